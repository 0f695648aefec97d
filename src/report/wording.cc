#include "report/wording.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "bywhen/base/escape.h"
#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"

namespace bywhen {

std::string counted(std::size_t count, std::string_view what) {
  return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

std::string days_apart(Date a, Date b, const WorkCalendar& calendar) {
  const int workdays = calendar.workdays_between(std::min(a, b), std::max(a, b));
  return workdays > 0 ? counted(static_cast<std::size_t>(workdays), "working day")
                      : counted(static_cast<std::size_t>(std::abs((b - a).count)), "day");
}

std::string distance(Date day, Date today, const WorkCalendar& calendar) {
  const int days = (day - today).count;
  if (days == 0) return "today";
  if (days == 1) return "tomorrow";
  if (days == -1) return "yesterday";
  return days_apart(today, day, calendar) + (days < 0 ? " ago" : "");
}

std::string id_of(const Action& action) {
  return action.id ? one_line(*action.id) : std::string("no id");
}

std::string id_prefix(const Action& action, std::size_t indent) {
  constexpr std::size_t usual_columns = 4;
  const std::string id = id_of(action);
  return std::string(indent, ' ') + pad_right(id + ' ', usual_columns);
}

std::string title_of(const Action& action) {
  return action.title ? one_line(*action.title) : std::string("no title");
}

std::string deadline_of(const Action& action, Date today) {
  if (!action.deadline) return action.is_open() ? "no deadline" : "";
  const bool tentative = action.is_open() && action.tentative.value_or(false);
  return spoken(*action.deadline, today) + (tentative ? "?" : "");
}

std::string deadline_and_distance(const Plan& plan, const Action& action, Date today) {
  std::string words = deadline_of(action, today);
  if (!action.is_open() || !action.deadline) return words;
  return words + ", " + distance(*action.deadline, today, plan.calendar);
}

std::string state_of(const Action& action, Date today) {
  const ActionStatus status = action.status.value_or(ActionStatus::todo);
  if (status == ActionStatus::todo) return {};
  std::string words(name(status));
  if (status == ActionStatus::done && action.done_on) {
    words += ' ' + spoken(*action.done_on, today);
  }
  const bool has_reason = status == ActionStatus::blocked || status == ActionStatus::dropped;
  if (has_reason && action.reason) words += ": " + one_line(*action.reason);
  return words;
}

std::string_view mark_of(const Resource& resource) {
  switch (resource.status.value_or(ResourceStatus::needed)) {
    case ResourceStatus::needed:
      return "?";
    case ResourceStatus::requested:
      return "requested";
    case ResourceStatus::secured:
      return "✓";
    case ResourceStatus::unavailable:
      return "unavailable";
  }
  return "?";
}

std::string need_with_mark(const Resource& resource) {
  const std::string need = resource.need ? one_line(*resource.need) : "something not named";
  return fmt::format("{}, {}", need, mark_of(resource));
}

// As short_name has them, but all at once: each by itself would look at everybody.
void Names::fill() {
  is_filled_ = true;
  const auto first = [](const Person& person) { return first_name(trim(*person.name)); };
  std::unordered_map<std::string_view, std::size_t> bearers;
  for (const Person& person : plan_.people) {
    if (person.name) ++bearers[first(person)];
  }
  for (const Person& person : plan_.people) {
    if (!person.id || names_.contains(*person.id)) continue;
    const std::string_view name = !person.name                 ? *person.id
                                  : bearers[first(person)] > 1 ? *person.name
                                                               : first(person);
    names_.emplace(*person.id, one_line(name));
  }
}

const std::string& Names::of(std::string_view person) {
  if (!is_filled_) fill();
  const auto [place, is_new] = names_.try_emplace(person);
  if (is_new) place->second = one_line(person);
  return place->second;
}

std::string Names::list(const std::vector<Text>& people) {
  std::vector<std::string> names;
  for (const Text& person : people) {
    if (person) names.push_back(of(*person));
  }
  return join(names, ", ");
}

std::string Names::owner_of(const Action& action) {
  if (!action.owner) return action.is_open() ? "no owner" : "";
  const std::string& owner = of(*action.owner);
  switch (action.ownership.value_or(Ownership::proposed)) {
    case Ownership::proposed:
      return action.is_open() ? owner + ", proposed" : owner;
    case Ownership::accepted:
      return owner + " ✓";
    case Ownership::declined:
      return owner + " declined";
  }
  return owner;
}

}  // namespace bywhen
