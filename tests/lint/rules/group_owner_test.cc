#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;
using test::plan_of;

bool is_group(std::string_view owner) {
  return !linted_by(rules::group_owner,
                    plan_of(fmt::format("  - {{id: A1, title: One, owner: \"{}\"}}\n", owner)))
              .findings.empty();
}

TEST_CASE("words that are nobody's name") {
  for (const char* owner :
       {"team", "Team", "the team", "everyone", "Everybody", "all", "we", "staff", "IT", "HR",
        "Marketing", "Design team", "Legal Department", "steering committee", "alle",
        "tout le monde", "ÉQUIPE", "todos", "チーム"}) {
    CAPTURE(owner);
    CHECK(is_group(owner));
  }
}

TEST_CASE("people, and what may be one") {
  for (const char* owner : {"ana", "it", "It", "hr", "Teamer", "Ali", "Allan", "Alle Jansen", "Wei",
                            "Mark Eting", "legal", "Teamann", "support", "Anna Grouper"}) {
    CAPTURE(owner);
    CHECK_FALSE(is_group(owner));
  }
}

std::string with_people(std::string_view person, std::string_view owner) {
  return fmt::format("bywhen: 1\ntitle: T\npeople:\n  - {}\nactions:\n  - {{id: A1, owner: {}}}\n",
                     person, owner);
}

TEST_CASE("where there is a list of people, their names count") {
  const auto found = [](std::string_view person, std::string_view owner) {
    return linted_by(rules::group_owner, with_people(person, owner)).lines();
  };
  CHECK(found("{id: team, name: Teamu Aalto}", "team") == Lines{});
  CHECK(found("{id: team}", "team") == Lines{"6:21 group-owner: A1 belongs to a group: 'team'"});
  CHECK(found("{id: web, name: The web team}", "web") ==
        Lines{"6:21 group-owner: A1 belongs to a group: 'The web team'"});
  // Who is not in the list is another rule's finding.
  CHECK(found("{id: ana, name: Ana Ruiz}", "team") == Lines{});
}

TEST_CASE("open actions only, and only where the group has not declined") {
  for (const char* rest : {"status: done", "status: dropped", "ownership: declined"}) {
    CAPTURE(rest);
    CHECK(linted_by(rules::group_owner,
                    plan_of(fmt::format("  - {{id: A1, owner: team, {}}}\n", rest)))
              .lines() == Lines{});
  }
}

}  // namespace
}  // namespace bywhen
