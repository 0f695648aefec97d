// gitlab: the code quality report.
#include <nlohmann/json.hpp>

#include "lint/formats.h"
#include "lint/json_text.h"
#include "lint/spot.h"

namespace bywhen::formats {
namespace {

using Json = nlohmann::ordered_json;

}  // namespace

std::string gitlab(const LintReport& report, const OutputStyle&) {
  Json issues = Json::array();
  for (const LintedFile& file : report.files) {
    const std::vector<std::string> prints = fingerprints(file);
    std::size_t i = 0;
    for_each_finding(file, [&](const Finding& finding, const Spot& spot, const LineIndex&) {
      issues.push_back({
          {"description", message_with_hint(finding)},
          {"check_name", finding.rule->name},
          {"fingerprint", prints[i++]},
          {"severity", finding.severity == Severity::error ? "major" : "minor"},
          {"location",
           {{"path", report_path(file)},
            {"lines", {{"begin", spot.begin.line}, {"end", spot.end.line}}}}},
      });
    });
  }
  return json_text(issues);
}

}  // namespace bywhen::formats
