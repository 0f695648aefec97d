#include "lint/safe_fixes.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

#include "bywhen/lint/lint.h"

namespace bywhen {
namespace {

// Past this many, what was not tried is left out.
constexpr int most_tries = 200;

std::vector<Finding> findings_in(const Loaded& loaded, const RuleChoice& rules) {
  return lint(loaded, {.today = {}, .rules = rules}).findings;
}

// Where in plan.actions the one is that `offset` lies in; `none` where it lies in no action.
std::size_t action_at(const Plan& plan, std::uint32_t offset, std::size_t none) {
  const auto& actions = plan.actions;
  const auto after =
      std::upper_bound(actions.begin(), actions.end(), offset,
                       [](std::uint32_t at, const Action& one) { return at < one.range.begin; });
  if (after == actions.begin()) return none;
  const auto action = std::prev(after);
  return offset < action->range.end ? static_cast<std::size_t>(action - actions.begin()) : none;
}

bool lies_on(const std::set<std::uint32_t>& lines, const LineIndex& places, const Edits& edits) {
  return std::all_of(edits.begin(), edits.end(), [&](const yaml::Splice& edit) {
    return lines.contains(places.place(edit.old.begin).line);
  });
}

}  // namespace

SafeFixes::SafeFixes(const Loaded& loaded, const RuleChoice& rules)
    : loaded_(loaded), rules_(rules) {
  for (const Finding& finding : findings_in(loaded, rules)) {
    ++before_[{finding.rule, finding.action}];
  }
}

void SafeFixes::keep_good(const std::vector<const Edits*>& fixes) {
  Fixes aside = keep(fixes);
  while (!aside.empty() && tries_ < most_tries) keep(one_of_each_action(aside));
}

// The first of each action, which it takes out of `fixes`.
SafeFixes::Fixes SafeFixes::one_of_each_action(Fixes& fixes) const {
  Fixes first, rest;
  Places seen;
  for (const Edits* edits : fixes) {
    (seen.insert(action_of(*edits)).second ? first : rest).push_back(edits);
  }
  fixes = std::move(rest);
  return first;
}

SafeFixes::Fixes SafeFixes::keep(Fixes fixes) {
  Fixes aside;
  while (!fixes.empty() && tries_ < most_tries) {
    ++tries_;
    Fixes all = with_kept(fixes);
    const auto harm = harmed(all);
    if (harm && harm->empty()) {
      kept_ = std::move(all);
      return aside;
    }
    const std::size_t before = aside.size();
    if (harm) {
      const auto is_harmless = [&](const Edits* edits) {
        return !harm->contains(action_of(*edits));
      };
      const auto bad = std::stable_partition(fixes.begin(), fixes.end(), is_harmless);
      aside.insert(aside.end(), bad, fixes.end());
      fixes.erase(bad, fixes.end());
    }
    if (aside.size() == before) {
      keep_by_halves(fixes);
      return aside;
    }
  }
  return aside;
}

// So that a single bad one among many costs few tries.
void SafeFixes::keep_by_halves(const Fixes& fixes) {
  if (fixes.empty() || tries_ >= most_tries) return;
  ++tries_;
  Fixes all = with_kept(fixes);
  if (const auto harm = harmed(all); harm && harm->empty()) {
    kept_ = std::move(all);
  } else if (fixes.size() > 1) {
    const auto middle = fixes.begin() + static_cast<std::ptrdiff_t>(fixes.size() / 2);
    keep_by_halves({fixes.begin(), middle});
    keep_by_halves({middle, fixes.end()});
  }
}

// In the order of the text.
SafeFixes::Fixes SafeFixes::with_kept(const Fixes& fixes) const {
  Fixes all;
  all.reserve(kept_.size() + fixes.size());
  std::merge(
      kept_.begin(), kept_.end(), fixes.begin(), fixes.end(), std::back_inserter(all),
      [](const Edits* a, const Edits* b) { return a->front().old.begin < b->front().old.begin; });
  return all;
}

std::size_t SafeFixes::action_of(const Edits& edits) const {
  return action_at(*loaded_.plan, edits.front().old.begin, no_action);
}

// The text with these fixes, and with those of what they bring to light on the same lines: where a
// key is right now ("Status: Done"), its value may need one.
std::string SafeFixes::settled(const Fixes& fixes) const {
  std::string text = with_fixes(loaded_.text(), fixes);
  const Loaded loaded = load(text);
  if (!loaded.plan) return text;
  std::vector<Finding> found = findings_in(loaded, rules_);
  const LineIndex places(text);
  const std::set<std::uint32_t> lines = written_lines(fixes, places);
  std::erase_if(found, [&](const Finding& finding) {
    return before_.contains({finding.rule, finding.action}) || !finding.fix ||
           !lies_on(lines, places, finding.fix->edits);
  });
  return with_fixes(text, fixes_of(found));
}

std::optional<SafeFixes::Places> SafeFixes::harmed(const Fixes& fixes) const {
  const Loaded loaded = load(settled(fixes));
  if (!loaded.plan || loaded.plan->actions.size() != loaded_.plan->actions.size()) return {};
  const Plan& plan = *loaded.plan;
  const std::string_view text = loaded.text();
  const LineIndex places(text);
  const std::set<std::uint32_t> lines = written_lines(fixes, places);
  Places mended;
  for (const Edits* edits : fixes) mended.insert(action_of(*edits));

  std::map<Key, std::size_t> after;
  std::optional<Places> harm = Places();
  for (const Finding& finding : findings_in(loaded, rules_)) {
    const std::size_t action = action_at(plan, finding.range.begin, no_action);
    const bool was_hidden =
        mended.contains(action) && lines.contains(places.place(finding.range.begin).line);
    if (was_hidden) continue;
    const Key key{finding.rule, finding.action};
    const auto known = before_.find(key);
    if (++after[key] <= (known == before_.end() ? 0 : known->second)) continue;
    Places about{action};
    for (const Related& related : finding.related) {
      about.insert(action_at(plan, related.range.begin, no_action));
    }
    const bool is_traced = std::any_of(about.begin(), about.end(),
                                       [&](std::size_t one) { return mended.contains(one); });
    if (!is_traced) return {};
    harm->insert(about.begin(), about.end());
  }
  return harm;
}

}  // namespace bywhen
