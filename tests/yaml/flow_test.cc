#include <doctest/doctest.h>

#include "yaml/edit_case.h"

namespace bywhen::yaml {
namespace {

EditCase add(std::string name, std::string before, std::size_t index, std::string after) {
  const auto edit = [=](Editor& editor) {
    return editor.insert_item({"t"}, index, Value::text("v"));
  };
  return {std::move(name), std::move(before), edit, std::move(after)};
}

EditCase remove(std::string name, std::string before, std::size_t index, std::string after) {
  const auto edit = [=](Editor& editor) { return editor.remove_item({"t"}, index); };
  return {std::move(name), std::move(before), edit, std::move(after)};
}

TEST_CASE("an item is put in with its comma") {
  check(add("first", "t: [a, b]\n", 0, "t: [v, a, b]\n"));
  check(add("middle", "t: [a, b]\n", 1, "t: [a, v, b]\n"));
  check(add("tight", "t: [a,b]\n", 2, "t: [a,b,v]\n"));
  check(add("spaced", "t: [ a, b ]\n", 2, "t: [ a, b, v ]\n"));
  check(add("comma at the end", "t: [a, b,]\n", 2, "t: [a, b, v,]\n"));
  check(add("wrapped lines", "t: [a, b,\n    c] # x\n", 3, "t: [a, b,\n    c, v] # x\n"));
  check(add("own lines, comma at the end", "t: [\n  a,\n  b, # two\n]\n", 2,
            "t: [\n  a,\n  b, # two\n  v,\n]\n"));
  check(add("own lines, closer behind", "t: [\n  a,\n  b]\n", 2, "t: [\n  a,\n  b,\n  v]\n"));
  check(add("own lines, first", "t: [\n  # on a\n  a,\n  b\n]\n", 0,
            "t: [\n  # on a\n  v,\n  a,\n  b\n]\n"));
  check(add("own lines, CRLF", "t: [\r\n  a,\r\n  b\r\n]\r\n", 1,
            "t: [\r\n  a,\r\n  v,\r\n  b\r\n]\r\n"));
  check(add("one item on its own line", "t: [\n  a\n]\n", 1, "t: [\n  a,\n  v\n]\n"));
  check(add("comment behind the last", "t: [a, b # x\n]\n", 2, "t: [a, b, v # x\n]\n"));
}

TEST_CASE("an item is taken out with its comma") {
  check(remove("first", "t: [a, b]\n", 0, "t: [b]\n"));
  check(remove("last", "t: [a, b]\n", 1, "t: [a]\n"));
  check(remove("last of a comma at the end", "t: [a, b, ]\n", 1, "t: [a, ]\n"));
  check(remove("only, with a comma", "t: [ a, ]\n", 0, "t: []\n"));
  check(remove("own line", "t: [\n  a, # 1\n  # on b\n  b, # 2\n  c\n]\n", 1,
               "t: [\n  a, # 1\n  # on b\n  c\n]\n"));
  check(remove("last of own lines", "t: [\n  a, # 1\n  b # 2\n]\n", 1, "t: [\n  a # 1\n]\n"));
  check(remove("last of own lines, comma", "t: [\n  a, # 1\n  b, # 2\n]\n", 1,
               "t: [\n  a, # 1\n]\n"));
  check(remove("last before the closer", "t: [\n  a,\n  b]\n", 1, "t: [\n  a]\n"));
  check(remove("wrapped lines", "t: [a, b,\n    c, d]\n", 2, "t: [a, b,\n    d]\n"));
  check(remove("a map", "t: [{x: 1}, {x: 2}]\n", 0, "t: [{x: 2}]\n"));
}

TEST_CASE("entries between braces") {
  const auto put = [](Editor& editor) {
    return editor.insert_key({"m"}, "k", Value::text("v"), "a");
  };
  const auto take = [](Editor& editor) { return editor.remove_key({"m"}, "a"); };
  check({"behind a key", "m: {a: 1, b: 2}\n", put, "m: {a: 1, k: v, b: 2}\n"});
  check({"behind the last", "m: { a: 1 }\n", put, "m: { a: 1, k: v }\n"});
  check({"behind a key alone", "m: {a, b: 2}\n", put, "m: {a, k: v, b: 2}\n"});
  check({"JSON", "{\"m\": {\"a\": 1}}\n", put, "{\"m\": {\"a\": 1, \"k\": v}}\n"});
  check({"out", "m: {a: 1, b: 2}\n", take, "m: {b: 2}\n"});
  check({"a key alone out", "m: {b: 2, a}\n", take, "m: {b: 2}\n"});
  check({"the only one out", "m: { a: 1 } # c\n", take, "m: {} # c\n"});
  check({"an absent value out", "m: {b: 2, a: }\n", take, "m: {b: 2 }\n"});
}

}  // namespace
}  // namespace bywhen::yaml
