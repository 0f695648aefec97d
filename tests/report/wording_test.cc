#include "report/wording.h"

#include "report/support.h"

namespace bywhen {
namespace {

TEST_CASE("text of several lines becomes one, and nothing in it stays invisible") {
  CHECK(one_line("  a\n  b\r\n\tc  ") == "a b c");
  CHECK(one_line("") == "");
  CHECK(one_line(" \n ") == "");
  CHECK(one_line("a\x1b[31m\xFF") == "a\\x1b[31m\\xff");
}

TEST_CASE("one is singular") {
  CHECK(counted(0, "action") == "0 actions");
  CHECK(counted(1, "action") == "1 action");
  CHECK(counted(2, "action") == "2 actions");
}

TEST_CASE("names are short, and whole where two share the first") {
  const Plan plan = test::plan_of(
      "bywhen: 1\ntitle: T\npeople:\n"
      "  - {id: ana, name: Ana Ruiz}\n"
      "  - {id: ben, name: Ben Okafor}\n"
      "  - {id: ben2, name: Ben Lind}\n"
      "actions:\n  - {id: A1, title: X, helpers: [ana, ben, zed]}\n");
  CHECK(Names(plan).list(plan.actions.front().helpers) == "Ana, Ben Okafor, zed");
}

}  // namespace
}  // namespace bywhen
