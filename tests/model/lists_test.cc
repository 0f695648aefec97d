// The fields that hold lists: of texts, of people, of entries; and the word none.
#include "model/fields.h"
#include "model/loading.h"

namespace bywhen {
namespace {

const std::string plan_start = "bywhen: 1\ntitle: T\n";

// An action A1 with one more line.
std::string with_line(const std::string& line) {
  return "x-anchor: &x ana\n" + plan_start + "actions:\n  - id: A1\n    title: T\n    " + line +
         "\n";
}

// An action, and the document that its texts live in.
struct ReadAction : Action {
  yaml::Document document;
};

ReadAction action_with(const std::string& line, const std::vector<std::string>& defects = {}) {
  const Loaded loaded = check_defects(with_line(line), defects);
  REQUIRE(loaded.plan);
  REQUIRE(loaded.plan->actions.size() == 1);
  return {loaded.plan->actions[0], loaded.plan->document};
}

std::string texts(const std::vector<Text>& fields) {
  std::vector<std::string> all;
  for (const Text& field : fields) all.emplace_back(field.value_or("-"));
  return join(all, "|");
}

TEST_CASE("lists of texts are written in a line or over several") {
  const auto check = [](const std::string& list, const std::string& expected) {
    const Loaded loaded = load(with_line("helpers: " + list));
    CHECK(said(loaded.defects) == "");
    CHECK(texts(loaded.plan->actions[0].helpers) == expected);
  };
  check("[ben, 'cleo']", "ben|cleo");
  check("\n    - ben\n    - cleo", "ben|cleo");
  check("[]", "");
  check("", "");
  check("~", "");
}

TEST_CASE("every list of texts refuses what is none, and what cannot be in it") {
  for (const std::string key : {"helpers", "after"}) {
    CAPTURE(key);
    const std::string start =
        "invalid_value in A1: '" + key + "' must be a list (write it as a list: ";
    action_with(key + ": «ben, cleo»", {start + "[ben, cleo])"});
    action_with(key + ": «{ben: true}»", {start + "[...])"});
    action_with(key + ": «*x»", {start + "[...])"});
    action_with(key + ": [ben, «TBD», «[cleo]», «''», «*x», dora]",
                {"placeholder_value in A1: '" + key +
                     "' still says 'TBD' (put in the real value, or take the key out)",
                 "invalid_value in A1: '" + key +
                     "' can't be a list (write it as one text, or take the key out)",
                 "invalid_value in A1: '" + key +
                     "' can't be empty (write it as one text, or take the key out)",
                 "invalid_value in A1: '" + key +
                     "' can't be an alias (write the value out instead of the alias)"});
  }
}

TEST_CASE("what is said in free words may be anything but a list") {
  const Loaded loaded =
      check_defects(plan_start + "actions: []\ndecisions: [\"?\", TBD, «[a]»]\nparked: «Norway»\n",
                    {"invalid_value: 'decisions' can't be a list (write it as one text)",
                     "invalid_value: 'parked' must be a list (write it as a list: [Norway])"});
  CHECK(texts(loaded.plan->decisions) == "?|TBD|-");
  CHECK(loaded.plan->parked.empty());
  action_with(
      "links: «https://example.org»",
      {"invalid_value in A1: 'links' must be a list (write it as a list: [https://example.org])"});
}

TEST_CASE("a text that is too long for a hint is not repeated in it") {
  const std::string words =
      "one two three four five six seven eight nine ten eleven twelve thirteen";
  action_with("helpers: «" + words + "»",
              {"invalid_value in A1: 'helpers' must be a list (write it as a list: [...])"});
  action_with("helpers: «|\n      ana\n      ben»\n",
              {"invalid_value in A1: 'helpers' must be a list (write it as a list: [...])"});
}

TEST_CASE("an action serves one improvement, or a list of them") {
  CHECK(texts(action_with("improvement: I1").improvements) == "I1");
  CHECK(texts(action_with("improvement: [I1, I5]").improvements) == "I1|I5");
  CHECK(texts(action_with("improvement:").improvements) == "");
  CHECK(texts(action_with("improvement: []").improvements) == "");
  action_with("improvement: «<improvement>»",
              {"placeholder_value in A1: 'improvement' still says '<improvement>' (put in the real "
               "value, or take the key out)"});
  action_with("improvement: «{id: I1}»",
              {"invalid_value in A1: 'improvement' must be a list (write it as a list: [...])"});
}

TEST_CASE("one owner; those beside the first are kept apart") {
  CHECK(*action_with("owner: ana").owner == "ana");
  const ReadAction two = action_with("owner: [ana, ben, cleo]");
  CHECK(*two.owner == "ana");
  CHECK(texts(two.more_owners) == "ben|cleo");
  const ReadAction one = action_with("owner: [ana]");
  CHECK(*one.owner == "ana");
  CHECK(one.more_owners.empty());
  CHECK_FALSE(action_with("owner: []").owner.written());
  CHECK(action_with("owner:").owner.state() == Text::State::empty);
  action_with("owner: «TBD»", {"placeholder_value in A1: 'owner' still says 'TBD' (put in the real "
                               "value, or take the key out)"});
  action_with("owner: «{id: ana}»",
              {"invalid_value in A1: 'owner' can't be a block of keys (write it "
               "as one text, or take the key out)"});
  action_with("owner: «*x»", {"invalid_value in A1: 'owner' can't be an alias (write the value out "
                              "instead of the alias)"});
}

TEST_CASE("resources: nobody looked, none, an empty list, a list") {
  using State = Resources::State;
  const auto state = [](const std::string& line) { return action_with(line).resources.state; };
  CHECK(state("x-other: 1") == State::absent);
  CHECK(state("resources:") == State::absent);
  CHECK(state("resources: ~") == State::absent);
  CHECK(state("resources: none") == State::none);
  CHECK(state("resources: 'none'") == State::none);
  CHECK(state("resources: []") == State::empty_list);
  CHECK(state("resources: [a desk]") == State::listed);
}

TEST_CASE("a resource is a text or a block of keys") {
  const ReadAction action =
      action_with("resources: [a desk, {need: a chair, status: secured}, '2']");
  REQUIRE(action.resources.items.size() == 3);
  CHECK(*action.resources.items[0].need == "a desk");
  CHECK_FALSE(action.resources.items[0].status.written());
  CHECK(*action.resources.items[1].need == "a chair");
  CHECK(*action.resources.items[1].status == ResourceStatus::secured);
  CHECK(*action.resources.items[2].need == "2");
}

TEST_CASE("what resources cannot be") {
  const std::string shape = "invalid_value in A1: 'resources' must be a list, or the word none ";
  const auto refused = [](const std::string& line, const std::string& defect) {
    CHECK(action_with(line, {defect}).resources.state == Resources::State::defective);
  };
  refused("resources: «a desk»", shape + "(write it as a list: [a desk])");
  refused("resources: «None»", shape + "(did you mean 'none'?)");
  for (const std::string nothing : {"keine", "nothing", "Nichts"}) {
    refused("resources: «" + nothing + "»", shape + "(did you mean 'none'?)");
  }
  for (const std::string unclear : {"''", "No", "nein"}) {
    refused("resources: «" + unclear + "»",
            shape + "(write none if it needs nothing, else a list: [what it needs])");
  }
  refused("resources: «{need: a desk}»", shape + "(start each line with a dash: - need: ...)");
  refused("resources: «*x»", shape + "(start each line with a dash: - need: ...)");
  refused("resources: «TBD»",
          "placeholder_value in A1: 'resources' still says 'TBD' (put in the "
          "real value, or take the key out)");
}

TEST_CASE("a list that only says that there is nothing is the word none") {
  const std::string defect =
      "invalid_value in A1: 'resources' is a list, and says that it is none (write the word alone "
      "if it needs nothing: resources: none)";
  for (const std::string list : {"[none]", "[Keine]", "[\"nothing\"]"}) {
    CHECK(action_with("resources: «" + list + "»", {defect}).resources.state ==
          Resources::State::defective);
  }
  const std::string among =
      "invalid_value in A1: 'resources' can't be 'none' (take it out; where nothing at all is "
      "needed, write resources: none)";
  action_with("resources: [a desk, «none»]", {among});
  action_with("resources: [None of the usual forms, Nothing but time, 'No. 4 envelopes']", {});
}

TEST_CASE("what one resource cannot be") {
  const ReadAction action = action_with(
      "resources: [«TBD», «[a desk]», «''», «~», «*x», a chair]",
      {"placeholder_value in A1: 'resources' still says 'TBD' (put in the real value, or take the "
       "key "
       "out)",
       "invalid_value in A1: 'resources' can't be a list (write it as one text, or take the key "
       "out)",
       "invalid_value in A1: 'resources' can't be empty (write it as one text, or take the key "
       "out)",
       "invalid_value in A1: this resource has no need (add 'need:' to it)",
       "invalid_value in A1: 'resources' can't be an alias (write the value out instead of the "
       "alias)"});
  CHECK(action.resources.items.size() == 6);
  CHECK(*action.resources.items[5].need == "a chair");
}

TEST_CASE("lists of entries refuse what is none, and entries that are none") {
  const std::string see = " (write it as keys and values; see bywhen-plan(5))";
  const std::vector<std::pair<std::string, std::string>> lists{{"people", "person"},
                                                               {"improvements", "improvement"},
                                                               {"check_ins", "check-in"},
                                                               {"agenda", "agenda step"}};
  for (const auto& [key, what] : lists) {
    const std::string start = plan_start + "x-anchor: &x ana\nactions: []\n" + key + ": ";
    const std::string must = "invalid_value: '" + key + "' must be a list (write it as a list: ";
    check_defects(start + "«ana»\n", {must + "[ana])"});
    check_defects(start + "«{ana: Ana}»\n", {must + "[...])"});
    check_defects(start + "«*x»\n", {must + "[...])"});
    check_defects(start + "[«ana», «[a]», «*x»]\n",
                  {"invalid_value: this is no " + what + ", but a value" + see,
                   "invalid_value: this is no " + what + ", but a list" + see,
                   "invalid_value: this is no " + what + ", but an alias" + see});
    check_defects(start + "\n-«»\n", {"invalid_value: this is no " + what + ", but nothing" + see});
    for (const char* nothing : {"", "~", "[]"}) check_defects(start + nothing + "\n", {});
  }
}

TEST_CASE("so do those of an action, and the list of actions") {
  const std::string see = " (write it as keys and values; see bywhen-plan(5))";
  action_with("risks: «late»",
              {"invalid_value in A1: 'risks' must be a list (write it as a list: [late])"});
  action_with("risks: [«late»]", {"invalid_value in A1: this is no risk, but a value" + see});
  action_with("updates: [«late»]", {"invalid_value in A1: this is no update, but a value" + see});
  const Loaded loaded = check_defects(
      plan_start + "actions:\n- {id: A1, title: T}\n- «Fix it»\n- {id: A2, title: U}\n",
      {"invalid_value: this is no action, but a value" + see});
  CHECK(loaded.plan->actions.size() == 2);
  check_defects(plan_start + "actions: «none»\n",
                {"invalid_value: 'actions' must be a list (write it as a list: [none])"});
}

TEST_CASE("the calendar says which days are working days") {
  const Loaded loaded = check_defects(
      plan_start +
          "actions: []\ncalendar:\n  workdays: [mon, Tuesday, «funday», sat]\n"
          "  holidays: [2026-12-25, «christmas», «TBD», 2026-12-26]\n",
      {"invalid_value: 'workdays' can't be 'funday' (the days are mon, tue, wed, thu, fri, sat and "
       "sun)",
       "invalid_date: 'holidays' is not a date: 'christmas' (dates are written year-month-day: "
       "2026-12-04)",
       "placeholder_value: 'holidays' still says 'TBD' (put in the real value, or take the key "
       "out)"});
  const WorkCalendar& calendar = loaded.plan->calendar;
  const auto works = [&](const char* day) { return calendar.is_workday(*Date::parse(day)); };
  CHECK(works("2026-12-21"));        // a Monday
  CHECK(works("2026-12-22"));        // Tuesday
  CHECK_FALSE(works("2026-12-23"));  // Wednesday
  CHECK(works("2026-12-19"));        // Saturday
  CHECK_FALSE(works("2026-12-26"));  // a Saturday, but a holiday
}

TEST_CASE("a calendar that is none, or says nothing, is Monday to Friday") {
  const auto calendar_of = [](const std::string& value, const std::vector<std::string>& defects) {
    return check_defects(plan_start + "actions: []\ncalendar: " + value + "\n", defects)
        .plan->calendar;
  };
  const Date friday = *Date::parse("2026-12-25");
  for (const char* value :
       {"", "~", "{}", "{workdays: , holidays: }", "{workdays: [], holidays: []}"}) {
    const WorkCalendar calendar = calendar_of(value, {});
    CHECK(calendar.is_workday(friday));
    CHECK_FALSE(calendar.is_workday(friday + Days{1}));
  }
  calendar_of("«[mon]»",
              {"invalid_value: this is no calendar, but a list (write it as keys and values; "
               "see bywhen-plan(5))"});
  calendar_of("{workdays: «mon»}",
              {"invalid_value: 'workdays' must be a list (write it as a list: [mon])"});
  calendar_of("{holidays: «2026-12-25»}",
              {"invalid_value: 'holidays' must be a list (write it as a list: [2026-12-25])"});
}

TEST_CASE("a list of people, even an empty one, is a list of people") {
  const auto has_people = [](const std::string& line) {
    return load(plan_start + "actions: []\n" + line + "\n").plan->has_people;
  };
  CHECK(has_people("people: [{id: ana}]"));
  CHECK(has_people("people: []"));
  CHECK_FALSE(has_people("people:"));
  CHECK_FALSE(has_people(""));
}

}  // namespace
}  // namespace bywhen
