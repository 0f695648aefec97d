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

SafeFixes::SafeFixes(const Loaded& loaded, const std::vector<Finding>& findings,
                     const RuleChoice& rules)
    : loaded_(loaded), rules_(rules) {
  for (const Finding& finding : findings_in(loaded, rules)) {
    ++before_[{finding.rule, finding.action}];
    if (finding.fix && !finding.fix->edits.empty()) {
      known_places_.insert(finding.fix->edits.front().old.begin);
    }
  }
  for (const Finding& finding : findings) {
    if (!finding.fix || finding.fix->edits.empty()) continue;
    mended_.emplace(&finding.fix->edits, Key{finding.rule, finding.action});
  }
}

// What does harm by itself may do none once others are made: such as the owner of one more action, where
// shares are counted.
void SafeFixes::keep_good(const std::vector<const Edits*>& fixes) {
  Fixes left = fixes;
  for (std::size_t before = left.size() + 1; left.size() < before && tries_ < most_tries;) {
    before = left.size();
    keep_some(left);
    const std::set<const Edits*> kept(kept_.begin(), kept_.end());
    std::erase_if(left, [&](const Edits* edits) { return kept.contains(edits); });
  }
}

// What is of no action, such as the list of people, can do harm in all of them: it comes last, each by itself.
void SafeFixes::keep_some(const Fixes& fixes) {
  Fixes of_actions, of_plan;
  for (const Edits* edits : fixes) {
    (action_of(*edits) == no_action ? of_plan : of_actions).push_back(edits);
  }
  Fixes aside = keep_actions(of_actions);
  while (!aside.empty() && tries_ < most_tries) keep_batch(one_of_each_action(aside), aside);
  for (const Edits* edits : of_plan) keep_by_halves({edits});
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

// All at once, but for what is of the actions that harm is about.
SafeFixes::Fixes SafeFixes::keep_actions(Fixes fixes) {
  Fixes aside;
  while (!fixes.empty() && tries_ < most_tries) {
    const auto harm = try_with(fixes);
    if (harm && harm->empty()) break;
    Places about;
    if (harm) {
      for (const Places& one : *harm) about.insert(one.begin(), one.end());
    }
    const auto is_harmless = [&](const Edits* edits) { return !about.contains(action_of(*edits)); };
    const auto bad = std::stable_partition(fixes.begin(), fixes.end(), is_harmless);
    if (bad == fixes.end()) {
      keep_by_halves(fixes);
      break;
    }
    aside.insert(aside.end(), bad, fixes.end());
    fixes.erase(bad, fixes.end());
  }
  return aside;
}

// One fix of each action. Harm that only one of them can have done rules it out; of several one is put
// back to be tried behind the others.
void SafeFixes::keep_batch(Fixes fixes, Fixes& later) {
  while (!fixes.empty() && tries_ < most_tries) {
    const auto harm = try_with(fixes);
    if (harm && harm->empty()) return;
    const std::size_t before = fixes.size();
    if (harm) {
      for (const Places& about : *harm) put_one_aside(about, fixes, later);
    }
    if (fixes.size() == before) return keep_by_halves(fixes);
  }
}

void SafeFixes::put_one_aside(const Places& about, Fixes& fixes, Fixes& later) const {
  const auto is_suspect = [&](const Edits* edits) { return about.contains(action_of(*edits)); };
  const auto suspects = std::count_if(fixes.begin(), fixes.end(), is_suspect);
  if (suspects == 0) return;
  const auto first = std::find_if(fixes.begin(), fixes.end(), is_suspect);
  if (suspects > 1) later.push_back(*first);
  fixes.erase(first);
}

// Keeps them where they do no harm.
std::optional<std::vector<SafeFixes::Places>> SafeFixes::try_with(const Fixes& fixes) {
  ++tries_;
  Fixes all = with_kept(fixes);
  auto harm = harmed(all);
  if (harm && harm->empty()) kept_ = std::move(all);
  return harm;
}

// So that a single bad one among many costs few tries.
void SafeFixes::keep_by_halves(const Fixes& fixes) {
  if (fixes.empty() || tries_ >= most_tries) return;
  const auto harm = try_with(fixes);
  if ((!harm || !harm->empty()) && fixes.size() > 1) {
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
  constexpr int most_levels = 5;  // a resource, a key of it, its value
  std::string text = with_fixes(loaded_.text(), fixes);
  const std::set<std::uint32_t> lines = written_lines(fixes, LineIndex(text));
  std::vector<PlacesBefore> back{PlacesBefore(fixes)};
  for (int level = 0; level < most_levels; ++level) {
    const Loaded loaded = load(text);
    if (!loaded.plan) return text;
    std::vector<Finding> found = findings_in(loaded, rules_);
    const LineIndex places(text);
    std::erase_if(found, [&](const Finding& finding) {
      if (!finding.fix || !lies_on(lines, places, finding.fix->edits)) return true;
      std::uint32_t place = finding.fix->edits.front().old.begin;
      for (auto step = back.rbegin(); step != back.rend(); ++step) place = step->of(place);
      return known_places_.contains(place);
    });
    const Fixes more = fixes_of(found);
    if (more.empty()) return text;
    text = with_fixes(text, more);
    back.emplace_back(more);
  }
  return text;
}

std::map<SafeFixes::Key, std::size_t> SafeFixes::known_besides(const Fixes& fixes) const {
  std::map<Key, std::size_t> known = before_;
  for (const Edits* edits : fixes) {
    const auto mended = mended_.find(edits);
    if (mended == mended_.end()) continue;
    if (std::size_t& count = known[mended->second]; count > 0) --count;
  }
  return known;
}

std::optional<std::vector<SafeFixes::Places>> SafeFixes::harmed(const Fixes& fixes) const {
  const Loaded loaded = load(settled(fixes));
  if (!loaded.plan || loaded.plan->actions.size() != loaded_.plan->actions.size()) return {};
  const Plan& plan = *loaded.plan;
  const std::string_view text = loaded.text();
  const LineIndex places(text);
  const std::set<std::uint32_t> lines = written_lines(fixes, places);
  Places mended;
  for (const Edits* edits : fixes) mended.insert(action_of(*edits));

  const std::map<Key, std::size_t> known = known_besides(fixes);
  std::map<Key, std::size_t> after;
  std::vector<Places> harm;
  for (const Finding& finding : findings_in(loaded, rules_)) {
    const std::size_t action = action_at(plan, finding.range.begin, no_action);
    const bool was_hidden =
        mended.contains(action) && lines.contains(places.place(finding.range.begin).line);
    if (was_hidden) continue;
    const Key key{finding.rule, finding.action};
    const auto same = known.find(key);
    if (++after[key] <= (same == known.end() ? 0 : same->second)) continue;
    Places about{action};
    for (const Related& related : finding.related) {
      about.insert(action_at(plan, related.range.begin, no_action));
    }
    const bool is_traced = std::any_of(about.begin(), about.end(),
                                       [&](std::size_t one) { return mended.contains(one); });
    if (!is_traced) return {};
    harm.push_back(std::move(about));
  }
  return harm;
}

}  // namespace bywhen
