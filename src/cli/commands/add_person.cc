#include "bywhen/base/escape.h"
#include "bywhen/value/id.h"
#include "cli/commands.h"
#include "cli/ownership.h"
#include "cli/plan_file.h"
#include "cli/typed.h"

namespace bywhen::cli {
namespace {

using yaml::Value;

constexpr Option options[] = {
    {"--email", "ADDRESS", "by which git knows who is typing"},
    {"--capacity", "TIME", "working time a week for this plan, e.g. 12h"},
};

struct NewPerson {
  std::string id;
  std::string name;
  Value entry;
};

Error not_an_id(const std::string& id, const std::string& name) {
  const std::string better = person_id_from(id.empty() ? name : id);
  return {.message = "'" + id + "' can't be a person's id",
          .hint = "a short lower-case word" + (better.empty()
                                                   ? std::string(", like ana")
                                                   : ": bywhen add-person " + better + " " + name),
          .place = {}};
}

Result<NewPerson> typed_person(const Call& call) {
  const auto& words = call.arguments.words;
  if (words.size() < 2) {
    return Error{.message = "a person needs an id and a name",
                 .hint = "e.g. bywhen add-person ana Ana Ruiz",
                 .place = {}};
  }
  auto name = typed_text(call.arguments.text(1), "name");
  if (!name) return name.error();
  if (!is_person_id(words.front())) return not_an_id(words.front(), *name);
  std::vector<std::pair<std::string, Value>> fields{{"id", Value::text(words.front())},
                                                    {"name", Value::text(*name)}};
  if (const auto email = call.arguments.value("--email")) {
    auto address = typed_email(*email);
    if (!address) return address.error();
    fields.emplace_back("email", Value::text(*address));
  }
  if (const auto capacity = call.arguments.value("--capacity")) {
    auto time = typed_duration(*capacity);
    if (!time) return time.error();
    fields.emplace_back("capacity", Value::text(*time));
  }
  return NewPerson{words.front(), *name,
                   entry(Entity::person, std::move(fields)).inline_by_default()};
}

Result<int> run(Call& call) {
  auto person = typed_person(call);
  if (!person) return person.error();
  bool had_people = false;
  auto after = edit_plan(call, [&](const Plan& plan) -> Result<std::vector<Change>> {
    if (const Person* known = plan.person(person->id)) {
      return Error{.message = "the plan has a person '" + person->id +
                              "' already: " + std::string(known->name.value_or(person->id)),
                   .hint = "take another id for " + person->name,
                   .place = {}};
    }
    had_people = plan.has_people;
    return std::vector{add_item({}, "people", person->entry)};
  });
  if (!after) return after.error();
  if (!had_people) note_unknown_owners(call, after->plan);
  if (!call.quiet() && !call.dry_run()) {
    call.out = person->id + "  " + printable(person->name) + "\n";
  }
  return 0;
}

}  // namespace

const Command add_person_command{
    .name = "add-person",
    .alias = {},
    .moment = Moment::start,
    .arguments = "ID NAME...",
    .summary = "add someone who can own actions",
    .details = "The id is the short lower-case word by which the plan names the person.",
    .options = options,
    .examples = {"add-person ana Ana Ruiz", "add-person ben Ben Okafor --email ben@example.org"},
    .run = run,
};

}  // namespace bywhen::cli
