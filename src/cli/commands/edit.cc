#include <algorithm>

#include "bywhen/model/tracking.h"
#include "cli/action_options.h"
#include "cli/commands.h"
#include "cli/dependencies.h"
#include "cli/edit_by_hand.h"
#include "cli/field_options.h"
#include "cli/moved_deadlines.h"
#include "cli/ownership.h"
#include "cli/plan_file.h"
#include "cli/title_lines.h"
#include "cli/tracking.h"
#include "cli/typed.h"

namespace bywhen::cli {
namespace {

using yaml::Value;

constexpr std::string_view other_commands =
    "start, done, block, drop and reopen say how an action stands";

constexpr FieldOption fields[] = {
    {.option = {}, .key = "id", .kept_because = "others refer to it"},
    {.option = "--title", .key = "title", .kept_because = "set another one: --title TEXT"},
    {.option = "--for", .key = "improvement"},
    {.option = "--benefit", .key = "benefit"},
    {.option = "--done-when", .key = "done_when"},
    {.option = "--owner", .key = "owner"},
    {.option = {}, .key = "ownership"},
    {.option = {}, .key = "declined_because"},
    {.option = "--helper", .key = "helpers"},
    {.option = "--start", .key = "start"},
    {.option = "--deadline", .key = "deadline"},
    {.option = "--tentative", .key = "tentative"},
    {.option = "--effort", .key = "effort"},
    {.option = "--after", .key = "after"},
    {.option = {}, .key = "status", .kept_because = other_commands},
    {.option = {}, .key = "reason", .kept_because = other_commands},
    {.option = {}, .key = "done_on", .kept_because = other_commands},
    {.option = {}, .key = "resources"},
    {.option = {}, .key = "risks"},
    {.option = "--link", .key = "links"},
    {.option = "--notes", .key = "notes"},
    {.option = {}, .key = "updates", .kept_because = "they are the action's history"},
};

constexpr auto field_options = joined(
    joined(std::array{Option{"--title", "TEXT", "the title, of one action"}}, action_options),
    std::array{Option{"--because", "TEXT", "why the deadline moves"}, clear_option<fields>});
constexpr auto options =
    joined(field_options, std::array{Option{"--no-input", "", "after the editor: never ask"}});

// What was typed, understood in the presence of the plan.
struct Typed {
  std::vector<std::string> actions;
  ActionFields fields;
  std::string title;
  std::vector<std::string> cleared;  // keys
  Occasion occasion;
};

// The fields that the options set, by key.
std::vector<std::string> keys_set_by(const Typed& typed) {
  std::vector<std::string> keys;
  for (const auto& [key, value] : typed.fields.values) keys.push_back(key);
  if (!typed.fields.owner.empty()) keys.emplace_back("owner");
  if (!typed.fields.helpers.empty()) keys.emplace_back("helpers");
  if (typed.fields.accepted) keys.emplace_back("ownership");
  if (typed.fields.deadline || typed.fields.tentative) keys.emplace_back("deadline");
  if (typed.fields.tentative) keys.emplace_back("tentative");
  return keys;
}

Status<> read_title(const Call& call, Typed& typed) {
  const auto given = call.arguments.value("--title");
  if (!given) return Done{};
  if (typed.actions.size() > 1) {
    return Error{.message = "--title is for one action, and several are named",
                 .hint = "each has a title of its own",
                 .place = {}};
  }
  auto title = typed_title(*given);
  if (!title) return title.error();
  typed.title = *title;
  return Done{};
}

Status<> read_occasion(const Call& call, const Plan& plan, Typed& typed) {
  typed.occasion.today = call.today;
  const auto given = call.arguments.value("--because");
  if (given && !typed.fields.deadline) {
    return Error{.message = "--because says why a deadline moves, and none is given",
                 .hint = "add --deadline DATE",
                 .place = {}};
  }
  if (!typed.fields.deadline) return Done{};
  auto occasion = typed_occasion(call, plan);
  if (!occasion) return occasion.error();
  typed.occasion = *std::move(occasion);
  return Done{};
}

Result<Typed> understand(Call& call, const Plan& plan) {
  Typed typed;
  auto ids = typed_actions(plan, call.arguments.words);
  if (!ids) return ids.error();
  typed.actions = *ids;
  auto action_fields = typed_action_fields(call, plan);
  if (!action_fields) return action_fields.error();
  typed.fields = *action_fields;
  if (auto done = read_title(call, typed); !done) return done.error();
  if (auto done = read_occasion(call, plan, typed); !done) return done.error();
  auto cleared = typed_clears(call.arguments, Entity::action, fields, keys_set_by(typed));
  if (!cleared) return cleared.error();
  typed.cleared = *cleared;
  return typed;
}

// What goes with a field that is cleared.
std::vector<std::string> with_dependents(const std::string& key) {
  if (key == "owner") return {"owner", "ownership", "declined_because"};
  if (key == "ownership") return {"ownership", "declined_because"};
  if (key == "deadline") return {"deadline", "tentative"};
  return {key};
}

Result<std::vector<Change>> changes_of_deadline(const Plan& plan, const Action& action,
                                                const Typed& typed) {
  if (typed.fields.deadline) {
    return set_deadline(plan, action, *typed.fields.deadline, typed.occasion);
  }
  if (!typed.fields.tentative) return std::vector<Change>();
  const std::string id(*action.id);
  if (!action.deadline) {
    return Error{.message = id + " has no deadline that could be tentative",
                 .hint = "add --deadline DATE",
                 .place = {}};
  }
  if (action.tentative.value_or(false)) return std::vector<Change>();
  return std::vector{set_field({Entity::action, id}, "tentative", Value::raw("true"))};
}

Result<std::vector<Change>> changes_of(Call& call, const Plan& plan, const Action& action,
                                       const Typed& typed) {
  const std::string id(*action.id);
  const Target target{Entity::action, id};
  std::vector<Change> changes;
  const auto take = [&](const std::vector<Change>& more) {
    changes.insert(changes.end(), more.begin(), more.end());
  };
  if (auto fine = can_wait_for(plan, id, typed.fields.after); !fine) return fine.error();
  if (!typed.title.empty()) take({set_field(target, "title", Value::text(typed.title))});
  for (const auto& [key, value] : typed.fields.values) take({set_field(target, key, value)});
  if (!typed.fields.owner.empty()) {
    take(own(call, plan, action, typed.fields.owner, typed.fields.accepted));
  }
  const std::string owner =
      typed.fields.owner.empty() ? std::string(action.owner.value_or("")) : typed.fields.owner;
  if (auto helpers = helpers_beside(call, plan, typed.fields, owner)) {
    take({set_field(target, "helpers", *std::move(helpers))});
  }
  auto deadline = changes_of_deadline(plan, action, typed);
  if (!deadline) return deadline.error();
  take(*deadline);
  for (const std::string& cleared : typed.cleared) {
    for (const std::string& key : with_dependents(cleared)) take({clear_field(target, key)});
  }
  return changes;
}

Result<std::vector<Change>> edit(Call& call, const Plan& plan, std::vector<std::string>& ids,
                                 MovedDeadlines& moved) {
  auto typed = understand(call, plan);
  if (!typed) return typed.error();
  ids = typed->actions;
  moved = moved_deadlines(plan, ids, typed->fields.deadline);
  note_lost_reasons(call, ids, moved);
  std::vector<Change> changes;
  for (const std::string& id : ids) {
    auto more = changes_of(call, plan, *plan.action(id), *typed);
    if (!more) return more.error();
    changes.insert(changes.end(), more->begin(), more->end());
  }
  return changes;
}

bool starts_after_deadline(const Plan& plan, const std::string& id) {
  const Action* action = plan.action(id);
  return action != nullptr && action->start && action->deadline &&
         *action->deadline < *action->start;
}

Result<int> run(Call& call) {
  const Arguments& arguments = call.arguments;
  if (!any_given(arguments, field_options)) return edit_by_hand(call);
  if (arguments.has("--deadline")) ask_git(call);
  std::vector<std::string> ids;
  MovedDeadlines moved;
  auto after = edit_plan(call, [&](const Plan& plan) { return edit(call, plan, ids, moved); });
  if (!after) return after.error();
  const bool is_about_dates = arguments.has("--start") || arguments.has("--deadline");
  const bool too_late = std::any_of(ids.begin(), ids.end(), [&](const std::string& id) {
    return starts_after_deadline(after->plan, id);
  });
  if (is_about_dates && too_late) call.note("the start is after the deadline");
  const bool can_be_too_early = is_about_dates || arguments.has("--after");
  if (can_be_too_early) note_due_too_early(call, after->plan, ids);
  answer_rows(call, after->plan, ids, moved);
  if (arguments.has("--start")) {
    answer_day(call, after->plan, "starts", after->plan.action(ids.front())->start);
  }
  if (arguments.has("--owner"))
    answer_load(call, after->plan, *after->plan.action(ids.front())->owner);
  return 0;
}

}  // namespace

const Command edit_command{
    .name = "edit",
    .alias = {},
    .moment = Moment::capture,
    .arguments = "[ACTION...]",
    .summary = "change fields of actions, or the plan in your editor",
    .details =
        "What is repeated replaces the list that was there. Without an option of its own\n"
        "it opens $VISUAL, else $EDITOR, else vi, and takes over what can be read.",
    .options = options,
    .examples = {"edit A3 --title \"Rewrite the returns page\" --helper ben --start mon",
                 "edit A3 A4 --deadline +5wd --because \"Legal needs more\" --clear effort"},
    .run = run,
};

}  // namespace bywhen::cli
