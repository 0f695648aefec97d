#include <doctest/doctest.h>

#include "bywhen/base/text.h"
#include "bywhen/exchange/improvements.h"
#include "bywhen/model/load.h"

namespace bywhen {
namespace {

Plan plan_of(const std::string& improvements) {
  const Loaded loaded = load("bywhen: 1\ntitle: T\n" + improvements + "actions: []\n");
  REQUIRE(loaded.plan);
  return *loaded.plan;
}

// The improvements of the plan after the list was placed, and the ids that it got.
std::string placed(const std::string& improvements, const std::string& list, unsigned first = 1) {
  const Plan plan = plan_of(improvements);
  const auto read = read_improvements(list, "x");
  REQUIRE(read);
  const PlacedImprovements all = place_improvements(plan, *read, first);
  const auto applied = apply_changes(plan.document, all.changes);
  REQUIRE(applied);
  const std::string_view text = applied->document.text();
  const std::size_t begin = std::string_view("bywhen: 1\ntitle: T\n").size();
  return std::string(text.substr(begin, text.find("actions:") - begin)) + join(all.ids, " ");
}

TEST_CASE("a plan without improvements gets the list") {
  CHECK(placed("", "title,priority,why\na,2,so\nb: c,1,\n", 4) ==
        "improvements:\n"
        "  - id: I4\n"
        "    title: a\n"
        "    priority: 2\n"
        "    benefit: so\n"
        "  - id: I5\n"
        "    title: \"b: c\"\n"
        "    priority: 1\n"
        "I4 I5");
  CHECK(placed("", "- [x] a\n") ==
        "improvements:\n"
        "  - id: I1\n"
        "    title: a\n"
        "    priority: 1\n"
        "    status: done\n"
        "I1");
}

TEST_CASE("one that is there by its title is not added again, but ranked anew") {
  CHECK(placed("improvements:\n"
               "  - {id: I1, title: Straße, priority: 7}   # from March\n"
               "  - {id: I2, title: b, benefit: known}\n",
               "title,why,prio\nSTRASSE,new,1\nB,other,2\nc,,3\n", 2) ==
        "improvements:\n"
        "  - {id: I1, title: Straße, priority: 1, benefit: new}   # from March\n"
        "  - {id: I2, title: b, priority: 2, benefit: known}\n"
        "  - {id: I3, title: c, priority: 3}\n"
        "I1 I2 I3");
  CHECK(placed("improvements:\n  - {id: I1, title: a, status: parked}\n", "- [x] a\n") ==
        "improvements:\n  - {id: I1, title: a, priority: 1, status: done}\nI1");
}

TEST_CASE("an id is never given twice") {
  CHECK(placed("improvements:\n  - {id: I999999999, title: a}\n  - {id: I1, title: b}\n", "c\nd\n",
               999999999)
            .ends_with("\nI2 I3"));
}

}  // namespace
}  // namespace bywhen
