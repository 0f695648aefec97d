#include "bywhen/model/tracking.h"

#include "bywhen/model/ownership.h"

namespace bywhen {
namespace {

using yaml::Value;
using Fields = std::vector<std::pair<std::string, Value>>;

Target target_of(const Action& action) { return {Entity::action, std::string(*action.id)}; }

Change update_with(const Action& action, Fields fields, const Occasion& occasion) {
  fields.emplace_back("date", Value::raw(occasion.today.iso()));
  if (!occasion.author.empty()) fields.emplace_back("author", Value::text(occasion.author));
  if (!occasion.why.empty()) fields.emplace_back("why", Value::text(occasion.why));
  return add_item(target_of(action), "updates",
                  entry(Entity::update, std::move(fields)).inline_by_default());
}

bool has_reason(ActionStatus status) {
  return status == ActionStatus::blocked || status == ActionStatus::dropped;
}

Change note_status(const Action& action, ActionStatus from, ActionStatus to,
                   const Occasion& occasion) {
  return update_with(action,
                     {{"field", Value::raw("status")},
                      {"from", Value::raw(std::string(name(from)))},
                      {"to", Value::raw(std::string(name(to)))}},
                     occasion);
}

// Another reason for the status that an action has.
Change note_reason(const Action& action, const Occasion& occasion) {
  Fields fields{{"field", Value::raw("reason")}, {"to", Value::text(occasion.why)}};
  if (action.reason) fields.emplace_back("from", Value::text(std::string(*action.reason)));
  return update_with(action, std::move(fields), {occasion.today, occasion.author});
}

// Another day on which an action was done.
Change note_day(const Action& action, Date on, const Occasion& occasion) {
  Fields fields{{"field", Value::raw("done_on")}, {"to", Value::raw(on.iso())}};
  if (action.done_on) fields.emplace_back("from", Value::raw(action.done_on->iso()));
  return update_with(action, std::move(fields), occasion);
}

}  // namespace

Change add_note(const Action& action, const std::string& note, const Occasion& occasion) {
  return update_with(action, {{"note", Value::text(note)}}, occasion);
}

Change add_update(const Action& action, std::string_view field, const std::string& from,
                  const std::string& to, const Occasion& occasion) {
  Fields fields{{"field", Value::raw(std::string(field))}};
  if (!from.empty()) fields.emplace_back("from", Value::text(from));
  if (!to.empty()) fields.emplace_back("to", Value::text(to));
  return update_with(action, std::move(fields), occasion);
}

std::vector<Change> set_status(const Action& action, ActionStatus status, const Occasion& occasion,
                               std::optional<Date> on) {
  const ActionStatus old = action.status.value_or(ActionStatus::todo);
  const bool is_new_reason =
      has_reason(status) && !occasion.why.empty() && action.reason.value_or("") != occasion.why;
  const bool is_new_day = status == ActionStatus::done && on && action.done_on.value_or({}) != *on;
  if (old == status && !is_new_reason && !is_new_day) return {};
  const Target target = target_of(action);
  std::vector<Change> changes;
  if (old != status || !action.status) {
    changes.push_back(set_field(target, "status", Value::raw(std::string(name(status)))));
  }
  if (has_reason(status) && !occasion.why.empty()) {
    changes.push_back(set_field(target, "reason", Value::text(occasion.why)));
  } else {
    changes.push_back(clear_field(target, "reason"));
  }
  if (status == ActionStatus::done) {
    changes.push_back(set_field(target, "done_on", Value::raw(on.value_or(occasion.today).iso())));
  } else {
    changes.push_back(clear_field(target, "done_on"));
  }
  if (old != status) changes.push_back(note_status(action, old, status, occasion));
  if (is_new_reason && old == status) changes.push_back(note_reason(action, occasion));
  if (is_new_day && old == status) changes.push_back(note_day(action, *on, occasion));
  return changes;
}

std::vector<Change> set_deadline(const Plan& plan, const Action& action, const When& deadline,
                                 const Occasion& occasion) {
  const Target target = target_of(action);
  const bool moves = action.deadline && *action.deadline != deadline.date;
  std::vector<Change> changes;
  if (moves || !action.deadline) {
    changes.push_back(set_field(target, "deadline", Value::raw(deadline.date.iso())));
  }
  if (deadline.tentative && !action.tentative.value_or(false)) {
    changes.push_back(set_field(target, "tentative", Value::raw("true")));
  } else if (!deadline.tentative && action.tentative.state() != Field<bool>::State::absent) {
    changes.push_back(clear_field(target, "tentative"));
  }
  const bool is_session_over = !plan.date || occasion.today > *plan.date;
  if (!moves || (occasion.why.empty() && !is_session_over)) return changes;
  Fields fields{{"field", Value::raw("deadline")},
                {"from", Value::raw(action.deadline->iso())},
                {"to", Value::raw(deadline.date.iso())}};
  changes.push_back(update_with(action, std::move(fields), occasion));
  return changes;
}

std::vector<Change> hand_over(const Plan& plan, const Action& action, const std::string& person,
                              bool accepted, const Occasion& occasion) {
  std::vector<Change> changes = own(plan, action, person, false).changes;
  if (accepted)
    changes.push_back(set_field(target_of(action), "ownership", Value::raw("accepted")));
  changes.push_back(
      add_update(action, "owner", std::string(action.owner.value_or("")), person, occasion));
  return changes;
}

std::vector<Change> confirm(const Plan& plan, const Action& action, const Occasion& occasion) {
  const Ownership old = action.ownership.value_or(Ownership::proposed);
  std::vector<Change> changes;
  if (old != Ownership::accepted) {
    changes = own(plan, action, std::string(*action.owner), false).changes;
    changes.push_back(set_field(target_of(action), "ownership", Value::raw("accepted")));
    changes.push_back(
        add_update(action, "ownership", std::string(name(old)), "accepted", occasion));
  }
  if (action.deadline && action.tentative.value_or(false)) {
    changes.push_back(clear_field(target_of(action), "tentative"));
    changes.push_back(add_update(action, "tentative", "true", "false", occasion));
  }
  return changes;
}

bool keeps_history(const Plan& plan, Date today) { return plan.date && today > *plan.date; }

std::vector<Change> owner_updates(const Plan& plan, const Action& action,
                                  const std::vector<Change>& changes, const Occasion& occasion) {
  if (!keeps_history(plan, occasion.today)) return {};
  // An answer that goes makes it one who was asked again.
  const auto new_value = [&](std::string_view field) -> std::optional<std::string> {
    for (const Change& one : changes) {
      if (one.field != field) continue;
      if (one.verb == Change::Verb::set) return one.value.string();
      if (one.verb == Change::Verb::clear) return std::string(name(Ownership::proposed));
    }
    return std::nullopt;
  };
  const std::string owner(action.owner.value_or(""));
  if (const auto person = new_value("owner"); person && *person != owner)
    return {add_update(action, "owner", owner, *person, occasion)};
  const std::string old(name(action.ownership.value_or(Ownership::proposed)));
  if (const auto answer = new_value("ownership"); answer && *answer != old)
    return {add_update(action, "ownership", old, *answer, occasion)};
  return {};
}

std::vector<Change> give_back(const Action& action, const Occasion& occasion) {
  const Ownership old = action.ownership.value_or(Ownership::proposed);
  const Target target = target_of(action);
  return {set_field(target, "ownership", Value::raw("declined")),
          clear_field(target, "declined_because"),
          add_update(action, "ownership", std::string(name(old)), "declined", occasion)};
}

}  // namespace bywhen
