#include "bywhen/model/first_days.h"

#include <doctest/doctest.h>

#include "bywhen/model/load.h"

namespace bywhen {
namespace {

using Lines = std::vector<std::string>;

Plan plan_with(std::string_view actions, std::string_view date = "date: 2026-11-24\n") {
  auto loaded =
      load("bywhen: 1\ntitle: T\n" + std::string(date) + "actions:\n" + std::string(actions));
  return *loaded.plan;
}

Lines days_of(const Plan& plan) {
  Lines out;
  for (const auto& day : first_days(plan)) out.push_back(day ? day->iso() : "-");
  return out;
}

TEST_CASE("an action's first day: its start, the session, or the last that it waits for") {
  const char* actions =
      "  - {id: A1, start: 2026-12-01, after: [A3]}\n"
      "  - {id: A2}\n"
      "  - {id: A3, deadline: 2026-12-04, after: [A2]}\n"
      "  - {id: A4, after: [A3, A5, A6, A9]}\n"
      "  - {id: A5, deadline: 2026-12-02}\n"
      "  - {id: A6, deadline: 2026-12-11, status: done}\n"
      "  - {id: A7, start: soon}\n";
  CHECK(days_of(plan_with(actions)) == Lines{"2026-12-01", "2026-11-24", "2026-11-24", "2026-12-04",
                                             "2026-11-24", "2026-11-24", "-"});
  CHECK(days_of(plan_with(actions, "")) ==
        Lines{"2026-12-01", "-", "-", "2026-12-04", "-", "-", "-"});
}

}  // namespace
}  // namespace bywhen
