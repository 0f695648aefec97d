// github: workflow commands. A line that begins with "::" is one, so that everything of the plan is
// escaped: it can neither end its line nor its property.
#include <fmt/format.h>

#include "lint/formats.h"
#include "lint/spot.h"

namespace bywhen::formats {
namespace {

std::string escaped(std::string_view text, bool is_property) {
  std::string out;
  for (const char c : text) {
    const bool ends_property = is_property && (c == ':' || c == ',');
    if (c == '%' || c == '\r' || c == '\n' || ends_property) {
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    } else {
      out += c;
    }
  }
  return out;
}

// Columns are only taken where the place is on one line.
std::string place_of(const Spot& spot) {
  if (spot.end.line != spot.begin.line) {
    return fmt::format("line={},endLine={}", spot.begin.line, spot.end.line);
  }
  return fmt::format("line={},col={},endColumn={}", spot.begin.line, spot.begin.column,
                     spot.end.column);
}

}  // namespace

std::string github(const LintReport& report, const OutputStyle&) {
  std::string out;
  for (const LintedFile& file : report.files) {
    const std::string path = escaped(report_path(report, file.name), true);
    for_each_finding(file, [&](const Finding& finding, const Spot& spot, const LineIndex&) {
      out += fmt::format("::{} file={},{},title={}::{}\n", name(finding.severity), path,
                         place_of(spot), finding.rule->name,
                         escaped(message_with_hint(finding), false));
    });
  }
  for (const Error& failure : report.failures) {
    const auto [file, place] = bywhen::place_of(failure);
    const std::string where =
        place ? fmt::format(",line={},col={}", place->line, place->column) : std::string();
    out += fmt::format("::error file={}{},title=unreadable::{}\n",
                       escaped(report_path(report, file), true), where,
                       escaped(message_with_hint(failure), false));
  }
  return out;
}

}  // namespace bywhen::formats
