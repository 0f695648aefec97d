#include "bywhen/base/glob.h"

#include <doctest/doctest.h>

#include <string>

namespace bywhen {
namespace {

struct Case {
  const char* pattern;
  const char* path;
  bool matches;
};

TEST_CASE("patterns mean paths as .gitignore has them") {
  constexpr Case cases[] = {
      {"a.yaml", "a.yaml", true},
      {"a.yaml", "x/y/a.yaml", true},
      {"a.yaml", "a.yaml.bak", false},
      {"/a.yaml", "a.yaml", true},
      {"/a.yaml", "x/a.yaml", false},
      {"x/a.yaml", "x/a.yaml", true},
      {"x/a.yaml", "y/x/a.yaml", false},
      {"archive/", "archive/a.yaml", true},
      {"archive/", "x/archive/y/a.yaml", true},
      {"archive/", "archive", false},
      {"archive", "x/archive/a.yaml", true},
      {"*.plan.yaml", "x/b.plan.yaml", true},
      {"x/*.yaml", "x/y/b.yaml", false},
      {"x/**", "x/y/b.yaml", true},
      {"x/**/b.yaml", "x/b.yaml", true},
      {"x/**/b.yaml", "x/y/z/b.yaml", true},
      {"**/y/*.yaml", "x/y/b.yaml", true},
      {"**/y/*.yaml", "y/b.yaml", true},
      {"?.yaml", "a.yaml", true},
      {"?.yaml", "ab.yaml", false},
      {"[a-c].yaml", "b.yaml", true},
      {"[!a-c].yaml", "b.yaml", false},
      {"[a-c].yaml", "d.yaml", false},
      {"[]].yaml", "].yaml", true},
      {"[a.yaml", "[a.yaml", true},
      {"\\*.yaml", "*.yaml", true},
      {"\\*.yaml", "a.yaml", false},
      {"*a*b*", "xxaxxbxx", true},
      {"*a*b*", "xxbxxaxx", false},
      {"", "a.yaml", false},
      {"/", "a.yaml", false},
      {"**", "a/b", true},
  };
  for (const Case& one : cases) {
    CAPTURE(one.pattern);
    CAPTURE(one.path);
    CHECK(matches_path(one.pattern, one.path) == one.matches);
  }
}

TEST_CASE("many stars take no longer than the lengths say") {
  std::string stars;
  for (int i = 0; i < 200; ++i) stars += "*a";
  CHECK_FALSE(matches_path(stars + "b", std::string(5000, 'a')));
  std::string folders = "a";
  for (int i = 0; i < 100; ++i) folders += "/a";
  std::string pattern;
  for (int i = 0; i < 50; ++i) pattern += "**/a/";
  CHECK_FALSE(matches_path(pattern + "b", folders));
}

}  // namespace
}  // namespace bywhen
