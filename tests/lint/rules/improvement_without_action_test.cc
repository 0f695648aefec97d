#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;
using test::LintedText;

const std::string improvements =
    "improvements:\n"
    "  - {id: I1, title: One}\n"
    "  - {id: I2, title: Two, status: done}\n"
    "  - {id: I3, title: Three, status: maybe}\n"
    "  - {id: third, title: Four}\n"
    "  - {title: Five}\n";

Lines found(std::string_view actions) {
  return linted_by(rules::improvement_without_action,
                   improvements + "actions:\n" + std::string(actions))
      .lines();
}

TEST_CASE("an open improvement is served by an open or a done action") {
  CHECK(found("  - {id: A1, improvement: I1}\n") == Lines{});
  CHECK(found("  - {id: A1, improvement: [I2, I1], status: done}\n") == Lines{});
  CHECK(found("  - {improvement: I1, status: blocked}\n") == Lines{});
}

TEST_CASE("not by a dropped one, another one's or none") {
  const Lines one{"2:10 improvement-without-action: no action serves I1, 'One'"};
  CHECK(found("  - {id: A1, improvement: I1, status: dropped}\n") == one);
  CHECK(found("  - {id: A1, improvement: I2}\n") == one);
  CHECK(found("  []\n") == one);
}

TEST_CASE("the hint is the command that adds one") {
  const LintedText linted = linted_by(rules::improvement_without_action, improvements);
  REQUIRE(linted.findings.size() == 1);
  CHECK(linted.findings.front().hint ==
        "bywhen add-action TITLE --for I1, or set its status to parked");
}

TEST_CASE("a long title is cut") {
  const LintedText linted =
      linted_by(rules::improvement_without_action,
                "improvements:\n  - {id: I1, title: " + std::string(500, 'x') + "}\n");
  REQUIRE(linted.findings.size() == 1);
  CHECK(linted.findings.front().message.size() < 100);
}

}  // namespace
}  // namespace bywhen
