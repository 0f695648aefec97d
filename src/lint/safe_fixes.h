// Which fixes do no harm together.
//
//   SafeFixes safe(loaded, rules);
//   safe.keep_good(fixes_of(findings));
//   safe.text();
//
// A fix does harm where the plan no longer loads, or where it turns on a finding elsewhere: counted by rule
// and action, on a line on which none of the fixes has written. What is found where a fix has written,
// in the same action, was there before and only hidden: a deadline in another writing that is a Saturday, a
// need behind a misspelt key that nobody has stated.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "bywhen/lint/rule.h"
#include "bywhen/lint/rule_choice.h"
#include "bywhen/model/load.h"
#include "lint/fix_edits.h"

namespace bywhen {

class SafeFixes {
 public:
  // Both must outlive it. Without a plan in `loaded` there is nothing to mend.
  SafeFixes(const Loaded& loaded, const RuleChoice& rules);

  // Each try is a lint: where something does harm, all of its action is put aside and tried again one
  // by one, the actions together.
  void keep_good(const std::vector<const Edits*>& fixes);

  [[nodiscard]] const std::vector<const Edits*>& kept() const { return kept_; }

  // With what is kept.
  [[nodiscard]] std::string text() const { return settled(kept_); }

 private:
  using Fixes = std::vector<const Edits*>;
  using Key = std::pair<const Rule*, std::string>;  // and the action's id
  // The actions that harm is about, by their places in the plan; `no_action` for the rest of it.
  using Places = std::set<std::size_t>;
  static constexpr std::size_t no_action = static_cast<std::size_t>(-1);

  [[nodiscard]] std::string settled(const Fixes& fixes) const;
  // Nothing where the harm can't be traced to actions.
  [[nodiscard]] std::optional<Places> harmed(const Fixes& fixes) const;
  [[nodiscard]] Fixes with_kept(const Fixes& fixes) const;
  [[nodiscard]] std::size_t action_of(const Edits& edits) const;
  [[nodiscard]] Fixes one_of_each_action(Fixes& fixes) const;
  // Keeps what does no harm, and returns what was put aside.
  Fixes keep(Fixes fixes);
  void keep_by_halves(const Fixes& fixes);

  const Loaded& loaded_;
  const RuleChoice& rules_;
  std::map<Key, std::size_t> before_;  // findings
  Fixes kept_;
  int tries_ = 0;
};

}  // namespace bywhen
