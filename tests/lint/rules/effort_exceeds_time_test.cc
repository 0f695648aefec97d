#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;
using test::plan_of;

Lines found(std::string_view start, std::string_view deadline, std::string_view effort,
            std::string_view more = {}) {
  return linted_by(rules::effort_exceeds_time,
                   fmt::format("bywhen: 1\ntitle: T\ndate: 2026-11-24\nactions:\n"
                               "  - {{id: A1, effort: {}, deadline: {}, {}{}}}\n",
                               effort, deadline, start, more))
      .lines();
}

TEST_CASE("both ends count, eight hours each") {
  CHECK(found("start: 2026-12-02", "2026-12-04", "3d") == Lines{});
  CHECK(found("start: 2026-12-02", "2026-12-04", "3d 1m") ==
        Lines{"5:22 effort-exceeds-time: A1 takes 3d 1m, and from 2026-12-02 to 2026-12-04 there "
              "are 3 working days"});
  CHECK(found("start: 2026-12-04", "2026-12-07", "2d") == Lines{});
  CHECK(
      found("start: 2026-12-04", "2026-12-04", "9h") ==
      Lines{"5:22 effort-exceeds-time: A1 takes 1d 1h, and from 2026-12-04 to 2026-12-04 there is "
            "1 working day"});
}

TEST_CASE("without a start, from the session") {
  CHECK(found("", "2026-11-27", "4d") == Lines{});
  CHECK(found("", "2026-11-27", "5d").size() == 1);
  CHECK(found("start: soon", "2026-11-27", "5d") == Lines{});
}

TEST_CASE("each helper is one more pair of hands") {
  CHECK(found("start: 2026-12-02", "2026-12-04", "6d", ", helpers: [ben]") == Lines{});
  CHECK(found("start: 2026-12-02", "2026-12-04", "7d", ", helpers: [ben]") ==
        Lines{"5:22 effort-exceeds-time: A1 takes 1w 2d, and from 2026-12-02 to 2026-12-04 there "
              "are 3 working days for 2 people"});
}

TEST_CASE("silent on what is not known, not open, or another rule's") {
  CHECK(found("start: 2026-12-02", "2026-12-04", "much") == Lines{});
  CHECK(found("start: 2026-12-02", "soon", "9w") == Lines{});
  CHECK(found("start: 2026-12-05", "2026-12-04", "9w") == Lines{});
  CHECK(found("start: 2026-12-05", "2026-12-06", "1d") == Lines{});  // a weekend, on purpose
  CHECK(found("start: 2026-12-02", "2026-12-04", "9w", ", status: done") == Lines{});
  CHECK(linted_by(rules::effort_exceeds_time,
                  plan_of("  - {id: A1, effort: 9w, deadline: 2026-12-04}\n"))
            .lines() == Lines{});
}

}  // namespace
}  // namespace bywhen
