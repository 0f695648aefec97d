// duplicate-person: somebody who is in the list of people twice.
#include <fmt/format.h>

#include <unordered_map>

#include "bywhen/base/text.h"
#include "lint/about_action.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

// The first person with each name or address, case folded.
using Seen = std::unordered_map<std::string, const Person*>;

// Who has it already; nobody where it is the same id, which has a finding of its own.
const Person* earlier(Seen& seen, const Text& field, const Person& person) {
  if (!field || !person.id) return nullptr;
  const Person* first = seen.try_emplace(fold_case(trim(*field)), &person).first->second;
  return first == &person || *first->id == *person.id ? nullptr : first;
}

// Two people may share a name; they don't share their addresses then.
bool have_two_addresses(const Person& one, const Person& other) {
  return one.email && other.email && fold_case(trim(*one.email)) != fold_case(trim(*other.email));
}

void check(const Rule& rule, const RuleInput& input, std::vector<Finding>& findings) {
  if (input.plan == nullptr) return;
  Seen names;
  Seen addresses;
  const auto report = [&](const Person& first, const Text& its, const Person& second,
                          const Text& here, std::string_view what) {
    Finding finding;
    finding.rule = &rule;
    finding.range = here.range();
    finding.message = fmt::format("{} and {} have the same {}, {}: are they one person?", *first.id,
                                  *second.id, what, quoted_short(*here));
    finding.hint = "keep one of them, and use that id everywhere; or tell them apart";
    finding.related.push_back({its.range(), fmt::format("{} is here", *first.id)});
    findings.push_back(std::move(finding));
  };
  for (const Person& person : input.plan->people) {
    const Person* same_name = earlier(names, person.name, person);
    const Person* same_address = earlier(addresses, person.email, person);
    if (same_name != nullptr && !have_two_addresses(*same_name, person)) {
      report(*same_name, same_name->name, person, person.name, "name");
    } else if (same_address != nullptr) {
      report(*same_address, same_address->email, person, person.email, "address");
    }
  }
}

}  // namespace

constinit const Rule duplicate_person = {
    .name = "duplicate-person",
    .code = "P204",
    .severity = Severity::warning,
    .summary = "Two people with the same name or the same e-mail address",
    .why =
        "Under two ids, one person has two lists of actions and sees only one of them. Two people"
        " of one name are fine: give both their e-mail addresses, and nobody takes them for one.",
    .bad = R"(bywhen: 1
title: Checkout
people:
  - {id: ana, name: Ana Ruiz}
  - {id: ruiz, name: ANA RUIZ}
#                    ^^^^^^^^
  - {id: ben, email: ben@example.org}
  - {id: benjamin, name: Benjamin, email: Ben@example.org}
#                                         ^^^^^^^^^^^^^^^
actions: []
)",
    .good = R"(bywhen: 1
title: Checkout
people:
  - {id: ana, name: Ana Ruiz, email: ana@example.org}
  - {id: ana2, name: Ana Ruiz, email: ana.ruiz@example.org}
  - {id: ben, name: Ben}
  - {id: benjamin, name: Benjamin}
actions: []
)",
    .check = check,
};

}  // namespace bywhen::rules
