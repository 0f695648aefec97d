#include "bywhen/model/follow_up.h"

#include <algorithm>

#include "bywhen/model/settling.h"

namespace bywhen {
namespace {

constexpr int longest_round = 10;   // working days
constexpr int round_otherwise = 5;  // where no check-in is to come

bool is_under_way(const Action& action, Date today) {
  const ActionStatus status = action.status.value_or(ActionStatus::todo);
  if (status == ActionStatus::doing || status == ActionStatus::blocked) return true;
  return action.is_open() && action.start && *action.start <= today;
}

bool is_unconfirmed(const Action& action) {
  return action.is_owned() && action.ownership.value_or(Ownership::proposed) != Ownership::accepted;
}

bool has_pressing_need(const Action& action, Date today) {
  return std::ranges::any_of(action.resources.items, [&](const Resource& resource) {
    return is_pressing(resource, today) && !is_fallback_taken(action, resource);
  });
}

bool has_triggered_risk(const Action& action, Date today) {
  return std::ranges::any_of(action.risks,
                             [&](const Risk& risk) { return is_triggered(risk, today); });
}

std::vector<Concern> concerns_until(const Plan& plan, const Action& action, Date today, Date end) {
  std::vector<Concern> concerns;
  if (!action.is_open()) return concerns;
  const auto add = [&](Concern concern, bool holds) {
    if (holds) concerns.push_back(concern);
  };
  const bool is_late = is_overdue(action, today);
  add(Concern::overdue, is_late);
  add(Concern::due, action.deadline && !is_late && *action.deadline <= end);
  add(Concern::blocked, action.status.value_or(ActionStatus::todo) == ActionStatus::blocked);
  add(Concern::unowned, !action.is_owned());
  add(Concern::unconfirmed, is_unconfirmed(action));
  add(Concern::undated, !action.deadline);
  add(Concern::tentative, action.deadline && action.tentative.value_or(false));
  add(Concern::resource, has_pressing_need(action, today));
  add(Concern::risk, has_triggered_risk(action, today));
  add(Concern::stale, silent_workdays(plan, action, today) > most_silent_workdays);
  return concerns;
}

}  // namespace

bool FollowUp::has(Concern concern) const {
  return std::ranges::find(concerns, concern) != concerns.end();
}

std::vector<Concern> concerns_of(const Plan& plan, const Action& action, Date today) {
  return concerns_until(plan, action, today, round_end(plan, today));
}

std::vector<FollowUp> follow_ups(const Plan& plan, Date today) {
  const Date end = round_end(plan, today);
  std::vector<FollowUp> all;
  for (const Action& action : plan.actions) {
    auto concerns = concerns_until(plan, action, today, end);
    if (!concerns.empty()) all.push_back({&action, std::move(concerns)});
  }
  return all;
}

Date meeting_day(const Plan& plan, Date today) {
  const CheckIn* next = next_check_in(plan, today);
  if (next == nullptr || plan.calendar.workdays_between(today, *next->date) > longest_round)
    return today;
  return *next->date;
}

Date round_end(const Plan& plan, Date today) {
  const CheckIn* next = next_check_in(plan, today + Days{1});
  const Date latest =
      plan.calendar.add_workdays(today, next == nullptr ? round_otherwise : longest_round);
  return next == nullptr ? latest : std::min(*next->date, latest);
}

std::optional<Date> last_met(const Plan& plan, Date today) {
  std::optional<Date> last;
  for (const CheckIn& check_in : plan.check_ins) {
    if (!check_in.date || *check_in.date > today || !check_in.held.value_or(false)) continue;
    if (!last || *check_in.date > *last) last = *check_in.date;
  }
  if (!last && plan.date && *plan.date <= today) last = *plan.date;
  return last;
}

const CheckIn* next_check_in(const Plan& plan, Date today) {
  const CheckIn* next = nullptr;
  for (const CheckIn& check_in : plan.check_ins) {
    if (!check_in.date || *check_in.date < today || check_in.held.value_or(false)) continue;
    if (next == nullptr || *check_in.date < *next->date) next = &check_in;
  }
  return next;
}

bool is_pressing(const Resource& resource, Date today) {
  const ResourceStatus status = resource.status.value_or(ResourceStatus::needed);
  if (status == ResourceStatus::unavailable) return true;
  return status != ResourceStatus::secured && resource.needed_by && *resource.needed_by <= today;
}

bool is_triggered(const Risk& risk, Date today) {
  return risk.status.value_or(RiskStatus::open) == RiskStatus::open && risk.trigger &&
         *risk.trigger <= today;
}

std::optional<Date> status_since(const Action& action) {
  const std::string_view status = name(action.status.value_or(ActionStatus::todo));
  std::optional<Date> since;
  for (const Update& update : action.updates) {
    if (update.field.value_or("") != "status") continue;
    // Another reason for the same status is no new one.
    if (update.from.value_or("") == update.to.value_or("")) continue;
    since.reset();
    if (update.date && update.to.value_or("") == status) since = *update.date;
  }
  return since;
}

std::optional<Date> last_heard_of(const Plan& plan, const Action& action, Date today) {
  std::optional<Date> last;
  const auto heard = [&](const Field<Date>& date) {
    if (date && (!last || *date > *last)) last = *date;
  };
  heard(plan.date);
  if (action.start && *action.start <= today) heard(action.start);
  for (const Update& update : action.updates) heard(update.date);
  return last;
}

int silent_workdays(const Plan& plan, const Action& action, Date today) {
  if (!is_under_way(action, today) || is_overdue(action, today)) return 0;
  const auto last = last_heard_of(plan, action, today);
  if (!last || *last >= today) return 0;
  return plan.calendar.workdays_between(*last, today);
}

}  // namespace bywhen
