#include <doctest/doctest.h>

#include "yaml/edit_case.h"

namespace bywhen::yaml {
namespace {

EditCase no_key(std::string name, std::string before, Path path, std::string after) {
  const auto edit = [=](Editor& editor) { return editor.remove_key(path, "k"); };
  return {std::move(name), std::move(before), edit, std::move(after)};
}

EditCase no_item(std::string name, std::string before, Path path, std::size_t index,
                 std::string after) {
  const auto edit = [=](Editor& editor) { return editor.remove_item(path, index); };
  return {std::move(name), std::move(before), edit, std::move(after)};
}

TEST_CASE("a key goes with its lines") {
  check(no_key("comments above stay", "a: 1\n# on k\nk: 2 # c\n# on b\nb: 3\n", {},
               "a: 1\n# on k\n# on b\nb: 3\n"));
  check(no_key("deeper comments go", "k:\n  x: 1\n  # y: 2\n# on b\nb: 3\n", {}, "# on b\nb: 3\n"));
  check(no_key("not indented list", "a: 1\nk:\n- x\n- z\nb: 3\n", {}, "a: 1\nb: 3\n"));
  check(no_key("block text", "k: |\n  t\n\n  u\nb: 3\n", {}, "b: 3\n"));
  check(no_key("explicit key", "? k\n: 1\nb: 3\n", {}, "b: 3\n"));
  check(no_key("absent value", "a: 1\nk:\nb: 3\n", {}, "a: 1\nb: 3\n"));
  check(no_key("CRLF, last, no line end", "a: 1\r\nk: 2", {}, "a: 1"));
  check(no_key("BOM, first",
               "\xEF\xBB\xBF"
               "k: 1\nb: 3\n",
               {},
               "\xEF\xBB\xBF"
               "b: 3\n"));
  check(no_key("behind open block text", "a: |\n  t\nk: 2", {}, "a: |\n  t\n"));
  check(no_key("before the end marker", "---\na: 1\nk: 2\n...\n", {}, "---\na: 1\n...\n"));
  check(no_key("not there", "a: 1\n", {}, "!Refused"));
  check(no_key("all there is", "k: 1\n", {}, "!Refused"));
  check(no_key("all there is, in braces", "{k: 1}\n", {}, "!Refused"));
}

TEST_CASE("blank lines around what goes") {
  check(no_key("one of a pair goes", "a: 1\n\nk: 2\n\nb: 3\n", {}, "a: 1\n\nb: 3\n"));
  check(no_key("those at the start go", "k: 2\n\nb: 3\n", {}, "b: 3\n"));
  check(no_key("those at the end go", "a: 1\n\nk: 2\n", {}, "a: 1\n"));
  check(no_key("no last line end", "a: 1\n\nk: 2", {}, "a: 1"));
  check(no_key("those behind the last stay", "m:\n  a: 1\n  k: 2\n\nb: 3\n", {"m"},
               "m:\n  a: 1\n\nb: 3\n"));
  check(no_item("those of a comment stay", "# on the first\n- a\n\n- b\n", {}, 0,
                "# on the first\n\n- b\n"));
  check(no_item("those under the key go", "l:\n  - a\n\n  - b\n", {"l"}, 0, "l:\n  - b\n"));
}

TEST_CASE("what shares its line with a dash") {
  check(no_key("the next key moves up", "- k: 1 # c\n  t: 2 # d\n", {0u}, "- t: 2 # d\n"));
  check(no_key("several lines", "- k:\n    - 1\n    - 2\n  t: 2\n", {0u}, "- t: 2\n"));
  check(no_key("blank line between", "- k: 1\n\n  t: 2\n", {0u}, "- t: 2\n"));
  check(no_key("kept block text", "- k: |+\n    t\n\n  t: 2\n", {0u}, "- t: 2\n"));
  check(no_key("wide dash", "-   k: 1\n    t: 2\n", {0u}, "-   t: 2\n"));
  check(no_item("a list in a list", "- - a\n  - b\n- c\n", {0u}, 0, "- - b\n- c\n"));
  check(no_key("the only key", "- k: 1 # c\n- t: 2\n", {0u}, "- {} # c\n- t: 2\n"));
}

TEST_CASE("an item goes with its lines") {
  check(no_item("map", "l:\n  - id: 1\n    t: 2 # c\n  # on 2\n  - id: 2\n", {"l"}, 0,
                "l:\n  # on 2\n  - id: 2\n"));
  check(no_item("the last one leaves brackets", "l: # c\n  # none\n  - a # d\nz: 1\n", {"l"}, 0,
                "l: [] # c\n  # none\nz: 1\n"));
  check(no_item("the root's last one", "- a\n", {}, 0, "[]\n"));
  check(no_item("absent", "- a\n-\n- b\n", {}, 1, "- a\n- b\n"));
  check(no_item("past the end", "- a\n", {}, 1, "!Refused"));
}

TEST_CASE("anchors hold what an alias repeats") {
  check(no_key("repeated", "k: &x 1\nb: *x\n", {}, "!Refused"));
  check(no_key("repeated inside", "k:\n  - &x 1\nb: *x\n", {}, "!Refused"));
  check(no_key("repeated only inside", "k: [&x 1, *x]\nb: 2\n", {}, "b: 2\n"));
  check(no_key("the alias itself", "b: &x 1\nk: *x\n", {}, "b: &x 1\n"));
  check(no_key("not used", "k: &x 1\nb: 2\n", {}, "b: 2\n"));
}

}  // namespace
}  // namespace bywhen::yaml
