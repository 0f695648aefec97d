#include "exchange/ics_uids.h"

#include <doctest/doctest.h>

#include <map>
#include <set>

#include "exchange/ics_reader.h"

namespace bywhen {
namespace {

// The UID of each entry, by its summary.
std::map<std::string, std::string> uids(const std::string& text) {
  std::map<std::string, std::string> found;
  for (const Entry& entry : entries_of(plan_of(text))) found[entry.at("SUMMARY")] = entry.at("UID");
  return found;
}

constexpr const char* two_actions =
    "date: 2026-11-24\n"
    "actions:\n"
    "  - id: A1\n"
    "    title: one\n"
    "    deadline: 2026-12-01\n"
    "    resources: [{need: Ink, needed_by: 2026-12-01}, {need: Pen, needed_by: 2026-12-01}]\n"
    "    risks: [{risk: Rain, trigger: 2026-12-01}]\n"
    "  - {id: A2, title: two, deadline: 2026-12-02}\n"
    "check_ins: [{date: 2026-12-08}, {date: 2026-12-22}]\n";

TEST_CASE("an entry is the same whatever its title, day, owner and place become") {
  const auto before = uids(two_actions);
  const auto after = uids(
      "facilitator: ben\n"
      "date: 2026-11-24\n"
      "improvements: [{id: I1, title: y}]\n"
      "actions:\n"
      "  - {id: A2, title: zwei, owner: ben, deadline: 2027-12-02, status: doing}\n"
      "  - id: A1\n"
      "    title: eins\n"
      "    improvement: I1\n"
      "    deadline: 2026-12-31\n"
      "    resources: [{need: Pen, needed_by: 2026-12-30}, {need: ' ink', needed_by: 2026-12-02}]\n"
      "    risks: [{risk: Snow, trigger: 2026-12-01}, {risk: Rain, trigger: 2026-12-24}]\n"
      "check_ins: [{date: 2026-12-22}, {date: 2026-12-09}]\n");
  CHECK(after.at("A1 eins") == before.at("A1 one"));
  CHECK(after.at("A2 zwei (ben)") == before.at("A2 two"));
  CHECK(after.at("A1 needs: Pen") == before.at("A1 needs: Pen"));
  CHECK(after.at("A1 needs: ink") == before.at("A1 needs: Ink"));
  CHECK(after.at("A1 risk: Rain") == before.at("A1 risk: Rain"));
  CHECK(after.at("A1 risk: Snow") != before.at("A1 risk: Rain"));
}

TEST_CASE("a check-in that is put off moves") {
  const auto before = entries_of(plan_of("actions: []\ncheck_ins: [{date: 2026-12-08}]\n"));
  const auto after = entries_of(plan_of("actions: []\ncheck_ins: [{date: 2026-12-10}]\n"));
  CHECK(before[0].at("UID") == after[0].at("UID"));
}

TEST_CASE("plans don't share an entry, and all entries of one plan are different") {
  const Plan plan = plan_of(two_actions);
  const Plan next_round = plan_of("date: 2027-03-01\nactions: []\n");
  CHECK(ics_uid_prefix(plan, "a.plan.yaml") != ics_uid_prefix(plan, "b.plan.yaml"));
  CHECK(ics_uid_prefix(plan, "a.plan.yaml") != ics_uid_prefix(next_round, "a.plan.yaml"));
  const Plan twice = plan_of(
      "actions:\n"
      "  - {id: A1, title: x, deadline: 2026-12-01}\n"
      "  - {id: A1, title: x, deadline: 2026-12-01}\n"
      "  - {title: x, deadline: 2026-12-01}\n"
      "  - {title: x, deadline: 2026-12-01}\n"
      "  - id: A2\n"
      "    title: x\n"
      "    resources: [{need: n, needed_by: 2026-12-01}, {need: n, needed_by: 2026-12-02}]\n"
      "    risks: [{risk: n, trigger: 2026-12-01}, {risk: n, trigger: 2026-12-02}]\n"
      "check_ins: [{date: 2026-12-08}, {date: 2026-12-08}]\n");
  std::set<std::string> different;
  for (const Entry& entry : entries_of(twice)) different.insert(entry.at("UID"));
  CHECK(different.size() == 10);
  different.clear();
  for (const Entry& entry : todos_of(twice)) different.insert(entry.at("UID"));
  for (const Entry& entry : entries_of(twice)) different.insert(entry.at("UID"));
  CHECK(different.size() == 15);  // a to-do is no event
}

TEST_CASE("whose calendar it is makes no difference to who an entry is") {
  const Plan plan = plan_of(
      "actions:\n"
      "  - {title: x, owner: ben, deadline: 2026-12-01}\n"
      "  - {title: x, owner: ana, deadline: 2026-12-01}\n");
  const auto all = entries_of(plan);
  const auto hers = entries_of(plan, {}, std::vector<std::string>{"ana"});
  REQUIRE(hers.size() == 1);
  CHECK(hers[0].at("UID") == all[1].at("UID"));
}

TEST_CASE("several plans are one calendar") {
  const Plan one = plan_of("actions: [{id: A1, title: x, deadline: 2026-12-01}]\n");
  const Plan other = plan_of("actions: [{id: A1, title: y, deadline: 2026-12-01}]\n");
  const IcsPlan plans[] = {{&one, "one.plan.yaml"}, {&other, "other.plan.yaml"}};
  const Ics calendar = ics_of(plans, {.today = today});
  const auto entries = entries_in(calendar.text);
  REQUIRE(entries.size() == 2);
  CHECK(entries[0].at("UID") != entries[1].at("UID"));
  CHECK(calendar.text.find("X-WR-CALNAME:Action plans\r\n") != std::string::npos);
}

}  // namespace
}  // namespace bywhen
