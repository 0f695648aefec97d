// line: file:line:column: severity: message [rule]
#include <fmt/format.h>

#include "bywhen/base/escape.h"
#include "lint/formats.h"
#include "lint/spot.h"

namespace bywhen::formats {

std::string line(const LintReport& report, const OutputStyle&) {
  std::string out;
  for (const LintedFile& file : report.files) {
    const std::string name = printable(file.name);
    for_each_finding(file, [&](const Finding& finding, const Spot& spot, const LineIndex&) {
      out += fmt::format("{}:{}:{}: {}: {} [{}]\n", name, spot.begin.line, spot.begin.column,
                         bywhen::name(finding.severity), message_with_hint(finding),
                         finding.rule->name);
    });
  }
  return out;
}

}  // namespace bywhen::formats
