#include <fmt/format.h>

#include "bywhen/model/lookup.h"
#include "cli/commands.h"
#include "cli/plan_file.h"
#include "cli/typed.h"

namespace bywhen::cli {
namespace {

using yaml::Value;

constexpr Option options[] = {
    {"--none", "", "the actions need nothing: somebody looked"},
    {"--kind", "KIND", "people, money, tool, access, time, material or other", false,
     words_of<ResourceKind>},
    {"--status", "STATUS", "needed, requested, secured or unavailable", false,
     words_of<ResourceStatus>},
    {"--needed-by", "DATE", "when it must be there"},
    {"--cost", "MONEY", "e.g. \"900 EUR\""},
    {"--fallback", "TEXT", "what happens without it"},
};

Result<Value> typed_resource(const Call& call, const Plan& plan, const std::string& text) {
  const Arguments& arguments = call.arguments;
  auto need = typed_need(text, "bywhen add-resource ACTION --none");
  if (!need) return need.error();
  std::vector<std::pair<std::string, Value>> fields{{"need", Value::text(*need)}};
  if (const auto given = arguments.value("--kind")) {
    auto kind = typed_word<ResourceKind>(*given, "kind of resource");
    if (!kind) return kind.error();
    fields.emplace_back("kind", Value::raw(*kind));
  }
  if (const auto given = arguments.value("--status")) {
    auto status = typed_word<ResourceStatus>(*given, "status of a resource");
    if (!status) return status.error();
    fields.emplace_back("status", Value::raw(*status));
  }
  if (const auto given = arguments.value("--needed-by")) {
    auto date = typed_day(call, plan, *given);
    if (!date) return date.error();
    fields.emplace_back("needed_by", date_value(*date));
  }
  if (const auto given = arguments.value("--cost")) {
    auto cost = typed_money(*given);
    if (!cost) return cost.error();
    fields.emplace_back("cost", Value::text(*cost));
  }
  if (const auto given = arguments.value("--fallback")) {
    auto fallback = typed_text(*given, "fallback");
    if (!fallback) return fallback.error();
    fields.emplace_back("fallback", Value::text(*fallback));
  }
  if (fields.size() == 1) return fields.front().second;
  return entry(Entity::resource, std::move(fields));
}

// What stands there is neither a list nor "none": nothing of it may get lost.
Error unclear_resources(const Plan& plan, const Action& action) {
  const yaml::Place place = plan.document.place(action.resources.range.begin);
  return {.message = fmt::format("the resources of {} (line {}) are neither a list nor 'none'",
                                 *action.id, place.line),
          .hint = "write them as a list in the file first, each with a dash before it",
          .place = {}};
}

Result<std::vector<Change>> need_nothing(const Call& call, const Plan& plan,
                                         std::vector<std::string>& ids) {
  for (const Option& option : std::span(options).subspan(1)) {
    if (!call.arguments.has(option.name)) continue;
    return Error{.message = "--none and " + std::string(option.name) + " contradict each other",
                 .hint = "keep one of them",
                 .place = {}};
  }
  auto actions = typed_actions(plan, call.arguments.words);
  if (!actions) return actions.error();
  ids = *actions;
  std::vector<Change> changes;
  for (const std::string& id : ids) {
    const Action& action = *plan.action(id);
    if (action.resources.state == Resources::State::defective) {
      return unclear_resources(plan, action);
    }
    if (!action.resources.items.empty()) {
      return Error{
          .message = id + " needs something: " +
                     std::string(action.resources.items.front().need.value_or("a resource")),
          .hint = "take that out of the plan first, if it is not needed any more",
          .place = {}};
    }
    changes.push_back(set_field({Entity::action, id}, "resources", Value::raw("none")));
  }
  return changes;
}

Result<std::vector<Change>> need_something(const Call& call, const Plan& plan,
                                           std::vector<std::string>& ids) {
  const std::vector<std::string>& words = call.arguments.words;
  const std::size_t count = count_actions(plan, words);
  auto actions = typed_actions(plan, std::span(words).first(count));
  if (!actions) return actions.error();
  if (words.size() == count) {
    const bool can_need_nothing = plan.action(actions->front())->resources.items.empty();
    return Error{.message = "what does " + actions->front() + " need?",
                 .hint = "bywhen add-resource " + actions->front() +
                         (can_need_nothing ? " TEXT, or --none" : " TEXT"),
                 .place = {}};
  }
  auto text = typed_words(call, count, "resource");
  if (!text) return text.error();
  auto resource = typed_resource(call, plan, *text);
  if (!resource) return resource.error();
  ids = *actions;
  std::vector<Change> changes;
  for (const std::string& id : ids) {
    const Action& action = *plan.action(id);
    if (action.resources.state == Resources::State::defective) {
      return unclear_resources(plan, action);
    }
    changes.push_back(add_item({Entity::action, id}, "resources", *resource));
  }
  return changes;
}

Result<int> run(Call& call) {
  std::vector<std::string> ids;
  auto after = edit_plan(call, [&](const Plan& plan) {
    return call.arguments.has("--none") ? need_nothing(call, plan, ids)
                                        : need_something(call, plan, ids);
  });
  if (!after) return after.error();
  answer_rows(call, after->plan, ids);
  if (call.arguments.has("--needed-by")) {
    const Action& action = *after->plan.action(ids.front());
    answer_day(call, after->plan, "needed by", action.resources.items.back().needed_by);
  }
  return 0;
}

}  // namespace

const Command add_resource_command{
    .name = "add-resource",
    .alias = {},
    .moment = Moment::capture,
    .arguments = "ACTION... TEXT... | ACTION... --none",
    .summary = "say what an action needs, or that it needs nothing",
    .details = {},
    .options = options,
    .examples = {"add-resource A3 Copywriter for two days --kind people --needed-by +5wd",
                 "add-resource A2 A4 --none"},
    .run = run,
};

}  // namespace bywhen::cli
