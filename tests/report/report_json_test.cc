#include "bywhen/report/report_json.h"

#include <nlohmann/json.hpp>

#include "report/support.h"

namespace bywhen {
namespace {

using Json = nlohmann::ordered_json;
using test::tuesday;

Json whole(std::span<const Reported> plans, Grouping grouping = Grouping::none) {
  return Json::parse(report_json(plans, grouping, tuesday));
}

Json of(const Plan& plan, const std::string& owner = "", Grouping grouping = Grouping::none) {
  const Reported reported{"t.plan.yaml", &plan, owner};
  return whole({&reported, 1}, grouping)["plans"][0];
}

std::string keys(const Json& object) {
  std::vector<std::string> keys;
  for (const auto& item : object.items()) keys.push_back(item.key());
  return join(keys, " ");
}

TEST_CASE("all keys are there, for a full plan and an empty one") {
  const std::string of_plan =
      "file title date facilitator ends owner progress people unowned missing overdue unconfirmed "
      "blocked too_early timeline resources costs risks improvements for_no_improvement check_ins "
      "next_check_in since_last_check_in decisions parked actions groups";
  const Plan small = test::plan_of(std::string(test::small_plan));
  const Reported reported{"t.plan.yaml", &small};
  CHECK(keys(whole({&reported, 1})) == "bywhen kind today by plans total");
  CHECK(keys(of(small)) == of_plan);
  CHECK(keys(of(test::actions("  []\n"))) == of_plan);
  CHECK(keys(of(small)["resources"]) == "needed requested secured unavailable");
  CHECK(keys(of(small)["costs"]) == "total needed requested secured unavailable done unreadable");
  CHECK(keys(of(small)["risks"][0]) == "action risk trigger contingency owner status triggered");
}

TEST_CASE("how it stands") {
  const Json plan = of(test::plan_of(std::string(test::small_plan)));
  CHECK(plan["progress"] ==
        Json({{"actions", 4}, {"done", 1}, {"open", 3}, {"dropped", 0}, {"overdue", 1}}));
  CHECK(plan["overdue"] == Json::array({"A4"}));
  CHECK(plan["blocked"] ==
        Json::array({{{"action", "A1"}, {"reason", "no access"}, {"since", nullptr}}}));
  CHECK(plan["unowned"] == Json::array({"A4", "A3"}));
  CHECK(plan["missing"] ==
        Json::array({{{"action", "A3"}, {"missing", {"owner", "deadline", "resources"}}},
                     {{"action", "A4"}, {"missing", {"owner"}}}}));
  CHECK(plan["costs"]["total"] == Json::array({"900 EUR"}));
  CHECK(plan["costs"]["requested"] == Json::array({"900 EUR"}));
  CHECK(plan["costs"]["secured"] == Json::array());
  CHECK(plan["resources"]["requested"][0]["action"] == "A1");
  CHECK(plan["resources"]["requested"][0]["needed_by"] == "2026-11-30");
  CHECK(plan["next_check_in"]["date"] == "2026-12-08");
}

TEST_CASE("what is due before what it waits for, but not in a ring") {
  const Plan plan = test::actions(
      "  - {id: A1, title: a, owner: ana, deadline: 2026-12-01, after: [A2, A3, A2]}\n"
      "  - {id: A2, title: b, owner: ben, deadline: 2026-12-04}\n"
      "  - {id: A3, title: c, owner: ben, deadline: 2026-12-07}\n"
      "  - {id: A4, title: d, owner: ben, deadline: 2026-12-01, after: [A5]}\n"
      "  - {id: A5, title: e, owner: ben, deadline: 2026-12-02, after: [A4]}\n");
  CHECK(of(plan)["too_early"] == Json::array({{{"action", "A1"}, {"before", {"A2", "A3"}}}}));
  CHECK(of(plan, "ben")["too_early"] == Json::array());
}

TEST_CASE("people carry what they own by week") {
  const Json people = of(test::actions(
      "  - {id: A1, title: a, owner: ana, deadline: 2026-12-04, effort: 2d}\n"
      "  - {id: A2, title: b, owner: ana, deadline: 2026-11-30, effort: 4h}\n"
      "  - {id: A3, title: c, owner: ana, deadline: 2026-11-20}\n"
      "  - {id: A4, title: d, owner: ana, status: done, deadline: 2026-12-04}\n"))["people"];
  CHECK(people[0]["open"] == 3);
  CHECK(people[0]["done"] == 1);
  CHECK(people[0]["overdue"] == 1);
  CHECK(people[0]["load"] ==
        Json::array({{{"week", "2026-11-16"}, {"actions", 1}, {"effort", nullptr}},
                     {{"week", "2026-11-30"}, {"actions", 2}, {"effort", "2d 4h"}}}));
}

TEST_CASE("improvements say whether anything is done for them") {
  const Json plan = of(test::plan_of(
      "bywhen: 1\ntitle: T\nimprovements: [{id: I1, title: a}, {id: I2, title: b}, {id: I3, title: "
      "c, status: parked}]\nactions:\n  - {id: A1, title: x, improvement: I1, status: done}\n"
      "  - {id: A2, title: y, improvement: I2, status: dropped}\n  - {id: A3, title: z}\n"));
  CHECK(plan["improvements"][0]["actions"] == Json::array({"A1"}));
  CHECK(plan["improvements"][0]["done"] == 1);
  CHECK(plan["improvements"][0]["without_actions"] == false);
  CHECK(plan["improvements"][1]["without_actions"] == true);
  CHECK(plan["improvements"][2]["without_actions"] == false);
  CHECK(plan["for_no_improvement"] == Json::array({"A3"}));
}

TEST_CASE("what happened since the last check-in") {
  const Json since = of(test::plan_of(
      "bywhen: 1\ntitle: T\ncheck_ins: [{date: 2026-11-20, held: true}]\nactions:\n"
      "  - {id: A1, title: a, deadline: 2026-12-04, updates: [{date: 2026-11-23, author: ana, "
      "field: deadline, from: 2026-12-01, to: 2026-12-04, why: legal}]}\n"))["since_last_check_in"];
  CHECK(since["since"] == "2026-11-20");
  CHECK(since["news"] == Json::array({{{"date", "2026-11-23"},
                                       {"kind", "moved"},
                                       {"action", "A1"},
                                       {"author", "ana"},
                                       {"from", "2026-12-01"},
                                       {"to", "2026-12-04"},
                                       {"note", nullptr},
                                       {"why", "legal"}}}));
}

TEST_CASE("a sheet is about one person's actions") {
  const Json sheet = of(test::plan_of(std::string(test::small_plan)), "mia");
  CHECK(sheet["owner"] == "mia");
  CHECK(sheet["progress"]["actions"] == 1);
  CHECK(sheet["people"].size() == 1);
  CHECK(sheet["actions"].size() == 1);
  CHECK(sheet["costs"]["total"] == Json::array());
  CHECK(sheet["unowned"] == Json::array());
}

TEST_CASE("groups are there where they are asked for") {
  const Plan plan = test::plan_of(std::string(test::small_plan));
  CHECK(of(plan)["groups"] == Json());
  CHECK(of(plan, "", Grouping::owner)["groups"] ==
        Json::array({{{"group", "Mia Holm"}, {"actions", {"A2"}}},
                     {{"group", "Ana Ruiz"}, {"actions", {"A1"}}},
                     {{"group", "Nobody"}, {"actions", {"A3", "A4"}}}}));
  const Reported reported{"t.plan.yaml", &plan};
  CHECK(whole({&reported, 1}, Grouping::week)["by"] == "week");
  CHECK(whole({&reported, 1})["by"] == Json());
}

TEST_CASE("several plans have a total, one has none") {
  const Plan plan = test::plan_of(std::string(test::small_plan));
  const Reported both[] = {{"a.plan.yaml", &plan}, {"b.plan.yaml", &plan}};
  const Json total = whole(both)["total"];
  CHECK(total["progress"]["actions"] == 8);
  CHECK(total["costs"] == Json::array({"1800 EUR"}));
  CHECK(total["people"][0]["name"] == "Ana Ruiz");
  CHECK(total["people"][0]["plans"] == Json::array({{{"file", "a.plan.yaml"}, {"open", 1}},
                                                    {{"file", "b.plan.yaml"}, {"open", 1}}}));
  CHECK(whole({both, 1})["total"] == Json());
  const Reported sheets[] = {{"a.plan.yaml", &plan, "ana"}, {"b.plan.yaml", &plan, "ana"}};
  CHECK(whole(sheets)["total"]["progress"]["actions"] == 2);
  CHECK(whole(sheets)["total"]["people"].size() == 1);
}

TEST_CASE("only ASCII, whatever the plan and the file are called") {
  const Plan plan =
      test::actions("  - {id: A1, title: \"\u00e9 \U0001F600 \\e\", owner: \u00e9}\n");
  const Reported reported{"\xff.plan.yaml", &plan};
  for (const char c : report_json({&reported, 1}, Grouping::owner, tuesday)) {
    CHECK((c == '\n' || (c >= ' ' && c <= '~')));
  }
}

}  // namespace
}  // namespace bywhen
