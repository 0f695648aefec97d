#include <doctest/doctest.h>

#include <map>

#include "bywhen/exchange/ics.h"
#include "exchange/ics_reader.h"

namespace bywhen {
namespace {

TEST_CASE("one person's calendar has what they own, the risks they watch, and the check-ins") {
  const Plan plan = plan_of(
      "people: [{id: ana, name: Ana}, {id: ben, name: Ben}]\n"
      "actions:\n"
      "  - {id: A1, title: a, owner: ana, deadline: 2026-12-01, resources: [{need: n, needed_by: 2026-12-01}]}\n"
      "  - {id: A2, title: b, owner: ben, deadline: 2026-12-01, resources: [{need: n, needed_by: 2026-12-01}],\n"
      "     risks: [{risk: r, trigger: 2026-12-02, owner: ana}, {risk: s, trigger: 2026-12-02, owner: ben}]}\n"
      "  - {id: A3, title: c, owner: ana, ownership: declined, deadline: 2026-12-01}\n"
      "  - {id: A4, title: d, deadline: 2026-12-01}\n"
      "check_ins: [{date: 2026-12-08}]\n");
  std::vector<std::string> summaries;
  for (const Entry& entry : entries_of(plan, {}, std::vector<std::string>{"ana"})) {
    summaries.push_back(entry.at("SUMMARY"));
  }
  CHECK(summaries ==
        std::vector<std::string>{"A1 a (Ana)", "A1 needs: n", "A2 risk: r", "A3 c", "Check-in: T"});
  CHECK(entries_of(plan, {}, std::vector<std::string>()).empty());
}

TEST_CASE("what somebody has handed on or declined is called off in their calendar") {
  const Plan plan = plan_of(
      "people: [{id: ana, name: Ana}, {id: ben, name: Ben}]\n"
      "actions:\n"
      "  - id: A1\n"
      "    title: handed on\n"
      "    owner: ben\n"
      "    deadline: 2026-12-01\n"
      "    resources: [{need: n, needed_by: 2026-12-01}]\n"
      "    risks: [{risk: r, trigger: 2026-12-01}, {risk: s, trigger: 2026-12-01, owner: ana}]\n"
      "    updates: [{date: 2026-11-24, field: owner, from: ana, to: ben}]\n"
      "  - id: A2\n"
      "    title: come back\n"
      "    owner: ana\n"
      "    deadline: 2026-12-01\n"
      "    updates:\n"
      "      - {date: 2026-11-23, field: owner, from: ana, to: ben}\n"
      "      - {date: 2026-11-24, field: owner, from: ben, to: ana}\n"
      "  - {id: A3, title: declined, owner: ana, ownership: declined, deadline: 2026-12-01}\n"
      "  - id: A4\n"
      "    title: nobody has it\n"
      "    deadline: 2026-12-01\n"
      "    updates: [{date: 2026-11-24, field: owner, from: ana}]\n"
      "  - id: A5\n"
      "    title: never hers\n"
      "    owner: ben\n"
      "    deadline: 2026-12-01\n"
      "    updates: [{date: 2026-11-24, field: title, from: ana, to: ben}]\n");
  const auto states = [&](std::vector<std::string> owners) {
    std::map<std::string, std::string> found;
    for (const Entry& entry : entries_of(plan, {}, std::move(owners))) {
      found[entry.at("SUMMARY")] = entry.at("STATUS");
      CHECK(entry.triggers.empty() == (entry.at("STATUS") == "CANCELLED"));
    }
    return found;
  };
  using States = std::map<std::string, std::string>;
  CHECK(states({"ana"}) == States{{"A1 handed on (Ben)", "CANCELLED"},
                                  {"A1 needs: n", "CANCELLED"},
                                  {"A1 risk: r", "CANCELLED"},
                                  {"A1 risk: s", "CONFIRMED"},
                                  {"A2 come back (Ana)", "CONFIRMED"},
                                  {"A3 declined", "CANCELLED"},
                                  {"A4 nobody has it", "CANCELLED"}});
  CHECK(states({"ana", "ben"}).at("A1 handed on (Ben)") == "CONFIRMED");
  CHECK(states({"ben"}).at("A2 come back (Ana)") == "CANCELLED");
}

}  // namespace
}  // namespace bywhen
