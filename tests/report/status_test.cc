#include "bywhen/report/status.h"

#include <fmt/format.h>

#include <algorithm>

#include "report/support.h"

namespace bywhen {
namespace {

using test::no_colour;
using test::tuesday;

std::string status(const Plan& plan, Date today = tuesday, std::size_t width = 80) {
  const Reported one{.file = "t.plan.yaml", .plan = &plan};
  return status_text({&one, 1}, today, width, no_colour);
}

// The line with that label, and those under it, without the label.
std::string field(const std::string& page, std::string_view label) {
  std::string found;
  bool is_inside = false;
  for (const std::string_view line : split(page, '\n')) {
    is_inside = line.starts_with(label) || (is_inside && line.starts_with("     "));
    if (!is_inside) continue;
    found += (found.empty() ? "" : "\n") +
             std::string(line.substr(std::min<std::size_t>(16, line.size())));
  }
  return found;
}

long lines(std::string_view page) { return std::ranges::count(page, '\n'); }

TEST_CASE("who waits for whom: others than the owner, once for each action, by its deadline") {
  const Plan plan = test::actions(
      "  - {id: A1, title: x, owner: ana, deadline: 2026-12-11}\n"
      "  - {id: A2, title: x, owner: ana, after: [A1]}\n"
      "  - {id: A3, title: x, owner: ben, after: [A1]}\n"
      "  - {id: A4, title: x, owner: ben, after: [A1]}\n"
      "  - {id: A5, title: x, after: [A1, A6]}\n"
      "  - {id: A6, title: x, deadline: 2026-11-20}\n"
      "  - {id: A7, title: x, owner: cleo, status: done, after: [A1]}\n"
      "  - {id: A8, title: x, owner: cleo, after: [A8]}\n");
  CHECK(field(status(plan), "Waiting") ==
        "A5 waits for A6, which nobody owns (Fri 20 Nov, overdue)\n"
        "ben, A5 wait for ana (A1, Fri 11 Dec)");
}

TEST_CASE("what was due before today is done or overdue; what is due today is neither") {
  const Plan plan = test::actions(
      "  - {id: A1, title: x, owner: ana, deadline: 2026-11-23, status: done}\n"
      "  - {id: A2, title: x, owner: ana, deadline: 2026-11-20}\n"
      "  - {id: A3, title: x, deadline: 2026-11-19}\n"
      "  - {id: A4, title: x, deadline: 2026-11-24}\n"
      "  - {id: A5, title: x, deadline: 2026-11-19, status: dropped}\n");
  CHECK(field(status(plan), "Due so far") ==
        "3: 1 done, 2 overdue: A3 nobody (Thu 19 Nov), A2 ana (Fri 20\nNov)");
  CHECK(field(status(plan, tuesday - Days{30}), "Due so far") ==
        "nothing yet; next is A3 nobody (Thu 19 Nov)");
}

TEST_CASE("how often deadlines moved, and how far from the first one things were done") {
  const auto move = [](const char* from, const char* to) {
    return fmt::format("{{date: 2026-11-30, field: deadline, from: {}, to: {}}}", from, to);
  };
  const Plan plan = test::actions(
      "  - {id: A1, title: x, deadline: 2026-12-02, updates: [" + move("2026-12-01", "2026-12-02") +
      "]}\n  - {id: A2, title: x, deadline: 2026-12-04, status: done, done_on: 2026-12-03, updates: [" +
      move("2026-12-01", "2026-12-08") + ", " + move("2026-12-08", "2026-12-04") +
      "]}\n  - {id: A3, title: x, deadline: 2026-12-04, status: done, done_on: 2026-12-03}\n"
      "  - {id: A4, title: x, status: dropped, updates: [" +
      move("2026-12-01", "2026-12-08") +
      "]}\n"
      "  - {id: A5, title: x, updates: [" +
      move("2026-12-08", "2026-12-01") + "]}\n");
  CHECK(field(status(plan), "Deadlines moved") ==
        "A2 twice, +3 working days; A5 once, -5 working days; A1 once, +1\n"
        "working day\n"
        "the 2 done came on average 0.5 working days after their first\n"
        "date");
}

TEST_CASE("a long chain is told by its two ends and by what hurts most") {
  std::string actions;
  for (int i = 1; i <= 9; ++i) {
    actions += fmt::format("  - {{id: A{}, title: x, deadline: 2026-12-{:02}, after: [A{}]}}\n", i,
                           i == 5 ? 8 : 2 * i, i - 1);
  }
  CHECK(field(status(test::actions(actions)), "Critical chain") ==
        "A1 nobody Wed 2 Dec -> 1 working day spare -> A2 nobody Fri 4\n"
        "Dec -> 1 day too short -> 6 more -> A9 nobody Fri 18 Dec; the\n"
        "least is 1 day too short");
}

TEST_CASE("a chain of more than a thousand links is shortened, too: it was read past its end") {
  for (const int count : {1000, 1001, 1002, 3000}) {
    CAPTURE(count);
    std::string actions;
    for (int i = 1; i <= count; ++i) {
      const Date day = *Date::from(2027, 1, 1) + Days{i};
      actions += fmt::format("  - {{id: A{}, title: x, deadline: {}, after: [A{}]}}\n", i,
                             day.iso(), i - 1);
    }
    const std::string words = field(status(test::actions(actions)), "Critical chain");
    CHECK(words.find("more -> ") != std::string::npos);
    CHECK(words.find(fmt::format("A{} ", count)) != std::string::npos);
  }
}

TEST_CASE("actions that wait in a circle are named") {
  const Plan plan = test::actions(
      "  - {id: A1, title: x, owner: ana, after: [A2]}\n"
      "  - {id: A2, title: x, owner: ben, after: [A1]}\n");
  CHECK(field(status(plan), "Critical chain") ==
        "nothing that is open has a deadline\nA1, A2 wait in a circle");
  CHECK(field(status(test::actions("  - {id: A1, title: x, after: [A1]}\n")), "Critical chain") ==
        "nothing that is open has a deadline\nA1 waits for itself");
}

// Thirty actions with everything that there can be to say about each.
std::string crowded_plan() {
  const std::string name(60, 'n');
  std::string text = "bywhen: 1\ntitle: " + std::string(300, 't') +
                     "\ndate: 2026-11-24\nends: 2027-02-26\npeople:\n";
  for (int i = 1; i <= 30; ++i) {
    text += fmt::format("  - {{id: p{}, name: {}{}}}\n", i, name, i);
  }
  text += "actions:\n";
  const char* changes[] = {"status, from: todo, to: doing",
                           "status, from: doing, to: todo",
                           "status, from: todo, to: blocked",
                           "status, from: todo, to: done",
                           "status, from: todo, to: dropped",
                           "owner, from: a, to: b",
                           "x, from: a, to: b"};
  for (int i = 1; i <= 30; ++i) {
    const char* status = i % 5 == 0 ? "blocked" : i % 7 == 0 ? "done, done_on: 2026-12-09" : "todo";
    text += fmt::format(
        "  - {{id: A{}, title: {}, owner: p{}, effort: 3d, deadline: 2026-{:02}-{:02}, status: {},\n"
        "     after: [A{}, A{}], reason: {}, updates: [\n"
        "     {{date: 2026-12-02, field: {}}},\n"
        "     {{date: 2026-12-02, field: deadline, from: 2026-11-{:02}, to: 2026-12-{:02}}}]}}\n",
        i, std::string(300, 'x'), i, i < 20 ? 11 : 12, i, status, i - 1, i - 3,
        std::string(200, 'r'), changes[i % 7], i, i);
  }
  return text + "check_ins: [{date: 2027-01-12, time: \"14:00\", minutes: 20}]\n";
}

TEST_CASE("one screen, however much there is to say") {
  const Plan plan = test::plan_of(crowded_plan());
  for (const int day : {0, 14, 20, 100}) {
    const std::string page = status(plan, tuesday + Days{day});
    CAPTURE(page);
    CHECK(lines(page) <= 24);
    CHECK(test::widest(page) <= 80);
  }
}

TEST_CASE("plans without anything, and with all of it done") {
  CHECK(status(test::actions("  []\n")) == "T\nDone            no actions yet\n");
  CHECK(status(test::actions("  - {id: A1, title: x, status: done}\n")) ==
        "T\nDone            ████████████████████  1 of 1 action done\n\n"
        "So far          nothing was noted\n");
  CHECK(status(test::actions("  - {}\n")) ==
        "T\n"
        "Done            ░░░░░░░░░░░░░░░░░░░░  0 of 1 action done, 1 open\n"
        "Missing         1 action lacks something: no id\n"
        "\n"
        "So far          nothing was noted\n"
        "Waiting         nobody for anybody else\n"
        "Critical chain  nothing that is open has a deadline\n"
        "Next check-in   none is planned\n");
}

TEST_CASE("several plans: the sum first") {
  const Plan plan = test::plan_of(std::string(test::small_plan));
  const Reported two[] = {{.file = "a\x1b.yaml", .plan = &plan}, {.file = "b.yaml", .plan = &plan}};
  const std::string page = status_text(two, tuesday, 80, no_colour);
  CHECK(page.starts_with("2 plans: 2 of 8 actions done, 6 open (2 overdue)\n\na"));
  CHECK(page.find('\x1b') == std::string::npos);
}

}  // namespace
}  // namespace bywhen
