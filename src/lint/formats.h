// The formats of lint's findings: one file each in src/lint/formats/, one line each here and in
// formats.cc. A test compares the three.
#pragma once

#include <string>

#include "bywhen/lint/output.h"

namespace bywhen::formats {

// For people: each finding with its source line and carets under the place, related places below,
// then a summary line.
//
//   error[missing-owner]: nobody owns A2 yet
//     --> action-plan.yaml:14:9
//      |
//   14 |   - id: A2
//      |         ^^
//      = try: bywhen assign A2 WHO
//
// Everything that comes from the plan is made printable. Lines that are too long are cut around the
// place. Carets stand under what they mark also after wide characters and tabs.
[[nodiscard]] std::string text(const LintReport& report, const OutputStyle& style);

// "file:line:column: severity: message [rule]", as compilers say it; columns in code points.
[[nodiscard]] std::string line(const LintReport& report, const OutputStyle& style);

// The design's document of kind "lint": lines and columns from 1, columns in code points, ends
// exclusive.
[[nodiscard]] std::string json(const LintReport& report, const OutputStyle& style);

// GitHub's workflow commands, which show findings beside the changed lines:
// https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
[[nodiscard]] std::string github(const LintReport& report, const OutputStyle& style);

// GitLab's code quality report: https://docs.gitlab.com/ci/testing/code_quality/
[[nodiscard]] std::string gitlab(const LintReport& report, const OutputStyle& style);

// SARIF 2.1.0 (OASIS), for code scanning; columns in code points, ends exclusive.
[[nodiscard]] std::string sarif(const LintReport& report, const OutputStyle& style);

// JUnit's XML as Jenkins and GitLab read it: a suite a plan; what makes lint red fails, all else
// passes with its text; a plan without findings is a passing case. Cases keep their names while lines
// move.
[[nodiscard]] std::string junit(const LintReport& report, const OutputStyle& style);

// Checkstyle's XML; columns in code points.
[[nodiscard]] std::string checkstyle(const LintReport& report, const OutputStyle& style);

// Reviewdog's diagnostics (reviewdog.proto): columns in bytes of UTF-8, ends exclusive.
[[nodiscard]] std::string rdjson(const LintReport& report, const OutputStyle& style);

}  // namespace bywhen::formats
