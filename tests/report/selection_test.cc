#include "bywhen/report/selection.h"

#include "report/support.h"

namespace bywhen {
namespace {

using test::tuesday;
using Ids = std::vector<std::string>;

// "A1 A3": the ids of actions, in their order.
std::string ids(const Actions& actions) {
  std::vector<std::string> ids;
  for (const Action* action : actions) ids.emplace_back(action->id.value_or("-"));
  return join(ids, " ");
}

std::string chosen(const Plan& plan, const Filter& filter) {
  return ids(select(plan, filter, tuesday));
}

std::string sorted(const Plan& plan, SortKey key, bool reverse = false) {
  Actions actions = select(plan, {}, tuesday);
  sort(plan, actions, key, reverse);
  return ids(actions);
}

// "Mia Holm: A2; Nobody: A3"
std::string grouped(const Plan& plan, Grouping grouping, const Filter& filter = {}) {
  std::vector<std::string> groups;
  for (const Group& group :
       groups_of(plan, select(plan, filter, tuesday), grouping, filter, tuesday)) {
    groups.push_back(group.heading + ": " + ids(group.actions));
  }
  return join(groups, "; ");
}

// A1 blocked and Ana's, A2 done and Mia's, A3 nobody's, A4 declined by Ana and overdue.
Plan small() { return test::plan_of(std::string(test::small_plan)); }

TEST_CASE("without a filter all actions, in the order of the file") {
  CHECK(Filter{}.is_empty());
  CHECK(chosen(small(), {}) == "A1 A2 A3 A4");
}

TEST_CASE("by owner: who declined owns nothing; a plan that knows none of them has none") {
  CHECK(chosen(small(), {.owners = Ids{"ana"}}) == "A1");
  CHECK(chosen(small(), {.owners = Ids{"ana", "mia"}}) == "A1 A2");
  CHECK(chosen(small(), {.owners = Ids()}) == "");
  CHECK_FALSE(Filter{.owners = Ids()}.is_empty());
}

TEST_CASE("by status: what is not written is todo") {
  CHECK(chosen(small(), {.statuses = {ActionStatus::todo}}) == "A3 A4");
  CHECK(chosen(small(), {.statuses = {ActionStatus::done, ActionStatus::blocked}}) == "A1 A2");
}

TEST_CASE("by improvement, also where an action serves several") {
  const Plan plan = test::actions(
      "  - {id: A1, title: a, improvement: [I1, I2]}\n"
      "  - {id: A2, title: b, improvement: I2}\n"
      "  - {id: A3, title: c}\n");
  CHECK(chosen(plan, {.improvements = Ids{"I2"}}) == "A1 A2");
  CHECK(chosen(plan, {.improvements = Ids{"I1", "I3"}}) == "A1");
}

TEST_CASE("by deadline: open ones only; due includes overdue") {
  CHECK(chosen(small(), {.overdue = true}) == "A4");
  CHECK(chosen(small(), {.due_by = *Date::parse("2026-12-04")}) == "A1 A4");
  CHECK(chosen(small(), {.due_by = *Date::parse("2026-12-03")}) == "A4");
}

TEST_CASE("by what is missing: one of the gaps is enough, and a done action lacks nothing") {
  CHECK(chosen(small(), {.missing = {.owner = true}}) == "A3 A4");
  CHECK(chosen(small(), {.missing = {.deadline = true}}) == "A3");
  CHECK(chosen(small(), {.missing = {.owner = true, .deadline = true, .resources = true}}) ==
        "A3 A4");
}

TEST_CASE("by text: anything that people wrote, in any case") {
  const Plan plan = test::actions(
      "  - {id: A1, title: \u00c5ngstr\u00f6m}\n"
      "  - {id: A2, title: b, notes: Ask LEGAL first}\n"
      "  - {id: A3, title: c, resources: [Legal advice]}\n"
      "  - {id: A4, title: d, done_when: the lawyer nods, risks: [{risk: legality}]}\n"
      "  - {id: A5, title: e le, benefit: gal}\n"
      "  - {id: A6, title: f, updates: [{note: went to Legal}]}\n");
  CHECK(chosen(plan, {.texts = {"legal"}}) == "A2 A3 A4 A6");
  CHECK(chosen(plan, {.texts = {"\u00c5NGSTR\u00d6M", "NODS"}}) == "A1 A4");
  CHECK(chosen(plan, {.texts = {"nothing"}}) == "");
}

TEST_CASE("different parts narrow each other") {
  CHECK(chosen(small(), {.owners = Ids{"ana"}, .overdue = true}) == "");
  CHECK(chosen(small(), {.overdue = true, .missing = {.owner = true}}) == "A4");
}

TEST_CASE("sorted by each key, stable, with what has none last in both directions") {
  const Plan plan = small();
  CHECK(sorted(plan, SortKey::id) == "A1 A2 A3 A4");
  CHECK(sorted(plan, SortKey::id, true) == "A4 A3 A2 A1");
  CHECK(sorted(plan, SortKey::deadline) == "A2 A4 A1 A3");
  CHECK(sorted(plan, SortKey::deadline, true) == "A1 A2 A4 A3");
  CHECK(sorted(plan, SortKey::owner) == "A1 A2 A3 A4");
  CHECK(sorted(plan, SortKey::owner, true) == "A2 A1 A3 A4");
  CHECK(sorted(plan, SortKey::status) == "A3 A4 A1 A2");
  CHECK(sorted(plan, SortKey::priority) == "A1 A2 A4 A3");
  CHECK(sorted(plan, SortKey::priority, true) == "A4 A1 A2 A3");
  CHECK(sorted(plan, SortKey::title) == "A4 A2 A1 A3");
}

TEST_CASE("titles are sorted without regard to case, owners by their names") {
  const Plan plan = test::plan_of(
      "bywhen: 1\ntitle: T\npeople: [{id: z, name: Anna B}, {id: a, name: Zoe C}]\nactions:\n"
      "  - {id: A1, title: beta, owner: a}\n"
      "  - {id: A2, title: Alpha, owner: z}\n"
      "  - {id: A3, title: Gamma, owner: z}\n");
  CHECK(sorted(plan, SortKey::title) == "A2 A1 A3");
  CHECK(sorted(plan, SortKey::owner) == "A2 A3 A1");
}

TEST_CASE("groups by owner: everybody of the plan, and nobody's last") {
  CHECK(grouped(small(), Grouping::owner) == "Mia Holm: A2; Ana Ruiz: A1; Nobody: A3 A4");
  CHECK(grouped(small(), Grouping::owner, {.overdue = true}) ==
        "Mia Holm: ; Ana Ruiz: ; Nobody: A4");
  CHECK(grouped(small(), Grouping::owner, {.owners = Ids{"ana"}}) == "Ana Ruiz: A1");
  CHECK(grouped(test::actions("  - {id: A1, title: a, owner: zoe}\n"), Grouping::owner) ==
        "zoe: A1");
}

TEST_CASE("groups by improvement: by priority, and an action under each that it serves") {
  CHECK(grouped(small(), Grouping::improvement) ==
        "I2 First: A1 A2; I1 Second: A4; I3 Later: ; For no improvement: A3");
  const Plan plan = test::plan_of(
      "bywhen: 1\ntitle: T\nimprovements: [{id: I1, title: a}, {id: I2, title: b}]\nactions:\n"
      "  - {id: A1, title: a, improvement: [I2, I1, I2]}\n"
      "  - {id: A2, title: b, improvement: I9}\n");
  CHECK(grouped(plan, Grouping::improvement) == "I1 a: A1; I2 b: A1; For no improvement: A2");
  CHECK(grouped(plan, Grouping::improvement, {.improvements = Ids{"I2"}}) == "I2 b: A1");
}

TEST_CASE("groups by status: those that there are") {
  CHECK(grouped(small(), Grouping::status) == "todo: A3 A4; blocked: A1; done: A2");
  CHECK(grouped(small(), Grouping::week) ==
        "Week of Mon 16 Nov: A2 A4; Week of Mon 30 Nov: A1; No deadline: A3");
  CHECK(grouped(small(), Grouping::resource) ==
        "Copywriter: A1; CMS access: A1; Phone list: A4; Needs nothing: A2; "
        "Nobody has said what it needs: A3");
  CHECK(grouped(small(), Grouping::none) == ": A1 A2 A3 A4");
}

TEST_CASE("a week begins on Monday, and says its year where that is another one") {
  const Plan plan = test::actions(
      "  - {id: A1, title: a, deadline: 2027-01-03}\n"  // a Sunday
      "  - {id: A2, title: b, deadline: 2026-11-30}\n"
      "  - {id: A3, title: c, deadline: 2026-12-06}\n"
      "  - {id: A4, title: d, deadline: 0001-01-01}\n"
      "  - {id: A5, title: e, deadline: 2027-01-04}\n");
  CHECK(grouped(plan, Grouping::week) ==
        "Week of Mon 1 Jan 1: A4; Week of Mon 30 Nov: A2 A3; Week of Mon 28 Dec: A1; "
        "Week of Mon 4 Jan 2027: A5");
}

TEST_CASE("a need that is spelt alike is one, and an action stands under it once") {
  const Plan plan = test::actions(
      "  - {id: A1, title: a, resources: [Room, room]}\n"
      "  - {id: A2, title: b, resources: [\" ROOM \", {need: }]}\n"
      "  - {id: A3, title: c, resources: []}\n");
  CHECK(grouped(plan, Grouping::resource) ==
        "Room: A1 A2; something not named: A2; Nobody has said what it needs: A3");
}

}  // namespace
}  // namespace bywhen
