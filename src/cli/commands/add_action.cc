#include <algorithm>

#include "bywhen/model/lookup.h"
#include "bywhen/value/id.h"
#include "cli/commands.h"
#include "cli/ownership.h"
#include "cli/plan_file.h"
#include "cli/typed.h"

namespace bywhen::cli {
namespace {

using yaml::Value;

constexpr Option options[] = {
    {"--for", "I1", "the improvement that it serves; may be repeated", true},
    {"--owner", "WHO", "the one person who is accountable"},
    {"--accepted", "", "the owner has taken it aloud"},
    {"--helper", "WHO", "someone who helps; may be repeated", true},
    {"--start", "DATE", "when work on it starts"},
    {"--deadline", "DATE", "by when it is done; a ? at the end makes it tentative"},
    {"--effort", "TIME", "30m, 4h, 2d or 1w"},
    {"--after", "A2", "what must be done before it; may be repeated", true},
    {"--resource", "TEXT", "what it needs; may be repeated", true},
    {"--no-resources", "", "it needs nothing: somebody looked"},
    {"--benefit", "TEXT", "what it brings"},
    {"--done-when", "TEXT", "how everyone will know that it is done"},
};

// The fields of the new action, collected from the options in the presence of the plan.
class NewAction {
 public:
  NewAction(Call& call, const Plan& plan) : call_(call), plan_(plan) {}

  Result<Value> make(const std::string& id) {
    auto title = typed_text(call_.arguments.text(), "title");
    if (!title) return title.error();
    if (*title == "-")
      return Error{.message = "a title of one dash says nothing", .hint = {}, .place = {}};
    add("id", Value::text(id));
    add("title", Value::text(*title));
    for (const auto step :
         {&NewAction::improvements, &NewAction::texts, &NewAction::owner, &NewAction::helpers,
          &NewAction::dates, &NewAction::dependencies, &NewAction::resources}) {
      if (auto done = (this->*step)(); !done) return done.error();
    }
    return entry(Entity::action, std::move(fields_));
  }

 private:
  void add(std::string_view field, Value value) { fields_.emplace_back(field, std::move(value)); }

  Status<> improvements() {
    std::vector<Value> ids;
    for (const std::string& word : call_.arguments.values("--for")) {
      auto improvement = find_improvement(plan_, word);
      if (!improvement) return improvement.error();
      const Value id = Value::text(std::string(*(*improvement)->id));
      if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
    }
    if (ids.size() == 1) add("improvement", ids.front());
    if (ids.size() > 1) add("improvement", Value::list(ids).inline_by_default());
    return Done{};
  }

  Status<> texts() {
    for (const auto& [option, field] :
         {std::pair{"--benefit", "benefit"}, {"--done-when", "done_when"}}) {
      const auto given = call_.arguments.value(option);
      if (!given) continue;
      auto text = typed_text(*given, field);
      if (!text) return text.error();
      add(field, Value::text(*text));
    }
    const auto effort = call_.arguments.value("--effort");
    if (!effort) return Done{};
    auto time = typed_duration(*effort);
    if (!time) return time.error();
    add("effort", Value::text(*time));
    return Done{};
  }

  Status<> owner() {
    const auto given = call_.arguments.value("--owner");
    const bool accepted = call_.arguments.has("--accepted");
    if (!given && accepted) {
      return Error{.message = "--accepted needs an owner", .hint = "add --owner WHO", .place = {}};
    }
    if (!given) return Done{};
    auto person = find_person(plan_, *given);
    if (!person) return person.error();
    add("owner", Value::text(*person));
    if (accepted && !was_present(plan_, *person)) {
      call_.note(short_name(plan_, *person) + " is not in the room, so it stays proposed");
    } else if (accepted) {
      add("ownership", Value::raw("accepted"));
    }
    return Done{};
  }

  Status<> helpers() {
    std::vector<Value> people;
    for (const std::string& word : call_.arguments.values("--helper")) {
      auto person = find_person(plan_, word);
      if (!person) return person.error();
      const Value helper = Value::text(*person);
      if (std::find(people.begin(), people.end(), helper) == people.end()) people.push_back(helper);
    }
    if (!people.empty()) add("helpers", Value::list(people).inline_by_default());
    return Done{};
  }

  Status<> dates() {
    if (const auto given = call_.arguments.value("--start")) {
      auto date = typed_day(call_, plan_, *given);
      if (!date) return date.error();
      add("start", date_value(*date));
    }
    if (const auto given = call_.arguments.value("--deadline")) {
      auto typed = typed_date(call_, plan_, *given);
      if (!typed) return typed.error();
      add("deadline", date_value(typed->date));
      if (typed->tentative) add("tentative", Value::raw("true"));
      if (const auto remark = remark_on(typed->date, plan_, call_.today); !remark.empty()) {
        call_.note(remark);
      }
    }
    return Done{};
  }

  Status<> dependencies() {
    const auto given = call_.arguments.values("--after");
    if (given.empty()) return Done{};
    auto ids = typed_actions(plan_, given);
    if (!ids) return ids.error();
    std::vector<Value> items;
    for (const std::string& id : *ids) items.push_back(Value::text(id));
    add("after", Value::list(items).inline_by_default());
    return Done{};
  }

  Status<> resources() {
    const auto given = call_.arguments.values("--resource");
    if (call_.arguments.has("--no-resources")) {
      if (given.empty()) {
        add("resources", Value::raw("none"));
        return Done{};
      }
      return Error{.message = "--resource and --no-resources contradict each other",
                   .hint = "keep one of them",
                   .place = {}};
    }
    std::vector<Value> needs;
    for (const std::string& need : given) {
      auto text = typed_text(need, "resource");
      if (!text) return text.error();
      needs.push_back(Value::text(*text));
    }
    if (!needs.empty()) add("resources", Value::list(needs));
    return Done{};
  }

  Call& call_;
  const Plan& plan_;
  std::vector<std::pair<std::string, Value>> fields_;
};

Result<int> run(Call& call) {
  return edit_actions(
      call, [&](const Plan& plan, std::vector<std::string>& ids) -> Result<std::vector<Change>> {
        ids = {entry_id('A', plan.next_action_number())};
        auto action = NewAction(call, plan).make(ids.front());
        if (!action) return action.error();
        return std::vector{add_item({}, "actions", *action)};
      });
}

}  // namespace

const Command add_action_command{
    .name = "add-action",
    .alias = "add",
    .moment = Moment::capture,
    .arguments = "TITLE...",
    .summary = "add an action: one concrete step",
    .details = "The title is taken as it is; what is missing can be filled in later.",
    .options = options,
    .examples = {"add-action Rewrite the returns page --for I1",
                 "add \"Get CMS access\" --owner ben --deadline fri --no-resources"},
    .run = run,
};

}  // namespace bywhen::cli
