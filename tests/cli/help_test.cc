#include "cli/help.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <utility>

#include "bywhen/base/text.h"
#include "cli/commands.h"
#include "cli/place.h"

namespace bywhen::cli {
namespace {

// "--owner" of "--owner", "--file" and "-f" of "-f,--file"
std::vector<std::string_view> spellings(const Option& option) { return split(option.name, ','); }

// The words of a line as a shell would see them; quotes are double, without escapes.
std::vector<std::string> words_of_line(std::string_view line) {
  std::vector<std::string> words;
  bool quoted = false;
  bool in_word = false;
  for (const char c : line) {
    if (c == '"') {
      quoted = !quoted;
    } else if (c == ' ' && !quoted) {
      in_word = false;
      continue;
    }
    if (!in_word) words.emplace_back();
    in_word = true;
    if (c != '"') words.back() += c;
  }
  return words;
}

// A plan without gaps that has what the examples speak of: A2 to A4, owned by `owner`; A3 has a risk.
std::string plan_of(std::string_view owner, bool with_people) {
  std::string plan =
      "bywhen: 1\ntitle: Examples\nimprovements: [{id: I1, title: Returns}, "
      "{id: I2, title: Price}, {id: I3, title: Mail}]\n";
  if (with_people) plan += "people: [{id: ana, name: Ana Ruiz}, {id: ben, name: Ben Okafor}]\n";
  plan += "actions:\n";
  for (const char* start : {"A2, title: Get CMS access", "A3, title: Rewrite the returns page",
                            "A4, title: Tell all"}) {
    plan.append("  - {id: ").append(start).append(", owner: ").append(owner);
    plan.append(", deadline: 2026-12-04, resources: none");
    const bool is_risky = std::string_view(start).starts_with("A3");
    plan.append(is_risky ? ", risks: [{risk: Legal asks for more}]}\n" : "}\n");
  }
  return plan;
}

// A folder in which the example can be typed.
void prepare(Place& place, std::string_view command, std::string_view example) {
  if (command == "init") {  // in a folder without a plan, but for the one that is carried over
    place.write("ideas.md", "- Fewer calls\n");
    if (example.find("--carry-over") != std::string_view::npos) {
      place.write("q1.plan.yaml", plan_of("ana", true));
    }
    return;
  }
  const bool is_bens = example.find("--as ben") != std::string_view::npos;
  const std::string plan = plan_of(is_bens ? "ben" : "ana", command != "add-person");
  place.make_folder("plans");
  for (const char* name : {"my.plan.yaml", "retro.plan.yaml", "plans/old.plan.yaml"})
    place.write(name, plan);
  if (command != "lint") place.environment["BYWHEN_FILE"] = "my.plan.yaml";
  if (command == "edit-resource" || command == "remove")
    place.succeed({"add-resource", "A3", "Copywriter"});
  if (command != "undo" && command != "redo") return;
  for (const char* title : {"One", "Two", "Three"}) place.succeed({"add-action", title});
  if (command == "redo") place.succeed({"undo", "3"});
}

TEST_CASE("the overview names every command once, with its summary, and the common options") {
  const std::string help = help_overview();
  const std::vector<std::string_view> lines = split(help, '\n');
  for (const Command* command : all_commands()) {
    CAPTURE(command->name);
    const std::string start = "  " + std::string(command->name) + " ";
    const auto count = std::count_if(lines.begin(), lines.end(), [&](std::string_view line) {
      return line.starts_with(start) && line.ends_with(command->summary);
    });
    CHECK(count == 1);
    CHECK(find_command(command->name) == command);
  }
  for (const Option& option : common_options()) {
    for (const auto spelling : spellings(option)) CHECK(help.find(spelling) != std::string::npos);
  }
}

TEST_CASE("no line of the help is too long for a terminal") {
  std::vector<std::string> pages{help_overview()};
  for (const Command* command : all_commands()) pages.push_back(help_on(*command));
  for (const std::string& page : pages) {
    for (const auto line : split(page, '\n')) {
      CAPTURE(line);
      CHECK(display_width(line) <= 80);
    }
  }
}

TEST_CASE("the help on a command is one screen, but where it has very many options") {
  const std::set<std::string_view> long_ones{
      "add-action",  // every field of an action
      "edit",        // the same
      "list",        // filters, order, groups and formats
      "lint",        // rules, formats and what it is to exit with
  };
  for (const Command* command : all_commands()) {
    if (long_ones.contains(command->name)) continue;
    CAPTURE(command->name);
    const std::string page = help_on(*command);
    CHECK(std::count(page.begin(), page.end(), '\n') <= 24);
  }
}

TEST_CASE("a command's help names its options, its short name and how it is typed") {
  for (const Command* command : all_commands()) {
    CAPTURE(command->name);
    const std::string help = help_on(*command);
    CHECK(help.starts_with("usage: bywhen " + std::string(command->name)));
    CHECK(help.find(command->alias) != std::string::npos);
    CHECK(help.find(command->summary) != std::string::npos);
    for (const Option& option : command->options) {
      for (const auto spelling : spellings(option)) CHECK(help.find(spelling) != std::string::npos);
      CHECK(help.find(option.help) != std::string::npos);
    }
  }
}

TEST_CASE("no option of a command hides a common one, and none is there twice") {
  // Nobody is the author of an export: there --as says as what actions are exported.
  const std::set<std::pair<std::string_view, std::string_view>> own_ones{{"export", "--as"}};
  for (const Command* command : all_commands()) {
    CAPTURE(command->name);
    std::set<std::string_view> seen;
    for (const auto options : {common_options(), command->options}) {
      for (const Option& option : options) {
        for (const auto spelling : spellings(option)) {
          const bool is_own = own_ones.contains({command->name, spelling});
          CHECK((seen.insert(spelling).second || is_own));
        }
      }
    }
  }
}

TEST_CASE("the examples in the help work as they stand there") {
  for (const Command* command : all_commands()) {
    for (const std::string_view example : command->examples) {
      CAPTURE(example);
      CHECK(help_on(*command).find("  bywhen " + std::string(example) + "\n") != std::string::npos);
      const std::vector<std::string> typed = words_of_line(example);
      REQUIRE(find_command(typed.front()) == command);
      Place place;
      prepare(place, command->name, example);
      const Outcome outcome = place.run(typed);
      CAPTURE(outcome.err);
      CHECK(outcome.code == 0);
    }
  }
}

}  // namespace
}  // namespace bywhen::cli
