#include "bywhen/model/references.h"

#include "model/changing.h"
#include "model/loading.h"

namespace bywhen {
namespace {

const Target a1{Entity::action, "A1"};
const Target i1{Entity::improvement, "I1"};
const Target ana{Entity::person, "ana"};

// "owner of risk 2 of A3", "present 1": where a name stands.
std::string places(const std::vector<Reference>& references) {
  std::vector<std::string> all;
  for (const Reference& one : references) {
    std::string text = one.field;
    if (one.index != Change::npos) text += " " + std::to_string(one.index);
    if (one.target.entity == Entity::action) text += " of " + one.target.id;
    if (one.target.entity == Entity::risk) {
      text += " of risk " + std::to_string(one.target.index) + " of " + one.target.id;
    }
    all.push_back(text);
  }
  return join(all, ", ");
}

std::string places(const std::string& text, const Target& named) {
  const Plan plan = *load(text).plan;
  for (const Reference& one : references_to(plan, named)) {
    const auto bytes = text.substr(one.range.begin, one.range.end - one.range.begin);
    CHECK(bytes.find(named.id) != std::string::npos);
  }
  return places(references_to(plan, named));
}

std::string words(const std::string& text, const Target& named) {
  const Plan plan = *load(text).plan;
  return in_words(named, references_to(plan, named));
}

// The text without the entries, or "!" and why not.
std::string without(const std::string& text, const std::vector<Target>& gone) {
  const auto changes = remove_entries(*load(text).plan, gone);
  if (!changes) return "!" + changes.error().message;
  return changed(text, *changes);
}

const std::string head = "bywhen: 1\ntitle: T\n";

const std::string busy = head +
                         "facilitator: ana\n"
                         "people:\n"
                         "  - {id: ana}\n"
                         "  - {id: ben}\n"
                         "present: [ben, ana]\n"
                         "improvements:\n"
                         "  - {id: I1, title: One}\n"
                         "  - {id: I2, title: Two}\n"
                         "actions:\n"
                         "  - id: A1\n"
                         "    title: First\n"
                         "    improvement: I1\n"
                         "    owner: ana\n"
                         "    ownership: declined\n"
                         "    declined_because: Too much\n"
                         "  - id: A2\n"
                         "    title: Second\n"
                         "    improvement: [I2, 'I1']\n"
                         "    owner: ben\n"
                         "    ownership: accepted\n"
                         "    helpers:\n"
                         "      - \"ana\"   # on Fridays\n"
                         "    after: [A1]\n"
                         "    risks:\n"
                         "      - {risk: Rain, owner: ben}\n"
                         "      - {risk: Snow, owner: ana}\n"
                         "    updates:\n"
                         "      - {author: ana, note: ana owns A1 for I1}\n";

TEST_CASE("every place that names an entry is found, in the order of the file") {
  CHECK(places(busy, ana) ==
        "facilitator, present 1, owner of A1, helpers 0 of A2, owner of risk 1 of A2");
  CHECK(places(busy, i1) == "improvement of A1, improvement 1 of A2");
  CHECK(places(busy, a1) == "after 0 of A2");
  CHECK(places(busy, {Entity::action, "A2"}) == "");
}

TEST_CASE("only a whole name is one, and only where such a name can stand") {
  const std::string text = head +
                           "parked: [ana]\n"
                           "x-who: ana\n"
                           "actions:\n"
                           "  - {id: A1, title: ana, owner: anna, x-owner: ana, notes: ana}\n"
                           "  - {id: A10, title: A1, after: [A10], owner: [ben, ana, ana]}\n"
                           "  - {id: A3, title: T, after: A1, helpers: ana, risks: [ana, {owner: "
                           "ana}]}\n";
  CHECK(places(text, ana) ==
        "owner 1 of A10, owner 2 of A10, helpers of A3, owner of risk 1 of A3");
  CHECK(places(text, a1) == "after of A3");
}

TEST_CASE("who names it, in a sentence") {
  CHECK(words(busy, ana) ==
        "ana facilitates the session, is among those present, owns A1, helps with A2 and watches a "
        "risk of A2");
  CHECK(words(busy, i1) == "A1 and A2 serve I1");
  CHECK(words(busy, {Entity::improvement, "I2"}) == "A2 serves I2");
  CHECK(words(busy, a1) == "A2 waits for A1");
  CHECK(words(busy, {Entity::action, "A2"}) == "");
  std::string many = head + "actions:\n  - {id: A1, title: T}\n";
  for (int i = 2; i < 11; ++i) {
    many += "  - {id: A" + std::to_string(i) + ", title: T, after: [A1, A1]}\n";
  }
  CHECK(words(many, a1) == "A2, A3, A4, A5, A6 and 4 more wait for A1");
}

TEST_CASE("an entry goes with its name everywhere, and nothing else") {
  const std::string text = head +
                           "facilitator: ana   # she asked to\n"
                           "people:\n"
                           "  # the shop\n"
                           "  - {id: ana}\n"
                           "  - {id: ben}\n"
                           "present: [ana, ben]\n"
                           "actions:\n"
                           "  - id: A1   # soon\n"
                           "    owner: ana\n"
                           "    ownership: accepted\n"
                           "    title: T\n"
                           "    updates: [{author: ana, note: n}]\n";
  CHECK(without(text, {ana}) == head +
                                    "people:\n"
                                    "  # the shop\n"
                                    "  - {id: ben}\n"
                                    "present: [ben]\n"
                                    "actions:\n"
                                    "  - id: A1   # soon\n"
                                    "    title: T\n"
                                    "    updates: [{author: ana, note: n}]\n");
}

TEST_CASE("one of several owners leaves the others; the answer goes with the first") {
  const std::string action =
      "actions:\n  - {id: A1, title: T, owner: [ana, ben], ownership: accepted}\n";
  const std::string people = head + "people: [{id: ana}, {id: ben}]\n";
  CHECK(without(people + action, {ana}) ==
        head + "people: [{id: ben}]\nactions:\n  - {id: A1, title: T, owner: [ben]}\n");
  CHECK(without(people + action, {{Entity::person, "ben"}}) ==
        head +
            "people: [{id: ana}]\nactions:\n"
            "  - {id: A1, title: T, owner: [ana], ownership: accepted}\n");
  CHECK(without(people + action, {ana, {Entity::person, "ben"}}) ==
        head + "actions:\n  - {id: A1, title: T}\n");
}

TEST_CASE("several entries go together; what goes anyway is not mended first") {
  const std::string text = head +
                           "actions:\n"
                           "  - {id: A1, title: T}\n"
                           "  - {id: A2, title: T, after: [A1, A3]}\n"
                           "  - {id: A3, title: T, after: [A1]}\n"
                           "  - {id: A4, title: T, after: [A1, A2, A3, A1]}\n";
  const Target a2{Entity::action, "A2"};
  const Target a3{Entity::action, "A3"};
  CHECK(without(text, {a1, a3}) == head +
                                       "actions:\n"
                                       "  - {id: A2, title: T}\n"
                                       "  - {id: A4, title: T, after: [A2]}\n");
  CHECK(without(text, {a3, a1, a2, a3}) == head + "actions:\n  - {id: A4, title: T}\n");
  CHECK(without(text, {a1, a2, a3, {Entity::action, "A4"}}) == head + "actions: []\n");
  const Plan plan = *load(text).plan;
  CHECK(places(references_left(plan, a1, std::vector{a1, a3})) ==
        "after 0 of A2, after 0 of A4, after 3 of A4");
}

TEST_CASE("an entry that is not there, or there twice, is an error") {
  CHECK(without(busy, {{Entity::action, "A9"}}) == "!there is no action A9 in the plan");
  const std::string twice = head + "actions:\n  - {id: A1, title: T}\n  - {id: A1, title: T}\n";
  CHECK(without(twice, {a1}).starts_with("!the id A1 is used twice"));
}

TEST_CASE("an action without an id can't be mended") {
  const std::string text = head + "actions:\n  - {id: A1, title: T}\n  - {title: U, after: [A1]}\n";
  CHECK(words(text, a1) == "an action without an id waits for A1");
  CHECK(without(text, {a1}) == "!the action in line 5 has no id");
}

}  // namespace
}  // namespace bywhen
