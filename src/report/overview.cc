#include "report/overview.h"

#include <algorithm>
#include <limits>

#include "bywhen/model/follow_up.h"
#include "bywhen/model/waits.h"
#include "report/wording.h"

namespace bywhen {
namespace {

// Earliest first, what has no date last, else in the order of the file.
template <class Entries, class DateOf>
void sort_by_date(Entries& entries, DateOf date_of) {
  std::stable_sort(entries.begin(), entries.end(), [&](const auto& a, const auto& b) {
    const Field<Date>& first = date_of(a);
    const Field<Date>& second = date_of(b);
    if (!first || !second) return first && !second;
    return *first < *second;
  });
}

const Field<Date>& deadline(const Action* action) { return action->deadline; }

std::vector<Commitments> commitments_of(const Plan& plan) {
  std::vector<Commitments> people;
  std::unordered_map<std::string_view, std::size_t> position;
  const auto commitments = [&](std::string_view person) -> Commitments& {
    const auto [place, is_new] = position.try_emplace(person, people.size());
    if (is_new) people.push_back({person, {}});
    return people[place->second];
  };
  for (const Person& person : plan.people) {
    if (person.id) commitments(*person.id);
  }
  for (const Action& action : plan.actions) {
    const bool is_dropped = action.status.value_or(ActionStatus::todo) == ActionStatus::dropped;
    if (action.is_owned() && !is_dropped) commitments(*action.owner).actions.push_back(&action);
  }
  std::erase_if(people, [](const Commitments& one) { return one.actions.empty(); });
  for (Commitments& one : people) {
    sort_by_date(one.actions, deadline);
    std::stable_partition(one.actions.begin(), one.actions.end(),
                          [](const Action* action) { return action->is_open(); });
  }
  return people;
}

std::vector<Event> timeline_of(const Plan& plan) {
  std::vector<Event> events;
  for (const Action& action : plan.actions) {
    if (action.is_open() && action.deadline) events.push_back({*action.deadline, &action, nullptr});
  }
  for (const CheckIn& check_in : plan.check_ins) {
    if (check_in.date && !check_in.held.value_or(false)) {
      events.push_back({*check_in.date, nullptr, &check_in});
    }
  }
  if (plan.ends) events.push_back({*plan.ends, nullptr, nullptr});
  std::stable_sort(events.begin(), events.end(),
                   [](const Event& a, const Event& b) { return a.day < b.day; });
  return events;
}

// What of an open action stands in the way or has to be said.
void add_concerns(const Action& action, Date today, Overview& out) {
  if (is_overdue(action, today)) out.late.push_back(&action);
  if (action.status.value_or(ActionStatus::todo) == ActionStatus::blocked) {
    out.blocked.push_back({&action, status_since(action)});
  }
  if (gaps_of(action).any()) out.lacking.push_back(&action);
  if (!action.is_owned()) out.unowned.push_back(&action);
  const bool is_agreed = action.ownership.value_or(Ownership::proposed) == Ownership::accepted;
  const bool is_tentative = action.deadline && action.tentative.value_or(false);
  if ((action.is_owned() && !is_agreed) || is_tentative) out.unconfirmed.push_back(&action);
}

std::vector<TooEarly> too_early_in(const Plan& plan) {
  std::vector<TooEarly> all;
  for (const Wait& wait : waits_in(plan, ids_of_actions(plan))) {
    const Action& waiting = plan.actions[wait.waiting];
    const Action& first = plan.actions[wait.on];
    const bool has_days = waiting.deadline && first.deadline;
    if (wait.in_ring || !has_days || *waiting.deadline >= *first.deadline) continue;
    if (all.empty() || all.back().action != &waiting) all.push_back({&waiting, {}});
    all.back().before.push_back(&first);
  }
  return all;
}

void add_needs_and_risks(const Action& action, Date today, Overview& out) {
  for (const Resource& resource : action.resources.items) {
    const auto status = resource.status.value_or(ResourceStatus::needed);
    out.needs[static_cast<std::size_t>(status)].push_back({&action, &resource});
  }
  for (const Risk& risk : action.risks) {
    if (risk.status.value_or(RiskStatus::open) != RiskStatus::gone) {
      out.risks.push_back({&action, &risk, is_triggered(risk, today)});
    }
  }
}

std::vector<const CheckIn*> check_ins_to_come(const Plan& plan, Date today) {
  std::vector<const CheckIn*> to_come;
  for (const CheckIn& one : plan.check_ins) {
    if (one.date && *one.date >= today && !one.held.value_or(false)) to_come.push_back(&one);
  }
  sort_by_date(
      to_come, [](const CheckIn* one) -> auto& { return one->date; });
  return to_come;
}

void add_improvements(const Plan& plan, Overview& out) {
  std::unordered_map<std::string_view, std::size_t> position;
  for (const Improvement& improvement : plan.improvements) {
    if (improvement.id && out.improvement_by_id.try_emplace(*improvement.id, &improvement).second) {
      position.emplace(*improvement.id, out.improvements.size());
    }
    out.improvements.push_back({&improvement, {}});
  }
  for (const Action& action : plan.actions) {
    bool found = false;
    for (const Text& id : action.improvements) {
      const auto place = id ? position.find(*id) : position.end();
      if (place == position.end()) continue;
      found = true;
      Actions& actions = out.improvements[place->second].actions;
      if (actions.empty() || actions.back() != &action) actions.push_back(&action);
    }
    if (!found) out.for_no_improvement.push_back(&action);
  }
  const auto rank = [](const ImprovementWithActions& one) {
    return one.improvement->priority.value_or(std::numeric_limits<unsigned>::max());
  };
  std::stable_sort(out.improvements.begin(), out.improvements.end(),
                   [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
}

}  // namespace

std::string_view Overview::benefit_of(const Action& action) const {
  if (action.benefit) return *action.benefit;
  for (const Text& id : action.improvements) {
    const auto found = id ? improvement_by_id.find(*id) : improvement_by_id.end();
    if (found != improvement_by_id.end() && found->second->benefit) return *found->second->benefit;
  }
  return {};
}

Progress progress_of(const Actions& actions, Date today) {
  Progress progress;
  for (const Action* action : actions) {
    const ActionStatus status = action->status.value_or(ActionStatus::todo);
    if (action->is_open()) ++progress.open;
    if (status == ActionStatus::done) ++progress.done;
    if (status == ActionStatus::dropped) ++progress.dropped;
    if (is_overdue(*action, today)) ++progress.overdue;
  }
  return progress;
}

Served served_by(const Actions& actions) {
  Served served;
  for (const Action* action : actions) {
    const ActionStatus status = action->status.value_or(ActionStatus::todo);
    if (status != ActionStatus::dropped) ++served.all;
    if (status == ActionStatus::done) ++served.done;
  }
  return served;
}

bool lacks_actions(const ImprovementWithActions& one) {
  const auto status = one.improvement->status.value_or(ImprovementStatus::open);
  return status == ImprovementStatus::open && served_by(one.actions).all == 0;
}

Overview overview(const Plan& plan, Date today) {
  Overview out;
  out.progress = progress_of(select(plan, {}, today), today);
  out.people = commitments_of(plan);
  out.timeline = timeline_of(plan);
  for (const Action& action : plan.actions) {
    if (!action.is_open()) continue;
    add_concerns(action, today, out);
    add_needs_and_risks(action, today, out);
  }
  out.too_early = too_early_in(plan);
  sort_by_date(out.late, deadline);
  sort_by_date(out.unowned, deadline);
  for (auto& needs : out.needs) {
    sort_by_date(
        needs, [](const NeedOf& one) -> auto& { return one.resource->needed_by; });
  }
  out.costs = costs_of(plan);
  sort_by_date(
      out.risks, [](const RiskOf& one) -> auto& { return one.risk->trigger; });
  add_improvements(plan, out);
  out.check_ins = check_ins_to_come(plan, today);
  if (!out.check_ins.empty()) out.next_check_in = out.check_ins.front();
  out.last_met = last_met(plan, today);
  if (out.last_met) out.news = news_since(plan, *out.last_met, today);
  return out;
}

}  // namespace bywhen
