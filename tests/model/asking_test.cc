#include "bywhen/model/asking.h"

#include <doctest/doctest.h>

#include "bywhen/model/load.h"

namespace bywhen {
namespace {

constexpr std::string_view plan_with_hana =
    "bywhen: 1\ntitle: x\npeople:\n  - {id: ben, name: Ben Okafor}\n  - {id: hana, name: Hana Kim}\n"
    "actions:\n  - {id: A1, title: x, owner: hana, updates: [{note: Draft sent}]}\n"
    "  - {id: A2, title: x}\n";

Plan loaded_plan(const yaml::Document& document) { return std::move(*load(document).plan); }

TEST_CASE("who asks the owner is a note among the updates") {
  const Plan plan = std::move(*load(std::string(plan_with_hana)).plan);
  CHECK(asker_of(plan, *plan.action("A1")).empty());
  CHECK(asker_of(plan, *plan.action("A2")).empty());
  const Change change =
      note_asker(plan, *plan.action("A1"), "ben", {.today = *Date::parse("2026-11-24")});
  const auto applied = apply_changes(plan.document, std::vector{change});
  REQUIRE(applied);
  const Plan after = loaded_plan(applied->document);
  CHECK(*after.action("A1")->updates.at(1).note == "Ben asks Hana");
  CHECK(asker_of(after, *after.action("A1")) == "Ben");
  // Another owner has not been asked.
  const auto given = apply_changes(
      after.document,
      std::vector{set_field({Entity::action, "A1"}, "owner", yaml::Value::text("ben"))});
  REQUIRE(given);
  const Plan other = loaded_plan(given->document);
  CHECK(asker_of(other, *other.action("A1")).empty());
}

}  // namespace
}  // namespace bywhen
