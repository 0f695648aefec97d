#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/escape.h"
#include "bywhen/base/file.h"
#include "bywhen/value/id.h"
#include "cli/commands.h"
#include "cli/discovery.h"
#include "cli/plan_journal.h"
#include "cli/typed.h"

namespace bywhen::cli {
namespace {

namespace fs = std::filesystem;
using yaml::Value;

constexpr Option options[] = {
    {"--people", "NAMES", "who takes part: \"Ana Ruiz, Ben Okafor\""},
    {"--date", "DATE", "the day of the session (today)"},
};

// "ana" for Ana Ruiz; where the first name is shared "ana.r", then "ana2", "ana3" ...
std::string free_id(std::string_view name, bool shares_name,
                    const std::vector<std::string>& taken) {
  const auto is_free = [&](const std::string& id) {
    return std::find(taken.begin(), taken.end(), id) == taken.end();
  };
  const std::string first = person_id_from(name);
  if (first.empty() || (!shares_name && is_free(first))) return first;
  const auto blank = name.find_last_of(' ');
  const std::string last =
      blank == std::string_view::npos ? "" : person_id_from(name.substr(blank + 1));
  if (!last.empty() && is_free(first + "." + last[0])) return first + "." + last[0];
  for (int number = 2;; ++number) {
    std::string id = first + std::to_string(number);
    if (is_free(id)) return id;
  }
}

struct NewPerson {
  std::string id;
  std::string name;
};

Result<std::vector<std::string>> names_in(std::string_view list) {
  std::vector<std::string> names;
  for (const std::string_view piece : split(list, ',')) {
    if (trim(piece).empty()) continue;
    auto name = typed_text(piece, "name");
    if (!name) return name.error();
    names.push_back(*name);
  }
  return names;
}

Result<std::vector<NewPerson>> people_from(std::string_view list) {
  auto names = names_in(list);
  if (!names) return names.error();
  std::vector<NewPerson> people;
  std::vector<std::string> taken;
  for (const std::string& name : *names) {
    const auto sharing = std::count_if(names->begin(), names->end(), [&](const std::string& other) {
      return person_id_from(other) == person_id_from(name);
    });
    taken.push_back(free_id(name, sharing > 1, taken));
    if (taken.back().empty()) {
      return Error{.message = "no id can be made from the name '" + name + "'",
                   .hint = "leave it out here, then: bywhen add-person ID NAME",
                   .place = {}};
    }
    people.push_back({taken.back(), name});
  }
  return people;
}

Value list_of(const std::vector<NewPerson>& people) {
  std::vector<Value> items;
  for (const auto& [id, name] : people) {
    items.push_back(entry(Entity::person, {{"id", Value::text(id)}, {"name", Value::text(name)}})
                        .inline_by_default());
  }
  return Value::list(std::move(items));
}

// Where the new plan goes: the named file, or the usual one, unless this folder has a plan already.
Result<fs::path> new_place(const Call& call) {
  if (const std::string named = named_plan(call); !named.empty()) {
    std::error_code ignored;
    if (!fs::exists(fs::symlink_status(named, ignored))) return fs::path(named);
    return Error{.message = "there is already something of that name",
                 .hint = "choose another name, or move it away first",
                 .place = named};
  }
  const std::vector<fs::path> here = plans_in({});
  if (!here.empty()) {
    return Error{
        .message = "this folder has a plan already",
        .hint = "work on it, or name another file: bywhen init TITLE --file NAME.plan.yaml",
        .place = here.front().string()};
  }
  return fs::path(usual_plan_name);
}

struct NewPlan {
  std::string title;
  std::vector<NewPerson> people;
  std::string text;
};

Result<NewPlan> new_plan(const Call& call) {
  auto title = typed_text(call.arguments.text(), "title");
  if (!title) {
    return Error{.message = title.error().message,
                 .hint = "say what the plan is for: bywhen init \"Checkout refinement\"",
                 .place = {}};
  }
  auto empty = yaml::Document::parse("bywhen: " + std::to_string(format_version) + "\n");
  const Plan nothing(*empty);
  auto date = typed_day(call, nothing, call.arguments.value("--date").value_or("today"));
  if (!date) return date.error();
  auto people = people_from(call.arguments.value("--people").value_or(""));
  if (!people) return people.error();
  const Target plan{};
  std::vector<Change> changes{set_field(plan, "title", Value::text(*title)),
                              set_field(plan, "date", date_value(*date))};
  if (!people->empty()) changes.push_back(set_field(plan, "people", list_of(*people)));
  changes.push_back(set_field(plan, "actions", Value::list({})));
  auto applied = apply_changes(*empty, changes);
  if (!applied) return applied.error();
  return NewPlan{*title, *people, std::string(applied->document.text())};
}

Result<int> run(Call& call) {
  auto plan = new_plan(call);
  if (!plan) return plan.error();
  auto place = new_place(call);
  if (!place) return place.error();
  if (call.dry_run()) {
    show_change(call, *place, "", plan->text);
    return 0;
  }
  if (auto created = create_file(*place, plan->text); !created) return created.error();
  if (!call.quiet()) {
    call.out = fmt::format("started {}: {}\n", printable(place->string()), printable(plan->title));
    for (const auto& [id, name] : plan->people) {
      call.out += fmt::format("  {}  {}\n", id, printable(name));
    }
    call.note("next: bywhen add-action TITLE, or bywhen add-improvement TITLE");
  }
  return 0;
}

}  // namespace

const Command init_command{
    .name = "init",
    .alias = {},
    .moment = Moment::start,
    .arguments = "TITLE...",
    .summary = "start a plan in this folder",
    .details =
        "Writes action-plan.yaml, or the file named by --file. An existing file is never\n"
        "overwritten.",
    .options = options,
    .examples = {"init \"Checkout blueprint refinement\"",
                 "init Returns --people \"Ana Ruiz, Ben Okafor\""},
    .run = run,
};

}  // namespace bywhen::cli
