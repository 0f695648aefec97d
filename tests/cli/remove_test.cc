// Removing whatever can be removed from the example plans.
#include <set>
#include <utility>

#include "bywhen/base/file.h"
#include "bywhen/base/text.h"
#include "bywhen/lint/lint.h"
#include "bywhen/model/load.h"
#include "cli/place.h"

namespace bywhen::cli {
namespace {

std::string example(const std::string& name) {
  const auto text = read_file(BYWHEN_SOURCE_DIR "/examples/" + name);
  REQUIRE(text);
  return *text;
}

// Every id of the plan that can be removed.
std::vector<std::string> ids_of(const Plan& plan) {
  std::vector<std::string> ids;
  for (const Action& one : plan.actions) ids.emplace_back(*one.id);
  for (const Improvement& one : plan.improvements) ids.emplace_back(*one.id);
  for (const Person& one : plan.people) ids.emplace_back(*one.id);
  return ids;
}

// What lint finds of names that lead nowhere, and of the file itself.
std::multiset<std::string> broken(const std::string& text) {
  std::multiset<std::string> found;
  const Date today = *Date::from(2026, 11, 24);
  for (const Finding& finding : lint(load(text), {.today = today}).findings) {
    // An improvement may be left without an action, and that is as it should be.
    const bool is_gap = finding.rule->name.starts_with("missing-") ||
                        finding.rule->name == "improvement-without-action";
    if (!is_gap) {
      found.insert(std::string(finding.rule->name) + ": " + finding.message);
    }
  }
  return found;
}

// The comments of a text, and those that the notes of a command say went.
std::multiset<std::string> comments_of(const std::string& text, const std::string& notes = {}) {
  std::multiset<std::string> comments;
  const Loaded loaded = load(text);
  REQUIRE(loaded.plan);
  for (const yaml::Range range : loaded.plan->document.comments()) {
    comments.insert(text.substr(range.begin, range.end - range.begin));
  }
  constexpr std::string_view went = "a comment went with what it stood beside: ";
  for (const std::string_view line : split(notes, '\n')) {
    const auto at = line.find(went);
    if (at != line.npos) comments.emplace(line.substr(at + went.size()));
  }
  return comments;
}

void remove_and_undo(const Place& place, const std::vector<std::string>& ids) {
  const std::string before = place.read("action-plan.yaml");
  std::vector<std::string> typed{"remove", "--force"};
  typed.insert(typed.end(), ids.begin(), ids.end());
  CAPTURE(join(ids, " "));
  const Outcome outcome = place.run(typed);
  CAPTURE(outcome.err);
  REQUIRE(outcome.code == 0);
  const std::string after = place.read("action-plan.yaml");
  const Loaded loaded = load(after);
  REQUIRE(loaded.plan);
  for (const std::string& id : ids) {
    CHECK(loaded.plan->action(id) == nullptr);
    CHECK(loaded.plan->improvement(id) == nullptr);
    CHECK(loaded.plan->person(id) == nullptr);
  }
  const auto old_findings = broken(before);
  for (const std::string& finding : broken(after)) {
    CAPTURE(finding);
    CHECK(old_findings.contains(finding));
  }
  CHECK(comments_of(after, outcome.err) == comments_of(before));
  place.succeed({"undo"});
  CHECK(place.read("action-plan.yaml") == before);
}

TEST_CASE("whatever goes from an example leaves no name behind, and comes back by undo") {
  make_folders_in_memory();
  for (const std::string name : {"checkout.plan.yaml", "hand-edited.plan.yaml"}) {
    const std::string text = example(name);
    const Place place(text);
    const std::vector<std::string> ids = ids_of(*load(text).plan);
    for (std::size_t i = 0; i < ids.size(); ++i) {
      remove_and_undo(place, {ids[i]});
      remove_and_undo(place, {ids[(i + 1) % ids.size()], ids[i]});
      remove_and_undo(place, {ids[i], ids[(i + ids.size() / 2) % ids.size()]});
    }
    remove_and_undo(place, ids);
  }
}

TEST_CASE("a resource and a risk go from an example and come back by undo") {
  make_folders_in_memory();
  for (const std::string name : {"checkout.plan.yaml", "hand-edited.plan.yaml"}) {
    const std::string text = example(name);
    const Place place(text);
    const Plan plan = *load(text).plan;
    for (const Action& action : plan.actions) {
      const std::string id(*action.id);
      for (const auto& counted : {std::pair{"--resource", action.resources.items.size()},
                                  {"--risk", action.risks.size()}}) {
        const char* const option = counted.first;  // which clang can't capture from a binding
        const std::size_t count = counted.second;
        for (std::size_t i = 1; i <= count; ++i) {
          CAPTURE(id);
          CAPTURE(option);
          CAPTURE(i);
          const Outcome outcome = place.run({"remove", id, option, std::to_string(i)});
          REQUIRE(outcome.code == 0);
          const std::string after = place.read("action-plan.yaml");
          CHECK(comments_of(after, outcome.err) == comments_of(text));
          const Loaded loaded_after = load(after);
          const Action& left = *loaded_after.plan->action(id);
          CHECK(left.resources.items.size() + left.risks.size() + 1 ==
                action.resources.items.size() + action.risks.size());
          place.succeed({"undo"});
          REQUIRE(place.read("action-plan.yaml") == text);
        }
      }
    }
  }
}

}  // namespace
}  // namespace bywhen::cli
