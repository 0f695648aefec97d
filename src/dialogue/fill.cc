#include "bywhen/dialogue/fill.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace bywhen {
namespace {

// Of the most important improvement that the action serves; the highest number where none has one.
unsigned priority_of(const Action& action, const Plan& plan) {
  unsigned best = std::numeric_limits<unsigned>::max();
  for (const Text& id : action.improvements) {
    const Improvement* improvement = id ? plan.improvement(*id) : nullptr;
    if (improvement != nullptr && improvement->priority)
      best = std::min(best, *improvement->priority);
  }
  return best;
}

bool lacks(const Action& action, const FillScope& scope) {
  const Gaps gaps = gaps_of(action);
  return (gaps.owner && scope.owner) || (gaps.deadline && scope.deadline) ||
         (gaps.resources && scope.resources);
}

bool serves(const Action& action, std::string_view improvement) {
  return std::ranges::any_of(action.improvements,
                             [&](const Text& id) { return id && *id == improvement; });
}

}  // namespace

std::string benefit_of(const Action& action, const Plan& plan) {
  if (action.benefit) return std::string(*action.benefit);
  for (const Text& id : action.improvements) {
    const Improvement* improvement = id ? plan.improvement(*id) : nullptr;
    if (improvement != nullptr && improvement->benefit) return std::string(*improvement->benefit);
  }
  return {};
}

std::vector<std::string> gaps_in_order(const Plan& plan, const FillScope& scope) {
  std::vector<std::pair<unsigned, std::string>> gaps;
  for (const Action& action : plan.actions) {
    if (action.id && lacks(action, scope)) {
      gaps.emplace_back(priority_of(action, plan), *action.id);
    }
  }
  std::ranges::stable_sort(gaps, {}, &std::pair<unsigned, std::string>::first);
  std::vector<std::string> ids;
  for (auto& [priority, id] : gaps) ids.push_back(std::move(id));
  return ids;
}

bool Fill::has_gap(const Action* action) const {
  return action != nullptr && lacks(*action, scope_);
}

std::vector<std::string> Fill::gaps(const Plan& plan) const { return gaps_in_order(plan, scope_); }

std::optional<Question> Fill::question(const Plan& plan) {
  std::vector<std::string> left = gaps(plan);
  std::erase_if(left, [&](const std::string& id) { return passed_.contains(id); });
  if (!asks_about_current(plan)) {
    if (left.empty()) return std::nullopt;
    current_ = left.front();
    stays_ = false;
    improvement_.clear();
  }
  return Question{current_, benefit_of(*plan.action(current_), plan), left.size()};
}

bool Fill::asks_about_current(const Plan& plan) const {
  const Action* now = plan.action(current_);
  return now != nullptr && (stays_ || (has_gap(now) && !passed_.contains(current_)));
}

AnswerContext Fill::context(const Plan& plan) const {
  std::string improvement = improvement_;
  const Action* now = plan.action(current_);
  if (improvement.empty() && now != nullptr && !now->improvements.empty()) {
    improvement = now->improvements.front().value_or("");
  }
  return {.plan = plan, .today = today_, .action = current_, .improvement = std::move(improvement)};
}

// To an action, or to the first of an improvement that lacks something.
void Fill::go_to(const std::string& id, const Plan& plan, Heard& heard) {
  if (plan.action(id) != nullptr) {
    current_ = id;
  } else {
    const auto all = gaps(plan);
    const auto first = std::ranges::find_if(
        all, [&](const std::string& gap) { return serves(*plan.action(gap), id); });
    improvement_ = id;
    heard.said = fmt::format("{}: nothing is missing; + TITLE adds an action for it", id);
    if (first == all.end()) return;
    current_ = *first;
  }
  passed_.erase(current_);
  stays_ = !has_gap(plan.action(current_));
  heard.said.clear();
  heard.made.action = current_;
}

Result<Heard> Fill::hear(std::string_view line, const Plan& plan) {
  return take(line, context(plan));
}

Result<Heard> Fill::hear_answer(std::string_view line, const Plan& plan) {
  AnswerContext presence = context(plan);
  presence.has_changed = !asks_about_current(plan);
  return take(line, presence);
}

Result<Heard> Fill::take(std::string_view line, const AnswerContext& context) {
  auto understood = understand(line, context);
  if (!understood) return understood.error();
  auto& [answer, heard] = *understood;
  if (std::holds_alternative<answer::Next>(answer.meaning)) {
    passed_.insert(current_);
    stays_ = false;
  } else if (const auto* jump = std::get_if<answer::Jump>(&answer.meaning)) {
    go_to(jump->id, context.plan, heard);
  } else if (std::holds_alternative<answer::NewAction>(answer.meaning)) {
    current_ = heard.made.action;
    stays_ = false;
  } else if (scope_.lingers && heard.made.action == current_ && answer.more.empty()) {
    stays_ = !std::holds_alternative<answer::NeedsNothing>(answer.meaning);
  }
  return std::move(heard);
}

std::string_view fill_help() {
  return "  ana fri ok               Ana owns it, by Friday, and said yes (WHO [WHEN] [ok])\n"
         "  cleo+emil 11 dec?        Cleo owns it, Emil helps; the date is to be confirmed\n"
         "  by: +2w                  by when; dates as in the commands\n"
         "  needs: X; Y else Z       what it needs, and Z where Y does not come\n"
         "  none                     it needs nothing: you have looked\n"
         "  why: ...   done: ...     what it is good for; how you will see that it is done\n"
         "  risk: X -> Y             what may go wrong, and what you do then\n"
         "  for: I1 I4               the improvements that it serves\n"
         "  s/retuns/returns/        mends the title\n"
         "  + TITLE @ana fri         a new action\n"
         "  park: ...  decided: ...  what was said and is no action\n"
         "  A3 ana fri               the same about another action; A3 or I4 alone goes there\n"
         "  (an empty line)          the next one\n"
         "  /undo  /list             any command of bywhen\n"
         "  /go                      the end\n";
}

}  // namespace bywhen
