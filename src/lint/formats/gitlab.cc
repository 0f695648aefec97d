// gitlab: the code quality report.
#include <fmt/format.h>

#include <cstdint>
#include <nlohmann/json.hpp>

#include "bywhen/base/hash.h"
#include "lint/formats.h"
#include "lint/json_text.h"
#include "lint/spot.h"

namespace bywhen::formats {
namespace {

using Json = nlohmann::ordered_json;

// A plan that could not be linted; without it, the report would say that all is well.
Json failure_issue(const LintReport& report, const Error& failure) {
  const auto [file, place] = place_of(failure);
  const std::string path = report_path(report, file);
  const std::uint32_t line = place ? place->line : 1;
  return {
      {"description", message_with_hint(failure)},
      {"check_name", "unreadable"},
      {"fingerprint", fmt::format("{:016x}", hash_of(path + "\nunreadable\n" + failure.message))},
      {"severity", "blocker"},
      {"location", {{"path", path}, {"lines", {{"begin", line}, {"end", line}}}}},
  };
}

}  // namespace

std::string gitlab(const LintReport& report, const OutputStyle&) {
  Json issues = Json::array();
  for (const LintedFile& file : report.files) {
    const std::vector<std::string> prints = fingerprints(report, file);
    const std::string path = report_path(report, file.name);
    std::size_t i = 0;
    for_each_finding(file, [&](const Finding& finding, const Spot& spot, const LineIndex&) {
      issues.push_back({
          {"description", message_with_hint(finding)},
          {"check_name", finding.rule->name},
          {"fingerprint", prints[i++]},
          {"severity", finding.severity == Severity::error ? "major" : "minor"},
          {"location",
           {{"path", path}, {"lines", {{"begin", spot.begin.line}, {"end", spot.end.line}}}}},
      });
    });
  }
  for (const Error& failure : report.failures) {
    issues.push_back(failure_issue(report, failure));
  }
  return json_text(issues);
}

}  // namespace bywhen::formats
