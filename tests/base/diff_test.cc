#include "bywhen/base/diff.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <cstdlib>

#include "base/temp_folder.h"

namespace bywhen {
namespace {

TEST_CASE("nothing where nothing differs") {
  CHECK(unified_diff("a\n", "a\n", "plan").empty());
  CHECK(unified_diff("", "", "plan").empty());
}

TEST_CASE("a change with three lines of context") {
  CHECK(
      unified_diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n", "plan.yaml") ==
      "--- a/plan.yaml\n"
      "+++ b/plan.yaml\n"
      "@@ -2,7 +2,7 @@\n"
      " 2\n"
      " 3\n"
      " 4\n"
      "-5\n"
      "+five\n"
      " 6\n"
      " 7\n"
      " 8\n");
}

TEST_CASE("changes six lines apart share a hunk, seven apart do not") {
  CHECK(unified_diff("a\n1\n2\n3\n4\n5\n6\nb\n", "A\n1\n2\n3\n4\n5\n6\nB\n", "p") ==
        "--- a/p\n+++ b/p\n@@ -1,8 +1,8 @@\n-a\n+A\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n+B\n");
  CHECK(unified_diff("a\n1\n2\n3\n4\n5\n6\n7\nb\n", "1\n2\n3\n4\n5\n6\n7\nB\n", "p") ==
        "--- a/p\n+++ b/p\n@@ -1,4 +1,3 @@\n-a\n 1\n 2\n 3\n@@ -6,4 +5,4 @@\n 5\n 6\n 7\n-b\n+B\n");
}

TEST_CASE("from nothing, to nothing, one line") {
  CHECK(unified_diff("", "a\nb\n", "p") == "--- a/p\n+++ b/p\n@@ -0,0 +1,2 @@\n+a\n+b\n");
  CHECK(unified_diff("a\n", "", "p") == "--- a/p\n+++ b/p\n@@ -1 +0,0 @@\n-a\n");
}

TEST_CASE("a last line without its end is marked on the side that has it") {
  CHECK(unified_diff("a", "a\n", "p") ==
        "--- a/p\n+++ b/p\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n");
  CHECK(unified_diff("x\na", "y\na", "p") ==
        "--- a/p\n+++ b/p\n@@ -1,2 +1,2 @@\n-x\n+y\n a\n\\ No newline at end of file\n");
}

TEST_CASE("line ends are kept as they are") {
  CHECK(unified_diff("a\r\nb\r\n", "a\r\nc\r\n", "p") ==
        "--- a/p\n+++ b/p\n@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n");
}

TEST_CASE("names that would break the header are marked as git marks them") {
  const auto header = [](std::string_view name) {
    const std::string diff = unified_diff("", "a\n", name);
    return diff.substr(0, diff.find('\n'));
  };
  CHECK(header("my plan.yaml") == "--- a/my plan.yaml\t");
  CHECK(header("a\nb") == "--- \"a/a\\012b\"");
  CHECK(header("a\"b\\c") == "--- \"a/a\\\"b\\\\c\"");
  CHECK(header("/srv/plan.yaml") == "--- a/srv/plan.yaml");
}

class Random {
 public:
  unsigned below(unsigned bound) {
    state_ = state_ * 1664525U + 1013904223U;
    return (state_ >> 16U) % bound;
  }

 private:
  std::uint32_t state_ = 7;
};

// A few different lines, so that many repeat; some with CRLF, at times no end at the last one.
std::string random_text(Random& random, unsigned most_lines) {
  std::string text;
  for (unsigned lines = 1 + random.below(most_lines); lines > 0; --lines) {
    text += static_cast<char>('a' + random.below(5));
    text += random.below(4) == 0 ? "\r\n" : "\n";
  }
  if (random.below(4) == 0) text += "end";
  return text;
}

std::string random_edit(Random& random, const std::string& before) {
  std::string after;
  for (std::size_t at = 0; at < before.size();) {
    const std::size_t end = before.find('\n', at);
    const std::size_t size = end == std::string::npos ? before.size() - at : end + 1 - at;
    const unsigned what = random.below(10);
    if (what == 0) after += random_text(random, 2) + '\n';
    if (what != 1) after += before.substr(at, size);
    at += size;
  }
  return after.empty() ? "kept\n" : after;
}

// Runs `command` in a folder that holds many files as they were, with all their diffs in the file
// DIFF, and counts the files that did not become what was meant.
void check_that_applies(const std::string& command) {
  constexpr int cases = 400;
  const TempFolder folder;
  Random random;
  std::string diffs;
  std::vector<std::string> wanted;
  for (int i = 0; i < cases; ++i) {
    const std::string before = random_text(random, i % 2 == 0 ? 12 : 60);
    wanted.push_back(i % 3 == 0 ? random_text(random, 12) : random_edit(random, before));
    const std::string name = "plan " + std::to_string(i);
    spit(folder / name, before);
    diffs += unified_diff(before, wanted.back(), name);
  }
  spit(folder / "DIFF", diffs);
  const std::string line = "cd '" + folder.path().string() + "' && " + command;
  REQUIRE(std::system(line.c_str()) == 0);
  int wrong = 0;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    if (slurp(folder / ("plan " + std::to_string(i))) != wanted[i]) ++wrong;
  }
  CHECK(wrong == 0);
}

TEST_CASE("git apply accepts every diff and makes of it what was meant") {
  check_that_applies(
      "GIT_CEILING_DIRECTORIES=/ GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 "
      "git apply --whitespace=nowarn DIFF");
}

TEST_CASE("patch -p1 accepts every diff and makes of it what was meant") {
  if (std::system("command -v patch >/dev/null") != 0) return;
  check_that_applies("patch -s -p1 <DIFF");
}

}  // namespace
}  // namespace bywhen
