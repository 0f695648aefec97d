#include "bywhen/model/rename.h"

#include "bywhen/model/describe.h"
#include "model/changing.h"
#include "model/loading.h"

namespace bywhen {
namespace {

std::string renamed(const std::string& text) {
  const Loaded loaded = load(text);
  REQUIRE(loaded.plan);
  return changed(text, rename_person(*loaded.plan, "ana", "anna"));
}

TEST_CASE("a person is renamed wherever the plan names them") {
  CHECK(renamed("bywhen: 1\ntitle: ana\nfacilitator: ana\n"
                "people: [{id: ana, name: ana}, {id: anastasia}]\n"
                "present: [ana, anastasia] # ana too\n"
                "actions:\n"
                "  - {id: A1, title: ana, owner: ana, helpers: [ben, ana], notes: ana}\n"
                "  - id: A2\n"
                "    title: T\n"
                "    owner: [ana, ben]\n"
                "    helpers:\n"
                "      - \"ana\"   # at home\n"
                "    risks: [rain, {risk: R, owner: ana}]\n"
                "    updates:\n"
                "      - ana said so\n"
                "      - {author: ana, note: ana}\n") ==
        "bywhen: 1\ntitle: ana\nfacilitator: anna\n"
        "people: [{id: anna, name: ana}, {id: anastasia}]\n"
        "present: [anna, anastasia] # ana too\n"
        "actions:\n"
        "  - {id: A1, title: ana, owner: anna, helpers: [ben, anna], notes: ana}\n"
        "  - id: A2\n"
        "    title: T\n"
        "    owner: [anna, ben]\n"
        "    helpers:\n"
        "      - \"anna\"   # at home\n"
        "    risks: [rain, {risk: R, owner: anna}]\n"
        "    updates:\n"
        "      - ana said so\n"
        "      - {author: anna, note: ana}\n");
}

TEST_CASE("a handover names people, too; other changes do not") {
  CHECK(renamed("bywhen: 1\ntitle: T\npeople: [{id: ana}]\nactions:\n"
                "  - id: A1\n    title: T\n    updates:\n"
                "      - {field: owner, from: ana, to: ben}\n"
                "      - {field: owner, from: ben, to: ana}\n"
                "      - {field: resources, from: ana, to: ana}\n") ==
        "bywhen: 1\ntitle: T\npeople: [{id: anna}]\nactions:\n"
        "  - id: A1\n    title: T\n    updates:\n"
        "      - {field: owner, from: anna, to: ben}\n"
        "      - {field: owner, from: ben, to: anna}\n"
        "      - {field: resources, from: ana, to: ana}\n");
}

TEST_CASE("an action that can't be told is refused, not left behind") {
  CHECK(renamed("bywhen: 1\ntitle: T\npeople: [{id: ana}]\nactions: [{title: T, owner: ana}]\n")
            .starts_with("!"));
}

TEST_CASE("a renaming is one sentence") {
  const Plan plan = sound_plan(
      "bywhen: 1\ntitle: T\npeople: [{id: ana}]\npresent: [ana]\n"
      "actions: [{id: A1, title: T, owner: ana, helpers: [ana]}]\n");
  const Date today = *Date::from(2026, 11, 24);
  CHECK(describe(plan, rename_person(plan, "ana", "anna"), today) == "renamed ana to anna");
  CHECK(describe(plan,
                 std::vector{
                     replace_item({Entity::action, "A1"}, "helpers", 0, yaml::Value::text("ben"))},
                 today) == "changed the helper of A1 to ben");
}

}  // namespace
}  // namespace bywhen
