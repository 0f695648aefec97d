#include "bywhen/model/plan.h"

#include <doctest/doctest.h>

#include <string>

#include "model/loading.h"

namespace bywhen {
namespace {

// Action A1 with these further fields: "owner: ana, resources: none".
std::string with_fields(const std::string& fields) {
  return "bywhen: 1\ntitle: T\nactions:\n  - {id: A1, title: Do it" +
         (fields.empty() ? "" : ", " + fields) + "}\n";
}

std::string gaps_with(const std::string& fields) {
  const Loaded loaded = load(with_fields(fields));
  REQUIRE(loaded.plan);
  REQUIRE(loaded.plan->actions.size() == 1);
  const Gaps gaps = gaps_of(loaded.plan->actions[0]);
  CHECK(gaps.any() == !in_words(gaps).empty());
  return in_words(gaps);
}

TEST_CASE("an action needs an owner, a deadline and a word on resources") {
  const std::string rest = "deadline: 2026-12-04, resources: none";
  CHECK(gaps_with("") == "owner, deadline, resources");
  CHECK(gaps_with("owner: ana") == "deadline, resources");
  CHECK(gaps_with("owner: ana, deadline: 2026-12-04") == "resources");
  CHECK(gaps_with("owner: ana, resources: none") == "deadline");
  CHECK(gaps_with("owner: ana, " + rest) == "");
  CHECK(gaps_with(rest) == "owner");
}

TEST_CASE("a declined owner is no owner, a proposed one is") {
  const std::string rest = "deadline: 2026-12-04, resources: none";
  CHECK(gaps_with("owner: ana, ownership: declined, " + rest) == "owner");
  CHECK(gaps_with("owner: ana, ownership: proposed, " + rest) == "");
  CHECK(gaps_with("owner: ana, ownership: accepted, " + rest) == "");
  CHECK(gaps_with("owner: ana, ownership: maybe, " + rest) == "");
}

TEST_CASE("a value that is not one fills no gap") {
  CHECK(gaps_with("owner: TBD, deadline: TBD, resources: TBD") == "owner, deadline, resources");
  CHECK(gaps_with("owner: ~, deadline: ~, resources: ~") == "owner, deadline, resources");
  CHECK(gaps_with("owner: '', deadline: 2026-02-30, resources: {need: x}") ==
        "owner, deadline, resources");
}

TEST_CASE("an empty list of resources does not say that none is needed") {
  CHECK(gaps_with("owner: ana, deadline: 2026-12-04, resources: []") == "resources");
  CHECK(gaps_with("owner: ana, deadline: 2026-12-04, resources: [a desk]") == "");
  CHECK(gaps_with("owner: ana, deadline: 2026-12-04, resources: [{need: a desk}]") == "");
}

TEST_CASE("what is over lacks nothing, what is blocked still does") {
  CHECK(gaps_with("status: done") == "");
  CHECK(gaps_with("status: dropped") == "");
  CHECK(gaps_with("status: blocked") == "owner, deadline, resources");
  CHECK(gaps_with("status: doing") == "owner, deadline, resources");
  CHECK(gaps_with("status: finished") == "owner, deadline, resources");
}

TEST_CASE("open is all that is neither done nor dropped") {
  const auto is_open = [](const std::string& fields) {
    return load(with_fields(fields)).plan->actions[0].is_open();
  };
  CHECK(is_open(""));
  CHECK(is_open("status: todo"));
  CHECK(is_open("status: doing"));
  CHECK(is_open("status: blocked"));
  CHECK_FALSE(is_open("status: done"));
  CHECK_FALSE(is_open("status: dropped"));
}

TEST_CASE("the next number is one past the highest, whatever stands between") {
  const Plan plan = sound_plan(
      "bywhen: 1\n"
      "title: T\n"
      "improvements:\n"
      "  - {id: I3, title: three}\n"
      "actions:\n"
      "  - {id: A2, title: two}\n"
      "  - {id: A12, title: twelve}\n"
      "  - {id: A9, title: nine}\n");
  CHECK(plan.next_action_number() == 13);
  CHECK(plan.next_improvement_number() == 4);
}

TEST_CASE("the first number is 1; ids that are none do not count") {
  const Loaded loaded = load(
      "bywhen: 1\ntitle: T\nactions:\n  - {id: B7, title: x}\n  - {title: y}\n  - {id: a8, title: "
      "z}\n");
  REQUIRE(loaded.plan);
  CHECK(loaded.plan->next_action_number() == 1);
  CHECK(loaded.plan->next_improvement_number() == 1);
}

TEST_CASE("entries are found by their id, the first where it stands twice") {
  const Loaded loaded = load(
      "bywhen: 1\ntitle: T\npeople: [{id: ana, name: Ana}]\nimprovements: [{id: I1, title: "
      "better}]\n"
      "actions:\n  - {id: A1, title: first}\n  - {id: A1, title: second}\n");
  const Plan& plan = *loaded.plan;
  REQUIRE(plan.action("A1") != nullptr);
  CHECK(*plan.action("A1")->title == "first");
  REQUIRE(plan.person("ana") != nullptr);
  CHECK(*plan.person("ana")->name == "Ana");
  REQUIRE(plan.improvement("I1") != nullptr);
  CHECK(*plan.improvement("I1")->title == "better");
  CHECK(plan.action("a1") == nullptr);  // a file says A1; what people type is for find_action
  CHECK(plan.action("A2") == nullptr);
  CHECK(plan.action("") == nullptr);
  CHECK(plan.person("Ana") == nullptr);
  CHECK(plan.improvement("A1") == nullptr);
}

TEST_CASE("a field that is not there has no value, and says so") {
  const Field<Date> absent;
  CHECK_FALSE(absent);
  CHECK_FALSE(absent.written());
  CHECK(absent.state() == Field<Date>::State::absent);
  CHECK(absent.range() == yaml::Range{0, 0});
  const Field<unsigned> four(4, {7, 8});
  CHECK(four);
  CHECK(four.written());
  CHECK(four.value_or(9) == 4);
  const Field<unsigned> wrong(Field<unsigned>::State::defective, {7, 8});
  CHECK_FALSE(wrong);
  CHECK(wrong.written());
  CHECK(wrong.value_or(9) == 9);
  CHECK_FALSE(Field<unsigned>(Field<unsigned>::State::empty, {7, 7}).written());
  CHECK(Field<unsigned>(Field<unsigned>::State::placeholder, {7, 8}).written());
}

}  // namespace
}  // namespace bywhen
