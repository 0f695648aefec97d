#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;
using test::plan_of;

bool is_vague(std::string_view title, std::string_view rest = {}) {
  return !linted_by(rules::vague_title, plan_of("  - {id: A1, title: \"" + std::string(title) +
                                                "\"" + std::string(rest) + "}\n"))
              .findings.empty();
}

TEST_CASE("titles without an end that others can see") {
  for (const char* title :
       {"Look into returns", "look at the CMS", "Think about the form", "Discuss prices",
        "Improve the returns page", "IMPROVE search", "Handle complaints", "Consider a new carrier",
        "Try to call Ana", "Work on it", "Website", "  Newsletter  ", "Improve"}) {
    CAPTURE(title);
    CHECK(is_vague(title));
  }
}

TEST_CASE("titles that only look like them") {
  for (const char* title :
       {"Improvements page: delete it", "Discussion guide for the parents' evening, printed",
        "Handles for the two cellar doors, fitted", "Considerate wording in the letter",
        "Lookup table for postcodes", "Trying on the new uniforms", "Handle-bar tape, ordered",
        "Improve the loading time to 2 s", "Rewrite the returns page", "README.md", "RFC-12"}) {
    CAPTURE(title);
    CHECK_FALSE(is_vague(title));
  }
}

TEST_CASE("silent in languages that it does not know") {
  for (const char* title :
       {"Support anrufen", "Rückgabeseite", "Améliorer la page des retours", "返品ページを書き直す",
        "Mejorar la página", "تحسين صفحة الإرجاع", "🚀"}) {
    CAPTURE(title);
    CHECK_FALSE(is_vague(title));
  }
}

TEST_CASE("a line that says when it is done settles it; so does being done") {
  CHECK_FALSE(is_vague("Improve search", ", done_when: Part numbers are found"));
  CHECK_FALSE(is_vague("Improve search", ", status: done"));
  CHECK_FALSE(is_vague("TBD"));
}

TEST_CASE("a long title is cut in the message, and one of several lines is one line") {
  const auto message = [](std::string_view title) {
    const auto linted =
        linted_by(rules::vague_title, plan_of("  - id: A1\n    title: " + std::string(title)));
    REQUIRE(linted.findings.size() == 1);
    return linted.findings.front().message;
  };
  CHECK(message("Improve " + std::string(80, 'x') + "\n") ==
        "will everybody see the same result behind 'Improve " + std::string(51, 'x') + "…'?");
  CHECK(message("|\n      Improve it\n      soon\n") ==
        "will everybody see the same result behind 'Improve it …'?");
}

}  // namespace
}  // namespace bywhen
