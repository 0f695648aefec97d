#include "bywhen/base/text.h"

#include <doctest/doctest.h>

#include "lint/formats.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::linted_file;
using test::plan_of;

std::string text_of(std::string name, std::string plan) {
  std::vector<LintedFile> files;
  files.push_back(linted_file(std::move(name), std::move(plan)));
  return formats::text({.files = files}, {.paint = Paint(false)});
}

TEST_CASE("a finding is drawn with its line, its place and the way to mend it") {
  CHECK(text_of("action-plan.yaml", plan_of("  - id: A1\n"
                                            "    title: One\n"
                                            "    deadline: 2026-12-04\n"
                                            "    resources: none\n")) ==
        R"(error[missing-owner]: nobody owns A1 yet
 --> action-plan.yaml:4:9
  |
4 |   - id: A1
  |         ^^
  = try: bywhen assign A1 WHO

1 error in 1 plan, 1 action
)");
}

TEST_CASE("related places are drawn below, and the numbers stand in one column") {
  CHECK(
      text_of("p.yaml", plan_of("  - id: A1\n"
                                "    title: One\n"
                                "    owner: ana\n"
                                "    deadline: 2026-12-04\n"
                                "    after: [A2]\n"
                                "    resources: none\n"
                                "  - id: A2\n"
                                "    title: Two\n"
                                "    owner: ben\n"
                                "    deadline: 2026-12-11\n"
                                "    resources: none\n")) ==
      R"(error[deadline-before-dependency]: A1 is due on 2026-12-04, but waits for A2, which is due on 2026-12-11
  --> p.yaml:7:15
   |
 7 |     deadline: 2026-12-04
   |               ^^^^^^^^^^
   |
13 |     deadline: 2026-12-11
   |               ---------- A2 is due here
   = try: bywhen schedule A1 2026-12-11

1 error in 1 plan, 2 actions
)");
}

TEST_CASE("a place of several lines shows the first") {
  const std::string text = text_of("p.yaml", plan_of("  - id: A1\n"
                                                     "    title: One\n"
                                                     "    owner:\n"
                                                     "      name: ana\n"
                                                     "      mail: a@b.c\n"
                                                     "    deadline: 2026-12-04\n"
                                                     "    resources: none\n"));
  CHECK(text.find("7 |       name: ana\n  |       ^^^^^^^^^\n") != std::string::npos);
  CHECK(text.find("mail") == std::string::npos);
}

TEST_CASE("nothing found is said in words, plural and singular") {
  CHECK(text_of("p.yaml", plan_of("  - {id: A1, title: X, status: done}\n")) ==
        "no findings in 1 plan, 1 action\n");
  CHECK(formats::text({.files = {}}, {.paint = Paint(false)}) ==
        "no findings in 0 plans, 0 actions\n");
}

TEST_CASE("no byte of a plan or of a file's name reaches the terminal raw") {
  const std::string hostile = "\x1b]0;owned\x07\u202Eabc\u200B";
  const std::string text = text_of(
      "evil\x1b[2J\n\xFF.yaml",
      plan_of("  - {id: A1, title: \"x\", owner: \"" + hostile + "\", " + "\x1b" + "efort: 1}\n"));
  CHECK(text.find('\x1b') == std::string::npos);
  CHECK(text.find("\u202E") == std::string::npos);
  CHECK(find_invalid_utf8(text) == std::string::npos);
  CHECK(text.find("evil\\x1b[2J\\n\\xff.yaml:") != std::string::npos);
}

TEST_CASE("a text that isn't UTF-8 still gets its finding drawn") {
  const std::string text = text_of("p.yaml", "bywhen: 1\ntitle: caf\xE9\nactions: []\n");
  CHECK(find_invalid_utf8(text) == std::string::npos);
  CHECK(text.find("2 | title: caf\\xe9\n") != std::string::npos);
  CHECK(text.starts_with("error[yaml-syntax]: "));
}

TEST_CASE("colour adds nothing but colour") {
  std::vector<LintedFile> files;
  files.push_back(linted_file("p.yaml", plan_of("  - {id: A1, title: X}\n")));
  std::string painted = formats::text({.files = files}, {.paint = Paint(true)});
  for (auto at = painted.find('\x1b'); at != std::string::npos; at = painted.find('\x1b')) {
    painted.erase(at, painted.find('m', at) - at + 1);
  }
  CHECK(painted == formats::text({.files = files}, {.paint = Paint(false)}));
}

}  // namespace
}  // namespace bywhen
