#include <functional>

#include "bywhen/model/load.h"
#include "model/changing.h"

namespace bywhen {
namespace {

using yaml::Value;

const Target a1{Entity::action, "A1"};
const Target a2{Entity::action, "A2"};

// A plan whose action A1 has these lines, each indented as they are to stand; what follows is A2.
std::string with(const std::string& lines) {
  return "bywhen: 1\ntitle: T\nactions:\n  - id: A1\n    title: One  # mine\n" + lines +
         "  - {id: A2, title: Two}\n";
}

// That the change makes of A1's lines `before` the lines `after`, and touches no other byte.
void check(const std::string& before, const Change& change, const std::string& after) {
  CHECK(changed(with(before), {change}) == with(after));
}

Value text(const char* words) { return Value::text(words); }
Value date(const char* iso) { return Value::raw(iso); }

TEST_CASE("a field is set where it stands") {
  check("    owner: ana   # asks\n", set_field(a1, "owner", text("ben")),
        "    owner: ben   # asks\n");
  check("    owner: 'ana'\n", set_field(a1, "owner", text("ben")), "    owner: 'ben'\n");
  check("    owner:\n", set_field(a1, "owner", text("ben")), "    owner: ben\n");
  check("    owner: [ana, ben]\n", set_field(a1, "owner", text("ben")), "    owner: ben\n");
  check("    owner: ana\n", set_field(a1, "owner", text("ana")), "    owner: ana\n");
}

TEST_CASE("a new field stands where the design's order puts it") {
  const std::string lines =
      "    improvement: I1\n    owner: ana\n    deadline: 2026-12-04\n    notes: N\n";
  const auto put = [&](const char* field, const std::string& behind) {
    std::string after = lines;
    const auto at = behind.empty() ? 0 : after.find('\n', after.find(behind)) + 1;
    after.insert(at, "    " + std::string(field) + ": x\n");
    CAPTURE(field);
    check(lines, set_field(a1, field, text("x")), after);
  };
  put("benefit", "improvement:");
  put("done_when", "improvement:");
  put("ownership", "owner:");
  put("helpers", "owner:");
  put("start", "owner:");
  put("tentative", "deadline:");
  put("status", "deadline:");
  put("resources", "deadline:");
  put("links", "deadline:");
  put("updates", "notes:");
  put("x-mine", "notes:");
}

TEST_CASE("the order holds among the fields that are there, in whatever order they stand") {
  check("    deadline: 2026-12-04\n    owner: ana\n",
        set_field(a1, "ownership", Value::raw("accepted")),
        "    deadline: 2026-12-04\n    owner: ana\n    ownership: accepted\n");
  check("    deadline: 2026-12-04\n    owner: ana\n", set_field(a1, "status", Value::raw("doing")),
        "    deadline: 2026-12-04\n    status: doing\n    owner: ana\n");
  check("    x-a: 1\n", set_field(a1, "owner", text("ana")), "    owner: ana\n    x-a: 1\n");
}

TEST_CASE("a change may say behind how many keys its new field goes") {
  Change change = set_field(a1, "owner", text("ana"));
  change.index = 3;
  check("    deadline: 2026-12-04\n    notes: N\n", change,
        "    deadline: 2026-12-04\n    owner: ana\n    notes: N\n");
  change.index = 99;
  check("    deadline: 2026-12-04\n", change, "    deadline: 2026-12-04\n    owner: ana\n");
}

TEST_CASE("a field is cleared, key and all; what is not there is not missed") {
  check("    owner: ana  # asks\n    notes: |\n      N\n", clear_field(a1, "owner"),
        "    notes: |\n      N\n");
  check("    owner: ana\n", clear_field(a1, "deadline"), "    owner: ana\n");
  check("    owner:\n", clear_field(a1, "owner"), "");
  check("    resources:\n      - need: N\n        cost: 9 EUR\n    notes: N\n",
        clear_field(a1, "resources"), "    notes: N\n");
}

TEST_CASE("an entry on one line stays on it") {
  const std::string before = "actions:\n  - {id: A2, title: Two, deadline: 2026-12-04}  # two\n";
  CHECK(changed(before, {set_field(a2, "owner", text("ana"))}) ==
        "actions:\n  - {id: A2, title: Two, owner: ana, deadline: 2026-12-04}  # two\n");
  CHECK(changed(before, {set_field(a2, "deadline", date("2026-12-05"))}) ==
        "actions:\n  - {id: A2, title: Two, deadline: 2026-12-05}  # two\n");
  CHECK(changed(before, {clear_field(a2, "deadline")}) ==
        "actions:\n  - {id: A2, title: Two}  # two\n");
  CHECK(changed(before, {add_item(a2, "resources", text("a desk"))}) ==
        "actions:\n  - {id: A2, title: Two, deadline: 2026-12-04, resources: [a desk]}  # two\n");
}

TEST_CASE("an item is added to a list, at its end or before another") {
  check("    after: [A2, A3]\n", add_item(a1, "after", text("A4")), "    after: [A2, A3, A4]\n");
  check("    after: [A2, A3]\n", add_item(a1, "after", text("A4"), 0), "    after: [A4, A2, A3]\n");
  check("    after: [A2, A3]\n", add_item(a1, "after", text("A4"), 1), "    after: [A2, A4, A3]\n");
  check("    links:\n      - a  # first\n      - b\n", add_item(a1, "links", text("c"), 1),
        "    links:\n      - a  # first\n      - c\n      - b\n");
  check("    links: []\n", add_item(a1, "links", text("c")), "    links:\n      - c\n");
  check("    links:\n", add_item(a1, "links", text("c")), "    links:\n      - c\n");
}

TEST_CASE("adding to a list that is not there makes it in its place") {
  check("    owner: ana\n    notes: N\n", add_item(a1, "resources", text("a desk")),
        "    owner: ana\n    resources:\n      - a desk\n    notes: N\n");
  check("    owner: ana\n    notes: N\n", add_item(a1, "helpers", text("ben")),
        "    owner: ana\n    helpers: [ben]\n    notes: N\n");
  check("    owner: ana\n", add_item(a1, "after", text("A2")), "    owner: ana\n    after: [A2]\n");
  CHECK(
      changed("bywhen: 1\nactions: []\ndecisions: [d]\n",
              {add_item({}, "improvements",
                        entry(Entity::improvement, {{"title", text("T")}, {"id", text("I1")}}))}) ==
      "bywhen: 1\nimprovements:\n  - id: I1\n    title: T\nactions: []\ndecisions: [d]\n");
}

TEST_CASE("a need takes the place of the word none, or of a placeholder") {
  const Change add = add_item(a1, "resources", text("a desk"));
  check("    resources: none\n    notes: N\n", add,
        "    resources:\n      - a desk\n    notes: N\n");
  check("    resources: 'none'\n", add, "    resources:\n      - a desk\n");
  check("    resources: TBD\n", add, "    resources:\n      - a desk\n");
  check("    resources: ''\n", add, "    resources:\n      - a desk\n");
}

TEST_CASE("one value becomes a list of both") {
  check("    improvement: I1\n", add_item(a1, "improvement", text("I5")),
        "    improvement: [I1, I5]\n");
  check("    improvement: I1\n", add_item(a1, "improvement", text("I5"), 0),
        "    improvement: [I5, I1]\n");
  check("    resources: a chair\n", add_item(a1, "resources", text("a desk")),
        "    resources:\n      - a chair\n      - a desk\n");
  check("    resources: {need: a chair}\n", add_item(a1, "resources", text("a desk")),
        "    resources:\n      - {need: a chair}\n      - a desk\n");
}

TEST_CASE("an item is removed; the last one takes the key with it") {
  check("    links:\n      - a\n      - b\n", remove_item(a1, "links", 0),
        "    links:\n      - b\n");
  check("    after: [A2, A3]\n", remove_item(a1, "after", 1), "    after: [A2]\n");
  check("    owner: ana\n    resources:\n      - a desk\n    notes: N\n",
        remove_item(a1, "resources", 0), "    owner: ana\n    notes: N\n");
  check("    after: [A2]\n", remove_item(a1, "after", 0), "");
}

TEST_CASE("a plan always has actions") {
  CHECK(changed("bywhen: 1\nactions: [{id: A1}]\n", {remove_item({}, "actions", 0)}) ==
        "bywhen: 1\nactions: []\n");
  CHECK(changed("bywhen: 1\nparked: [p]\nactions: []\n", {remove_item({}, "parked", 0)}) ==
        "bywhen: 1\nactions: []\n");
}

TEST_CASE("an item is replaced in its place, comments and all others stay") {
  check("    helpers:\n      - ana   # writes\n      - ben\n",
        replace_item(a1, "helpers", 0, text("cleo")),
        "    helpers:\n      - cleo   # writes\n      - ben\n");
  check("    helpers: [ana, \"ben\"] # both\n", replace_item(a1, "helpers", 1, text("dora")),
        "    helpers: [ana, \"dora\"] # both\n");
}

TEST_CASE("a risk that was written as a text becomes one that the format knows") {
  const Target rain{Entity::risk, "A1", 0};
  check("    risks: [It rains]\n", set_field(rain, "status", Value::raw("gone")),
        "    risks: [{risk: It rains, status: gone}]\n");
  check("    risks: [It rains]\n", set_field(rain, "risk", text("It pours")),
        "    risks: [{risk: It pours}]\n");
}

TEST_CASE("a resource in its short form becomes a block when it gets a field") {
  const Target desk{Entity::resource, "A1", 0};
  check("    resources:\n      - a desk\n      - a chair\n",
        set_field(desk, "status", Value::raw("secured")),
        "    resources:\n      - need: a desk\n        status: secured\n      - a chair\n");
  check("    resources:\n      - a desk\n", set_field(desk, "need", text("a table")),
        "    resources:\n      - a table\n");
  check("    resources: [a desk]\n", set_field(desk, "kind", Value::raw("material")),
        "    resources: [{need: a desk, kind: material}]\n");
  check("    resources:\n      - a desk\n", clear_field(desk, "status"),
        "    resources:\n      - a desk\n");
}

}  // namespace
}  // namespace bywhen
