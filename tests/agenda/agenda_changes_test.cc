#include "bywhen/agenda/agenda_changes.h"

#include <doctest/doctest.h>

#include <string>

#include "bywhen/model/describe.h"
#include "bywhen/model/load.h"

namespace bywhen {
namespace {

using namespace std::chrono_literals;

Plan plan_of(const std::string& agenda) {
  Loaded loaded = load("bywhen: 1\ntitle: T\nactions: []\n" + agenda);
  REQUIRE(loaded.plan);
  return std::move(*loaded.plan);
}

std::string after(const Plan& plan, const std::vector<Change>& changes) {
  auto applied = apply_changes(plan.document, changes);
  REQUIRE(applied);
  const std::string text(applied->document.text());
  return text.substr(text.find("agenda"));
}

std::string sentence(const Plan& plan, const std::vector<Change>& changes) {
  return describe(plan, changes, *Date::from(2026, 11, 24));
}

TimerView view_of(std::vector<StepView> steps) {
  TimerView view{.state = TimerState::ended, .current = steps.size(), .steps = {}};
  view.steps = std::move(steps);
  return view;
}

TEST_CASE("a step in other minutes, comments and order left alone") {
  const Plan plan =
      plan_of("agenda: # ours\n- {minutes: 5, step: One} # first\n- {step: Two, minutes: 5}\n");
  const auto changes = scaled_in(plan, 4);
  REQUIRE(changes);
  CHECK(after(plan, *changes) ==
        "agenda: # ours\n- {minutes: 2, step: One} # first\n- {step: Two, minutes: 2}\n");
  CHECK(sentence(plan, *changes) == "changed the minutes of the agenda");
  CHECK(scaled_in(plan, 10)->empty());
}

TEST_CASE("an agenda with a step that lacks something is not scaled") {
  CHECK(scaled_in(plan_of("agenda: [{step: One}]\n"), 4).error().message ==
        "step 1 of the agenda has no minutes");
  CHECK(scaled_in(plan_of("agenda: [{minutes: 3}]\n"), 4).error().hint ==
        "bywhen agenda edit 1 --step TEXT");
}

TEST_CASE("what was run is kept: by title, in minutes, at least one where there was any time") {
  const Plan plan = plan_of(
      "agenda:\n- {step: One, minutes: 2, actual: 9}\n- {step: Gone, minutes: 2, actual: 3}\n"
      "- {step: One, minutes: 4}\n");
  const Recorded kept = recorded(plan, view_of({{"One", {}, 4min, 4min, 10s},
                                                {"Gone", {}, 2min, 2min, 0s},
                                                {"One", {}, 4min, 4min, 210s},
                                                {"Other", {}, 1min, 1min, 1min}}));
  CHECK(after(plan, kept.changes) ==
        "agenda:\n- {step: One, minutes: 4, actual: 1}\n- {step: Gone, minutes: 2}\n"
        "- {step: One, minutes: 4, actual: 4}\n");
  CHECK(kept.left_out == std::vector<std::string>{"Other"});
  CHECK(sentence(plan, kept.changes) == "kept the minutes that the steps of the agenda took");
}

TEST_CASE("a timer that ran for years is kept as the most that a plan can say") {
  const Plan plan = plan_of("agenda: [{step: One, minutes: 2}]\n");
  const Recorded kept = recorded(plan, view_of({{"One", {}, 2min, 2min, 1'000'000h}}));
  CHECK(after(plan, kept.changes) == "agenda: [{step: One, minutes: 2, actual: 1000000}]\n");
}

TEST_CASE("a plan without an agenda gets what was run") {
  const Plan plan = plan_of("");
  const Recorded kept = recorded(
      plan, view_of({{"One", StepKind::define, 4min, 4min, 5min}, {"Two", {}, 1min, 1min, 0s}}));
  CHECK(after(plan, kept.changes) ==
        "agenda:\n  - step: One\n    minutes: 4\n    kind: define\n    actual: 5\n"
        "  - step: Two\n    minutes: 1\n");
  CHECK(sentence(plan, kept.changes) == "kept the minutes that the steps of the agenda took");
}

TEST_CASE("the usual agenda is written out once, so that it can be changed") {
  CHECK(written_out(plan_of("agenda: [{step: One, minutes: 1}]\n")).empty());
  const Plan plan = plan_of("");
  CHECK(sentence(plan, written_out(plan)) == "wrote out the agenda");
}

}  // namespace
}  // namespace bywhen
