// Findings for people and for machines.
//
//   LintReport report{.files = ..., .program_version = "0.1.0"};
//   find_lint_format("sarif")->write(report, {})   // the whole document
//
// Each format is a file of its own, src/lint/formats/NAME.cc, and a line in src/lint/formats.h.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/base/paint.h"
#include "bywhen/base/result.h"
#include "bywhen/lint/config.h"
#include "bywhen/lint/lint.h"

namespace bywhen {

// One run of lint.
struct LintReport {
  std::vector<LintedFile> files;
  // What could not be opened, decoded or accepted for its size, with its place; said where a format
  // has a word for it. Standard error says it anyway.
  std::vector<Error> failures = {};
  std::string_view program_version = {};
  std::vector<FailOn> fail_on = {};  // of each file, in their order; errors where it is not said
  // What a file that is named so is called in reports for machines: its path from the root of the
  // repository on. Where there is no such function, the name, without "./" in front.
  std::function<std::string(std::string_view)> path_of = {};
};

// Whether a finding of the file at that position makes the run red.
[[nodiscard]] bool fails(const LintReport& report, std::size_t file, const Finding& finding);

// How people want it; only `text` asks.
struct OutputStyle {
  Paint paint = Paint(false);
  bool by_owner = false;  // what each person can mend, together
  // What mends the findings that have a fix, of which it is said how many there are; "" where
  // nothing is to be said of it.
  std::string fix_command = "bywhen lint --fix";
};

struct LintFormat {
  std::string_view name;     // "sarif"
  std::string_view summary;  // for whom, in a few words
  // A complete document, whatever was found. Nothing of a plan in it can act on what reads it.
  std::string (*write)(const LintReport& report, const OutputStyle& style) = nullptr;
};

// In the order in which they are listed to people.
[[nodiscard]] std::span<const LintFormat> lint_formats();

// None where there is no such format.
[[nodiscard]] const LintFormat* find_lint_format(std::string_view name);

}  // namespace bywhen
