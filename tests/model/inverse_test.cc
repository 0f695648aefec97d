#include <algorithm>
#include <array>
#include <optional>

#include "bywhen/base/file.h"
#include "model/changing.h"
#include "model/random_changes.h"

namespace bywhen {
namespace {

using yaml::Node;
using yaml::Value;

// What a document says, without how it is written: comments, quotes and layout are left out, the
// order of keys is not.
std::string meaning(const Value& value) {
  switch (value.kind()) {
    case Value::Kind::null:
      return "~";
    case Value::Kind::raw:
    case Value::Kind::text:
      return "'" + value.string() + "'";
    case Value::Kind::list:
    case Value::Kind::map:
      break;
  }
  const bool is_map = value.kind() == Value::Kind::map;
  std::string all = is_map ? "{" : "[";
  for (std::size_t i = 0; i < value.items().size(); ++i) {
    if (is_map) all += value.keys()[i] + ": ";
    all += meaning(value.items()[i]) + ",\n";
  }
  return all + (is_map ? "}" : "]");
}

std::string meaning(const yaml::Document& document) {
  return meaning(yaml::value_of(document.root()));
}

// Nothing where the change itself is refused; else the document after it and its inverse.
std::optional<yaml::Document> there_and_back(const yaml::Document& document, const Change& change) {
  const auto back = inverse(document, change);
  const auto applied = apply_changes(document, std::array{change});
  if (!applied) return std::nullopt;
  REQUIRE(back);
  CAPTURE(applied->document.text());
  const auto restored = apply_changes(applied->document, *back);
  REQUIRE_MESSAGE(restored, (restored ? "" : restored.error().message));
  return restored->document;
}

void check_inverse(const std::string& text, const Change& change) {
  const yaml::Document document = parsed(text);
  const auto restored = there_and_back(document, change);
  REQUIRE(restored);
  CHECK(meaning(*restored) == meaning(document));
}

const Target plan_itself{};
const Target a1{Entity::action, "A1"};

std::string with_line(const std::string& line) {
  return "bywhen: 1\ntitle: T\nactions:\n  - id: A1\n    x-first: 1\n    " + line +
         "\n    title: T\n    x-last: 2\n";
}

TEST_CASE("set is taken back by the old value, or by clearing") {
  check_inverse(with_line("owner: ana"), set_field(a1, "owner", Value::text("ben")));
  check_inverse(with_line("owner: ~"), set_field(a1, "owner", Value::text("ben")));
  check_inverse(with_line("owner: [ana, 'ben']"), set_field(a1, "owner", Value::text("ben")));
  check_inverse(with_line("x-none: 0"), set_field(a1, "owner", Value::text("ben")));
  check_inverse(with_line("deadline: '2026-12-04'"),
                set_field(a1, "deadline", Value::raw("2026-12-05")));
}

TEST_CASE("a cleared field comes back where it stood, in the design's order or not") {
  check_inverse(with_line("updates: []"), clear_field(a1, "updates"));
  check_inverse(with_line("x-own: {a: [b, 1, '1']}"), clear_field(a1, "x-own"));
  check_inverse(with_line("owner: ana"), clear_field(a1, "x-last"));
  check_inverse(with_line("owner: ana"), clear_field(a1, "deadline"));
}

TEST_CASE("the first key of a block comes back at its end") {
  const yaml::Document document = parsed("x-first: 1\nactions: []\n");
  const auto restored = there_and_back(document, clear_field(plan_itself, "x-first"));
  REQUIRE(restored);
  CHECK(restored->text() == "actions: []\nx-first: 1\n");
}

TEST_CASE("an entry that was named anew is found by its new name") {
  check_inverse(with_line("owner: ana"), set_field(a1, "id", Value::text("A9")));
  check_inverse("people: [{id: ana, name: Ana}]\n",
                set_field({Entity::person, "ana"}, "id", Value::text("anna")));
  check_inverse("improvements: [{id: I1, title: T}]\n",
                set_field({Entity::improvement, "I1"}, "id", Value::text("I2")));
}

TEST_CASE("an entry without its id is put back as a whole") {
  check_inverse(with_line("owner: ana"), clear_field(a1, "id"));
  check_inverse("people: [{id: ana, name: Ana}, {id: ben}]\n",
                clear_field({Entity::person, "ana"}, "id"));
}

TEST_CASE("an item is taken out again, and put back where it was") {
  for (const char* list : {"[a, b, c]", "[a]", "[]", "~", "none", "a", "{need: a}", "TBD"}) {
    CAPTURE(list);
    const std::string text = with_line("resources: " + std::string(list));
    check_inverse(text, add_item(a1, "resources", Value::text("new"), 0));
    check_inverse(text, add_item(a1, "resources", Value::text("new"), 1));
    check_inverse(text, add_item(a1, "resources", Value::text("new")));
  }
  check_inverse(with_line("x-no: list"), add_item(a1, "resources", Value::text("new")));
  for (const std::size_t index : {0U, 1U, 2U}) {
    check_inverse(with_line("after: [A2, A3, A4]"), remove_item(a1, "after", index));
  }
}

TEST_CASE("a list that went with its last item comes back where it stood") {
  check_inverse(with_line("resources: [a desk]"), remove_item(a1, "resources", 0));
  check_inverse(with_line("updates:\n    - {note: first}"), remove_item(a1, "updates", 0));
  check_inverse("actions: [{id: A1}]\n", remove_item(plan_itself, "actions", 0));
}

TEST_CASE("a resource in its short form gets it back") {
  const Target desk{Entity::resource, "A1", 0};
  for (const char* list :
       {"[a desk]", "[a desk, a chair]", "\n    - a desk\n    - need: a chair"}) {
    const std::string text = with_line("resources: " + std::string(list));
    check_inverse(text, set_field(desk, "status", Value::raw("secured")));
    check_inverse(text, set_field(desk, "need", Value::text("a table")));
    check_inverse(text, set_field(desk, "need", Value::list({Value::text("a table")})));
    check_inverse(text, add_item(desk, "need", Value::text("a table")));
    check_inverse(text, clear_field(desk, "status"));
  }
}

TEST_CASE("a risk that was written as a text gets it back") {
  const Target rain{Entity::risk, "A1", 0};
  const std::string text = with_line("risks: [It rains, {risk: It snows}]");
  check_inverse(text, set_field(rain, "status", Value::raw("gone")));
  check_inverse(text, set_field(rain, "risk", Value::text("It pours")));
}

TEST_CASE("a replaced item comes back") {
  check_inverse(with_line("helpers: [ana, ben]"),
                replace_item(a1, "helpers", 1, Value::text("cleo")));
  check_inverse(with_line("helpers:\n    - ana # writes\n    - ben"),
                replace_item(a1, "helpers", 0, Value::text("a: b")));
}

TEST_CASE("a calendar without a value gets its nothing back") {
  check_inverse("calendar:\nactions: []\n",
                set_field({Entity::calendar}, "workdays", Value::list({Value::raw("mon")})));
}

TEST_CASE("there is no way back from what can't be found") {
  const auto back = inverse(parsed("actions: []\n"), clear_field(a1, "owner"));
  REQUIRE_FALSE(back);
  CHECK(back.error().message == "there is no action A1 in the plan");
}

// --- Random changes
// --------------------------------------------------------------------------------

// The first key comes back at the end of its block, and an id that is no text names nothing.
bool is_out_of_scope(const yaml::Document& document, const Change& change) {
  const bool clears = change.verb == Change::Verb::clear || change.verb == Change::Verb::remove;
  if (change.field == "id") return change.verb != Change::Verb::clear;
  if (change.target.entity == Entity::plan)
    return clears && change.field == document.root().first().value();
  return clears && field_names(change.target.entity).front() == change.field;
}

// Tries changes to a plan, each by itself; how many of them could be made.
int try_changes(const std::string& text, unsigned seed, int count) {
  Dice dice(seed);
  const yaml::Document document = parsed(text);
  int made = 0;
  for (int step = 0; step < count; ++step) {
    const Change change = any_change(document.root(), dice);
    if (is_out_of_scope(document, change)) continue;
    CAPTURE(seed);
    CAPTURE(step);
    CAPTURE(name(change.target.entity));
    CAPTURE(change.target.id);
    CAPTURE(change.target.index);
    CAPTURE(static_cast<int>(change.verb));
    CAPTURE(change.field);
    CAPTURE(change.index);
    CAPTURE(meaning(change.value));
    const auto restored = there_and_back(document, change);
    if (!restored) continue;
    ++made;
    CHECK(meaning(*restored) == meaning(document));
  }
  return made;
}

std::string example(const std::string& name) {
  const auto text = read_file(BYWHEN_SOURCE_DIR "/examples/" + name);
  REQUIRE(text);
  return *text;
}

TEST_CASE("any change to the example plans can be taken back") {
  CHECK(try_changes(example("checkout.plan.yaml"), 20261124, 200) > 100);
  CHECK(try_changes(example("hand-edited.plan.yaml"), 20261123, 200) > 100);
}

}  // namespace
}  // namespace bywhen
