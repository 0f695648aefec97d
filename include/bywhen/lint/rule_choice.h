// Which rules run, and how severe what they find is.
//
//   RuleChoice choice;                                   // the set core, as the rules have it
//   choice.add(RuleSet::strict);
//   choice.set(*find_rule("missing-done-when"), Severity::error);
//   choice.leave_out(*find_rule("overdue"));
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "bywhen/lint/rule.h"

namespace bywhen {

class RuleChoice {
 public:
  RuleChoice();

  // No rule at all, to begin from.
  [[nodiscard]] static RuleChoice none();

  // All rules of that set, those of the sets before it stay as they are.
  void add(RuleSet set);
  // The rule runs; as severe as it says itself, where nothing else was set.
  void add(const Rule& rule);
  // The rule runs, and what it finds is that severe; but a rule that reads the clock finds warnings.
  void set(const Rule& rule, Severity severity);
  void leave_out(const Rule& rule);
  // Rules that the passing of a night can turn on.
  void leave_out_clock();

  [[nodiscard]] bool runs(const Rule& rule) const;
  [[nodiscard]] Severity severity(const Rule& rule) const;

 private:
  struct Choice {
    bool runs = false;
    std::optional<Severity> severity;
  };
  explicit RuleChoice(std::vector<Choice> choices) : choices_(std::move(choices)) {}
  [[nodiscard]] Choice& of(const Rule& rule);
  [[nodiscard]] const Choice& of(const Rule& rule) const;

  std::vector<Choice> choices_;  // in the order of all_rules()
};

}  // namespace bywhen
