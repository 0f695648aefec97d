#include "bywhen/model/dependencies.h"

#include "bywhen/base/text.h"
#include "model/loading.h"

namespace bywhen {
namespace {

// A1 and A2 are before A3, A3 before A4; A5 waits for what was dropped and for what there is not.
const Plan& plan() {
  static const Plan plan = *load(
                                "bywhen: 1\ntitle: T\nactions:\n"
                                "  - {id: A1, title: x, status: done}\n"
                                "  - {id: A2, title: x, after: A9}\n"
                                "  - {id: A3, title: x, after: [A2, A1]}\n"
                                "  - {id: A4, title: x, after: [A3], status: blocked}\n"
                                "  - {id: A5, title: x, after: [A6, A9, A1]}\n"
                                "  - {id: A6, title: x, status: dropped, after: [A2]}\n"
                                "  - {title: without an id, after: [A2]}\n")
                                .plan;
  return plan;
}

std::string ids(const std::vector<const Action*>& actions) {
  std::vector<std::string> ids;
  for (const Action* action : actions) ids.emplace_back(*action->id);
  return join(ids, " ");
}

std::string open_before(const char* id) {
  return ids(open_predecessors(plan(), *plan().action(id)));
}

std::string freed(const std::vector<std::string>& closed) { return ids(freed_by(plan(), closed)); }

TEST_CASE("an action waits for others at once or through them, even in a circle") {
  CHECK(waits_for(plan(), "A3", "A2"));
  CHECK(waits_for(plan(), "A4", "A1"));
  CHECK_FALSE(waits_for(plan(), "A1", "A4"));
  CHECK_FALSE(waits_for(plan(), "A9", "A1"));
  const Plan circle = *load(
                           "bywhen: 1\ntitle: T\nactions:\n"
                           "  - {id: A1, title: x, after: [A2]}\n"
                           "  - {id: A2, title: x, after: [A1]}\n")
                           .plan;
  CHECK(waits_for(circle, "A1", "A1"));
  CHECK_FALSE(waits_for(circle, "A1", "A3"));
}

TEST_CASE("only what is open and in the plan keeps an action waiting") {
  CHECK(open_before("A3") == "A2");
  CHECK(open_before("A4") == "A3");
  CHECK(open_before("A5") == "");
  CHECK(open_before("A2") == "");
}

TEST_CASE("only open actions with an id are kept waiting") {
  CHECK(ids(waiting_for(plan(), "A2")) == "A3");
  CHECK(ids(waiting_for(plan(), "A1")) == "A3 A5");
  CHECK(ids(waiting_for(plan(), "A4")) == "");
}

TEST_CASE("free is what waited and now waits for nothing, and is still to be started") {
  CHECK(freed({"A1"}) == "A5");  // A3 still waits for A2
  CHECK(freed({"A6", "A1"}) == "A5");
  CHECK(freed({"A2"}) == "");
  CHECK(freed({}) == "");
}

TEST_CASE("an open action that is due before an open one that it waits for is due too early") {
  const Plan due =
      *load(
           "bywhen: 1\ntitle: T\nactions:\n"
           "  - {id: A1, title: x, deadline: 2026-12-01, after: [A2, A3, A4, A5, A9]}\n"
           "  - {id: A2, title: x, deadline: 2026-12-02}\n"
           "  - {id: A3, title: x, deadline: 2026-12-01}\n"
           "  - {id: A4, title: x, deadline: 2026-12-02, status: done}\n"
           "  - {id: A5, title: x}\n"
           "  - {id: A6, title: x, after: [A2]}\n"
           "  - {id: A7, title: x, deadline: 2026-12-01, status: dropped, after: [A2]}\n")
           .plan;
  const auto found = due_too_early(due);
  REQUIRE(found.size() == 1);
  CHECK(*found.front().waiting->id == "A1");
  CHECK(*found.front().first->id == "A2");
}

}  // namespace
}  // namespace bywhen
