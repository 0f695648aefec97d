#include <algorithm>
#include <limits>
#include <map>
#include <unordered_map>

#include "bywhen/base/text.h"
#include "bywhen/report/selection.h"

namespace bywhen {
namespace {

bool is_asked_for(const std::optional<std::vector<std::string>>& ids, std::string_view id) {
  return !ids || std::find(ids->begin(), ids->end(), id) != ids->end();
}

// The groups by the ids of people or improvements, and a last one for what belongs to none.
class Groups {
 public:
  void add_group(std::string_view id, std::string heading) {
    if (!position_.try_emplace(id, groups_.size()).second) return;
    groups_.push_back({std::move(heading), {}});
  }
  // False where there is no such group.
  bool add(std::string_view id, const Action* action) {
    const auto found = position_.find(id);
    if (found == position_.end()) return false;
    Actions& actions = groups_[found->second].actions;
    if (actions.empty() || actions.back() != action) actions.push_back(action);
    return true;
  }
  void add_to_rest(const Action* action) { rest_.push_back(action); }

  std::vector<Group> take(std::string heading_of_rest) {
    if (!rest_.empty()) groups_.push_back({std::move(heading_of_rest), std::move(rest_)});
    return std::move(groups_);
  }

 private:
  std::unordered_map<std::string_view, std::size_t> position_;
  std::vector<Group> groups_;
  Actions rest_;
};

std::vector<Group> by_owner(const Plan& plan, const Actions& actions, const Filter& filter) {
  Groups groups;
  for (const Person& person : plan.people) {
    if (!person.id || !is_asked_for(filter.owners, *person.id)) continue;
    groups.add_group(*person.id, std::string(person.name.value_or(*person.id)));
  }
  for (const Action* action : actions) {
    if (!action->is_owned()) {
      groups.add_to_rest(action);
      continue;
    }
    groups.add_group(*action->owner, std::string(*action->owner));
    groups.add(*action->owner, action);
  }
  return groups.take("Nobody");
}

std::vector<Group> by_improvement(const Plan& plan, const Actions& actions, const Filter& filter) {
  std::vector<const Improvement*> improvements;
  for (const Improvement& one : plan.improvements) {
    if (one.id && is_asked_for(filter.improvements, *one.id)) {
      improvements.push_back(&one);
    }
  }
  const auto rank = [](const Improvement* one) {
    return one->priority.value_or(std::numeric_limits<unsigned>::max());
  };
  std::stable_sort(improvements.begin(), improvements.end(),
                   [&](const auto* a, const auto* b) { return rank(a) < rank(b); });
  Groups groups;
  for (const Improvement* one : improvements) {
    const std::string title = one->title ? " " + std::string(*one->title) : std::string();
    groups.add_group(*one->id, std::string(*one->id) + title);
  }
  for (const Action* action : actions) {
    bool is_placed = false;
    for (const Text& id : action->improvements) {
      is_placed = (id && groups.add(*id, action)) || is_placed;
    }
    if (!is_placed) groups.add_to_rest(action);
  }
  return groups.take("For no improvement");
}

std::vector<Group> by_status(const Actions& actions) {
  std::vector<Group> groups;
  for (const std::string_view word : words_of<ActionStatus>()) {
    groups.push_back({std::string(word), {}});
  }
  for (const Action* action : actions) {
    const auto status = static_cast<std::size_t>(action->status.value_or(ActionStatus::todo));
    groups[status].actions.push_back(action);
  }
  std::erase_if(groups, [](const Group& group) { return group.actions.empty(); });
  return groups;
}

// The Monday of its week, as far as there are days.
Date monday_of(Date day) {
  const Days since_monday{static_cast<int>(day.weekday())};
  return day - since_monday;
}

std::vector<Group> by_week(const Actions& actions, Date today) {
  std::map<Date, Actions> weeks;
  Actions undated;
  for (const Action* action : actions) {
    (action->deadline ? weeks[monday_of(*action->deadline)] : undated).push_back(action);
  }
  std::vector<Group> groups;
  for (auto& [monday, due] : weeks) {
    groups.push_back({"Week of " + spoken(monday, today), std::move(due)});
  }
  if (!undated.empty()) groups.push_back({"No deadline", std::move(undated)});
  return groups;
}

std::vector<Group> by_resource(const Actions& actions) {
  std::vector<Group> groups;
  std::unordered_map<std::string, std::size_t> position;
  Group nothing{.heading = "Needs nothing", .actions = {}};
  Group unknown{.heading = "Nobody has said what it needs", .actions = {}};
  for (const Action* action : actions) {
    const auto& items = action->resources.items;
    if (items.empty()) {
      const bool is_none = action->resources.state == Resources::State::none;
      (is_none ? nothing : unknown).actions.push_back(action);
    }
    for (const Resource& resource : items) {
      const std::string_view need = trim(resource.need.value_or("something not named"));
      const auto [place, is_new] = position.try_emplace(fold_case(need), groups.size());
      if (is_new) groups.push_back({std::string(need), {}});
      Actions& needed_for = groups[place->second].actions;
      if (needed_for.empty() || needed_for.back() != action) needed_for.push_back(action);
    }
  }
  groups.push_back(std::move(nothing));
  groups.push_back(std::move(unknown));
  std::erase_if(groups, [](const Group& group) { return group.actions.empty(); });
  return groups;
}

}  // namespace

std::vector<Group> groups_of(const Plan& plan, const Actions& actions, Grouping grouping,
                             const Filter& filter, Date today) {
  switch (grouping) {
    case Grouping::none:
      break;
    case Grouping::owner:
      return by_owner(plan, actions, filter);
    case Grouping::improvement:
      return by_improvement(plan, actions, filter);
    case Grouping::status:
      return by_status(actions);
    case Grouping::week:
      return by_week(actions, today);
    case Grouping::resource:
      return by_resource(actions);
  }
  return {{.heading = {}, .actions = actions}};
}

}  // namespace bywhen
