// The table of documents, operations and expected bytes that the editor was designed by.
#include <doctest/doctest.h>

#include "yaml/edit_case.h"

namespace bywhen::yaml {
namespace {

Value act() {
  return Value::map({{"id", Value::text("A3")},
                     {"title", Value::text("new: one")},
                     {"deps", Value::list({Value::text("A1"), Value::text("A2")})}});
}

const std::vector<EditCase>& cases() {
  static const std::vector<EditCase> all = {
      {"set plain, trailing comment", "a: 1   # keep\nb: 2\n",
       [](Editor& e) { return e.set(Path{"a"}, Value::raw("10")); }, "a: 10   # keep\nb: 2\n"},
      {"set keeps double quotes", "a: \"x\"\n",
       [](Editor& e) { return e.set(Path{"a"}, Value::text("y")); }, "a: \"y\"\n"},
      {"set string that looks like int", "a: x\n",
       [](Editor& e) { return e.set(Path{"a"}, Value::text("0123")); }, "a: \"0123\"\n"},
      {"set empty value before comment", "a:   # todo\nb: 1\n",
       [](Editor& e) { return e.set(Path{"a"}, Value::text("x")); }, "a: x   # todo\nb: 1\n"},
      {"set null token", "a: ~ # n\n", [](Editor& e) { return e.set(Path{"a"}, Value::raw("3")); },
       "a: 3 # n\n"},
      {"set to null", "a: 5 # n\n", [](Editor& e) { return e.set(Path{"a"}, Value::null()); },
       "a: null # n\n"},
      {"CRLF kept on add", "a: 1\r\nb: 2\r\n",
       [](Editor& e) { return e.insert_key(Path{}, "c", Value::raw("3")); },
       "a: 1\r\nb: 2\r\nc: 3\r\n"},
      {"BOM + add first-level key",
       "\xEF\xBB\xBF"
       "a: 1\n",
       [](Editor& e) { return e.insert_key(Path{}, "b", Value::raw("3")); },
       "\xEF\xBB\xBF"
       "a: 1\nb: 3\n"},
      {"UTF-8 before the value", "n\xC3\xA4me: \xE2\x82\xAC 5 # \xF0\x9F\x98\x80\nb: 1\n",
       [](Editor& e) { return e.set(Path{"n\xC3\xA4me"}, Value::text("\xC3\xBC")); },
       "n\xC3\xA4me: \xC3\xBC # \xF0\x9F\x98\x80\nb: 1\n"},
      {"no final newline: remove last", "a: 1\nb: 2",
       [](Editor& e) { return e.remove_key(Path{}, "b"); }, "a: 1"},
      {"add key after deeper commented-out line", "m:\n  a:\n    x: 1\n    # y: 2\nz: 1\n",
       [](Editor& e) { return e.insert_key(Path{"m"}, "b", Value::raw("2")); },
       "m:\n  a:\n    x: 1\n    # y: 2\n  b: 2\nz: 1\n"},
      {"add key, 4-space indent", "a:\n    b: 1\nc:\n    d: 1\n",
       [](Editor& e) {
         return e.insert_key(Path{}, "e", Value::map({{"f", Value::raw("1")}}));
       },
       "a:\n    b: 1\nc:\n    d: 1\ne:\n    f: 1\n"},
      {"add list, non-indented style", "a:\n- x\nb: 1\n",
       [](Editor& e) { return e.insert_key(Path{}, "c", Value::list({Value::text("q")})); },
       "a:\n- x\nb: 1\nc:\n- q\n"},
      {"append map item, non-indented", "actions:\n- id: A1\n  deps:\n  - A0\n- id: A2\nend: 1\n",
       [](Editor& e) { return e.insert_item(Path{"actions"}, 99, act()); },
       "actions:\n- id: A1\n  deps:\n  - A0\n- id: A2\n- id: A3\n  title: \"new: one\"\n  deps:\n  "
       "- A1\n  - A2\nend: 1\n"},
      {"append with wide dash gap", "l:\n  -   id: 1\n      x: 2\n",
       [](Editor& e) {
         return e.insert_item(Path{"l"}, 9,
                              Value::map({{"id", Value::raw("2")}, {"x", Value::raw("3")}}));
       },
       "l:\n  -   id: 1\n      x: 2\n  -   id: 2\n      x: 3\n"},
      {"append after |+ keeps its blank lines", "l:\n- |+\n  t\n\n\nz: 1\n",
       [](Editor& e) { return e.insert_item(Path{"l"}, 9, Value::text("u")); },
       "l:\n- |+\n  t\n\n\n- u\nz: 1\n"},
      {"insert at 0", "l:\n  # first\n  - a\n  - b\n",
       [](Editor& e) { return e.insert_item(Path{"l"}, 0, Value::text("z")); },
       "l:\n  # first\n  - z\n  - a\n  - b\n"},
      {"insert at 0 of inline nested seq", "- - a\n  - b\n",
       [](Editor& e) { return e.insert_item(Path{0u}, 0, Value::text("z")); },
       "- - z\n  - a\n  - b\n"},
      {"[] -> first item in non-indented file", "x:\n- 1\nactions: []\n",
       [](Editor& e) { return e.insert_item(Path{"actions"}, 0, Value::text("a")); },
       "x:\n- 1\nactions:\n- a\n"},
      {"null with comment below -> first item", "actions:\n  # nothing yet\nz: 1\n",
       [](Editor& e) { return e.insert_item(Path{"actions"}, 0, Value::text("a")); },
       "actions:\n  - a\n  # nothing yet\nz: 1\n"},
      {"flow append", "t: [a, b]  # tags\n",
       [](Editor& e) { return e.insert_item(Path{"t"}, 9, Value::text("c")); },
       "t: [a, b, c]  # tags\n"},
      {"flow append needs quotes", "t: [a]\n",
       [](Editor& e) { return e.insert_item(Path{"t"}, 9, Value::text("x, y")); },
       "t: [a, \"x, y\"]\n"},
      {"flow append multi-line with comments", "t: [\n  a, # one\n  b  # two\n]\n",
       [](Editor& e) { return e.insert_item(Path{"t"}, 9, Value::text("c")); },
       "t: [\n  a, # one\n  b,  # two\n  c\n]\n"},
      {"flow map add", "m: {a: 1, b: 2}\n",
       [](Editor& e) { return e.insert_key(Path{"m"}, "c", Value::list({Value::raw("1")})); },
       "m: {a: 1, b: 2, c: [1]}\n"},
      {"flow solo key set", "m: {a, b: 1}\n",
       [](Editor& e) {
         return e.set(Path{"m", "a"}, Value::raw("2"));
       },
       "m: {a: 2, b: 1}\n"},
      {"flow remove middle", "t: [a, b, c]\n",
       [](Editor& e) { return e.remove_item(Path{"t"}, 1); }, "t: [a, c]\n"},
      {"flow remove only", "t: [ a ]\n", [](Editor& e) { return e.remove_item(Path{"t"}, 0); },
       "t: []\n"},
      {"remove block item with its comment", "l:\n- a\n- b # bb\n- c\n",
       [](Editor& e) { return e.remove_item(Path{"l"}, 1); }, "l:\n- a\n- c\n"},
      {"remove last block item", "l:\n- a\n\n- b\nz: 1\n",
       [](Editor& e) { return e.remove_item(Path{"l"}, 1); }, "l:\n- a\n\nz: 1\n"},
      {"remove only key -> {}", "m:\n  a: 1\nz: 1\n",
       [](Editor& e) { return e.remove_key(Path{"m"}, "a"); }, "m: {}\nz: 1\n"},
      {"remove first key of a list item, comment between", "- id: 1 # x\n  # about t\n  t: 2\n",
       [](Editor& e) { return e.remove_key(Path{0u}, "id"); }, "-\n  # about t\n  t: 2\n"},
      {"remove key before a |+ neighbour", "a: |+\n  x\n\nb: 1\n\nc: 2\n",
       [](Editor& e) { return e.remove_key(Path{}, "b"); }, "a: |+\n  x\n\nc: 2\n"},
      {"remove multi-line value", "a: one\n  two\n  three # c\nb: 1\n",
       [](Editor& e) { return e.remove_key(Path{}, "a"); }, "b: 1\n"},
      {"set multi-line double quoted", "a: \"one\n  two\" # c\nb: 1\n",
       [](Editor& e) { return e.set(Path{"a"}, Value::text("x")); }, "a: \"x\" # c\nb: 1\n"},
      {"literal -> scalar", "a: |-\n  x\n  y\n\nb: 1\n",
       [](Editor& e) { return e.set(Path{"a"}, Value::text("z")); }, "a: z\n\nb: 1\n"},
      {"folded -> plain", "a: >\n  x\n  y\nb: 1\n",
       [](Editor& e) { return e.set(Path{"a"}, Value::text("z")); }, "a: z\nb: 1\n"},
      {"block list -> scalar", "a:\n  - x\n  - y\nb: 1\n",
       [](Editor& e) { return e.set(Path{"a"}, Value::text("z")); }, "a: z\nb: 1\n"},
      {"list item scalar -> map", "- z # c\n- y\n",
       [](Editor& e) {
         return e.set(Path{0u}, Value::map({{"a", Value::raw("1")}, {"b", Value::raw("2")}}));
       },
       "- a: 1 # c\n  b: 2\n- y\n"},
      {"anchored node with alias: refuse", "a: &x 1\nb: *x\n",
       [](Editor& e) { return e.set(Path{"a"}, Value::raw("5")); }, "!Refused"},
      {"path through alias: refuse", "a: &x {k: 1}\nb: *x\n",
       [](Editor& e) {
         return e.set(Path{"b", "k"}, Value::raw("5"));
       },
       "!Refused"},
      {"duplicate key: refuse", "a: 1\na: 2\n",
       [](Editor& e) { return e.set(Path{"a"}, Value::raw("5")); }, "!Refused"},
      {"quoted key, odd spacing 2", "\"a b\"  :   'x'\n'c': 1\n",
       [](Editor& e) { return e.set(Path{"a b"}, Value::text("y")); },
       "\"a b\"  :   'y'\n'c': 1\n"},
      {"doc markers and directives", "%YAML 1.2\n---\n# head\na: 1\n...\n# tail\n",
       [](Editor& e) { return e.insert_key(Path{}, "b", Value::raw("2")); },
       "%YAML 1.2\n---\n# head\na: 1\nb: 2\n...\n# tail\n"},
      {"silent split of yaml-cpp: refuse", "- a\nb: c\n",
       [](Editor& e) { return e.set(Path{0u}, Value::text("x")); }, "!Syntax"},
      {"tab-separated value", "a:\t1\t# c\n",
       [](Editor& e) { return e.set(Path{"a"}, Value::raw("2")); }, "a:\t2\t# c\n"},
      {"comment between key and value", "a: # c1\n  # c2\n  v # c3\nb: 1\n",
       [](Editor& e) { return e.set(Path{"a"}, Value::text("w")); },
       "a: # c1\n  # c2\n  w # c3\nb: 1\n"},
      {"nested list item key add", "actions:\n  - id: 1  # one\n    tags: [a]\n\n  - id: 2\n",
       [](Editor& e) {
         return e.insert_key(Path{"actions", 0u}, "due", Value::raw("2026-05-01"));
       },
       "actions:\n  - id: 1  # one\n    tags: [a]\n    due: 2026-05-01\n\n  - id: 2\n"},
      {"empty file: first key", "",
       [](Editor& e) { return e.insert_key(Path{}, "a", Value::raw("1")); }, "a: 1\n"},
      {"CRLF remove", "a: 1\r\nb: 2\r\nc: 3\r\n",
       [](Editor& e) { return e.remove_key(Path{}, "b"); }, "a: 1\r\nc: 3\r\n"},
      {"NBSP and CJK in comments", "a: 1 # \xC2\xA0\xE6\x97\xA5\nb: 2\n",
       [](Editor& e) { return e.set(Path{"a"}, Value::raw("2")); },
       "a: 2 # \xC2\xA0\xE6\x97\xA5\nb: 2\n"},
      {"removing an anchor in use: refuse", "base: &b\n  x: 1\nc: *b\n",
       [](Editor& e) { return e.remove_key(Path{}, "base"); }, "!Refused"},
      {"'#' glued to a quoted scalar: refuse", "a: \"x\"#c\n",
       [](Editor& e) { return e.set(Path{"a"}, Value::text("y")); }, "!Unsupported"},
  };
  return all;
}

TEST_CASE("every edit of the table gives its bytes or its refusal") {
  CHECK(cases().size() == 52);
  for (const EditCase& edit : cases()) check(edit);
}

}  // namespace
}  // namespace bywhen::yaml
