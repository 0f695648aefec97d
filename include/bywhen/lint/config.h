// .bywhen.yaml: how a team wants its plans linted. Found as the nearest one above a plan, up to the
// root of the repository.
//
//   lint:
//     sets: [core, strict]          # core where nothing is said
//     clock: false                  # leave out what a night can turn on
//     fail-on: warning              # error (the default), warning or never
//     exclude: [archive/, "*.draft.plan.yaml", "!our.draft.plan.yaml"]
//     rules:
//       missing-done-when: error    # error, warning, on (as the rule has it) or off
//       overdue: off
//     overrides:                    # for some plans; later ones win
//       - paths: ["teams/ops/**"]
//         rules: {vague-title: off}
//
// What is said for some plans goes before what is said for all: sets of an override choose anew, and
// what was on or off by its name before is not any more (a severity stays); so does `clock: false`
// for rules that read the clock. Within one of them, a rule's name goes before sets and clock. No rule
// stands twice in one mapping. A rule that reads the clock can't be an error.
//
// Patterns are those of base/glob.h, from the folder of the file on.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "bywhen/base/glob.h"
#include "bywhen/base/result.h"
#include "bywhen/lint/rule_choice.h"

namespace bywhen {

inline constexpr std::string_view lint_config_name = ".bywhen.yaml";

// What makes lint's exit code 1.
enum class FailOn : unsigned char { error, warning, never };
[[nodiscard]] std::string_view name(FailOn fail_on);
[[nodiscard]] std::optional<FailOn> parse_fail_on(std::string_view text);
[[nodiscard]] std::span<const std::string_view> fail_on_words();

// One rule's setting: no severity is the rule's own.
struct RuleSetting {
  const Rule* rule = nullptr;
  bool runs = true;
  std::optional<Severity> severity = {};
  std::uint32_t line = 0;  // of the file
};

struct LintConfig {
  // What is said for all plans, or for some.
  struct Part {
    std::vector<PathPattern> paths;  // of an override; none for all plans
    std::optional<std::vector<RuleSet>> sets;
    std::optional<bool> clock;
    std::vector<RuleSetting> rules;  // in the order of the file
    std::uint32_t sets_line = 0;     // of the file; 0 where nothing is said
    std::uint32_t clock_line = 0;
  };
  Part base;
  std::vector<Part> overrides;
  std::vector<PathPattern> exclude;
  std::vector<std::uint32_t> exclude_lines;  // of each
  std::optional<FailOn> fail_on;
  std::uint32_t fail_on_line = 0;

  // Errors have the place ("3:5" behind `name`) and the nearest valid key or word.
  [[nodiscard]] static Result<LintConfig> parse(std::string text, const std::string& name);

  // For the plan at `path`, which is relative to the folder of the file, with '/' between its
  // parts.
  [[nodiscard]] bool excludes(std::string_view path) const;
  // The line of the pattern that excludes it; 0 for none.
  [[nodiscard]] std::uint32_t excluding_line(std::string_view path) const;
  // `strict` adds that set; what is off by its name stays off.
  [[nodiscard]] RuleChoice choice_for(std::string_view path, bool strict = false) const;
  // The line that has the last word on the rule there; 0 where the file says nothing of it.
  [[nodiscard]] std::uint32_t line_for(const Rule& rule, std::string_view path) const;

 private:
  [[nodiscard]] std::vector<const Part*> parts_for(std::string_view path) const;
};

}  // namespace bywhen
