#include "lint/formats.h"

#include <algorithm>

namespace bywhen {
namespace {

constexpr LintFormat list[] = {
    {"text", "for people, with the lines of the plan", formats::text},
    {"line", "one line a finding, as compilers say it", formats::line},
    {"json", "for programs", formats::json},
    {"github", "for GitHub Actions", formats::github},
    {"gitlab", "GitLab's code quality report", formats::gitlab},
    {"sarif", "SARIF 2.1.0, for code scanning", formats::sarif},
    {"junit", "JUnit's XML, for test reports", formats::junit},
    {"checkstyle", "Checkstyle's XML", formats::checkstyle},
    {"rdjson", "for reviewdog", formats::rdjson},
};

}  // namespace

bool fails(const LintReport& report, std::size_t file, const Finding& finding) {
  const FailOn fail_on = file < report.fail_on.size() ? report.fail_on[file] : FailOn::error;
  if (finding.severity == Severity::error) return fail_on != FailOn::never;
  return fail_on == FailOn::warning;
}

std::span<const LintFormat> lint_formats() { return list; }

const LintFormat* find_lint_format(std::string_view name) {
  const auto found = std::find_if(std::begin(list), std::end(list),
                                  [&](const LintFormat& format) { return format.name == name; });
  return found == std::end(list) ? nullptr : found;
}

}  // namespace bywhen
