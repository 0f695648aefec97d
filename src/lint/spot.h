// Where findings stand and what they say, as the formats for machines need it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/lint/lint.h"
#include "bywhen/lint/output.h"
#include "lint/line_index.h"

namespace bywhen {

// From 1; columns in code points, the end exclusive.
struct Spot {
  yaml::Place begin;
  yaml::Place end;
};
[[nodiscard]] Spot spot_of(const LineIndex& lines, yaml::Range range);

// Calls `use(finding, spot, lines)` for each finding of a file, in order.
template <class Use>
void for_each_finding(const LintedFile& file, Use use) {
  if (file.findings.empty()) return;
  const LineIndex lines(file.loaded.text());
  for (const Finding& finding : file.findings) use(finding, spot_of(lines, finding.range), lines);
}

// "nobody owns A1 yet (try: bywhen assign A1 WHO)": what is wrong and the way out, printable, on
// one line.
[[nodiscard]] std::string message_with_hint(const Finding& finding);

// What the file that is named so is called in a report for machines: as report.path_of has it, and
// the same printable.
[[nodiscard]] std::string raw_report_path(const LintReport& report, std::string_view name);
[[nodiscard]] std::string report_path(const LintReport& report, std::string_view name);

// Where a failure is: ".bywhen.yaml:2:3" is a file, a line and a column.
struct FailurePlace {
  std::string file;
  std::optional<yaml::Place> place;  // none where it is about the file as a whole
};
[[nodiscard]] FailurePlace place_of(const Error& failure);

// What is wrong and the way out, printable, on one line.
[[nodiscard]] std::string message_with_hint(const Error& failure);

// For each finding its rule and the way of keys and ids to its place, "missing-deadline at actions.A3.id":
// what stays the same wherever lines move. Several that can't be told apart are numbered: "... (2)".
[[nodiscard]] std::vector<std::string> lasting_names(const LintedFile& file);

// For each finding 16 hexadecimal digits that stay the same while the finding does, wherever lines
// move: made from the file's path in the report, the rule and the way of keys and ids that leads to the place.
// Unique within a file; several that can't be told apart are numbered.
[[nodiscard]] std::vector<std::string> fingerprints(const LintReport& report,
                                                    const LintedFile& file);

}  // namespace bywhen
