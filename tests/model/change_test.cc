#include "bywhen/model/change.h"

#include <doctest/doctest.h>

#include "bywhen/base/text.h"

namespace bywhen {
namespace {

using yaml::Value;

std::string keys(Entity entity) {
  const auto names = field_names(entity);
  return join({names.begin(), names.end()}, " ");
}

TEST_CASE("the keys of every entry, in the order of the design") {
  CHECK(keys(Entity::plan) ==
        "bywhen title date facilitator ends calendar people present improvements actions decisions "
        "parked check_ins agenda");
  CHECK(keys(Entity::calendar) == "workdays holidays");
  CHECK(keys(Entity::person) == "id name email capacity");
  CHECK(keys(Entity::improvement) == "id title priority benefit status");
  CHECK(
      keys(Entity::action) ==
      "id title improvement benefit done_when owner ownership declined_because helpers start "
      "deadline tentative effort after status reason done_on resources risks links notes updates");
  CHECK(keys(Entity::resource) == "need kind status needed_by cost fallback");
  CHECK(keys(Entity::risk) == "risk trigger contingency owner status");
  CHECK(keys(Entity::update) == "date author note field from to why");
  CHECK(keys(Entity::check_in) == "date time minutes link held");
  CHECK(keys(Entity::agenda_step) == "step minutes kind actual");
}

TEST_CASE("entities in words") {
  CHECK(name(Entity::plan) == "plan");
  CHECK(name(Entity::calendar) == "calendar");
  CHECK(name(Entity::person) == "person");
  CHECK(name(Entity::improvement) == "improvement");
  CHECK(name(Entity::action) == "action");
  CHECK(name(Entity::resource) == "resource");
  CHECK(name(Entity::risk) == "risk");
  CHECK(name(Entity::update) == "update");
  CHECK(name(Entity::check_in) == "check-in");
  CHECK(name(Entity::agenda_step) == "agenda step");
}

TEST_CASE("changes say what they do, to what") {
  const Target target{Entity::risk, "A3", 2};
  const Change set = set_field(target, "owner", Value::text("ana"));
  CHECK(set.verb == Change::Verb::set);
  CHECK(set.target.entity == Entity::risk);
  CHECK(set.target.id == "A3");
  CHECK(set.target.index == 2);
  CHECK(set.field == "owner");
  CHECK(set.value == Value::text("ana"));
  CHECK(set.index == Change::npos);
  CHECK(clear_field(target, "owner").verb == Change::Verb::clear);
  const Change add = add_item(target, "links", Value::text("x"), 4);
  CHECK(add.verb == Change::Verb::add);
  CHECK(add.index == 4);
  CHECK(add_item(target, "links", Value::text("x")).index == Change::npos);
  const Change remove = remove_item(target, "links", 1);
  CHECK(remove.verb == Change::Verb::remove);
  CHECK(remove.field == "links");
  CHECK(remove.index == 1);
}

TEST_CASE("an entry's fields come in the order of the design, its own ones last") {
  const Value action = entry(Entity::action, {{"x-b", Value::raw("1")},
                                              {"deadline", Value::raw("2026-12-04")},
                                              {"x-a", Value::raw("2")},
                                              {"title", Value::text("T")},
                                              {"owner", Value::text("ana")},
                                              {"id", Value::text("A1")}});
  CHECK(action == Value::map({{"id", Value::text("A1")},
                              {"title", Value::text("T")},
                              {"owner", Value::text("ana")},
                              {"deadline", Value::raw("2026-12-04")},
                              {"x-b", Value::raw("1")},
                              {"x-a", Value::raw("2")}}));
  CHECK(entry(Entity::update, {}) == Value::map({}));
}

}  // namespace
}  // namespace bywhen
