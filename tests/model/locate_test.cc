#include "model/locate.h"

#include "model/changing.h"

namespace bywhen {
namespace {

const std::string plan =
    "bywhen: 1\ntitle: T\ncalendar: {workdays: [mon]}\n"
    "people: [{id: ana, name: Ana}, {id: ben, name: Ben}]\n"
    "improvements: [{id: I1, title: better}]\n"
    "actions:\n"
    "  - {id: A1, title: one, resources: none}\n"
    "  - just a text\n"
    "  - id: A2\n    title: two\n    resources: [a desk, {need: a chair}]\n"
    "    risks: [{risk: late}]\n    updates: [{note: first}, {note: second}]\n"
    "  - {id: A3, title: three}\n  - {id: A3, title: again}\n"
    "check_ins: [{minutes: 20}, {minutes: 30}]\nagenda: [{step: S}]\n";

// The bytes of what was located, or "!" and why not.
std::string located(const Target& target, const std::string& text = plan) {
  const yaml::Document document = parsed(text);
  const auto found = locate(document, target);
  if (!found) return "!" + found.error().message;
  const yaml::Range range = found->node.range();
  return std::string(document.text().substr(range.begin, range.end - range.begin));
}

TEST_CASE("entries are found where they stand") {
  CHECK(located({}) == plan.substr(0, plan.size() - 1));
  CHECK(located({Entity::calendar}) == "{workdays: [mon]}");
  CHECK(located({Entity::person, "ben"}) == "{id: ben, name: Ben}");
  CHECK(located({Entity::improvement, "I1"}) == "{id: I1, title: better}");
  CHECK(located({Entity::action, "A1"}) == "{id: A1, title: one, resources: none}");
  CHECK(located({Entity::resource, "A2", 0}) == "a desk");
  CHECK(located({Entity::resource, "A2", 1}) == "{need: a chair}");
  CHECK(located({Entity::risk, "A2", 0}) == "{risk: late}");
  CHECK(located({Entity::update, "A2", 1}) == "{note: second}");
  CHECK(located({Entity::check_in, "", 1}) == "{minutes: 30}");
  CHECK(located({Entity::agenda_step, "", 0}) == "{step: S}");
}

TEST_CASE("the path leads to the entry, past items that are none") {
  const auto found = locate(parsed(plan), {Entity::update, "A2", 1});
  REQUIRE(found);
  CHECK(found->path ==
        yaml::Path{std::string("actions"), std::size_t{2}, std::string("updates"), std::size_t{1}});
}

TEST_CASE("what is not there is named") {
  CHECK(located({Entity::person, "cleo"}) == "!there is no person cleo in the plan");
  CHECK(located({Entity::person, "Ana"}) == "!there is no person Ana in the plan");
  CHECK(located({Entity::improvement, "A1"}) == "!there is no improvement A1 in the plan");
  CHECK(located({Entity::action, "A9"}) == "!there is no action A9 in the plan");
  CHECK(located({Entity::risk, "A9", 0}) == "!there is no action A9 in the plan");
  CHECK(located({Entity::resource, "A2", 2}) == "!there is no resource 3 of A2 in the plan");
  CHECK(located({Entity::resource, "A1", 0}) == "!there is no resource 1 of A1 in the plan");
  CHECK(located({Entity::update, "A1", 0}) == "!there is no update 1 of A1 in the plan");
  CHECK(located({Entity::check_in, "", 2}) == "!there is no check-in 3 in the plan");
  CHECK(located({Entity::agenda_step, "", 1}) == "!there is no agenda step 2 in the plan");
  CHECK(located({Entity::calendar}, "bywhen: 1\n") == "!there is no calendar in the plan");
  CHECK(located({Entity::action, "A1"}, "actions: none\n") == "!there is no action A1 in the plan");
  CHECK(located({Entity::action, "A1"}, "") == "!there is no action A1 in the plan");
}

TEST_CASE("an id that stands twice names nothing") {
  const std::string twice = "!the id A3 is used twice, so it is not certain which one is meant";
  CHECK(located({Entity::action, "A3"}) == twice);
  CHECK(located({Entity::risk, "A3", 0}) == twice);
  CHECK(located({Entity::person, "ana"}, "people: [{id: ana}, {id: ana}]\n") ==
        "!the id ana is used twice, so it is not certain which one is meant");
}

TEST_CASE("targets in words") {
  CHECK(in_words({}) == "plan");
  CHECK(in_words({Entity::calendar}) == "calendar");
  CHECK(in_words({Entity::action, "A3"}) == "action A3");
  CHECK(in_words({Entity::resource, "A3", 0}) == "resource 1 of A3");
  CHECK(in_words({Entity::check_in, "", 1}) == "check-in 2");
}

}  // namespace
}  // namespace bywhen
