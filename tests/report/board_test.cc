#include "bywhen/report/board.h"

#include "bywhen/base/painted.h"
#include "report/support.h"

namespace bywhen {
namespace {

using test::no_colour;
using test::plan_of;
using test::tuesday;

constexpr std::string_view small =
    "bywhen: 1\n"
    "title: Returns\n"
    "people:\n"
    "  - {id: ana, name: Ana Ruiz}\n"
    "improvements:\n"
    "  - {id: I1, title: Second, priority: 2}\n"
    "  - {id: I2, title: First, priority: 1}\n"
    "  - {id: I3, title: Third}\n"
    "actions:\n"
    "  - {id: A1, title: Rewrite the page, improvement: I2, owner: ana, ownership: accepted,\n"
    "     deadline: 2026-12-04, resources: none}\n"
    "  - {id: A2, title: Ask the 山田 family, improvement: I2, owner: ana, deadline: 2026-11-20,\n"
    "     tentative: true, resources: none}\n"
    "  - {id: A3, title: Tell support, improvement: I1}\n"
    "  - {id: A4, title: Buy paper, owner: ana, ownership: declined, deadline: 2026-12-04,\n"
    "     resources: none}\n"
    "  - {id: A5, title: Old, status: done}\n";

std::string text_of(const Board& board, std::size_t page) {
  return join(board.page(page), "\n") + "\n";
}

TEST_CASE("what is still to be said stands in its place as a question") {
  const Plan plan = plan_of(std::string(small));
  CHECK(board_text(plan, tuesday, 80, "", no_colour) ==
        "Returns                                             5 actions, 1 done, 1 overdue\n"
        "still to say: who? 2 · by when? 1 · needs? 1\n"
        "\n"
        "I2  First\n"
        "    A1  Rewrite the page     Ana ✓         Fri 4 Dec\n"
        "    A2  Ask the 山田 family  Ana           Fri 20 Nov?  overdue\n"
        "\n"
        "I1  Second\n"
        "    A3  Tell support         who?          by when?     needs?\n"
        "\n"
        "I3  Third\n"
        "        which steps?\n"
        "\n"
        "For no improvement\n"
        "    A4  Buy paper            who? not Ana  Fri 4 Dec\n"
        "    A5  Old                                             done ✓\n");
}

TEST_CASE("in twenty columns who and by when stand under the title") {
  const Plan plan = plan_of(std::string(small));
  const std::string text = board_text(plan, tuesday, 20, "", no_colour);
  CHECK(text.find("  A1  Rewrite the\n"
                  "      page\n"
                  "      Ana ✓\n"
                  "      Fri 4 Dec\n") != text.npos);
  CHECK(text.find("      who?\n"
                  "      by when?\n"
                  "      needs?\n") != text.npos);
}

TEST_CASE("a page is as large as the screen, whatever that is") {
  const Plan plan = plan_of(std::string(small));
  const BoardNews news{.timer = "1/5 Introduce", .word = "the plan is gone", .changed = {"A3"}};
  for (const std::size_t columns : {1U, 2U, 5U, 20U, 40U, 60U, 80U, 200U}) {
    for (const std::size_t rows : {1U, 2U, 3U, 5U, 12U, 24U, 60U}) {
      CAPTURE(columns);
      CAPTURE(rows);
      const Board board(plan, tuesday, {columns, rows}, news, Paint(true));
      REQUIRE(board.pages() >= 1);
      for (std::size_t page = 0; page < board.pages(); ++page) {
        const std::vector<std::string> lines = board.page(page);
        CHECK(lines.size() == rows);
        for (const std::string& line : lines) CHECK(painted_width(line) <= columns);
      }
    }
  }
}

TEST_CASE("where all has room there is air between the actions, and one page") {
  const Plan plan = plan_of(std::string(small));
  const Board board(plan, tuesday, {70, 24}, {}, no_colour);
  CHECK(board.pages() == 1);
  CHECK(text_of(board, 0).find("Ana ✓         Fri 4 Dec\n\n    A2") != std::string::npos);
  CHECK(board.page(0).back() == "? help   q quit");
}

TEST_CASE("on several pages a heading is said again, and never stands last") {
  const Plan plan = plan_of(std::string(small));
  const Board board(plan, tuesday, {70, 6}, {}, no_colour);
  CHECK(text_of(board, 0) ==
        "Returns                                   5 actions, 1 done, 1 overdue\n"
        "I2  First\n"
        "    A1  Rewrite the page     Ana ✓         Fri 4 Dec\n"
        "    A2  Ask the 山田 family  Ana           Fri 20 Nov?  overdue\n"
        "\n"
        "page 1 of 4                          space next page   ? help   q quit\n");
}

TEST_CASE("what has changed is found, marked, and its page known") {
  const Plan before = plan_of(std::string(small));
  std::string text(small);
  text.replace(text.find("Tell support"), 12, "Tell everybody");
  text += "  - {id: A6, title: New, improvement: I3}\n";
  const Plan after = plan_of(text);
  const auto changed = changed_rows(board_rows(before, tuesday), board_rows(after, tuesday));
  CHECK(changed == std::set<std::string>{"A3", "A6"});
  CHECK(changed_rows(board_rows(before, tuesday), board_rows(before, tuesday)).empty());
  const Board board(after, tuesday, {80, 6}, {.changed = changed}, no_colour);
  REQUIRE(board.page_of_change().has_value());
  CHECK(text_of(board, *board.page_of_change()).find("  ● A3  Tell everybody") !=
        std::string::npos);
  CHECK(!Board(after, tuesday, {80, 6}, {}, no_colour).page_of_change());
}

TEST_CASE("a word about the file takes the place of the page") {
  const Plan plan = plan_of(std::string(small));
  const Board board(plan, tuesday, {60, 24}, {.word = "a.plan.yaml is gone"}, no_colour);
  CHECK(board.page(0).back() == "a.plan.yaml is gone                          ? help   q quit");
}

TEST_CASE("a plan without anything, and an action without an id") {
  CHECK(board_text(plan_of("bywhen: 1\ntitle: T\nactions: []\n"), tuesday, 40, "", no_colour) ==
        "T                         no actions yet\n");
  const Plan plan = test::actions("  - {title: \"a\\x1b[2J\"}\n  - {title: b}\n");
  const std::string text = board_text(plan, tuesday, 60, "", no_colour);
  CHECK(text.find('\x1b') == text.npos);
  CHECK(text.find("no id  b") != text.npos);
}

}  // namespace
}  // namespace bywhen
