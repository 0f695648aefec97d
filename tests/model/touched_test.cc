#include "bywhen/model/touched.h"

#include "model/loading.h"

namespace bywhen {
namespace {

Plan plan(const std::string& rest) {
  const Loaded loaded = load("bywhen: 1\ntitle: T\n" + rest);
  REQUIRE(loaded.plan);
  return *loaded.plan;
}

using Ids = std::vector<std::string>;

TEST_CASE("what differs in a byte is touched, what only moved is not") {
  const Plan before =
      plan("people: [{id: ana}]\nactions: [{id: A1, title: T}, {id: A2, title: T}]\n");
  const Plan after =
      plan("actions: [{id: A2, title: T}, {id: A1, title: U}]\npeople: [{id: ana}]\n");
  CHECK(touched(before, after).actions == Ids{"A1"});
  CHECK(touched(before, after).others.empty());
  CHECK(touched(before, before).actions.empty());
}

TEST_CASE("new ones are touched, and removed ones") {
  const Plan before = plan("people: [{id: ana}]\nactions: [{id: A1, title: T}]\n");
  const Plan after = plan("improvements: [{id: I1, title: T}]\nactions: [{id: A2, title: T}]\n");
  CHECK(touched(before, after).actions == Ids{"A2", "A1"});
  CHECK(touched(before, after).others == Ids{"I1", "ana"});
}

TEST_CASE("entries that share an id are one") {
  const Plan before = plan("actions: [{id: A1, title: T}, {id: A1, title: U}, {title: V}]\n");
  const Plan after = plan("actions: [{id: A1, title: T}, {id: A1, title: W}, {title: X}]\n");
  CHECK(touched(before, after).actions == Ids{"A1"});
  CHECK(touched(before, before).actions.empty());
}

}  // namespace
}  // namespace bywhen
