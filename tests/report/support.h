// Plans and days for the tests of reports.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "bywhen/base/text.h"
#include "bywhen/model/load.h"
#include "bywhen/report/report.h"
#include "bywhen/report/row.h"

namespace bywhen::test {

inline const Date tuesday = *Date::parse("2026-11-24");
inline const Paint no_colour{false};

// Loads `text`, which must be a plan; defects are allowed.
inline Plan plan_of(std::string text) {
  Loaded loaded = load(std::move(text));
  REQUIRE(loaded.plan.has_value());
  return *loaded.plan;
}

// A plan of these actions alone.
inline Plan actions(std::string_view lines) {
  return plan_of("bywhen: 1\ntitle: T\nactions:\n" + std::string(lines));
}

// The list of all actions of one plan.
inline std::string list_text(const Plan& plan, Date today, std::size_t width, const Paint& paint) {
  const Listed listed{"t.plan.yaml", &plan, select(plan, {}, today)};
  const Filter all;
  return bywhen::list_text({&listed, 1}, {&all, 1}, Grouping::none, today, width, paint);
}

// The reports of one plan, by owner.
inline std::string report_text(const Plan& plan, Date today, std::size_t width,
                               const Paint& paint) {
  const Reported reported{.file = "t.plan.yaml", .plan = &plan};
  return bywhen::report_text({&reported, 1}, Grouping::owner, today, width, paint);
}
inline std::string report_markdown(const Plan& plan, Date today) {
  const Reported reported{.file = "t.plan.yaml", .plan = &plan};
  return bywhen::report_markdown({&reported, 1}, Grouping::owner, today);
}

inline std::size_t widest(std::string_view text) {
  std::size_t width = 0;
  for (const std::string_view line : split(text, '\n'))
    width = std::max(width, display_width(line));
  return width;
}

// Two people, two improvements, four actions: one done, one blocked, one that lacks everything, one
// declined.
inline const std::string_view small_plan =
    "bywhen: 1\n"
    "title: Returns\n"
    "date: 2026-11-24\n"
    "facilitator: mia\n"
    "people:\n"
    "  - {id: mia, name: Mia Holm}\n"
    "  - {id: ana, name: Ana Ruiz}\n"
    "improvements:\n"
    "  - {id: I1, title: Second, priority: 2}\n"
    "  - {id: I2, title: First, priority: 1, benefit: Fewer calls}\n"
    "  - {id: I3, title: Later, status: parked}\n"
    "actions:\n"
    "  - id: A1\n"
    "    title: Rewrite the page\n"
    "    improvement: I2\n"
    "    owner: ana\n"
    "    ownership: accepted\n"
    "    helpers: [mia]\n"
    "    deadline: 2026-12-04\n"
    "    after: [A2]\n"
    "    status: blocked\n"
    "    reason: no access\n"
    "    resources:\n"
    "      - need: Copywriter\n"
    "        status: requested\n"
    "        needed_by: 2026-11-30\n"
    "        cost: 900 EUR\n"
    "        fallback: Ana drafts it\n"
    "      - need: CMS access\n"
    "        status: secured\n"
    "    risks:\n"
    "      - {risk: Legal is slow, trigger: 2026-12-01, contingency: An article, owner: mia}\n"
    "  - {id: A2, title: Get access, improvement: I2, owner: mia, ownership: accepted,\n"
    "     deadline: 2026-11-20, status: done, done_on: 2026-11-23, resources: none}\n"
    "  - {id: A3, title: Tell support}\n"
    "  - {id: A4, title: Call Norway, improvement: I1, owner: ana, ownership: declined,\n"
    "     deadline: 2026-11-20, resources: [Phone list]}\n"
    "decisions: [The form stays]\n"
    "parked:\n"
    "  - Who pays freight?\n"
    "check_ins:\n"
    "  - {date: 2026-11-23, held: true}\n"
    "  - {date: 2026-12-08, time: \"14:00\", minutes: 20}\n";

}  // namespace bywhen::test
