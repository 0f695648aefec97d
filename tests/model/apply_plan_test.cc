// Changes to every kind of entry, several at once, and those that are refused.
#include "bywhen/base/file.h"
#include "bywhen/model/load.h"
#include "model/changing.h"

namespace bywhen {
namespace {

using yaml::Value;

const std::string plan =
    "bywhen: 1\n"
    "title: T\n"
    "calendar:\n"
    "  workdays: [mon, tue]\n"
    "people:\n"
    "  - {id: ana, name: Ana}\n"
    "improvements:\n"
    "  - id: I1\n"
    "    title: Better\n"
    "actions:\n"
    "  - id: A1\n"
    "    title: One\n"
    "    resources:\n"
    "      - need: a desk\n"
    "    risks:\n"
    "      - risk: late\n"
    "        owner: ana\n"
    "    updates:\n"
    "      - {date: 2026-11-24, note: first}\n"
    "check_ins:\n"
    "  - {date: 2026-12-08, time: '14:00', minutes: 20}\n"
    "agenda:\n"
    "  - {step: Introduce, minutes: 2, kind: introduce}\n";

// `plan` with the one place `before` replaced.
std::string replaced(const std::string& before, const std::string& after) {
  const auto at = plan.find(before);
  REQUIRE(at != std::string::npos);
  REQUIRE(plan.find(before, at + 1) == std::string::npos);
  std::string text = plan;
  return text.replace(at, before.size(), after);
}

TEST_CASE("every kind of entry is set") {
  const auto set = [](const Target& target, const char* field, const char* value) {
    return changed(plan, {set_field(target, field, Value::raw(value))});
  };
  CHECK(set({}, "facilitator", "mia") == replaced("title: T\n", "title: T\nfacilitator: mia\n"));
  CHECK(set({Entity::calendar}, "holidays", "x") ==
        replaced("  workdays: [mon, tue]\n", "  workdays: [mon, tue]\n  holidays: x\n"));
  CHECK(set({Entity::person, "ana"}, "capacity", "4h") ==
        replaced("name: Ana}", "name: Ana, capacity: 4h}"));
  CHECK(set({Entity::improvement, "I1"}, "priority", "2") ==
        replaced("    title: Better\n", "    title: Better\n    priority: 2\n"));
  CHECK(set({Entity::action, "A1"}, "owner", "ana") ==
        replaced("    title: One\n", "    title: One\n    owner: ana\n"));
  CHECK(set({Entity::resource, "A1", 0}, "kind", "material") ==
        replaced("need: a desk\n", "need: a desk\n        kind: material\n"));
  CHECK(set({Entity::risk, "A1", 0}, "trigger", "2026-12-01") ==
        replaced("risk: late\n", "risk: late\n        trigger: 2026-12-01\n"));
  CHECK(set({Entity::update, "A1", 0}, "author", "ana") ==
        replaced("24, note", "24, author: ana, note"));
  CHECK(set({Entity::check_in, "", 0}, "held", "true") ==
        replaced("minutes: 20}", "minutes: 20, held: true}"));
  CHECK(set({Entity::agenda_step, "", 0}, "actual", "3") ==
        replaced("introduce}", "introduce, actual: 3}"));
}

TEST_CASE("every kind of entry loses a field") {
  const auto clear = [](const Target& target, const char* field) {
    return changed(plan, {clear_field(target, field)});
  };
  CHECK(clear({}, "title") == replaced("title: T\n", ""));
  CHECK(clear({Entity::person, "ana"}, "name") == replaced(", name: Ana", ""));
  CHECK(clear({Entity::improvement, "I1"}, "title") == replaced("    title: Better\n", ""));
  CHECK(clear({Entity::risk, "A1", 0}, "owner") == replaced("        owner: ana\n", ""));
  CHECK(clear({Entity::update, "A1", 0}, "note") == replaced(", note: first", ""));
  CHECK(clear({Entity::check_in, "", 0}, "time") == replaced(" time: '14:00',", ""));
  CHECK(clear({Entity::agenda_step, "", 0}, "kind") == replaced(", kind: introduce", ""));
}

TEST_CASE("new entries stand like those beside them") {
  const Value ben =
      entry(Entity::person, {{"name", Value::text("Ben")}, {"id", Value::text("ben")}});
  CHECK(changed(plan, {add_item({}, "people", ben)}) ==
        replaced("name: Ana}\n", "name: Ana}\n  - {id: ben, name: Ben}\n"));
  const Value two = entry(Entity::action, {{"title", Value::text("Two: too")},
                                           {"id", Value::text("A2")},
                                           {"deadline", Value::raw("2026-12-04")}});
  CHECK(changed(plan, {add_item({}, "actions", two)}) ==
        replaced("note: first}\n",
                 "note: first}\n  - id: A2\n    title: 'Two: too'\n    deadline: 2026-12-04\n"));
  const Value update =
      entry(Entity::update, {{"note", Value::text("second")}, {"date", Value::raw("2026-11-25")}});
  CHECK(changed(plan, {add_item({Entity::action, "A1"}, "updates", update)}) ==
        replaced("note: first}\n", "note: first}\n      - {date: 2026-11-25, note: second}\n"));
}

TEST_CASE("changes are made one after the other, each on what the one before left") {
  const Value two =
      entry(Entity::action, {{"id", Value::text("A2")}, {"title", Value::text("Two")}});
  const Target a2{Entity::action, "A2"};
  CHECK(changed(plan, {add_item({}, "actions", two), set_field(a2, "owner", Value::text("ana")),
                       add_item(a2, "resources", Value::text("a lamp")),
                       set_field(a2, "id", Value::text("A7")),
                       set_field({Entity::action, "A7"}, "status", Value::raw("doing"))}) ==
        replaced("note: first}\n",
                 "note: first}\n  - id: A7\n    title: Two\n    owner: ana\n    status: doing\n"
                 "    resources:\n      - a lamp\n"));
  CHECK(changed(plan, {}) == plan);
}

TEST_CASE("all of the changes or none") {
  const yaml::Document document = parsed(plan);
  const std::vector<Change> changes{set_field({}, "title", Value::text("U")),
                                    set_field({Entity::action, "A9"}, "owner", Value::text("ana"))};
  const auto applied = apply_changes(document, changes);
  REQUIRE_FALSE(applied);
  CHECK(applied.error().message == "there is no action A9 in the plan");
  CHECK(document.text() == plan);
}

TEST_CASE("what is not there can't be changed") {
  const Target a1{Entity::action, "A1"};
  CHECK(changed(plan, {set_field({Entity::resource, "A1", 1}, "kind", Value::raw("x"))}) ==
        "!there is no resource 2 of A1 in the plan");
  CHECK(changed(plan, {clear_field({Entity::person, "ben"}, "name")}) ==
        "!there is no person ben in the plan");
  CHECK(changed(plan, {remove_item(a1, "resources", 1)}).starts_with("!"));
  CHECK(changed(plan, {remove_item(a1, "links", 0)}).starts_with("!"));
  CHECK(changed(plan, {remove_item(a1, "title", 0)}).starts_with("!"));
}

TEST_CASE("an id that stands twice names no target") {
  const std::string twice = "actions:\n  - {id: A1, title: One}\n  - {id: A1, title: Two}\n";
  CHECK(changed(twice, {set_field({Entity::action, "A1"}, "owner", Value::text("ana"))}) ==
        "!the id A1 is used twice, so it is not certain which one is meant");
  // Other entries of such a plan can be changed.
  CHECK(changed("title: T\n" + twice, {set_field({}, "title", Value::text("U"))}) ==
        "title: U\n" + twice);
}

TEST_CASE("what can't be edited is refused with its place") {
  const auto refused = [](const std::string& text) {
    const auto applied = apply_changes(
        parsed(text), std::vector{set_field({Entity::action, "A1"}, "owner", Value::text("ben"))});
    REQUIRE_FALSE(applied);
    CHECK_FALSE(applied.error().message.empty());
    CHECK(applied.error().hint == "nothing was written; change it by hand in an editor");
    return applied.error().place;
  };
  CHECK(refused("actions:\n  - id: A1\n    owner: !x ana\n") == "3:12");
  CHECK(refused("actions:\n  - id: A1\n    title: T\n    title: U\n") == "4:5");
  CHECK(refused("actions:\n  - id: A1\n    owner: &o ana\n    notes: *o\n") == "3:12");
}

TEST_CASE("comments that went with what was removed are told") {
  const auto applied = apply_changes(
      parsed("actions:\n  - id: A1\n    owner: ana  # asks first\n    resources: none  # lucky\n"),
      std::vector{clear_field({Entity::action, "A1"}, "owner")});
  REQUIRE(applied);
  CHECK(applied->document.text() == "actions:\n  - id: A1\n    resources: none  # lucky\n");
  REQUIRE(applied->dropped_comments.size() == 1);
  CHECK(applied->dropped_comments[0] == "# asks first");
}

TEST_CASE("line ends, a byte order mark and a missing last line end are kept") {
  const Change change = set_field({Entity::action, "A1"}, "owner", Value::text("ana"));
  CHECK(changed("actions:\r\n  - id: A1\r\n    title: T\r\n", {change}) ==
        "actions:\r\n  - id: A1\r\n    title: T\r\n    owner: ana\r\n");
  CHECK(changed("\xEF\xBB\xBF"
                "actions:\n- id: A1\n",
                {change}) ==
        "\xEF\xBB\xBF"
        "actions:\n- id: A1\n  owner: ana\n");
  CHECK(changed("actions:\n- id: A1", {change}) == "actions:\n- id: A1\n  owner: ana");
}

TEST_CASE("a change in a plan kept by hand touches its own line alone") {
  const auto text = read_file(BYWHEN_SOURCE_DIR "/examples/hand-edited.plan.yaml");
  REQUIRE(text);
  const std::string before = *text;
  const std::string after =
      changed(before, {set_field({Entity::action, "A2"}, "deadline", Value::raw("2026-12-19"))});
  const std::string line = "    deadline: '2026-12-12'\n";
  const auto at = before.find(line);
  REQUIRE(at != std::string::npos);
  std::string expected = before;
  CHECK(after == expected.replace(at, line.size(), "    deadline: '2026-12-19'\n"));
}

}  // namespace
}  // namespace bywhen
