#include <doctest/doctest.h>

#include "bywhen/base/text.h"
#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;
using test::plan_of;

// One action a letter, owned by the person whose id begins with it; "-" nobody, "x" done by mia.
Lines found(std::string_view owners, std::string_view people = "mia ana ben dora") {
  std::string text = "bywhen: 1\ntitle: T\npeople:\n";
  for (const std::string_view id : split(people, ' ')) text += fmt::format("  - {{id: {}}}\n", id);
  text += "actions:\n";
  int number = 0;
  for (const char owner : owners) {
    text += fmt::format("  - {{id: A{}", ++number);
    for (const std::string_view id : split(people, ' ')) {
      if (id.front() == owner) text += fmt::format(", owner: {}", id);
    }
    text += owner == 'x' ? ", owner: mia, status: done}\n" : "}\n";
  }
  return linted_by(rules::owner_concentration, text).lines();
}

TEST_CASE("more than half of six or more, while others own one or none") {
  CHECK(found("mmmmaa") ==
        Lines{"4:10 owner-concentration: 4 of 6 open actions rest on mia, and no more than one on "
              "each of ben, dora"});
  CHECK(found("mmmmabbaa") == Lines{});  // four of nine
  CHECK(found("mmmaab") == Lines{});     // half is not more than half
  CHECK(found("mmmmm") == Lines{});      // five actions
  CHECK(found("mmmm--").size() == 1);    // what nobody owns is open too
  CHECK(found("mmmmxx") == Lines{});     // what is done is not
  CHECK(found("mmmmaabb", "mia ana ben") == Lines{});
}

TEST_CASE("where everybody has their part, it is a small group") {
  CHECK(found("mmmmaa", "mia ana") == Lines{});
  CHECK(found("mmmmmmm", "mia") == Lines{});
  CHECK(found("mmmmma", "mia ana") ==
        Lines{"4:10 owner-concentration: 5 of 6 open actions rest on mia, and no more than one on "
              "ana"});
}

TEST_CASE("a long list of others is cut short") {
  CHECK(found("mmmmmm", "mia ana ben cleo dora emil") ==
        Lines{"4:10 owner-concentration: 6 of 6 open actions rest on mia, and no more than one on "
              "each of ana, ben, cleo and 2 more"});
}

TEST_CASE("without a list of people nobody knows who else there is") {
  std::string actions;
  for (int i = 1; i <= 6; ++i) actions += fmt::format("  - {{id: A{}, owner: mia}}\n", i);
  CHECK(linted_by(rules::owner_concentration, plan_of(actions)).lines() == Lines{});
}

}  // namespace
}  // namespace bywhen
