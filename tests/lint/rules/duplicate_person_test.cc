#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;

Lines found(std::string_view people) {
  return linted_by(rules::duplicate_person, "people:\n" + std::string(people) + "actions: []\n")
      .lines();
}

TEST_CASE("one name under two ids, in any case and with any accents' form") {
  CHECK(found("  - {id: a, name: Cléo M}\n  - {id: b, name: ' CLE\u0301O m'}\n") ==
        Lines{"3:19 duplicate-person: a and b have the same name, 'CLE\u0301O m': are they one "
              "person?"});
}

TEST_CASE("one address under two ids") {
  CHECK(found("  - {id: a, name: A, email: x@y.org}\n  - {id: b, name: B, email: X@Y.org}\n") ==
        Lines{"3:29 duplicate-person: a and b have the same address, 'X@Y.org': are they one "
              "person?"});
}

TEST_CASE("name and address together are one finding") {
  CHECK(found("  - {id: a, name: A, email: x@y.org}\n  - {id: b, name: A, email: x@y.org}\n")
            .size() == 1);
}

TEST_CASE("a shared name with two addresses is two people") {
  CHECK(found("  - {id: a, name: A, email: a@y.org}\n  - {id: b, name: A, email: b@y.org}\n") ==
        Lines{});
}

TEST_CASE("one id twice has its own finding, and a person without an id too") {
  CHECK(found("  - {id: a, name: A}\n  - {id: a, name: A}\n") == Lines{});
  CHECK(found("  - {id: a, name: A}\n  - {name: A}\n") == Lines{});
}

TEST_CASE("each later one is compared with the first") {
  CHECK(found("  - {id: a, name: A}\n  - {id: b, name: A}\n  - {id: c, name: A}\n") ==
        Lines{"3:19 duplicate-person: a and b have the same name, 'A': are they one person?",
              "4:19 duplicate-person: a and c have the same name, 'A': are they one person?"});
}

}  // namespace
}  // namespace bywhen
