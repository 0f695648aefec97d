#include "bywhen/report/plan_json.h"

#include <nlohmann/json.hpp>

#include "bywhen/model/change.h"
#include "report/support.h"

namespace bywhen {
namespace {

using Json = nlohmann::ordered_json;
using test::tuesday;

// The first plan of the document.
Json shown(const Plan& plan) {
  return Json::parse(plan_json("t.plan.yaml", plan, tuesday))["plans"][0];
}

Json first_action(const std::string& lines) { return shown(test::actions(lines))["actions"][0]; }

std::vector<std::string> keys(const Json& object) {
  std::vector<std::string> keys;
  for (const auto& item : object.items()) keys.push_back(item.key());
  return keys;
}

std::vector<std::string> format_keys(Entity entity) {
  const auto names = field_names(entity);
  return {names.begin(), names.end()};
}

TEST_CASE("every key of the format is there, in the format's order, with what is computed behind") {
  const Plan plan = test::plan_of(
      "bywhen: 1\ntitle: T\npeople: [{id: ana}]\nimprovements: [{id: I1, title: t}]\n"
      "check_ins: [{date: 2026-12-08}]\nagenda: [{step: s, minutes: 2}]\nactions:\n"
      "  - {id: A1, title: a, resources: [x], risks: [{risk: r}], updates: [{note: n}]}\n");
  const Json whole = shown(plan);
  std::vector<std::string> of_plan = format_keys(Entity::plan);
  of_plan.front() = "file";  // in the place of the format's version
  CHECK(keys(whole) == of_plan);
  std::vector<std::string> of_action = format_keys(Entity::action);
  of_action.insert(of_action.end(), {"overdue", "missing", "waits_for", "kept_waiting"});
  const Json& action = whole["actions"][0];
  CHECK(keys(action) == of_action);
  CHECK(keys(action["resources"][0]) == format_keys(Entity::resource));
  CHECK(keys(action["risks"][0]) == format_keys(Entity::risk));
  CHECK(keys(action["updates"][0]) == format_keys(Entity::update));
  CHECK(keys(whole["people"][0]) == format_keys(Entity::person));
  CHECK(keys(whole["improvements"][0]) == format_keys(Entity::improvement));
  CHECK(keys(whole["check_ins"][0]) == format_keys(Entity::check_in));
  CHECK(keys(whole["agenda"][0]) == format_keys(Entity::agenda_step));
  CHECK(keys(whole["calendar"]) == format_keys(Entity::calendar));
}

TEST_CASE("resources: null where nobody looked, [] for none") {
  CHECK(first_action("  - {id: A1, title: a}\n")["resources"] == Json());
  CHECK(first_action("  - {id: A1, title: a, resources: []}\n")["resources"] == Json());
  CHECK(first_action("  - {id: A1, title: a, resources: 5}\n")["resources"] == Json());
  CHECK(first_action("  - {id: A1, title: a, resources: none}\n")["resources"] == Json::array());
  CHECK(first_action("  - {id: A1, title: a, resources: [x]}\n")["resources"].size() == 1);
}

TEST_CASE("what is not written is null or what the format says; what is wrong is null") {
  const Json bare = first_action("  - {id: A1, title: a}\n");
  CHECK(bare["owner"] == Json());
  CHECK(bare["ownership"] == Json());
  CHECK(bare["status"] == "todo");
  CHECK(bare["tentative"] == false);
  CHECK(bare["after"] == Json::array());
  CHECK(first_action("  - {id: A1, title: a, owner: ana}\n")["ownership"] == "proposed");
  const Json wrong = first_action(
      "  - {id: A1, title: a, owner: TBD, status: nonsense, deadline: 2026-02-30, effort: big, "
      "tentative: perhaps, ownership: maybe}\n");
  for (const char* key : {"owner", "status", "deadline", "effort", "tentative", "ownership"}) {
    CAPTURE(key);
    CHECK(wrong[key] == Json());
  }
}

TEST_CASE("computed: overdue, missing, and the open ones on either side") {
  const Json actions = shown(test::actions(
      "  - {id: A1, title: a, deadline: 2026-11-20, after: [A2, A3, A9]}\n"
      "  - {id: A2, title: b, status: done}\n"
      "  - {id: A3, title: c, owner: ana, resources: none, deadline: 2026-12-01}\n"))["actions"];
  CHECK(actions[0]["overdue"] == true);
  CHECK(actions[0]["missing"] == Json::array({"owner", "resources"}));
  CHECK(actions[0]["waits_for"] == Json::array({"A3"}));
  CHECK(actions[1]["missing"] == Json::array());
  CHECK(actions[1]["kept_waiting"] == Json::array());
  CHECK(actions[2]["overdue"] == false);
  CHECK(actions[2]["kept_waiting"] == Json::array({"A1"}));
}

TEST_CASE("the calendar says what holds, written or not") {
  CHECK(shown(test::actions("  []\n"))["calendar"]["workdays"] ==
        Json::array({"mon", "tue", "wed", "thu", "fri"}));
  const Json calendar = shown(
      test::plan_of("bywhen: 1\ntitle: T\ncalendar: {workdays: [sun, mon], holidays: [2027-01-01, "
                    "2026-12-25]}\nactions: []\n"))["calendar"];
  CHECK(calendar["workdays"] == Json::array({"mon", "sun"}));
  CHECK(calendar["holidays"] == Json::array({"2026-12-25", "2027-01-01"}));
}

TEST_CASE("only ASCII, and a file's name that is no UTF-8 does no harm") {
  const Plan plan = test::actions("  - {id: A1, title: \"\u00e9 \U0001F600 \\e\"}\n");
  const std::string text = plan_json("\xff.plan.yaml", plan, tuesday);
  for (const char c : text) CHECK((c == '\n' || (c >= ' ' && c <= '~')));
  CHECK(Json::parse(text)["plans"][0]["actions"][0]["title"] == "\u00e9 \U0001F600 \x1b");
  CHECK(plan_json("\xff.plan.yaml", plan, tuesday) == text);
}

}  // namespace
}  // namespace bywhen
