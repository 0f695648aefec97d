#include "report/plan_groups.h"

#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/text.h"

namespace bywhen {
namespace {

Actions undropped(const Plan& plan) {
  Actions actions;
  for (const Action& action : plan.actions) {
    const ActionStatus status = action.status.value_or(ActionStatus::todo);
    if (status != ActionStatus::dropped) actions.push_back(&action);
  }
  sort(plan, actions, SortKey::deadline);
  std::stable_partition(actions.begin(), actions.end(),
                        [](const Action* action) { return action->is_open(); });
  return actions;
}

std::vector<PlanGroup> by_owner(const Digest& digest) {
  std::vector<PlanGroup> groups;
  for (const Commitments& one : digest.all.people) {
    groups.push_back({.heading = whole_name(digest.plan, one.person),
                      .count = count_words(one.actions, digest.today),
                      .actions = one.actions});
  }
  Actions unowned = digest.all.unowned;
  const bool is_gap = !unowned.empty();
  for (const Action& action : digest.plan.actions) {
    const ActionStatus status = action.status.value_or(ActionStatus::todo);
    if (status == ActionStatus::done && !action.is_owned()) unowned.push_back(&action);
  }
  if (!unowned.empty()) {
    groups.push_back({.heading = is_gap ? "Nobody yet" : "Nobody",
                      .count = count_words(unowned, digest.today),
                      .actions = std::move(unowned),
                      .is_unowned = is_gap});
  }
  return groups;
}

}  // namespace

std::string_view heading_of(Grouping grouping) {
  switch (grouping) {
    case Grouping::none:
    case Grouping::owner:
      break;
    case Grouping::improvement:
      return "What is done for which improvement";
    case Grouping::status:
      return "How the actions stand";
    case Grouping::week:
      return "What is due in which week";
    case Grouping::resource:
      return "What the actions need";
  }
  return "Who does what";
}

std::vector<PlanGroup> plan_groups(const Digest& digest, Grouping grouping) {
  if (grouping == Grouping::none || grouping == Grouping::owner) return by_owner(digest);
  std::vector<PlanGroup> groups;
  for (Group& group :
       groups_of(digest.plan, undropped(digest.plan), grouping, {}, digest.said_on)) {
    if (group.actions.empty()) continue;
    groups.push_back({.heading = one_line(group.heading),
                      .count = count_words(group.actions, digest.today),
                      .actions = std::move(group.actions)});
  }
  return groups;
}

std::string count_words(const Actions& actions, Date today) {
  const auto open = std::ranges::count_if(actions, &Action::is_open);
  const auto overdue = std::ranges::count_if(
      actions, [&](const Action* action) { return is_overdue(*action, today); });
  const auto closed = std::ssize(actions) - open;
  std::vector<std::string> parts;
  if (open > 0) parts.push_back(fmt::format("{} open", open));
  if (overdue > 0) parts.back() += fmt::format(" ({} overdue)", overdue);
  if (closed > 0) parts.push_back(fmt::format("{} done", closed));
  return join(parts, ", ");
}

std::string whole_name(const Plan& plan, std::string_view person) {
  const Person* known = plan.person(person);
  return one_line(known != nullptr && known->name ? *known->name : person);
}

}  // namespace bywhen
