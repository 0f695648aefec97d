#include "bywhen/report/row.h"

#include "report/support.h"

namespace bywhen {
namespace {

using test::tuesday;

std::string first_row(std::string_view actions) {
  const Plan plan = test::actions(actions);
  return row(plan, plan.actions.front(), tuesday, test::no_colour);
}

std::string deadline_cell(std::string_view date, std::string_view more = {}) {
  const Plan plan = test::actions("  - {id: A1, title: X, deadline: " + std::string(date) +
                                  std::string(more) + "}\n");
  return row_cells(plan, plan.actions.front(), tuesday).deadline;
}

TEST_CASE("a whole action is one line") {
  CHECK(
      first_row("  - id: A3\n"
                "    title: Rewrite the returns page\n"
                "    owner: ana\n"
                "    ownership: accepted\n"
                "    deadline: 2026-12-04\n"
                "    resources: [CMS access]\n") ==
      "A3  Rewrite the returns page  | ana ✓ | Fri 4 Dec, 8 working days | needs CMS access, ?\n");
}

TEST_CASE("what is missing is said in its place and once more below") {
  CHECK(first_row("  - {id: A1, title: X}\n") ==
        "A1  X  | no owner | no deadline | resources not named\n"
        "    still missing: owner, deadline, resources\n");
}

TEST_CASE("a closed action lacks nothing and says how it ended") {
  CHECK(first_row("  - {id: A1, title: X, status: done, done_on: 2026-11-23}\n") ==
        "A1  X  | done Mon 23 Nov\n");
  CHECK(first_row(
            "  - {id: A1, title: X, owner: ana, deadline: 2026-11-20, status: dropped, reason: No "
            "money}\n") == "A1  X  | ana | Fri 20 Nov | dropped: No money\n");
}

TEST_CASE("the deadline reads as people say it") {
  CHECK(deadline_cell("2026-11-24") == "Tue 24 Nov, today");
  CHECK(deadline_cell("2026-11-25") == "Wed 25 Nov, tomorrow");
  CHECK(deadline_cell("2026-11-26") == "Thu 26 Nov, 2 working days");
  CHECK(deadline_cell("2026-11-23") == "Mon 23 Nov, yesterday");
  CHECK(deadline_cell("2026-11-20") == "Fri 20 Nov, 2 working days ago");
  CHECK(deadline_cell("2027-01-04") == "Mon 4 Jan 2027, 29 working days");
  CHECK(deadline_cell("2026-12-04", ", tentative: true") == "Fri 4 Dec?, 8 working days");
  CHECK(deadline_cell("2026-12-04", ", tentative: true, status: done") == "Fri 4 Dec");
}

TEST_CASE("a weekend between is counted in days") {
  const Plan plan = test::actions("  - {id: A1, title: X, deadline: 2026-11-29}\n");
  const Date friday = *Date::parse("2026-11-27");
  CHECK(row_cells(plan, plan.actions.front(), friday).deadline == "Sun 29 Nov, 2 days");
}

TEST_CASE("the owner says how far it went") {
  const auto owner = [](std::string_view ownership) {
    const Plan plan = test::plan_of(
        "bywhen: 1\ntitle: T\npeople:\n  - {id: ana, name: Ana Ruiz}\nactions:\n"
        "  - {id: A1, title: X, owner: ana, " +
        std::string(ownership) + "}\n");
    return row_cells(plan, plan.actions.front(), tuesday).owner;
  };
  CHECK(owner("") == "Ana, proposed");
  CHECK(owner("ownership: accepted") == "Ana ✓");
  CHECK(owner("ownership: declined") == "Ana declined");
}

TEST_CASE("each resource carries its status") {
  const Plan plan = test::actions(
      "  - id: A1\n"
      "    title: X\n"
      "    resources:\n"
      "      - A\n"
      "      - {need: B, status: requested}\n"
      "      - {need: C, status: secured}\n"
      "      - {need: D, status: unavailable}\n");
  CHECK(row_cells(plan, plan.actions.front(), tuesday).resources ==
        "needs A, ?; B, requested; C, ✓; D, unavailable");
}

TEST_CASE("gaps and what is overdue are red, and colour changes no word") {
  const Plan plan = test::actions("  - {id: A1, title: X, owner: ana, deadline: 2026-11-20}\n");
  const std::string painted = row(plan, plan.actions.front(), tuesday, Paint(true));
  CHECK(painted.find("\x1b[1;31mFri 20 Nov, 2 working days ago\x1b[0m") != std::string::npos);
  CHECK(painted.find("\x1b[1;31mresources not named\x1b[0m") != std::string::npos);
  CHECK(painted.find("| ana, proposed |") != std::string::npos);
}

TEST_CASE("a row is broken between its pieces, and between words where one alone is too wide") {
  const Plan plan = test::actions(
      "  - {id: A1, title: Rewrite the returns page, owner: ana, deadline: 2026-12-04, resources: "
      "[A copywriter who knows the shop]}\n");
  const auto in = [&](std::size_t columns) {
    return row(plan, plan.actions.front(), tuesday, test::no_colour, columns);
  };
  const std::string whole =
      "A1  Rewrite the returns page  | ana, proposed | Fri 4 Dec, 8 working days | needs A "
      "copywriter who knows the shop, ?\n";
  CHECK(in(0) == whole);
  CHECK(in(whole.size() - 1) == whole);
  CHECK(in(80) ==
        "A1  Rewrite the returns page  | ana, proposed | Fri 4 Dec, 8 working days\n"
        "    | needs A copywriter who knows the shop, ?\n");
  CHECK(in(20) ==
        "A1  Rewrite the\n"
        "    returns page\n"
        "    | ana, proposed\n"
        "    | Fri 4 Dec, 8\n"
        "      working days\n"
        "    | needs A\n"
        "      copywriter who\n"
        "      knows the\n"
        "      shop, ?\n");
}

TEST_CASE("no line of a row is wider than the terminal, whatever its width") {
  const Plan plan =
      test::actions("  - {id: A1, title: Rewrite the rétours page 漢字漢字漢字 , owner: ana}\n");
  for (std::size_t columns = 24; columns < 100; ++columns) {
    const std::string text = row(plan, plan.actions.front(), tuesday, test::no_colour, columns);
    for (const std::string_view line : split(text, '\n')) {
      if (line.starts_with("    still missing")) continue;
      CHECK(display_width(line) <= columns);
      CHECK_FALSE(line.ends_with(' '));
    }
  }
}

TEST_CASE("a day that a row doesn't show is said with its weekday and how far away it is") {
  const Plan plan = test::actions("  - {id: A1, title: X}\n");
  CHECK(day_under_row("starts", *Date::parse("2026-11-30"), plan, tuesday) ==
        "    starts Mon 30 Nov, 4 working days");
  CHECK(day_under_row("needed by", *Date::parse("2026-11-23"), plan, tuesday) ==
        "    needed by Mon 23 Nov, yesterday");
}

}  // namespace
}  // namespace bywhen
