#include "bywhen/report/tracking_words.h"

#include "report/support.h"

namespace bywhen {
namespace {

using namespace test;

std::string moved(const char* from, const char* to) {
  const Plan plan =
      plan_of("bywhen: 1\ntitle: T\ncalendar: {holidays: [2026-12-25]}\nactions: []\n");
  return moved_words(*Date::parse(from), *Date::parse(to), plan, tuesday);
}

TEST_CASE("how far a deadline has moved, in the plan's working days") {
  CHECK(moved("2026-12-04", "2026-12-08") == "moved from Fri 4 Dec, 2 working days later");
  CHECK(moved("2026-12-04", "2026-12-03") == "moved from Fri 4 Dec, 1 working day earlier");
  CHECK(moved("2026-12-24", "2026-12-28") == "moved from Thu 24 Dec, 1 working day later");
  CHECK(moved("2027-01-08", "2026-12-31") == "moved from Fri 8 Jan 2027, 6 working days earlier");
}

TEST_CASE("over days off alone it has moved by days") {
  CHECK(moved("2026-12-04", "2026-12-06") == "moved from Fri 4 Dec, 2 days later");
  CHECK(moved("2026-12-06", "2026-12-05") == "moved from Sun 6 Dec, 1 day earlier");
}

std::string freed(const Plan& plan) {
  std::vector<const Action*> all;
  for (const Action& action : plan.actions) all.push_back(&action);
  return freed_words(plan, all);
}

TEST_CASE("what can start is said with who does it") {
  CHECK(freed(actions("  - {id: A1, title: x, owner: ana}\n")) == "now A1 (ana) can start");
  CHECK(freed(actions("  - {id: A1, title: x, owner: ana, ownership: declined}\n"
                      "  - {id: A2, title: x, owner: ben}\n"
                      "  - {id: A3, title: x}\n")) ==
        "now A1 (no owner), A2 (ben), A3 (no owner) can start");
  CHECK(freed_words(actions("  - {id: A1, title: x}\n"), {}) == "");
  CHECK(freed(actions("  - {id: A1, title: x, owner: \"\\e[2J\"}\n")) ==
        "now A1 (\\x1b[2J) can start");
}

}  // namespace
}  // namespace bywhen
