// rdjson: the Reviewdog Diagnostic Format,
// https://github.com/reviewdog/reviewdog/blob/master/proto/rdf/reviewdog.proto
#include <nlohmann/json.hpp>

#include "bywhen/base/escape.h"
#include "lint/formats.h"
#include "lint/json_text.h"
#include "lint/spot.h"

namespace bywhen::formats {
namespace {

using Json = nlohmann::ordered_json;

// Columns in bytes of UTF-8, from 1.
Json position(const LineIndex& lines, std::uint32_t offset) {
  const yaml::Range line = lines.line_at(offset);
  return {{"line", lines.place(offset).line},
          {"column", offset - std::min(offset, line.begin) + 1}};
}

Json range_json(const LineIndex& lines, yaml::Range range) {
  return {{"start", position(lines, range.begin)},
          {"end", position(lines, std::max(range.begin, range.end))}};
}

Json location(const std::string& path, const LineIndex& lines, yaml::Range range) {
  return {{"path", path}, {"range", range_json(lines, range)}};
}

Json diagnostic(const std::string& path, const Finding& finding, const LineIndex& lines) {
  Json one{
      {"message", message_with_hint(finding)},
      {"location", location(path, lines, finding.range)},
      {"severity", finding.severity == Severity::error ? "ERROR" : "WARNING"},
      {"code", {{"value", finding.rule->name}}},
  };
  if (finding.fix) {
    for (const yaml::Splice& edit : finding.fix->edits) {
      one["suggestions"].push_back({{"range", range_json(lines, edit.old)}, {"text", edit.text}});
    }
  }
  for (const Related& related : finding.related) {
    one["related_locations"].push_back({{"message", printable(related.message)},
                                        {"location", location(path, lines, related.range)}});
  }
  return one;
}

// A plan that could not be linted. The line alone: its text is not at hand to count the bytes.
Json failure_diagnostic(const LintReport& report, const Error& failure) {
  const auto [file, place] = place_of(failure);
  Json where{{"path", report_path(report, file)}};
  if (place) where["range"] = {{"start", {{"line", place->line}}}};
  return {
      {"message", message_with_hint(failure)},
      {"location", std::move(where)},
      {"severity", "ERROR"},
      {"code", {{"value", "unreadable"}}},
  };
}

}  // namespace

std::string rdjson(const LintReport& report, const OutputStyle&) {
  Json diagnostics = Json::array();
  for (const LintedFile& file : report.files) {
    const std::string path = report_path(report, file.name);
    for_each_finding(file, [&](const Finding& finding, const Spot&, const LineIndex& lines) {
      diagnostics.push_back(diagnostic(path, finding, lines));
    });
  }
  for (const Error& failure : report.failures) {
    diagnostics.push_back(failure_diagnostic(report, failure));
  }
  return json_text({{"source", {{"name", "bywhen"}}}, {"diagnostics", std::move(diagnostics)}});
}

}  // namespace bywhen::formats
