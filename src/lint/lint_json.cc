#include <algorithm>
#include <nlohmann/json.hpp>

#include "bywhen/lint/output.h"
#include "lint/line_index.h"

namespace bywhen {
namespace {

using Json = nlohmann::ordered_json;

Json text_or_null(std::string_view text) { return text.empty() ? Json() : Json(text); }

Json finding_json(const Finding& finding, const std::string& file, const LineIndex& lines) {
  const yaml::Place begin = lines.place(finding.range.begin);
  const yaml::Place end = lines.place(std::max(finding.range.begin, finding.range.end));
  return {
      {"rule", finding.rule->name},
      {"code", finding.rule->code},
      {"severity", name(finding.severity)},
      {"message", finding.message},
      {"file", file},
      {"line", begin.line},
      {"column", begin.column},
      {"end_line", end.line},
      {"end_column", end.column},
      {"action", text_or_null(finding.action)},
      {"hint", text_or_null(finding.hint)},
      {"fix", nullptr},
  };
}

}  // namespace

std::string lint_json(const std::vector<LintedFile>& files) {
  Json findings = Json::array();
  for (const LintedFile& file : files) {
    if (file.findings.empty()) continue;
    const LineIndex lines(file.loaded.text());
    for (const Finding& finding : file.findings) {
      findings.push_back(finding_json(finding, file.name, lines));
    }
  }
  const LintSummary summary = summarize(files);
  const Json document = {
      {"bywhen", 1},
      {"kind", "lint"},
      {"findings", std::move(findings)},
      {"summary",
       {{"files", summary.files},
        {"actions", summary.actions},
        {"errors", summary.errors},
        {"warnings", summary.warnings},
        {"allowed", summary.allowed}}},
  };
  // What is not UTF-8 (a file's name, the text of a file that was refused) becomes U+FFFD.
  return document.dump(2, ' ', true, Json::error_handler_t::replace) + "\n";
}

}  // namespace bywhen
