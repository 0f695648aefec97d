// Words that stand for nobody, no day and no need, where a plan has them.
#include "model/loading.h"

namespace bywhen {
namespace {

const std::string head = "bywhen: 1\ntitle: T\n";
const std::string way_out = " (put in the real value, or take the key out)";

std::string action(const std::string& fields) {
  return "actions:\n  - {id: A1, title: T, " + fields + "}\n";
}

TEST_CASE("nobody is no owner, whether there is a list of people or not") {
  const std::string people = "people:\n  - {id: ana}\n";
  for (const std::string& list : {std::string(), people}) {
    const Loaded loaded =
        check_defects(head + list + action("owner: «niemand», helpers: [«N.N.»]"),
                      {"placeholder_value in A1: 'owner' still says 'niemand'" + way_out,
                       "placeholder_value in A1: 'helpers' still says 'N.N.'" + way_out});
    CHECK(gaps_of(loaded.plan->actions.front()).owner);
    CHECK(loaded.plan->actions.front().owner.state() == Text::State::placeholder);
  }
}

TEST_CASE("a person of the plan is no stand-in, be it by id or by name") {
  const std::string people =
      "people:\n  - {id: tba, name: Thea Badouin}\n  - {id: karen, name: Offen}\n";
  for (const std::string owner : {"tba", "TBA", "offen", "Offen"}) {
    CAPTURE(owner);
    check_defects(head + people + action("owner: " + owner), {});
    check_defects(head + action("owner: " + owner) + people, {});
  }
  check_defects(head + people + action("owner: «tbd»"),
                {"placeholder_value in A1: 'owner' still says 'tbd'" + way_out});
}

TEST_CASE("a day that says nothing is a stand-in, not an odd date") {
  for (const std::string day : {"n/a", "ASAP", "YYYY-MM-DD", "offen"}) {
    check_defects(head + action("deadline: «" + day + "»"),
                  {"placeholder_value in A1: 'deadline' still says '" + day + "'" + way_out});
  }
}

TEST_CASE("a need that says nothing is a stand-in") {
  for (const std::string need : {"[«N/A»]", "[«\"-\"»]", "[{need: «n/a»}]", "«n/a»"}) {
    const Loaded loaded = load(unmark(head + action("resources: " + need)).text);
    CAPTURE(need);
    REQUIRE(loaded.defects.size() == 1);
    CHECK(loaded.defects.front().kind == DefectKind::placeholder_value);
  }
}

TEST_CASE("the same words in free text are text") {
  check_defects(head + action("owner: ana, notes: N/A, done_when: None of the above is open, "
                              "reason: offen"),
                {});
}

}  // namespace
}  // namespace bywhen
