// A rule of lint: what it is called, why it matters, what it looks like, and how it is checked.
// One rule a file (src/lint/rules/), one line a rule in the list (src/lint/rules.h).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/model/load.h"
#include "bywhen/model/plan.h"
#include "bywhen/yaml/edit.h"

namespace bywhen {

enum class Severity : unsigned char { error, warning };
[[nodiscard]] std::string_view name(Severity severity);

// Which rules run without being asked for by name.
enum class RuleSet : unsigned char {
  core,     // always
  strict,   // with --strict
  by_name,  // only when selected
};

struct Rule;

// A second place that a finding is about.
struct Related {
  yaml::Range range;
  std::string message;  // "A1 is due here"
};

// A way to mend a finding that can't do harm: what it makes of the plan means what was meant.
struct Fix {
  std::string what;  // "write it as 2026-12-04"
  std::vector<yaml::Splice>
      edits;  // in the plan's text, in order, none inside another; at least one
};

// One thing that is wrong with a plan, and where. Nothing in it is escaped: each output does that.
struct Finding {
  const Rule* rule = nullptr;
  yaml::Range range;  // in the plan's text
  std::string message;
  std::string hint = {};    // the way to mend it; may be empty
  std::string action = {};  // the id of the action it is about; may be empty
  std::vector<Related> related = {};
  std::optional<Fix> fix = {};
  // As the settings have it: lint() fills it in, no rule does.
  Severity severity = Severity::error;
};

class PlanIndex;     // src/lint/plan_index.h
class RuleChoice;    // bywhen/lint/rule_choice.h
class Suppressions;  // src/lint/suppressions.h

// What a check sees.
struct RuleInput {
  const Plan* plan = nullptr;                  // none where the text is no plan
  const PlanIndex* index = nullptr;            // of the plan; there where the plan is
  const Suppressions* suppressions = nullptr;  // there where the plan is
  Date today;                                  // for the rules that read the clock
  std::span<const Defect> defects;
  const RuleChoice* choice = nullptr;  // of the rules that run
  // Where unknown keys begin that no error says, in order: allowed, a warning, or not looked for.
  // Known when the actions are checked.
  std::span<const std::uint32_t> keys_let_pass;
};

struct Rule {
  std::string_view name;  // the identity: "missing-owner"
  std::string_view code;  // the alias: "P101"
  Severity severity = Severity::error;
  RuleSet set = RuleSet::core;
  bool reads_clock = false;
  std::string_view summary;      // one line: what it finds
  std::string_view why;          // two or three sentences, plain words
  std::string_view source = {};  // whose reasoning that is, as people can look it up; may be empty
  // Two whole plans. In `bad`, a line of blanks and carets, maybe behind a "#" ("#   ^^^^"), marks
  // what is found in the line above it, by its columns; these lines are taken out before it is
  // read.
  std::string_view bad;
  std::string_view good;
  // Called once. A rule has one of these three.
  void (*check)(const Rule& rule, const RuleInput& input, std::vector<Finding>& findings) = nullptr;
  // Called for each action of a plan, open or not: for what can be seen at one action alone.
  void (*check_action)(const Rule& rule, const RuleInput& input, const Action& action,
                       std::vector<Finding>& findings) = nullptr;
  // Called once after all the others, when it is known which suppressions cover something. What it
  // finds can't be suppressed.
  void (*check_suppressions)(const Rule& rule, const RuleInput& input,
                             std::vector<Finding>& findings) = nullptr;
};

// All rules, in the order in which they are listed to people.
[[nodiscard]] std::span<const Rule* const> all_rules();

// By name or code; none where there is no such rule.
[[nodiscard]] const Rule* find_rule(std::string_view name_or_code);

}  // namespace bywhen
