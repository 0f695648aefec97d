#include "cli/discovery.h"

#include <doctest/doctest.h>

#include "cli/place.h"

namespace bywhen::cli {
namespace {

namespace fs = std::filesystem;

Result<fs::path> found(const Place& place, const std::vector<std::string>& typed = {}) {
  const World world = place.world();
  auto arguments = parse_arguments(typed, common_options());
  REQUIRE(arguments);
  return find_plan(Call{world, *arguments, world.today, Paint(false), {}, {}, {}});
}

TEST_CASE("a plan is known by its name") {
  for (const char* name :
       {"action-plan.yaml", "retro.plan.yaml", "retro.plan.yml", "a/b.plan.yaml"}) {
    CAPTURE(name);
    CHECK(has_plan_name(name));
  }
  for (const char* name :
       {"action-plan.yml", "plan.yaml", ".plan.yaml", ".plan.yml", "retro.plan.yaml~",
        "retro.plan.yaml.orig", "retro.yaml", "ACTION-PLAN.YAML", ""}) {
    CAPTURE(name);
    CHECK_FALSE(has_plan_name(name));
  }
}

TEST_CASE("the plans of a folder, sorted; folders are none, nor what is hidden") {
  const Place place;
  place.write("b.plan.yaml", "");
  place.write("a.plan.yml", "");
  place.write("notes.yaml", "");
  place.write("._b.plan.yaml", "");
  fs::create_symlink("me@host.1", ".#b.plan.yaml");
  place.make_folder("c.plan.yaml");
  CHECK(plans_in({}) == std::vector<fs::path>{"a.plan.yml", "b.plan.yaml"});
  CHECK(plans_in("nowhere").empty());
}

TEST_CASE("a named file goes before all, the option before the environment") {
  Place place;
  place.write("action-plan.yaml", "");
  place.environment["BYWHEN_FILE"] = "from-environment.yaml";
  CHECK(*found(place) == "from-environment.yaml");
  CHECK(*found(place, {"--file", "from-option.yaml"}) == "from-option.yaml");
  place.environment["BYWHEN_FILE"] = "";
  CHECK(*found(place) == "action-plan.yaml");
}

TEST_CASE("two plans in one folder are refused, both named") {
  const Place place;
  place.write("a.plan.yaml", "");
  place.write("action-plan.yaml", "");
  const auto plan = found(place);
  REQUIRE_FALSE(plan);
  CHECK(plan.error().message == "more than one plan here: a.plan.yaml, action-plan.yaml");
  CHECK(plan.error().hint == "say which with --file, e.g. --file a.plan.yaml");
}

TEST_CASE("outside a repository only this folder is looked into") {
  const Place place;
  place.write("action-plan.yaml", "");
  place.make_folder("deep");
  fs::current_path("deep");
  const auto plan = found(place);
  REQUIRE_FALSE(plan);
  CHECK(plan.error().message == "no plan here");
}

TEST_CASE("in a repository the nearest above is taken, up to its root") {
  const Place place;
  place.write("action-plan.yaml", "");
  place.make_folder("repository/.git");
  place.make_folder("repository/deep/deeper");
  fs::current_path("repository/deep/deeper");
  CHECK_FALSE(found(place));  // what lies above the root is not the repository's
  place.write("repository/retro.plan.yaml", "");
  CHECK(*found(place) == "../../retro.plan.yaml");
  place.write("repository/deep/action-plan.yaml", "");
  CHECK(*found(place) == "../action-plan.yaml");
}

TEST_CASE("the plan that is named as an example can be typed") {
  const Place place;
  place.write("a b.plan.yaml", "");
  place.write("c.plan.yaml", "");
  const auto plan = found(place);
  REQUIRE_FALSE(plan);
  CHECK(plan.error().hint == "say which with --file, e.g. --file 'a b.plan.yaml'");
}

TEST_CASE("two plans in a folder above are refused too, as they are seen from here") {
  const Place place;
  place.make_folder(".git");
  place.make_folder("deep");
  place.write("a.plan.yaml", "");
  place.write("b.plan.yaml", "");
  fs::current_path("deep");
  const auto plan = found(place);
  REQUIRE_FALSE(plan);
  CHECK(plan.error().message == "more than one plan here: ../a.plan.yaml, ../b.plan.yaml");
}

TEST_CASE("a worktree's .git is a file") {
  const Place place;
  place.write(".git", "gitdir: elsewhere\n");
  place.write("action-plan.yaml", "");
  place.make_folder("deep");
  fs::current_path("deep");
  CHECK(*found(place) == "../action-plan.yaml");
}

}  // namespace
}  // namespace bywhen::cli
