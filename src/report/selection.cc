#include "bywhen/report/selection.h"

#include <algorithm>

#include "bywhen/base/text.h"
#include "report/priorities.h"
#include "report/wording.h"

namespace bywhen {
namespace {

bool contains(const std::vector<std::string>& ids, std::string_view id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool is_for(const Action& action, const std::vector<std::string>& improvements) {
  return std::any_of(action.improvements.begin(), action.improvements.end(),
                     [&](const Text& id) { return id && contains(improvements, *id); });
}

bool lacks(const Action& action, const Gaps& wanted) {
  const Gaps gaps = gaps_of(action);
  return (wanted.owner && gaps.owner) || (wanted.deadline && gaps.deadline) ||
         (wanted.resources && gaps.resources);
}

// All that people wrote of it, each text on lines of its own, so that no piece spans two.
std::string written_in(const Action& action) {
  std::string texts;
  const auto add = [&](const Text& text) {
    if (text) texts.append(*text).append("\n");
  };
  for (const Text* text : {&action.title, &action.benefit, &action.done_when, &action.reason,
                           &action.declined_because, &action.notes}) {
    add(*text);
  }
  for (const Resource& resource : action.resources.items) {
    add(resource.need);
    add(resource.fallback);
  }
  for (const Risk& risk : action.risks) {
    add(risk.risk);
    add(risk.contingency);
  }
  for (const Text& link : action.links) add(link);
  for (const Update& update : action.updates) {
    add(update.note);
    add(update.why);
  }
  return fold_case(texts);
}

bool says_one_of(const Action& action, const std::vector<std::string>& folded) {
  const std::string texts = written_in(action);
  return std::any_of(folded.begin(), folded.end(), [&](const std::string& piece) {
    return texts.find(piece) != std::string::npos;
  });
}

bool has_status(const Action& action, const std::vector<ActionStatus>& wanted) {
  const ActionStatus status = action.status.value_or(ActionStatus::todo);
  return std::find(wanted.begin(), wanted.end(), status) != wanted.end();
}

// By what an action is sorted: `number` first, then `text`.
struct Place {
  bool is_nowhere = false;
  long number = 0;
  std::string text;
  const Action* action = nullptr;
};

Place place_in(const Plan& plan, const Priorities& priorities, const Action& action, SortKey key) {
  Place place;
  place.action = &action;
  switch (key) {
    case SortKey::id:
      place.number = &action - plan.actions.data();
      break;
    case SortKey::deadline:
      place.is_nowhere = !action.deadline;
      place.number = (action.deadline.value_or(Date()) - Date()).count;
      break;
    case SortKey::owner:
      place.is_nowhere = !action.is_owned();
      break;
    case SortKey::status:
      place.number = static_cast<long>(action.status.value_or(ActionStatus::todo));
      break;
    case SortKey::priority:
      place.number = priorities.of(action);
      place.is_nowhere = place.number == Priorities::none;
      break;
    case SortKey::title:
      place.is_nowhere = !action.title;
      place.text = fold_case(action.title.value_or(""));
      break;
  }
  return place;
}

bool comes_before(const Place& a, const Place& b, bool reverse) {
  if (a.is_nowhere || b.is_nowhere) return !a.is_nowhere && b.is_nowhere;
  const Place& first = reverse ? b : a;
  const Place& second = reverse ? a : b;
  if (first.number != second.number) return first.number < second.number;
  return first.text < second.text;
}

}  // namespace

bool Filter::is_empty() const {
  return !owners && statuses.empty() && !improvements && !overdue && !due_by && !missing.any() &&
         texts.empty();
}

Actions select(const Plan& plan, const Filter& filter, Date today) {
  std::vector<std::string> folded;
  for (const std::string& text : filter.texts) folded.push_back(fold_case(text));
  Actions chosen;
  for (const Action& action : plan.actions) {
    if (filter.owners && !(action.is_owned() && contains(*filter.owners, *action.owner))) continue;
    if (!filter.statuses.empty() && !has_status(action, filter.statuses)) continue;
    if (filter.improvements && !is_for(action, *filter.improvements)) continue;
    if (filter.overdue && !is_overdue(action, today)) continue;
    const bool has_day = action.is_open() && action.deadline;
    if (filter.due_by && !(has_day && *action.deadline <= *filter.due_by)) continue;
    if (filter.missing.any() && !lacks(action, filter.missing)) continue;
    if (!folded.empty() && !says_one_of(action, folded)) continue;
    chosen.push_back(&action);
  }
  return chosen;
}

void sort(const Plan& plan, Actions& actions, SortKey key, bool reverse) {
  const Priorities priorities(plan);
  Names names(plan);
  std::vector<Place> places;
  places.reserve(actions.size());
  for (const Action* action : actions) {
    places.push_back(place_in(plan, priorities, *action, key));
    if (key == SortKey::owner && action->is_owned()) {
      places.back().text = fold_case(names.of(*action->owner));
    }
  }
  std::stable_sort(places.begin(), places.end(),
                   [&](const Place& a, const Place& b) { return comes_before(a, b, reverse); });
  std::transform(places.begin(), places.end(), actions.begin(),
                 [](const Place& place) { return place.action; });
}

}  // namespace bywhen
