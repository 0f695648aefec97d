#include <algorithm>

#include "../commands.h"
#include "../discovery.h"
#include "../typed.h"
#include "bywhen/base/escape.h"
#include "bywhen/base/diff.h"
#include "bywhen/base/file.h"
#include "bywhen/value/id.h"

namespace bywhen::cli {
namespace {

namespace fs = std::filesystem;
using yaml::Value;

constexpr Option options[] = {
    {"--people", "NAMES", "who takes part: \"Ana Ruiz, Ben Okafor\""},
    {"--date", "DATE", "the day of the session (today)"},
};

// "ana" for Ana Ruiz; where that is taken "ana.r", then "ana2", "ana3" ...
std::string free_id(std::string_view name, const std::vector<std::string>& taken) {
  const auto is_free = [&](const std::string& id) {
    return std::find(taken.begin(), taken.end(), id) == taken.end();
  };
  const std::string first = person_id_from(name);
  if (first.empty() || is_free(first)) return first;
  const auto blank = name.find_last_of(' ');
  if (blank != std::string_view::npos) {
    const std::string last = person_id_from(name.substr(blank + 1));
    if (!last.empty() && is_free(first + "." + last[0])) return first + "." + last[0];
  }
  for (int number = 2;; ++number) {
    std::string id = first + std::to_string(number);
    if (is_free(id)) return id;
  }
}

Result<std::vector<Value>> people_from(std::string_view names) {
  std::vector<Value> people;
  std::vector<std::string> taken;
  for (const std::string_view piece : split(names, ',')) {
    if (trim(piece).empty()) continue;
    auto name = typed_text(piece, "name");
    if (!name) return name.error();
    const std::string id = free_id(*name, taken);
    if (id.empty()) {
      return Error{.message = "no id can be made from the name '" + *name + "'",
                   .hint = "leave it out here, then: bywhen add-person ID NAME",
                   .place = {}};
    }
    taken.push_back(id);
    people.push_back(entry(Entity::person, {{"id", Value::text(id)}, {"name", Value::text(*name)}})
                         .inline_by_default());
  }
  return people;
}

// Where the new plan goes: the named file, or the usual one, unless this folder has a plan already.
Result<fs::path> new_place(const Call& call) {
  if (const std::string named = named_plan(call); !named.empty()) return fs::path(named);
  const std::vector<fs::path> here = plans_in({});
  if (!here.empty()) {
    return Error{.message = "this folder has a plan already",
                 .hint = "work on it, or name another file: bywhen init TITLE --file NAME.plan.yaml",
                 .place = here.front().string()};
  }
  return fs::path(usual_plan_name);
}

Result<std::string> new_plan(const Call& call) {
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
  if (!people->empty()) changes.push_back(set_field(plan, "people", Value::list(*people)));
  changes.push_back(set_field(plan, "actions", Value::list({})));
  auto applied = apply_changes(*empty, changes);
  if (!applied) return applied.error();
  return std::string(applied->document.text());
}

Result<int> run(Call& call) {
  auto text = new_plan(call);
  if (!text) return text.error();
  auto place = new_place(call);
  if (!place) return place.error();
  if (call.dry_run()) {
    call.out = unified_diff("", *text, place->string());
    return 0;
  }
  if (auto created = create_file(*place, *text); !created) return created.error();
  if (!call.quiet()) {
    call.out = "started " + printable(place->string()) + "\n";
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
    .details = "Writes action-plan.yaml, or the file named by --file. An existing file is never\n"
               "overwritten.",
    .options = options,
    .examples = {"init \"Checkout blueprint refinement\"",
                 "init Returns --people \"Ana Ruiz, Ben Okafor\""},
    .run = run,
};

}  // namespace bywhen::cli
