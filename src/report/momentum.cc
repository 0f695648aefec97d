#include "report/momentum.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>
#include <unordered_set>

#include "bywhen/model/news.h"
#include "report/dependencies.h"

namespace bywhen {
namespace {

bool is(const Action& action, ActionStatus status) {
  return action.status.value_or(ActionStatus::todo) == status;
}

DueSoFar due_so_far(const Plan& plan, std::size_t overdue, Date today) {
  DueSoFar so_far{overdue, 0};
  for (const Action& action : plan.actions) {
    if (!is(action, ActionStatus::done) || !action.deadline || *action.deadline >= today) continue;
    ++so_far.due;
    ++so_far.done;
  }
  return so_far;
}

const Action* next_due(const Plan& plan, Date today) {
  const Action* next = nullptr;
  for (const Action& action : plan.actions) {
    if (!action.is_open() || !action.deadline || *action.deadline < today) continue;
    if (next == nullptr || *action.deadline < *next->deadline) next = &action;
  }
  return next;
}

EffortSum effort_of(const Plan& plan) {
  EffortSum sum;
  for (const Action& action : plan.actions) {
    if (!action.effort || is(action, ActionStatus::dropped)) continue;
    ++sum.actions;
    sum.minutes += action.effort->minutes;
    if (is(action, ActionStatus::done)) sum.done_minutes += action.effort->minutes;
  }
  return sum;
}

std::string_view owner_of(const Action& action) {
  return action.is_owned() ? *action.owner : std::string_view();
}

std::vector<Awaited> awaited_in(const Plan& plan) {
  const Dependencies dependencies(plan);
  std::vector<Awaited> all;
  for (const Action& action : plan.actions) {
    Awaited one{&action, dependencies.kept_waiting(action), {}};
    std::unordered_set<std::string_view> known;
    for (const Action* waiting : one.waiting) {
      const std::string_view who = owner_of(*waiting);
      const bool is_own = !who.empty() && who == owner_of(action);
      if (waiting == &action || is_own) continue;
      if (known.insert(who).second) one.who.push_back(who);
    }
    if (!one.who.empty()) all.push_back(std::move(one));
  }
  std::ranges::stable_sort(all, [](const Awaited& a, const Awaited& b) {
    const Field<Date>& first = a.action->deadline;
    const Field<Date>& second = b.action->deadline;
    if (!first || !second) return first && !second;
    return *first < *second;
  });
  return all;
}

std::vector<MovedDeadline> moved_in(const Plan& plan) {
  std::vector<MovedDeadline> all;
  for (const Action& action : plan.actions) {
    if (is(action, ActionStatus::dropped)) continue;
    MovedDeadline one{&action, 0, 0};
    for (const Move& move : moves_of(action)) {
      ++one.times;
      one.workdays += move.workdays(plan.calendar);
    }
    if (one.times > 0) all.push_back(one);
  }
  std::ranges::stable_sort(all, [](const MovedDeadline& a, const MovedDeadline& b) {
    return std::tuple(a.times, std::abs(a.workdays)) > std::tuple(b.times, std::abs(b.workdays));
  });
  return all;
}

Slip slip_of(const Plan& plan) {
  Slip slip;
  long workdays = 0;
  for (const Action& action : plan.actions) {
    if (!is(action, ActionStatus::done) || !action.done_on || !action.deadline) continue;
    const std::vector<Move> moves = moves_of(action);
    const Date first = moves.empty() ? *action.deadline : moves.front().from;
    workdays += plan.calendar.workdays_between(first, *action.done_on);
    ++slip.actions;
  }
  if (slip.actions > 0) {
    slip.average = static_cast<double>(workdays) / static_cast<double>(slip.actions);
  }
  return slip;
}

}  // namespace

Momentum momentum(const Plan& plan, Date today) {
  Momentum out;
  out.overview = overview(plan, today);
  // Where nobody knows when people met, all that ever happened is news.
  if (!out.overview.last_met) out.overview.news = news_since(plan, *Date::from(1, 1, 1), today);
  out.time = time_of(plan, today);
  out.due = due_so_far(plan, out.overview.late.size(), today);
  out.next_due = next_due(plan, today);
  out.effort = effort_of(plan);
  out.awaited = awaited_in(plan);
  for (const Action& action : plan.actions) {
    if (is(action, ActionStatus::blocked)) out.blocked.push_back(&action);
  }
  out.moved = moved_in(plan);
  out.slip = slip_of(plan);
  out.critical = critical_chain(plan, today);
  return out;
}

}  // namespace bywhen
