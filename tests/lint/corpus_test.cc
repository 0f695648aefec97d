// Plans as different teams write them. Nothing is wrong with any of them: what core finds there is
// a defect of a rule.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

namespace fs = std::filesystem;

const fs::path corpus = fs::path(BYWHEN_SOURCE_DIR) / "tests/lint/corpus";

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::set<fs::path> plans() {
  std::set<fs::path> files;
  for (const auto& file : fs::directory_iterator(corpus)) files.insert(file.path());
  return files;
}

test::Lines found_by(const RuleChoice& rules, const fs::path& file) {
  const Loaded loaded = load(read(file));
  REQUIRE(loaded.plan);
  REQUIRE(loaded.plan->date);
  test::Lines found;
  for (const Finding& finding :
       lint(loaded, {.today = *loaded.plan->date, .rules = rules}).findings) {
    const yaml::Place place = yaml::place_in(loaded.text(), finding.range.begin);
    found.push_back(
        fmt::format("{}:{} {}: {}", place.line, place.column, finding.rule->name, finding.message));
  }
  return found;
}

TEST_CASE("core finds nothing in the plans of the corpus, on the day of their session") {
  CHECK(plans().size() >= 41);
  for (const fs::path& file : plans()) {
    CAPTURE(file.filename().string());
    CHECK(found_by(RuleChoice(), file) == test::Lines{});
  }
}

// What the others find (no check-in, a title alone) may be true of these plans.
TEST_CASE("the rules that guess find nothing in them") {
  RuleChoice guesses = RuleChoice::none();
  for (const Rule* rule :
       {&rules::vague_title, &rules::owner_overloaded, &rules::owner_concentration,
        &rules::deadline_pileup, &rules::no_buffer, &rules::effort_exceeds_time,
        &rules::group_owner, &rules::due_soon, &rules::future_completion}) {
    guesses.add(*rule);
  }
  for (const fs::path& file : plans()) {
    CAPTURE(file.filename().string());
    CHECK(found_by(guesses, file) == test::Lines{});
  }
}

TEST_CASE("the corpus has all that plans are made of") {
  bool has_crlf = false;
  bool has_bom = false;
  bool has_no_people = false;
  std::size_t most_actions = 0;
  for (const fs::path& file : plans()) {
    const Loaded loaded = load(read(file));
    REQUIRE(loaded.plan);
    has_crlf = has_crlf || read(file).find("\r\n") != std::string::npos;
    has_bom = has_bom || read(file).starts_with("\xef\xbb\xbf");
    has_no_people = has_no_people || !loaded.plan->has_people;
    most_actions = std::max(most_actions, loaded.plan->actions.size());
  }
  CHECK(has_crlf);
  CHECK(has_bom);
  CHECK(has_no_people);
  CHECK(most_actions == 40);
}

}  // namespace
}  // namespace bywhen
