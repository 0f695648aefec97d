#include "bywhen/model/lookup.h"
#include "bywhen/model/ownership.h"
#include "bywhen/value/id.h"
#include "cli/action_options.h"
#include "cli/commands.h"
#include "cli/dependencies.h"
#include "cli/plan_file.h"
#include "cli/title_lines.h"
#include "cli/typed.h"

namespace bywhen::cli {
namespace {

using yaml::Value;
using Fields = std::vector<std::pair<std::string, Value>>;

constexpr auto options =
    joined(action_options, std::array{
                               Option{"--resource", "TEXT", "what it needs; may be repeated", true},
                               Option{"--no-resources", "", "it needs nothing: somebody looked"},
                           });

Status<> add_owner(Call& call, const Plan& plan, const ActionFields& typed, Fields& fields) {
  if (typed.owner.empty()) return Done{};
  fields.emplace_back("owner", Value::text(typed.owner));
  if (typed.accepted && !was_present(plan, typed.owner)) {
    call.note(short_name(plan, typed.owner) + " is not in the room, so it stays proposed");
  } else if (typed.accepted) {
    fields.emplace_back("ownership", Value::raw("accepted"));
  }
  return Done{};
}

Status<> add_deadline(const ActionFields& typed, Fields& fields) {
  if (!typed.deadline && typed.tentative) {
    return Error{.message = "which date is tentative?", .hint = "add --deadline DATE", .place = {}};
  }
  if (!typed.deadline) return Done{};
  fields.emplace_back("deadline", date_value(typed.deadline->date));
  if (typed.tentative) fields.emplace_back("tentative", Value::raw("true"));
  return Done{};
}

Status<> add_resources(const Arguments& arguments, Fields& fields) {
  const auto given = arguments.values("--resource");
  if (arguments.has("--no-resources")) {
    if (!given.empty()) {
      return Error{.message = "--resource and --no-resources contradict each other",
                   .hint = "keep one of them",
                   .place = {}};
    }
    fields.emplace_back("resources", Value::raw("none"));
    return Done{};
  }
  std::vector<Value> needs;
  for (const std::string& need : given) {
    auto text = typed_need(need, "--no-resources");
    if (!text) return text.error();
    needs.push_back(Value::text(*text));
  }
  if (!needs.empty()) fields.emplace_back("resources", Value::list(needs));
  return Done{};
}

// All fields of a new action but its id and title.
Result<Fields> typed_fields(Call& call, const Plan& plan, const ActionFields& typed) {
  Fields fields = typed.values;
  if (auto done = add_owner(call, plan, typed, fields); !done) return done.error();
  if (auto helpers = helpers_beside(call, plan, typed, typed.owner)) {
    fields.emplace_back("helpers", *std::move(helpers));
  }
  if (auto done = add_deadline(typed, fields); !done) return done.error();
  if (auto done = add_resources(call.arguments, fields); !done) return done.error();
  return fields;
}

// The ids of that many new actions.
std::vector<std::string> new_ids(const Plan& plan, std::size_t count) {
  std::vector<std::string> ids;
  unsigned number = plan.next_action_number();
  while (ids.size() < count) {
    std::string id = entry_id('A', number);
    if (plan.action(id) == nullptr) ids.push_back(std::move(id));
    number = number == max_entry_number ? 1 : number + 1;
  }
  return ids;
}

Result<std::vector<Change>> add(Call& call, const Plan& plan,
                                const std::vector<std::string>& titles,
                                std::vector<std::string>& ids) {
  auto typed = typed_action_fields(call, plan);
  if (!typed) return typed.error();
  auto others = typed_fields(call, plan, *typed);
  if (!others) return others.error();
  ids = new_ids(plan, titles.size());
  std::vector<Change> changes;
  for (std::size_t i = 0; i < titles.size(); ++i) {
    if (auto fine = can_wait_for(plan, ids[i], typed->after); !fine) return fine.error();
    Fields fields = *others;
    fields.emplace_back("id", Value::text(ids[i]));
    fields.emplace_back("title", Value::text(titles[i]));
    changes.push_back(add_item({}, "actions", entry(Entity::action, std::move(fields))));
  }
  return changes;
}

Result<std::vector<std::string>> typed_titles(const Call& call) {
  const Arguments& arguments = call.arguments;
  const bool from_input =
      arguments.words.size() == 1 && arguments.words.front() == "-" && arguments.taken_as_is == 0;
  if (from_input) return read_titles(call);
  auto title = typed_title(arguments.text());
  if (!title) return title.error();
  return std::vector{*title};
}

Result<int> run(Call& call) {
  auto titles = typed_titles(call);
  if (!titles) return titles.error();
  std::vector<std::string> ids;
  auto after = edit_plan(call, [&](const Plan& plan) { return add(call, plan, *titles, ids); });
  if (!after) return after.error();
  note_due_too_early(call, after->plan, ids);
  answer_rows(call, after->plan, ids);
  if (call.arguments.has("--start")) {
    answer_day(call, after->plan, "starts", after->plan.action(ids.front())->start);
  }
  return 0;
}

}  // namespace

const Command add_action_command{
    .name = "add-action",
    .alias = "add",
    .moment = Moment::capture,
    .arguments = "TITLE... | -",
    .summary = "add an action: one concrete step",
    .details =
        "The title is taken as it is; what is missing can be filled in later.\n"
        "With - each line of standard input is a title: all of them are added, or none.",
    .options = options,
    .examples = {"add-action Rewrite the returns page --for I1",
                 "add \"Get CMS access\" --owner ben --deadline fri --no-resources"},
    .run = run,
};

}  // namespace bywhen::cli
