#include "report/news_words.h"

#include "report/support.h"

namespace bywhen {
namespace {

const Date today = *Date::parse("2026-12-08");

std::vector<std::string> news(const std::string& updates) {
  const Plan plan = test::plan_of(
      "bywhen: 1\ntitle: T\ndate: 2026-11-24\npeople: [{id: ana, name: Ana Ruiz}]\nactions:\n"
      "  - id: A1\n    title: X\n    updates:\n" +
      updates);
  const Overview all = overview(plan, today);
  Digest digest(plan, all, today, today);
  std::vector<std::string> lines;
  for (const News& one : all.news) lines.push_back(what_happened(digest, one).text());
  return lines;
}

using Lines = std::vector<std::string>;

TEST_CASE("what happened to an action, with the reason") {
  CHECK(news("      - {date: 2026-12-01, field: status, from: todo, to: blocked, why: no access}\n"
             "      - {date: 2026-12-02, field: deadline, from: 2026-12-02, to: 2026-12-04, why: "
             "legal}\n"
             "      - {date: 2026-12-03, field: owner, from: ana, to: ben}\n"
             "      - {date: 2026-12-04, author: ana, note: Draft sent}\n"
             "      - {date: 2026-12-05, field: effort, from: 1d, to: 2d}\n"
             "      - {date: 2026-11-24, note: at the session}\n") ==
        Lines{"blocked: no access",
              "moved from Wed 2 Dec to Fri 4 Dec, 2 working days later: legal",
              "handed from Ana to ben", "Draft sent (Ana)", "effort: 1d → 2d"});
}

TEST_CASE("an update that makes no sense is shown as it is") {
  CHECK(news("      - {date: 2026-12-02, field: deadline, from: soon, to: \"\\e[2J\"}\n"
             "      - {date: 2026-12-03}\n") ==
        Lines{"moved from soon to \\x1b[2J", "changed: nothing → nothing"});
}

TEST_CASE("since the last check-in that was held, else since the session; not since today") {
  const auto since = [](const std::string& rest, Date day) {
    const Plan plan = test::plan_of("bywhen: 1\ntitle: T\nactions: []\n" + rest);
    const Overview all = overview(plan, day);
    return since_when(Digest(plan, all, day, day));
  };
  const std::string session = "date: 2026-11-24\n";
  CHECK(since(session, today) == "the session, Tue 24 Nov");
  CHECK(since(session + "check_ins: [{date: 2026-12-01, held: true}, {date: 2026-12-07}]\n",
              today) == "the last check-in, Tue 1 Dec");
  CHECK(since(session, test::tuesday).empty());
  CHECK(since("", today).empty());
}

}  // namespace
}  // namespace bywhen
