#include "cli/lint_fix.h"

#include <doctest/doctest.h>

#include "cli/place.h"

namespace bywhen::cli {
namespace {

constexpr std::string_view plan =
    "bywhen: 1\ntitle: T\nactions:\n"
    "  - {id: A1, title: x, owner: ana, deadline: 2026/12/04, resources: none}\n";

// What lint has found in the file as it is now.
LintedFile linted(const Place& place, const bywhen::LintSettings& settings) {
  LintedFile file{"action-plan.yaml", load(place.read("action-plan.yaml")), {}, 0};
  file.findings = lint(file.loaded, settings).findings;
  return file;
}

Call call_of(const World& world) { return {world, {}, world.today, Paint(false), {}, {}, {}}; }

TEST_CASE("a plan that is mended is linted anew") {
  const Place place{plan};
  const bywhen::LintSettings settings{.today = place.today};
  LintedFile file = linted(place, settings);
  REQUIRE(file.findings.size() == 1);
  const World world = place.world();
  Call call = call_of(world);
  CHECK(fix_plan(call, file, settings));
  CHECK(file.findings.empty());
  CHECK(file.loaded.text() == place.read("action-plan.yaml"));
  CHECK(call.err == "bywhen: action-plan.yaml: 1 mended\n");
}

TEST_CASE("a plan that has changed since it was linted is left alone") {
  const Place place{plan};
  const bywhen::LintSettings settings{.today = place.today};
  LintedFile file = linted(place, settings);
  const std::string changed = std::string(plan) + "# somebody else was here\n";
  place.write("action-plan.yaml", changed);
  const World world = place.world();
  Call call = call_of(world);
  const auto done = fix_plan(call, file, settings);
  REQUIRE_FALSE(done);
  CHECK(done.error().message == "the plan has been changed meanwhile");
  CHECK(place.read("action-plan.yaml") == changed);
  CHECK(file.findings.size() == 1);
}

}  // namespace
}  // namespace bywhen::cli
