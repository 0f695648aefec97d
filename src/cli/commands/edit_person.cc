#include <fmt/format.h>

#include "bywhen/model/lookup.h"
#include "bywhen/model/rename.h"
#include "bywhen/value/id.h"
#include "cli/commands.h"
#include "cli/field_options.h"
#include "cli/plan_file.h"

namespace bywhen::cli {
namespace {

constexpr FieldOption fields[] = {
    {"--id", "id", nullptr, "the plan names the person by it; set another one: --id NEWID"},
    {"--name", "name", read_text},
    {"--email", "email", read_email},
    {"--capacity", "capacity", read_duration},
};

constexpr Option options[] = {
    {"--name", "TEXT", "the whole name"},
    {"--email", "ADDRESS", "by which git knows who is typing"},
    {"--capacity", "TIME", "working time a week for this plan, e.g. 12h"},
    {"--id", "NEWID", "another id, wherever the plan names the person"},
    clear_option<fields>,
};

// The person in the plan's list: an owner without an entry has nothing that could be changed.
Result<std::string> typed_person(const Call& call, const Plan& plan) {
  if (call.arguments.words.empty()) {
    return Error{.message = "who?", .hint = "name a person by the id, e.g. ana", .place = {}};
  }
  auto id = find_person(plan, call.arguments.text());
  if (!id || plan.person(*id) != nullptr) return id;
  return Error{.message = fmt::format("'{}' is not in the plan's people", *id),
               .hint = "to add somebody: bywhen add-person ID NAME",
               .place = {}};
}

Result<std::vector<Change>> rename(const Plan& plan, const std::string& id,
                                   const std::string& new_id) {
  if (!is_person_id(new_id)) {
    const std::string better = person_id_from(new_id);
    return Error{.message = fmt::format("'{}' can't be a person's id", new_id),
                 .hint = "a short lower-case word, like " + (better.empty() ? "ana" : better),
                 .place = {}};
  }
  if (new_id == id) return std::vector<Change>();
  if (const Person* known = plan.person(new_id)) {
    return Error{.message = fmt::format("the plan has a person '{}' already: {}", new_id,
                                        known->name.value_or(new_id)),
                 .hint = "take another id",
                 .place = {}};
  }
  return rename_person(plan, id, new_id);
}

// As it is written: "12h" is not "1d 4h" to people.
std::string written_capacity(const Plan& plan, const Person& person) {
  std::string_view text = plan.document.text();
  const yaml::Range range = person.capacity.range();
  text = text.substr(range.begin, range.end - range.begin);
  const bool is_quoted = text.starts_with('"') || text.starts_with('\'');
  return std::string(is_quoted ? text.substr(1, text.size() - 2) : text);
}

// "ana  Ana Ruiz  | ana@example.org | 12h a week"
std::string line_of(const Plan& plan, const Person& person) {
  std::string head(*person.id);
  if (person.name) head += fmt::format("  {}", *person.name);
  std::vector<std::string> rest;
  if (person.email) rest.emplace_back(*person.email);
  if (person.capacity) rest.push_back(written_capacity(plan, person) + " a week");
  return answer_line(head, rest);
}

Result<int> run(Call& call) {
  if (!any_given(call.arguments, options)) return nothing_to_change(edit_person_command);
  std::string id;
  auto after = edit_plan(call, [&](const Plan& plan) -> Result<std::vector<Change>> {
    auto person = typed_person(call, plan);
    if (!person) return person.error();
    id = *person;
    auto changes = edit_fields(call, plan, {Entity::person, id}, fields);
    if (!changes) return changes.error();
    const auto new_id = call.arguments.value("--id");
    if (!new_id) return changes;
    auto renaming = rename(plan, id, *new_id);
    if (!renaming) return renaming.error();
    changes->insert(changes->end(), renaming->begin(), renaming->end());
    id = *new_id;
    return changes;
  });
  if (!after) return after.error();
  if (!call.quiet() && !call.dry_run()) {
    call.out = line_of(after->plan, *after->plan.person(id));
  }
  return 0;
}

}  // namespace

const Command edit_person_command{
    .name = "edit-person",
    .alias = {},
    .moment = Moment::capture,
    .arguments = "WHO",
    .summary = "change a person: name, address, capacity, id",
    .details = "A new id is written wherever the plan names the person.",
    .options = options,
    .examples = {"edit-person ana --email ana@example.org --capacity 12h",
                 "edit-person ben --id benno --name \"Benno Okafor\""},
    .run = run,
};

}  // namespace bywhen::cli
