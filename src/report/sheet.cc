#include "report/sheet.h"

#include <fmt/format.h>

#include <algorithm>

#include "report/dependencies.h"
#include "report/wording.h"

namespace bywhen {
namespace {

bool is(const Text& someone, std::string_view person) { return someone && *someone == person; }

bool owns(const Action& action, std::string_view person) {
  return action.is_owned() && is(action.owner, person);
}

// Where the action stands in the sheet.
void add_action(const Action& action, std::string_view person, Sheet& sheet) {
  const bool is_done = action.status.value_or(ActionStatus::todo) == ActionStatus::done;
  if (owns(action, person)) {
    if (action.is_open()) sheet.open.push_back(&action);
    if (is_done) sheet.done.push_back(&action);
    return;
  }
  if (!action.is_open()) return;
  if (is(action.owner, person)) {
    sheet.declined.push_back(&action);
  } else if (std::ranges::any_of(action.helpers,
                                 [&](const Text& one) { return is(one, person); })) {
    sheet.helping.push_back(&action);
  }
}

void add_links(const Plan& plan, std::string_view person, Sheet& sheet) {
  const Dependencies dependencies(plan);
  for (const Action* action : sheet.open) {
    for (const Action* first : dependencies.waits_for(*action)) {
      if (!owns(*first, person)) sheet.waits_for.push_back({action, first});
    }
    for (const Action* later : dependencies.kept_waiting(*action)) {
      if (!owns(*later, person)) sheet.kept_waiting.push_back({action, later});
    }
  }
}

}  // namespace

std::string sheet_words(const Sheet& sheet, Date today) {
  const auto overdue = std::ranges::count_if(
      sheet.open, [&](const Action* action) { return is_overdue(*action, today); });
  std::string words = "nothing to do";
  if (!sheet.open.empty()) words = counted(sheet.open.size(), "action") + " to do";
  if (overdue > 0) words += fmt::format(" ({} overdue)", overdue);
  if (!sheet.done.empty()) words += fmt::format(", {} done", sheet.done.size());
  if (!sheet.helping.empty()) words += fmt::format(", helps with {}", sheet.helping.size());
  return words;
}

Sheet sheet_of(const Plan& plan, const Overview& all, std::string_view person) {
  Sheet sheet;
  for (const Action& action : plan.actions) add_action(action, person, sheet);
  for (Actions* actions : {&sheet.open, &sheet.done, &sheet.declined, &sheet.helping}) {
    sort(plan, *actions, SortKey::deadline);
  }
  add_links(plan, person, sheet);
  for (const RiskOf& one : all.risks) {
    if (owns(*one.action, person) || is(one.risk->owner, person)) sheet.risks.push_back(one);
  }
  return sheet;
}

}  // namespace bywhen
