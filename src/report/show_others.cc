#include <algorithm>

#include "bywhen/base/text.h"
#include "bywhen/report/report.h"
#include "report/action_line.h"
#include "report/page.h"
#include "report/wording.h"

namespace bywhen {
namespace {

void add_field(Page& page, std::string_view label, const Text& text) {
  if (text) page.add_field(label, one_line(*text));
}

// Under a heading; without actions there is none.
void add_actions(Page& page, std::string_view heading, const Actions& actions, Names& names,
                 Date today) {
  if (actions.empty()) return;
  page.add_heading(heading);
  for (const Action* action : actions) add_action(page, *action, names, today);
}

template <class Fits>
Actions actions_that(const Plan& plan, Fits fits) {
  Actions actions;
  for (const Action& action : plan.actions) {
    if (fits(action)) actions.push_back(&action);
  }
  return actions;
}

bool names_one(const std::vector<Text>& ids, std::string_view wanted) {
  return std::any_of(ids.begin(), ids.end(), [&](const Text& id) { return id && *id == wanted; });
}

}  // namespace

std::string show_improvement(const Plan& plan, const Improvement& improvement, Date today,
                             std::size_t width, const Paint& paint) {
  Page page(width, paint);
  const std::string_view id = improvement.id.value_or("");
  const std::string title = improvement.title ? one_line(*improvement.title) : "no title";
  page.add(one_line(id) + "  ", title, Tone::strong);
  page.add_gap();
  if (improvement.priority) page.add_field("priority", std::to_string(*improvement.priority));
  add_field(page, "benefit", improvement.benefit);
  page.add_field("status", name(improvement.status.value_or(ImprovementStatus::open)));
  const Actions actions =
      actions_that(plan, [&](const Action& action) { return names_one(action.improvements, id); });
  Names names(plan);
  add_actions(page, "Actions", actions, names, today);
  if (actions.empty()) page.add_field("actions", "no action yet", Tone::warning);
  return page.text();
}

std::string show_person(const Plan& plan, std::string_view person, Date today, std::size_t width,
                        const Paint& paint) {
  Page page(width, paint);
  const Person* known = plan.person(person);
  const bool has_name = known != nullptr && known->name;
  if (has_name) page.add(one_line(person) + "  ", one_line(*known->name), Tone::strong);
  if (!has_name) page.add("", one_line(person), Tone::strong);
  page.add_gap();
  if (known != nullptr) add_field(page, "email", known->email);
  if (known != nullptr && known->capacity) {
    page.add_field("capacity", known->capacity->text() + " a week");
  }
  Names names(plan);
  Actions owned = actions_that(
      plan, [&](const Action& action) { return action.is_owned() && *action.owner == person; });
  sort(plan, owned, SortKey::deadline);
  std::stable_partition(owned.begin(), owned.end(),
                        [](const Action* action) { return action->is_open(); });
  add_actions(page, "Owns", owned, names, today);
  if (owned.empty()) page.add_field("owns", "no action");
  const auto helps = [&](const Action& action) { return names_one(action.helpers, person); };
  add_actions(page, "Helps with", actions_that(plan, helps), names, today);
  const auto declined = [&](const Action& action) {
    return action.owner && *action.owner == person && !action.is_owned();
  };
  add_actions(page, "Declined", actions_that(plan, declined), names, today);
  return page.text();
}

}  // namespace bywhen
