#include "dialogue/said_before.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "bywhen/base/text.h"
#include "bywhen/model/change.h"
#include "bywhen/model/lookup.h"
#include "dialogue/check_in_words.h"
#include "dialogue/keywords.h"

namespace bywhen {
namespace {

constexpr Days kept_in_mind{7};

// A field of what a change adds; "" for none.
std::string_view field_of(const yaml::Value& item, std::string_view key) {
  for (std::size_t i = 0; i < item.keys().size(); ++i) {
    if (item.keys()[i] == key) return item.items()[i].string();
  }
  return "";
}

bool is_same(const Text& was, std::string_view text) {
  return fold_case(trim(was.value_or(""))) == fold_case(trim(text));
}

bool is_in_mind(const Field<Date>& day, Date today, Days longest_ago) {
  return day && *day <= today && today - *day <= longest_ago;
}

// Whether `update` holds what is to be kept now.
bool holds(const Update& update, const yaml::Value& item) {
  const std::string_view note = field_of(item, "note");
  if (note.empty()) {
    return is_same(update.field, field_of(item, "field")) &&
           is_same(update.from, field_of(item, "from")) &&
           is_same(update.to, field_of(item, "to")) && is_same(update.why, field_of(item, "why"));
  }
  // "by 2026-12-04" is what is noted where that day was set with an owner.
  constexpr std::string_view by = "by ";
  const bool is_day = note.starts_with(by) && Date::parse(note.substr(by.size()));
  return is_same(update.note, note) || is_same(update.why, note) ||
         (is_day && (is_same(update.to, note.substr(by.size())) || is_same(update.field, "owner")));
}

bool is_of_action(const Change& change, std::string_view id) { return change.target.id == id; }

// What is left to do to one action; as it was where that is anything new.
std::vector<Change> left_of_action(const std::vector<Change>& changes, const Action& action,
                                   Days longest_ago, const AnswerContext& context) {
  std::vector<Change> rest;
  for (const Change& one : changes) {
    const bool is_kept =
        one.verb == Change::Verb::add && one.field == "updates" &&
        std::ranges::any_of(action.updates, [&](const Update& update) {
          return is_in_mind(update.date, context.today, longest_ago) && holds(update, one.value);
        });
    if (!is_kept) rest.push_back(one);
  }
  if (rest.size() == changes.size() || rest.empty()) return rest;
  const auto applied = apply_changes(context.plan.document, rest);
  const bool changes_nothing = applied && applied->document.text() == context.plan.document.text();
  return changes_nothing ? std::vector<Change>() : changes;
}

// "A2: 'on course' is kept already"
std::string kept_words(std::string_view id, const std::vector<Change>& changes) {
  for (const Change& one : changes) {
    const std::string_view note = one.field == "updates" ? field_of(one.value, "note") : "";
    if (!note.empty()) return fmt::format("{}: '{}' is kept already", id, shorten(note, 60));
  }
  return fmt::format("{}: that is kept already", id);
}

// The day to which a move goes that is said on `today` of an action with that deadline.
std::optional<Date> day_moved_to(std::string_view line, const AnswerContext& context, Date today,
                                 std::optional<Date> deadline) {
  AnswerContext then = context;
  then.today = today;
  const auto move = said_move(line, then, deadline);
  if (!move || !move->commitment.deadline) return std::nullopt;
  return move->commitment.deadline->date;
}

// "+3d": it goes on from the day that the action has.
bool counts_on(std::string_view line, const AnswerContext& context) {
  const Date near = context.today + Days{40};
  const auto first = day_moved_to(line, context, context.today, near);
  const auto second = day_moved_to(line, context, context.today, near + Days{40});
  return first && second && *first != *second;
}

// The update that holds just that move.
const Update* same_move(std::string_view line, const Action& action, const AnswerContext& context) {
  const auto move =
      said_move(line, context, action.deadline ? std::optional(*action.deadline) : std::nullopt);
  if (!move) return nullptr;
  for (std::size_t i = action.updates.size(); i-- > 0;) {
    const Update& one = action.updates[i];
    if (!is_in_mind(one.date, context.today, kept_in_mind)) continue;
    // Where there was no deadline, only a note was kept.
    const bool is_first = action.deadline && !one.field && one.note &&
                          (move->why.empty() ? is_same(one.note, "by " + action.deadline->iso())
                                             : is_same(one.note, move->why));
    if (is_first && day_moved_to(line, context, *one.date, std::nullopt) == *action.deadline)
      return &one;
    if (one.field.value_or("") != "deadline" || !is_same(one.why, move->why)) continue;
    const auto from = Date::parse(one.from.value_or(""));
    const auto to = Date::parse(one.to.value_or(""));
    if (from && to && day_moved_to(line, context, *one.date, *from) == *to) return &one;
  }
  return nullptr;
}

// To say it as the day that it would come to.
std::string as_day(std::string_view line, const Action& action, const AnswerContext& context) {
  const auto move = said_move(line, context, *action.deadline);
  if (!move || !move->commitment.deadline) return std::string(*action.id);
  return fmt::format("{} {}{}{}", *action.id, move->commitment.deadline->date.iso(),
                     move->why.empty() ? "" : " ", move->why);
}

bool is_about_day_alone(const std::vector<Change>& changes) {
  return std::ranges::all_of(changes, [](const Change& one) {
    return one.field == "deadline" || one.field == "tentative" || one.field == "updates";
  });
}

// A title or a text that a list of the plan holds already; what is to be said of it, or "".
std::string said_of_plan(const Change& change, const AnswerContext& context) {
  const Plan& plan = context.plan;
  if (change.verb != Change::Verb::add || change.target.entity != Entity::plan) return "";
  if (change.field == "parked" || change.field == "decisions") {
    const auto& list = change.field == "parked" ? plan.parked : plan.decisions;
    const std::string& text = change.value.string();
    const bool is_there =
        std::ranges::any_of(list, [&](const Text& one) { return is_same(one, text); });
    if (!is_there) return "";
    return fmt::format("{} already: {}", change.field == "parked" ? "parked" : "decided",
                       shorten(text, 60));
  }
  if (change.field != "actions") return "";
  const std::string_view title = field_of(change.value, "title");
  const std::string_view owner = field_of(change.value, "owner");
  for (const Action& one : plan.actions) {
    if (!one.id || !is_same(one.title, title)) continue;
    if (!owner.empty() && one.owner.value_or("") != owner) continue;
    const bool is_recent = one.is_open() || is_in_mind(one.done_on, context.today, kept_in_mind) ||
                           std::ranges::any_of(one.updates, [&](const Update& update) {
                             return is_in_mind(update.date, context.today, kept_in_mind);
                           });
    if (is_recent)
      return fmt::format("'{}' is {} already, so it was not added once more", shorten(title, 60),
                         *one.id);
  }
  return "";
}

}  // namespace

Result<Heard> without_said_before(Heard heard, std::string_view line,
                                  const std::vector<std::string>& ids,
                                  const AnswerContext& context) {
  std::vector<Change>& changes = heard.made.changes;
  const std::size_t before = changes.size();
  std::vector<std::string> remarks;
  std::erase_if(changes, [&](const Change& one) {
    std::string said = said_of_plan(one, context);
    if (said.empty()) return false;
    remarks.push_back(std::move(said));
    return true;
  });
  const auto keyword = find_keyword(line);
  const bool is_note = keyword && keyword->keyword == "note";
  const bool is_move = !ids.empty() && counts_on(line, context);
  for (const std::string& id : ids) {
    const Action* action = context.plan.action(id);
    if (action == nullptr) continue;
    std::vector<Change> its;
    std::ranges::copy_if(changes, std::back_inserter(its),
                         [&](const Change& one) { return is_of_action(one, id); });
    if (its.empty()) continue;
    std::vector<Change> left = its;
    if (const Update* move = is_move ? same_move(line, *action, context) : nullptr) {
      const std::string again = as_day(line, *action, context);
      const std::string moved = fmt::format(
          "{} was moved by that {} already", id,
          *move->date == context.today ? "today" : "on " + spoken(*move->date, context.today));
      if (*move->date != context.today || !is_about_day_alone(its)) {
        return Error{moved, fmt::format("to move it once more, name the day: {}", again), ""};
      }
      left.clear();
      remarks.push_back(fmt::format("{}, and stays; once more is: {}", moved, again));
    } else {
      left = left_of_action(its, *action, is_note ? kept_in_mind : Days{0}, context);
      if (left.empty()) remarks.push_back(kept_words(id, its));
    }
    if (left.size() == its.size()) continue;
    std::erase_if(changes, [&](const Change& one) { return is_of_action(one, id); });
  }
  if (changes.size() == before) return heard;
  if (changes.empty()) heard = Heard{};
  std::ranges::move(remarks, std::back_inserter(heard.made.remarks));
  return heard;
}

std::string handed_over_before(std::string_view line, const std::vector<std::string>& ids,
                               const AnswerContext& context) {
  const auto move = said_move(line, context, std::nullopt);
  if (!move || ids.size() != 1 || move->commitment.owner.empty()) return "";
  const auto& [owner, helpers, deadline, accepted] = move->commitment;
  const Action* action = context.plan.action(ids.front());
  if (action == nullptr || !is_same(action->owner, owner)) return "";
  if (!helpers.empty() || deadline || accepted || !move->why.empty()) return "";
  const std::string to = owner;
  const bool was_handed_over = std::ranges::any_of(action->updates, [&](const Update& one) {
    return is_in_mind(one.date, context.today, kept_in_mind) && one.field.value_or("") == "owner" &&
           is_same(one.to, to);
  });
  if (!was_handed_over) return "";
  return fmt::format("{}: {} has it already", *action->id, short_name(context.plan, to));
}

}  // namespace bywhen
