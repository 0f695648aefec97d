// Which fixes do no harm together.
//
//   SafeFixes safe(loaded, findings, rules);
//   safe.keep_good(fixes_of(findings));
//   safe.text();
//
// A fix does harm where the plan no longer loads, or where it turns on a finding elsewhere: counted by rule
// and action, on a line on which none of the fixes has written. What is found where a fix has written,
// in the same action, was there before and only hidden: a deadline in another writing that is a Saturday, a
// need behind a misspelt key that nobody has stated.
#pragma once

#include <cstddef>
#include <cstdint>
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
  // All must outlive it. Without a plan in `loaded` there is nothing to mend.
  SafeFixes(const Loaded& loaded, const std::vector<Finding>& findings, const RuleChoice& rules);

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
  // What each harm is about; nothing where one can't be traced to what is mended.
  [[nodiscard]] std::optional<std::vector<Places>> harmed(const Fixes& fixes) const;
  [[nodiscard]] Fixes with_kept(const Fixes& fixes) const;
  [[nodiscard]] std::size_t action_of(const Edits& edits) const;
  // Findings that are there before, without those that the fixes mend.
  [[nodiscard]] std::map<Key, std::size_t> known_besides(const Fixes& fixes) const;
  [[nodiscard]] Fixes one_of_each_action(Fixes& fixes) const;
  std::optional<std::vector<Places>> try_with(const Fixes& fixes);
  void keep_some(const Fixes& fixes);
  // Returns what was put aside, maybe without need.
  Fixes keep_actions(Fixes fixes);
  void keep_batch(Fixes fixes, Fixes& later);
  void put_one_aside(const Places& about, Fixes& fixes, Fixes& later) const;
  void keep_by_halves(const Fixes& fixes);

  const Loaded& loaded_;
  const RuleChoice& rules_;
  std::map<Key, std::size_t> before_;     // findings
  std::map<const Edits*, Key> mended_;    // by each fix
  std::set<std::uint32_t> known_places_;  // where fixes began: what lies there was not hidden
  Fixes kept_;
  int tries_ = 0;
};

}  // namespace bywhen
