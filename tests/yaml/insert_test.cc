#include <doctest/doctest.h>

#include "yaml/edit_case.h"

namespace bywhen::yaml {
namespace {

EditCase add_key(std::string name, std::string before, Path path, std::string after_key,
                 std::string after, Value value = Value::text("v")) {
  const auto edit = [=](Editor& editor) { return editor.insert_key(path, "k", value, after_key); };
  return {std::move(name), std::move(before), edit, std::move(after)};
}

EditCase add_item(std::string name, std::string before, Path path, std::size_t index,
                  std::string after, Value value = Value::text("v")) {
  const auto edit = [=](Editor& editor) { return editor.insert_item(path, index, value); };
  return {std::move(name), std::move(before), edit, std::move(after)};
}

Value action() {
  return Value::map({{"id", Value::text("A9")},
                     {"helpers", Value::list({Value::text("ben"), Value::text("mia")})}});
}

TEST_CASE("a key goes behind the one that is named") {
  check(add_key("middle", "a: 1 # c\nb: 2\n", {}, "a", "a: 1 # c\nk: v\nb: 2\n"));
  check(add_key("unknown name: at the end", "a: 1\nb: 2\n", {}, "z", "a: 1\nb: 2\nk: v\n"));
  check(add_key("behind a map", "a:\n  x: 1\nb: 2\n", {}, "a", "a:\n  x: 1\nk: v\nb: 2\n"));
  check(add_key("behind a deep comment", "a:\n  x: 1\n\n  # more\n# b's\nb: 2\n", {}, "a",
                "a:\n  x: 1\n\n  # more\nk: v\n# b's\nb: 2\n"));
  check(add_key("behind a literal", "a: |\n  t\n\nb: 2\n", {}, "a", "a: |\n  t\nk: v\n\nb: 2\n"));
  check(add_key("behind a kept literal", "a: |+\n  t\n\nb: 2\n", {}, "a",
                "a: |+\n  t\n\nk: v\nb: 2\n"));
  check(add_key("behind an absent value", "a: # c\nb: 2\n", {}, "a", "a: # c\nk: v\nb: 2\n"));
  check(add_key("behind an explicit key", "? a\n: 1\nb: 2\n", {}, "a", "? a\n: 1\nk: v\nb: 2\n"));
  check(add_key("in the first line of an item", "- id: 1\n  t: 2\n", {0u}, "id",
                "- id: 1\n  k: v\n  t: 2\n"));
  check(add_key("in an item of one line", "- id: 1\n- id: 2\n", {0u}, "",
                "- id: 1\n  k: v\n- id: 2\n"));
  check(add_key("not indented list before it", "a:\n- x\n- z\nb: 1\n", {}, "a",
                "a:\n- x\n- z\nk: v\nb: 1\n"));
  check(add_key("there already", "k: 1\n", {}, "", "!Refused"));
  check(add_key("into text", "a: t\n", {"a"}, "", "!Refused"));
  check(add_key("into a list", "a: [t]\n", {"a"}, "", "!Refused"));
}

TEST_CASE("an empty place becomes a mapping") {
  check(add_key("absent", "m:\nb: 1\n", {"m"}, "", "m:\n  k: v\nb: 1\n"));
  check(add_key("null with comment", "m: ~ # c\n", {"m"}, "", "m: # c\n  k: v\n"));
  check(add_key("braces", "m: {} # c\nb: 1\n", {"m"}, "", "m: # c\n  k: v\nb: 1\n"));
  check(add_key("braces in brackets", "m: [{}, 1]\n", {"m", 0u}, "", "m: [{k: v}, 1]\n"));
  check(add_key("braces with a comment", "m: { # c\n}\n", {"m"}, "", "m: {k: v # c\n}\n"));
  check(add_key("absent item", "-\n- 1\n", {0u}, "", "- k: v\n- 1\n"));
  check(add_key("only comments", "# one\n\n# two\n", {}, "", "# one\n\n# two\nk: v\n"));
  check(add_key("only comments, no line end", "# one", {}, "", "# one\nk: v"));
  check(add_key("only a BOM", "\xEF\xBB\xBF", {}, "",
                "\xEF\xBB\xBF"
                "k: v\n"));
  check(add_key("only a marker", "---\n", {}, "", "---\nk: v\n"));
  check(add_key("a null root", "null # c\n", {}, "", "k: v # c\n"));
  check(add_key("CRLF comments", "# one\r\n", {}, "", "# one\r\nk: v\r\n"));
}

TEST_CASE("line ends stay as they are") {
  check(add_key("no last line end", "a: 1", {}, "", "a: 1\nk: v"));
  check(add_key("CRLF without the last", "b: 1\r\na: 1", {}, "", "b: 1\r\na: 1\r\nk: v"));
  check(add_item("CRLF items", "l:\r\n  - a\r\n  - b\r\nz: 1\r\n", {"l"}, 1,
                 "l:\r\n  - a\r\n  - v\r\n  - b\r\nz: 1\r\n"));
  check(add_item("CRLF, first", "l:\r\n  - a\r\n", {"l"}, 0, "l:\r\n  - v\r\n  - a\r\n"));
  check(add_key("behind open block text", "a: |\n  t", {}, "", "!Refused"));
  check(add_key("behind open stripped text", "a: |-\n  t", {}, "", "a: |-\n  t\nk: v"));
  check(add_key("kept text at the end", "a: |+\n  t\n\n", {}, "", "a: |+\n  t\n\nk: v\n"));
}

TEST_CASE("an item takes its place among the others") {
  check(add_item("middle, comment of the next", "- a # 1\n# on b\n- b\n", {}, 1,
                 "- a # 1\n- v\n# on b\n- b\n"));
  check(add_item("end, deeper comment", "l:\n- a\n  # - b\nz: 1\n", {"l"}, 7,
                 "l:\n- a\n  # - b\n- v\nz: 1\n"));
  check(add_item("before a map", "- a: 1\n  b: 2\n", {}, 0, "- v\n- a: 1\n  b: 2\n"));
  check(add_item("nested", "- - a\n  - b\n- c\n", {0u}, 2, "- - a\n  - b\n  - v\n- c\n"));
  check(add_item("a list in a list", "- - a\n- - b\n", {}, 2, "- - a\n- - b\n- - v\n",
                 Value::list({Value::text("v")})));
  check(add_item("blank lines between", "- a\n\n- b\n\n# end\n", {}, 2,
                 "- a\n\n- b\n\n- v\n\n# end\n"));
  check(add_item("blank lines, first", "- a\n\n- b\n", {}, 0, "- v\n\n- a\n\n- b\n"));
  check(
      add_item("blank lines, middle", "- a\n\n- b\n\n- c\n", {}, 2, "- a\n\n- b\n\n- v\n\n- c\n"));
  check(add_item("quotes by habit", "- 'a'\n- 'b'\n", {}, 9, "- 'a'\n- 'b'\n- 'v'\n"));
  check(add_item("quotes by need are no habit", "- 'a: b'\n", {}, 9, "- 'a: b'\n- v\n"));
  check(add_item("into text", "a: t\n", {"a"}, 0, "!Refused"));
}

TEST_CASE("an empty place becomes a list") {
  check(add_item("null", "l: ~\n", {"l"}, 0, "l:\n  - v\n"));
  check(add_item("not indented file", "x:\n- 1\nl:\n", {"l"}, 0, "x:\n- 1\nl:\n- v\n"));
  check(add_item("brackets in braces", "m: {l: [ ]}\n", {"m", "l"}, 0, "m: {l: [v]}\n"));
  check(add_item("brackets, like its cousins", "- l: [a]\n- l: []\n", {1u, "l"}, 0,
                 "- l: [a]\n- l: [v]\n"));
  check(add_item("absent, like its cousins", "- l: [ a ]\n- l:\n", {1u, "l"}, 0,
                 "- l: [ a ]\n- l: [ v ]\n"));
}

TEST_CASE("a new item looks like its neighbours") {
  check(add_item("flow maps", "l:\n  - {id: 1}\n", {"l"}, 1,
                 "l:\n  - {id: 1}\n  - {id: A9, helpers: [ben, mia]}\n", action()));
  check(add_item("block maps", "l:\n  - id: 1\n", {"l"}, 1,
                 "l:\n  - id: 1\n  - id: A9\n    helpers:\n      - ben\n      - mia\n", action()));
  check(add_item("mixed: as the last", "l:\n  - {id: 1}\n  - id: 2\n", {"l"}, 2,
                 "l:\n  - {id: 1}\n  - id: 2\n  - id: A9\n    helpers:\n      - ben\n      - mia\n",
                 action()));
  check(add_item("lists as the neighbours have them", "l:\n- id: 1\n  helpers: [a]\n", {"l"}, 1,
                 "l:\n- id: 1\n  helpers: [a]\n- id: A9\n  helpers: [ben, mia]\n", action()));
  check(add_item("not indented only where the neighbour's is",
                 "x:\n    - 1\n    - helpers:\n      - a\n", {"x"}, 2,
                 "x:\n    - 1\n    - helpers:\n      - a\n    - id: A9\n      helpers:\n      - "
                 "ben\n      - mia\n",
                 action()));
  check(add_item("by wish on one line", "l: []\n", {"l"}, 0,
                 "l:\n  - {id: A9, helpers: [ben, mia]}\n", action().inline_by_default()));
  check(add_key("a key's list as in the cousins", "- id: 1\n  k: [a]\n- id: 2\n", {1u}, "",
                "- id: 1\n  k: [a]\n- id: 2\n  k: [v]\n", Value::list({Value::text("v")})));
  check(add_key("an inline wish yields to the cousins", "- id: 1\n  k:\n  - a\n- id: 2\n", {1u}, "",
                "- id: 1\n  k:\n  - a\n- id: 2\n  k:\n  - v\n",
                Value::list({Value::text("v")}).inline_by_default()));
  check(add_key("sections set apart", "a: 1\n\nb:\n  - 1\n", {}, "",
                "a: 1\n\nb:\n  - 1\n\nk:\n  - v\n", Value::list({Value::text("v")})));
  check(add_key("quoted keys", "\"a\": 1\n", {}, "", "\"a\": 1\n\"k\": v\n"));
}

}  // namespace
}  // namespace bywhen::yaml
