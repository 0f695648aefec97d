// unknown-person: a name that the plan's list of people does not have.
#include <fmt/format.h>

#include <unordered_map>

#include "bywhen/base/suggest.h"
#include "bywhen/base/text.h"
#include "bywhen/value/id.h"
#include "lint/about_action.h"
#include "lint/group_words.h"
#include "lint/plan_index.h"
#include "lint/rules.h"
#include "lint/several_people.h"

namespace bywhen::rules {
namespace {

// A list with more unknown names than this is wrong as a whole; searching it for each would help
// nobody.
constexpr std::size_t most_suggestions = 100;

class Check {
 public:
  Check(const Rule& rule, const RuleInput& input, std::vector<Finding>& findings)
      : rule_(rule), plan_(*input.plan), index_(*input.index), findings_(findings) {}

  void run() {
    person(plan_.facilitator, {});
    people(plan_.present, {});
    for (const Action& action : plan_.actions) {
      if (!action.is_open()) continue;
      const std::string_view id = action.id.value_or({});
      owner(action, id);
      people(action.more_owners, id);
      people(action.helpers, id);
      for (const Risk& risk : action.risks) person(risk.owner, id);
    }
  }

 private:
  // What can be said about a name.
  struct Answer {
    std::string hint;
    std::string id = {};  // of the one person whose whole name it is; empty where nobody's
  };

  // An owner who is no person at all: the way out is one who is, not a new one of that name.
  void owner(const Action& action, std::string_view id) {
    const std::size_t before = findings_.size();
    person(action.owner, id);
    if (findings_.size() == before || findings_.back().fix) return;
    const std::string_view name = trim(*action.owner);
    if (is_group(name)) {
      findings_.back().hint = command("assign", action, "WHO") +
                              ", the one of them who answers for it; others can help";
      return;
    }
    const auto is_known = [&](std::string_view one) { return !id_of(one).empty(); };
    const std::vector<std::string_view> names = several_people(name, is_known);
    if (!names.empty()) findings_.back().hint = one_of(action, names);
  }

  // "bywhen assign A1 ana --helper ben" where all of them are people of the plan.
  [[nodiscard]] std::string one_of(const Action& action,
                                   const std::vector<std::string_view>& names) {
    std::vector<std::string_view> ids;
    for (const std::string_view name : names) ids.push_back(id_of(name));
    const std::string who = as_owner_and_helpers(ids);
    if (!who.empty()) return command("assign", action, who);
    return command("assign", action, "WHO") + ", one of them; others can help";
  }

  // "" where it is nobody's id or name, or that of more than one.
  [[nodiscard]] std::string_view id_of(std::string_view name) {
    if (index_.has_person(name)) return name;
    return answer_for(name).id;
  }

  void people(const std::vector<Text>& names, std::string_view action) {
    for (const Text& name : names) person(name, action);
  }

  void person(const Text& name, std::string_view action) {
    if (!name || index_.has_person(*name)) return;
    const Answer& answer = answer_for(*name);
    Finding finding{
        &rule_,      name.range(),        fmt::format("no person '{}' in this plan", *name),
        answer.hint, std::string(action), {}};
    if (!answer.id.empty()) finding.fix = by_id(name, answer.id);
    findings_.push_back(std::move(finding));
  }

  // Only for a name that is written plainly or in quotes, with nothing else around it.
  [[nodiscard]] std::optional<Fix> by_id(const Text& name, const std::string& id) const {
    yaml::Range inner = name.range();
    const std::string_view text = plan_.document.text();
    const char first = text[inner.begin];
    if (first == '"' || first == '\'') inner = {inner.begin + 1, inner.end - 1};
    if (text.substr(inner.begin, inner.end - inner.begin) != *name) return {};
    return Fix{fmt::format("write {}'s id, {}", *name, id), {{inner, id}}};
  }

  const Answer& answer_for(std::string_view name) {
    const auto [place, is_new] = answers_.try_emplace(name);
    if (is_new) {
      if (answers_.size() <= most_suggestions) place->second = who_is_meant(name);
      if (place->second.hint.empty()) place->second.hint = how_to_add(name);
    }
    return place->second;
  }

  // By the whole name or the id, in any case, else by an id that is near; nothing where nobody is.
  [[nodiscard]] Answer who_is_meant(std::string_view name) const {
    const std::string folded = fold_case(trim(name));
    std::vector<std::string> ids;
    std::vector<std::string> namesakes;
    for (const Person& one : plan_.people) {
      if (!one.id) continue;
      ids.emplace_back(*one.id);
      const bool is_named_so = one.name && fold_case(trim(*one.name)) == folded;
      if (is_named_so || fold_case(*one.id) == folded) namesakes.emplace_back(*one.id);
    }
    if (namesakes.empty()) return {did_you_mean(name, ids)};
    const std::string hint = fmt::format("did you mean '{}'?", namesakes.front());
    return namesakes.size() == 1 ? Answer{hint, namesakes.front()} : Answer{hint};
  }

  [[nodiscard]] static std::string how_to_add(std::string_view name) {
    return fmt::format("bywhen add-person {} NAME", is_person_id(name) ? name : "ID");
  }

  const Rule& rule_;
  const Plan& plan_;
  const PlanIndex& index_;
  std::vector<Finding>& findings_;
  std::unordered_map<std::string_view, Answer> answers_;
};

void check(const Rule& rule, const RuleInput& input, std::vector<Finding>& findings) {
  if (input.plan != nullptr && input.plan->has_people) Check(rule, input, findings).run();
}

}  // namespace

constinit const Rule unknown_person = {
    .name = "unknown-person",
    .code = "P203",
    .summary = "Somebody who is not in the plan's list of people",
    .why =
        "Where a plan lists its people, a name outside the list is a spelling mistake, or somebody"
        " who was never asked. Nobody is reminded under such a name. A plan without a list takes"
        " names as they are; and what is done or dropped may name somebody who has left.",
    .bad = R"(bywhen: 1
title: Checkout
people:
  - {id: ana, name: Ana Ruiz}
actions:
  - id: A1
    title: Call the carrier
    owner: anna
#          ^^^^
    helpers: [ana, cleo]
#                  ^^^^
    deadline: 2026-12-04
    resources: none
)",
    .good = R"(bywhen: 1
title: Checkout
people:
  - {id: ana, name: Ana Ruiz}
  - {id: cleo, name: Cleo Marchetti}
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    helpers: [cleo]
    deadline: 2026-12-04
    resources: none
)",
    .check = check,
};

}  // namespace bywhen::rules
