#include "report/sheet.h"

#include "report/support.h"

namespace bywhen {
namespace {

using test::tuesday;

std::string ids(const Actions& actions) {
  std::vector<std::string> out;
  for (const Action* action : actions) out.emplace_back(*action->id);
  return join(out, " ");
}

// "A1<A2": A1 and what it is linked with.
std::string ids(const std::vector<Link>& links, char between) {
  std::vector<std::string> out;
  for (const Link& link : links) {
    out.push_back(std::string(*link.action->id) + between + std::string(*link.other->id));
  }
  return join(out, " ");
}

const std::string_view team =
    "  - {id: A1, title: X, owner: ana, deadline: 2026-12-11, after: [A3, A4]}\n"
    "  - {id: A2, title: X, owner: ana, deadline: 2026-11-20, helpers: [ben],\n"
    "     risks: [{risk: own}, {risk: gone, status: gone}]}\n"
    "  - {id: A3, title: X, owner: ana, after: [A2]}\n"
    "  - {id: A4, title: X, owner: ben, helpers: [ana], risks: [{risk: watched, owner: ana}]}\n"
    "  - {id: A5, title: X, owner: ben, after: [A2], risks: [{risk: another}]}\n"
    "  - {id: A6, title: X, owner: ana, ownership: declined}\n"
    "  - {id: A7, title: X, owner: ana, status: done, done_on: 2026-11-23}\n"
    "  - {id: A8, title: X, owner: ana, status: dropped}\n"
    "  - {id: A9, title: X, owner: ben, status: done, helpers: [ana]}\n";

TEST_CASE(
    "what is a person's: own actions by deadline, done ones, declined ones, help for others") {
  const Plan plan = test::actions(team);
  const Overview all = overview(plan, tuesday);
  const Sheet sheet = sheet_of(plan, all, "ana");
  CHECK(ids(sheet.open) == "A2 A1 A3");
  CHECK(ids(sheet.done) == "A7");
  CHECK(ids(sheet.declined) == "A6");
  CHECK(ids(sheet.helping) == "A4");
  CHECK(sheet_words(sheet, tuesday) == "3 actions to do (1 overdue), 1 done, helps with 1");
}

TEST_CASE("who waits for whom is about others: what waits for oneself is in one's own list") {
  const Plan plan = test::actions(team);
  const Overview all = overview(plan, tuesday);
  const Sheet sheet = sheet_of(plan, all, "ana");
  CHECK(ids(sheet.waits_for, '<') == "A1<A4");
  CHECK(ids(sheet.kept_waiting, '>') == "A2>A5");
}

TEST_CASE("the risks of own actions, and those that one watches") {
  const Plan plan = test::actions(team);
  const Overview all = overview(plan, tuesday);
  std::vector<std::string> risks;
  for (const RiskOf& one : sheet_of(plan, all, "ana").risks) risks.emplace_back(*one.risk->risk);
  CHECK(join(risks, ", ") == "own, watched");
}

TEST_CASE("somebody with nothing has an empty sheet") {
  const Plan plan = test::actions(team);
  const Overview all = overview(plan, tuesday);
  CHECK(sheet_words(sheet_of(plan, all, "zoe"), tuesday) == "nothing to do");
}

TEST_CASE("actions that wait for each other are on the sheet like all others") {
  const Plan plan = test::actions(
      "  - {id: A1, title: X, owner: ana, after: [A2, A1]}\n"
      "  - {id: A2, title: X, owner: ben, after: [A1]}\n");
  const Overview all = overview(plan, tuesday);
  const Sheet sheet = sheet_of(plan, all, "ana");
  CHECK(ids(sheet.waits_for, '<') == "A1<A2");
  CHECK(ids(sheet.kept_waiting, '>') == "A1>A2");
}

}  // namespace
}  // namespace bywhen
