#include <algorithm>

#include "bywhen/base/text.h"
#include "bywhen/model/dependencies.h"
#include "bywhen/model/lookup.h"
#include "bywhen/model/tracking.h"
#include "bywhen/value/id.h"
#include "cli/commands.h"
#include "cli/dependencies.h"
#include "cli/moved_deadlines.h"
#include "cli/ownership.h"
#include "cli/plan_file.h"
#include "cli/tracking.h"
#include "cli/typed.h"

namespace bywhen::cli {
namespace {

using yaml::Value;

constexpr Option options[] = {
    {"--start", "DATE", "when work on it starts"},
    {"--after", "A2", "what must be done before it; may be repeated", true},
    {"--effort", "TIME", "30m, 4h, 2d or 1w"},
    {"--tentative", "", "the date is to be confirmed, as with a ? at its end"},
    {"--because", "TEXT", "why the deadline moves"},
};

struct Schedule {
  std::vector<std::string> actions;
  std::optional<When> deadline;
};

Error no_date(const std::string& why, const std::string& hint) {
  return {.message = why, .hint = hint, .place = {}};
}

// Whether an option says what to do where no deadline is given.
bool has_other_field(const Arguments& arguments) {
  return arguments.has("--start") || arguments.has("--after") || arguments.has("--effort");
}

// Whether the word `index` is part of the date behind it, whatever action it could name: the day of
// "4 dec", of "4 of december", or a word like "this" or "thursday" behind the first action.
bool belongs_to_date(const std::vector<std::string>& words, std::size_t index) {
  const bool is_number = words[index].find_first_not_of("0123456789") == std::string::npos;
  const std::string& next = words[index + 1];
  if (is_number) return is_month(next) || next == "of";
  return index > 0 && is_date_word(words[index]);
}

// Whether it is "A3" or "a3".
bool is_whole_id(const std::string& word) {
  return parse_typed_id('A', word) && word.find_first_of("Aa") == 0;
}

// Whether it is a date, if only one that is refused.
bool is_date(const Call& call, const Plan& plan, std::string_view text) {
  return static_cast<bool>(parse_when(text, when_in(plan, call.today)));
}

// The actions in front of the word `date`, from which on the words can be read as a date. Where the
// date begins before it, what is wrong with that.
Result<std::vector<std::string>> actions_before(const Call& call, const Plan& plan,
                                                std::size_t date) {
  const std::vector<std::string>& words = call.arguments.words;
  std::size_t end = 0;
  while (end < date && !belongs_to_date(words, end) && find_action(plan, words[end])) ++end;
  std::size_t stray = end;
  while (stray < date && !belongs_to_date(words, stray)) ++stray;
  const bool begins_date = stray < date && (end > 0 || stray == 0);
  if (begins_date && !is_whole_id(words[end])) {
    return typed_date(call, plan, call.arguments.text(end)).error();
  }
  return typed_actions(plan, std::span(words).first(date));
}

// "fri A1 A2": where nothing else can be meant, the date may stand in front.
std::optional<Result<Schedule>> date_first(const Call& call, const Plan& plan) {
  const std::vector<std::string>& words = call.arguments.words;
  const auto behind_date = std::find_if_not(words.rbegin(), words.rend(), is_whole_id).base();
  if (behind_date == words.begin() || behind_date == words.end()) return {};
  if (!belongs_to_date(words, 0) && find_action(plan, words.front())) return {};
  const std::string typed = join({words.begin(), behind_date}, " ");
  auto ids = typed_actions(plan, {behind_date, words.end()});
  if (!is_date(call, plan, typed) || !ids) return {};
  const auto date = typed_date(call, plan, typed);
  if (!date) return date.error();
  return Schedule{*std::move(ids), *date};
}

// Why the words are no actions with a date behind them. A bare number begins the date that was
// meant.
Error no_schedule(const Call& call, const Plan& plan) {
  const std::vector<std::string>& words = call.arguments.words;
  if (!words.empty() && typed_actions(plan, words)) {
    return no_date("by when?", "e.g. bywhen schedule " + words.front() + " fri");
  }
  const auto begins_date = [](const std::string& word) {
    return word.find_first_of("0123456789") == 0;
  };
  std::size_t actions = 0;
  while (actions < words.size() && (actions == 0 || !begins_date(words[actions])) &&
         find_action(plan, words[actions])) {
    ++actions;
  }
  if (is_date(call, plan, call.arguments.text())) {
    return no_date("which action? '" + call.arguments.text() + "' is a date",
                   "actions come first: bywhen schedule A3 " + call.arguments.text());
  }
  if (actions == 0)
    return typed_actions(plan, std::span(words).first(words.empty() ? 0 : 1)).error();
  return typed_date(call, plan, call.arguments.text(actions)).error();
}

// Actions first, the rest is the date, as long as it can be: in "4 4 dec" the second 4 is part of
// it. Without a date where an option says what to do.
Result<Schedule> typed_schedule(const Call& call, const Plan& plan) {
  const std::vector<std::string>& words = call.arguments.words;
  for (std::size_t first = 1; first < words.size(); ++first) {
    if (!is_date(call, plan, call.arguments.text(first))) continue;
    auto ids = actions_before(call, plan, first);
    if (!ids) return ids.error();
    auto date = typed_date(call, plan, call.arguments.text(first));
    if (!date) return date.error();
    date->tentative = date->tentative || call.arguments.has("--tentative");
    return Schedule{*ids, *date};
  }
  if (auto schedule = date_first(call, plan)) {
    if (!*schedule) return *schedule;
    When& deadline = *(*schedule)->deadline;
    deadline.tentative = deadline.tentative || call.arguments.has("--tentative");
    return *std::move(schedule);
  }
  auto ids = typed_actions(plan, words);
  if (ids && call.arguments.has("--tentative")) {
    return no_date("which date is tentative?",
                   "bywhen schedule " + words.front() + " DATE --tentative");
  }
  if (ids && call.arguments.has("--because")) {
    return no_date("--because is about a deadline that moves",
                   "bywhen schedule " + words.front() + " DATE --because TEXT");
  }
  if (ids && has_other_field(call.arguments)) return Schedule{*ids, {}};
  return no_schedule(call, plan);
}

// Whether an action would be due before its own start.
bool starts_too_late(const Call& call, const Plan& plan, const Schedule& schedule) {
  const auto typed = call.arguments.value("--start");
  const auto new_start = typed ? typed_day(call, plan, *typed) : Result<Date>(Error{});
  return std::any_of(schedule.actions.begin(), schedule.actions.end(), [&](const std::string& id) {
    const Action& action = *plan.action(id);
    const bool has_start = new_start || action.start;
    const bool has_deadline = schedule.deadline || action.deadline;
    if (!has_start || !has_deadline) return false;
    const Date start = new_start ? *new_start : *action.start;
    return (schedule.deadline ? schedule.deadline->date : *action.deadline) < start;
  });
}

Result<std::vector<Change>> add_dependencies(const Call& call, const Plan& plan,
                                             const Action& action) {
  std::vector<Change> changes;
  const auto given = call.arguments.values("--after");
  if (given.empty()) return changes;
  auto ids = typed_actions(plan, given);
  if (!ids) return ids.error();
  const std::string id(*action.id);
  if (auto possible = can_wait_for(plan, id, *ids); !possible) return possible.error();
  for (const std::string& before : *ids) {
    const bool known = std::any_of(action.after.begin(), action.after.end(),
                                   [&](const Text& one) { return one && *one == before; });
    if (known) continue;
    changes.push_back(add_item({Entity::action, id}, "after", Value::text(before)));
  }
  return changes;
}

// What the options change of every action alike.
Result<std::vector<std::pair<std::string, Value>>> from_options(const Call& call,
                                                                const Plan& plan) {
  std::vector<std::pair<std::string, Value>> fields;
  if (const auto given = call.arguments.value("--start")) {
    auto date = typed_day(call, plan, *given);
    if (!date) return date.error();
    fields.emplace_back("start", date_value(*date));
  }
  if (const auto given = call.arguments.value("--effort")) {
    auto time = typed_duration(*given);
    if (!time) return time.error();
    fields.emplace_back("effort", Value::text(*time));
  }
  return fields;
}

Result<std::vector<Change>> changes_for(const Call& call, const Plan& plan,
                                        const Schedule& schedule, const Occasion& occasion,
                                        const std::string& id) {
  const Target target{Entity::action, id};
  std::vector<Change> changes;
  const Action& action = *plan.action(id);
  if (schedule.deadline) changes = set_deadline(plan, action, *schedule.deadline, occasion);
  auto fields = from_options(call, plan);
  if (!fields) return fields.error();
  for (auto& [field, value] : *fields) changes.push_back(set_field(target, field, value));
  auto dependencies = add_dependencies(call, plan, action);
  if (!dependencies) return dependencies.error();
  changes.insert(changes.end(), dependencies->begin(), dependencies->end());
  return changes;
}

Result<std::vector<Change>> changes_for_all(Call& call, const Plan& plan,
                                            const Schedule& schedule) {
  auto occasion = typed_occasion(call, plan);
  if (!occasion) return occasion.error();
  std::vector<Change> changes;
  for (const std::string& id : schedule.actions) {
    auto more = changes_for(call, plan, schedule, *occasion, id);
    if (!more) return more.error();
    changes.insert(changes.end(), more->begin(), more->end());
  }
  note_lost_reasons(call, schedule.actions,
                    moved_deadlines(plan, schedule.actions, schedule.deadline));
  if (starts_too_late(call, plan, schedule)) call.note("the start is after the deadline");
  if (schedule.deadline) {
    const std::string remark = remark_on(schedule.deadline->date, plan, call.today);
    if (!remark.empty()) call.note(remark);
  }
  return changes;
}

Result<int> run(Call& call) {
  ask_git(call);
  Schedule schedule;
  MovedDeadlines moved;
  auto after = edit_plan(call, [&](const Plan& plan) -> Result<std::vector<Change>> {
    auto typed = typed_schedule(call, plan);
    if (!typed) return typed.error();
    schedule = *std::move(typed);
    moved = moved_deadlines(plan, schedule.actions, schedule.deadline);
    return changes_for_all(call, plan, schedule);
  });
  if (!after) return after.error();
  note_due_too_early(call, after->plan, schedule.actions);
  answer_rows(call, after->plan, schedule.actions, moved);
  if (call.arguments.has("--start")) {
    answer_day(call, after->plan, "starts", after->plan.action(schedule.actions.front())->start);
  }
  return 0;
}

}  // namespace

const Command schedule_command{
    .name = "schedule",
    .alias = {},
    .moment = Moment::capture,
    .arguments = "ACTION... DATE",
    .summary = "say by when actions are done",
    .details =
        "DATE is 2026-12-04, 4 dec, fri (the first after today), next fri, in 2 weeks,\n"
        "+10d, +5wd (working days), eow, end of march or A2+3wd (from A2's deadline).\n"
        "A ? at its end makes it tentative.",
    .options = options,
    .examples = {"schedule A3 A4 4 dec", "schedule A3 A2+5wd? --after A2 --effort 2d"},
    .run = run,
};

}  // namespace bywhen::cli
