#include "bywhen/base/glob.h"

#include <doctest/doctest.h>

#include <array>
#include <iterator>
#include <string>
#include <vector>

#include "bywhen/base/text.h"

namespace bywhen {
namespace {

#include "glob_cases.h"

// Those of one a line; refused ones are left out, as they mean nothing to git.
std::vector<PathPattern> parsed(std::string_view lines) {
  std::vector<PathPattern> patterns;
  for (const std::string_view line : split(lines, '\n')) {
    if (auto pattern = PathPattern::parse(line)) patterns.push_back(*std::move(pattern));
  }
  return patterns;
}

bool is_meant(std::string_view patterns, std::string_view path) {
  return deciding_pattern(parsed(patterns), path).has_value();
}

std::string refusal(std::string_view text) {
  const auto pattern = PathPattern::parse(text);
  return pattern ? "taken" : pattern.error().message + "; " + pattern.error().hint;
}

TEST_CASE("patterns mean what git takes for ignored") {
  REQUIRE(std::size(ignored_by_git) > 400);
  for (const Ignored& one : ignored_by_git) {
    const std::vector<PathPattern> patterns = parsed(one.patterns);
    std::string paths;
    for (const char* path : ignored_paths) paths += deciding_pattern(patterns, path) ? 'x' : '.';
    CAPTURE(one.patterns);
    CHECK(paths == one.paths);
  }
}

TEST_CASE("stars that are not between slashes are one star, as git's manual has it") {
  CHECK(is_meant("a**/b", "ax/b"));
  CHECK_FALSE(is_meant("a**/b", "ax/y/b"));
  CHECK_FALSE(is_meant("x/a**", "x/b"));
}

TEST_CASE("the pattern that decides is the last one, or that of a folder") {
  CHECK(deciding_pattern(parsed("*.yaml\na.*"), "a.yaml") == 1U);
  CHECK(deciding_pattern(parsed("a/\n*.yaml"), "a/a.yaml") == 0U);
  CHECK_FALSE(deciding_pattern(parsed("*.yaml\n!a.*"), "a.yaml"));
  CHECK_FALSE(deciding_pattern({}, "a.yaml"));
}

TEST_CASE("what could never mean a path is refused with a way out") {
  constexpr std::array<std::array<const char*, 2>, 14> cases = {{
      {"", "this pattern means nothing; like archive/"},
      {"  ", "this pattern means nothing; like archive/"},
      {"!", "this pattern means nothing; like archive/"},
      {"/", "this pattern means nothing; like archive/"},
      {"a/\nb/", "a pattern is one line; make it a list: [archive/, drafts/]"},
      {"#a",
       "a pattern that begins with '#' is a comment; for the character itself, write \\# in single quotes"},
      {"a[b",
       "the '[' of the pattern is never closed; for the character itself, write \\[ in single quotes"},
      {"[!]",
       "the '[' of the pattern is never closed; for the character itself, write \\[ in single quotes"},
      {"a\\",
       "there is nothing behind the backslash at the pattern's end; for a backslash itself, write "
       "two in single quotes"},
      {"[[:uper:]]", "no class of characters '[:uper:]'; did you mean 'upper'?"},
      {"[[:word-like:]]",
       "no class of characters '[:word-like:]'; one of: alnum, alpha, blank, cntrl, digit, graph, "
       "lower, print, punct, space, upper, xdigit"},
      {"./a",
       "a pattern with './' in it means nothing; patterns begin at the folder of this file: "
       "/archive/"},
      {"a/../b",
       "a pattern with '../' in it means nothing; patterns begin at the folder of this file: "
       "/archive/"},
      {"a//b",
       "a pattern with '//' in it means nothing; patterns begin at the folder of this file: "
       "/archive/"},
  }};
  for (const auto& one : cases) {
    CAPTURE(one[0]);
    CHECK(refusal(one[0]) == one[1]);
  }
  CHECK(refusal("\\#a") == "taken");
}

TEST_CASE("many stars take no longer than the lengths say") {
  std::string stars;
  for (int i = 0; i < 200; ++i) stars += "*a";
  CHECK_FALSE(is_meant(stars + "b", std::string(5000, 'a')));
  std::string folders = "a";
  for (int i = 0; i < 100; ++i) folders += "/a";
  std::string pattern;
  for (int i = 0; i < 50; ++i) pattern += "**/a/";
  CHECK_FALSE(is_meant(pattern + "b", folders));
}

}  // namespace
}  // namespace bywhen
