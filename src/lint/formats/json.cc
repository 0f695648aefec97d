// json: the design's document of kind "lint".
#include <nlohmann/json.hpp>

#include "lint/formats.h"
#include "lint/json_text.h"
#include "lint/spot.h"

namespace bywhen::formats {
namespace {

using Json = nlohmann::ordered_json;

Json text_or_null(std::string_view text) { return text.empty() ? Json() : Json(text); }

// Other places that a finding is about, and what each is.
Json related_json(const Finding& finding, const LineIndex& lines) {
  Json places = Json::array();
  for (const Related& related : finding.related) {
    const Spot spot = spot_of(lines, related.range);
    places.push_back({{"line", spot.begin.line},
                      {"column", spot.begin.column},
                      {"end_line", spot.end.line},
                      {"end_column", spot.end.column},
                      {"message", related.message}});
  }
  return places;
}

// A fix is what it does and the texts that it replaces, as in the plan.
Json fix_json(const Finding& finding, const LineIndex& lines) {
  if (!finding.fix) return nullptr;
  Json edits = Json::array();
  for (const yaml::Splice& edit : finding.fix->edits) {
    const Spot spot = spot_of(lines, edit.old);
    edits.push_back({{"line", spot.begin.line},
                     {"column", spot.begin.column},
                     {"end_line", spot.end.line},
                     {"end_column", spot.end.column},
                     {"text", edit.text}});
  }
  return {{"what", finding.fix->what}, {"edits", std::move(edits)}};
}

Json finding_json(const Finding& finding, const std::string& file, const Spot& spot,
                  const LineIndex& lines) {
  return {
      {"rule", finding.rule->name},
      {"code", finding.rule->code},
      {"severity", name(finding.severity)},
      {"message", finding.message},
      {"file", file},
      {"line", spot.begin.line},
      {"column", spot.begin.column},
      {"end_line", spot.end.line},
      {"end_column", spot.end.column},
      {"action", text_or_null(finding.action)},
      {"hint", text_or_null(finding.hint)},
      {"fix", fix_json(finding, lines)},
      {"related", related_json(finding, lines)},
  };
}

Json failure_json(const Error& failure) {
  const auto [file, place] = place_of(failure);
  return {
      {"file", file},
      {"line", place ? Json(place->line) : Json()},
      {"column", place ? Json(place->column) : Json()},
      {"message", failure.message},
      {"hint", text_or_null(failure.hint)},
  };
}

}  // namespace

std::string json(const LintReport& report, const OutputStyle&) {
  Json findings = Json::array();
  for (const LintedFile& file : report.files) {
    for_each_finding(file, [&](const Finding& finding, const Spot& spot, const LineIndex& lines) {
      findings.push_back(finding_json(finding, file.name, spot, lines));
    });
  }
  Json failures = Json::array();
  for (const Error& failure : report.failures) failures.push_back(failure_json(failure));
  const LintSummary summary = summarize(report.files);
  return json_text({
      {"bywhen", 1},
      {"kind", "lint"},
      {"findings", std::move(findings)},
      {"failures", std::move(failures)},
      {"summary",
       {{"files", summary.files},
        {"actions", summary.actions},
        {"errors", summary.errors},
        {"warnings", summary.warnings},
        {"allowed", summary.allowed}}},
  });
}

}  // namespace bywhen::formats
