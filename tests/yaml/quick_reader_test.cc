#include "yaml/quick_reader.h"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

#include "yaml/tree_check.h"

namespace bywhen::yaml {
namespace {

constexpr const char* plan = R"(# Returns
bywhen: 1                         # format version
title: "Checkout: refined"
date: 2026-11-24
calendar:
  workdays: [mon, tue, "wed"]
people:
  - {id: mia, name: Mia Holm, email: mia@example.org}
  - id: ana
    name: 'Ana ''A'' Ruiz'
actions:
- id: A1
  title: Rewrite the page
  notes: |
    First line

    third: line
  resources:
    - Test account
    - need: Copywriter

      kind: people   # or time
  done_when: >-
    The page
    is live
  after: [
    A2,  # why
    A3
  ]
- id: A2
  owner:
  links: [https://example.org/x#a]
)";

constexpr const char* values[] = {
    "x",
    "two words",
    "a#b",
    "-5",
    "--x",
    "2026-12-04",
    "a:b",
    "http://x.y/?z#q",
    "1,2 [3] {4}",
    "it's",
    "~",
    "null",
    "Null",
    "nULL",
    "",
    "\"q\"",
    "\"\"",
    "''",
    "'it''s'",
    "\"a \\\"b\\\" \\\\ \\n \\u00e4\"",
    "\"\\x41\\/\\t\\e\"",
    "\"# no: comment\"",
    "' spaced '",
    "[]",
    "{}",
    "[a, b c, -1]",
    "[a, 'b', \"c\",]",
    "{a: 1, b: [x, {c: d}]}",
    "{a: ~, 'b c': \"d\"}",
    "[[a], []]",
    "[\n    a,\n    b # c\n  ]",
    "{\n    a: 1,\n\n    b: 2\n  }",
    "|\n        line\n          deeper\n\n        end",
    ">\n        folded\n        text",
    "|-\n        x",
    "| # comment\n        x",
    "\xC3\xA4 \xE2\x82\xAC \xF0\x9F\x98\x80",
};

constexpr const char* unusual_values[] = {
    "&a x",
    "!t x",
    "a\n    b",
    "\"a\n    b\"",
    "[a: 1]",
    "{a}",
    "{a: }",
    "|+\n    x\n",
    "|2\n     x",
    ">\n    a\n\n    b",
    "\"\\N\"",
    "a\tb",
    "x\t# c",
    "[a?b]",
    "? x",
    "@x",
    "a: b",
    "[a\n    b]",
    "{a:1}",
    "{\"a\":1}",
    "- x",
    "\"x\" y",
    "\"x\"#c",
    "[a]x",
    "[a,,b]",
    "'x",
    "\"\\q\"",
    "|\n    x\n   y",
    "|\n  \n    x",
    "|\n    x\n    \n",
    "%x",
    "`x`",
    "*a",
    ",x",
    "]",
    "}",
    "#",
    "[#]",
    "{a: 1, a: 2}",
    "[a, b",
    "{a: b",
    "|x\n    y",
    ":",
    "-",
    "?",
    "- - a",
    "'a': b",
    "<<",
};

constexpr const char* frames[] = {
    "a: $\n",
    "a: $",
    "- $\n",
    "a:\n- $\n- y\n",
    "a:\n  - $\n  - y\n",
    "- a: $\n  b: 1\n",
    "a: $\nb: 1\n",
    "a:\n  b:\n    c: $\n  d:\n\n# end\ne: 1\n",
    "- - $\n  - y\n- z\n",
    "# c\n---\na: $\n\n\nb: # c\n  c: $\n",
    "\"a b\" : $\n'c':   y\n",
    "? a\n: $\n",
};

std::string fill(std::string frame, const std::string& value) {
  for (std::size_t at = frame.find('$'); at != frame.npos;
       at = frame.find('$', at + value.size())) {
    frame.replace(at, 1, value);
  }
  return frame;
}

std::string with_crlf(const std::string& text) {
  std::string crlf;
  for (const char c : text) {
    if (c == '\n') crlf += '\r';
    crlf += c;
  }
  return crlf;
}

TEST_CASE("each usual value, in each usual place, is taken and read as by the reference route") {
  for (const char* frame : frames) {
    for (const char* value : values) {
      const std::string text = fill(frame, value);
      const bool usual = frame[0] != '?';
      for (const std::string& variant : {text, with_crlf(text), "\xEF\xBB\xBF" + text}) {
        CAPTURE(variant);
        bool taken = false;
        CHECK(reading_fault(variant, &taken) == "");
        CHECK(taken == usual);
      }
    }
  }
}

TEST_CASE("what is unusual is left alone or read as by the reference route") {
  for (const char* frame : frames) {
    for (const char* value : unusual_values) {
      const std::string text = fill(frame, value);
      CAPTURE(text);
      CHECK(reading_fault(text) == "");
      CHECK(reading_fault(with_crlf(text)) == "");
    }
  }
}

TEST_CASE("each pair of values, one below the other, is read as by the reference route") {
  for (const char* first : values) {
    for (const char* second : unusual_values) {
      CHECK(reading_fault(fill("- a: $\n  b: ", first) + second + "\n- c\n") == "");
    }
  }
}

TEST_CASE("indentation that does not fit is left to the reference route") {
  for (const char* text : {"a:\n  b: 1\n c: 2\n",
                           "a: 1\n b: 2\n",
                           "- a\n - b\n",
                           "-   a: 1\n  b: 2\n",
                           "a:\n    b: 1\n  c: 2\n",
                           "-\n    - a\n  - b\n",
                           "a: 1\n- b\n",
                           "- a\nb: 1\n",
                           "a:\n- b\n  - c\n",
                           "  a: 1\nb: 2\n",
                           "a:\n\tb: 1\n",
                           "a: 1\n\n  c\n",
                           "a: [x]\n  y\n",
                           "--- a\n",
                           "a: 1\n---\nb: 1\n",
                           "a: 1\n...\n",
                           "---\n---\n",
                           "...\na: 1\n",
                           " ---\n a: 1\n",
                           "---x: 1\n",
                           "--\n",
                           "",
                           "x\n",
                           "[a]\nb\n",
                           "[a]: b\n",
                           "\"a\"\n",
                           "# c",
                           "%YAML 1.2\n---\na: 1\n"}) {
    CAPTURE(text);
    bool taken = true;
    CHECK(reading_fault(text, &taken) == "");
    CHECK_FALSE(taken);
  }
}

TEST_CASE("a whole document in brackets is taken") {
  for (const std::string text :
       {"[]", "{}\n", "# c\n---\n{\"a\": [1, 2],\n\"b\": {c: d}}  # e\n", " [a]\n\n"}) {
    CAPTURE(text);
    bool taken = false;
    CHECK(reading_fault(text, &taken) == "");
    CHECK(taken == (text[0] != ' '));
  }
}

TEST_CASE("duplicate keys are found the same way by both routes") {
  const auto tree = parse_quick("a: {x: 1, x: 2}\nb: 1\n\"\\x61\": 3\n");
  REQUIRE(tree);
  REQUIRE(tree->duplicate_keys.size() == 2);
  CHECK(tree->duplicate_keys[0].range().begin == 10);
  CHECK(tree->duplicate_keys[1].range().begin == 21);
  CHECK(reading_fault(tree->text) == "");
}

TEST_CASE("nesting deeper than a plan's is left to the reference route") {
  const auto nested = [](std::size_t depth) {
    return parse_quick("a: " + std::string(depth, '[') + std::string(depth, ']') + "\n") != nullptr;
  };
  CHECK(nested(60));
  CHECK_FALSE(nested(70));
}

// One to three small changes, of bytes, words and lines.
class Mutator {
 public:
  std::string mutate(std::string text) {
    for (std::size_t left = 1 + below(3); left > 0 && !text.empty(); --left) change(text);
    return text;
  }

 private:
  void change(std::string& text) {
    static constexpr const char* words[] = {
        " ",  "\n",   "  ",    "\n  ", "- ",   ": ",  ":",  "#",      " # c",
        "\"", "'",    "[",     "]",    "{",    "}",   ",",  ", ",     "|",
        ">",  "|-",   "\t",    "\r\n", "\\",   "&a ", "*a", "!t ",    "? ",
        "~",  "null", "---\n", "...",  "\n\n", "%",   "-",  "x: 1\n", "\xC3\xA4"};
    const std::size_t at = below(text.size());
    const std::size_t line = text.rfind('\n', at) + 1;
    const std::size_t next = std::min(text.find('\n', at), text.size() - 1) + 1;
    switch (below(6)) {
      case 0:
        text.erase(at, 1 + below(3));
        break;
      case 1:
      case 2:
        text.insert(at, words[below(std::size(words))]);
        break;
      case 3:
        text.insert(line, text.substr(line, next - line));
        break;
      case 4:
        text.erase(line, next - line);
        break;
      default:
        text.insert(line, 1 + below(3), ' ');
        break;
    }
  }

  std::size_t below(std::size_t limit) { return random_() % limit; }

  std::mt19937 random_{20261124};
};

TEST_CASE(
    "tens of thousands of changed plans: whatever is taken is read as by the reference route") {
  Mutator mutator;
  int taken = 0;
  REQUIRE(parse_quick(plan));
  for (int i = 0; i < 30000; ++i) {
    const std::string text = mutator.mutate(plan);
    const bool is_taken = parse_quick(text) != nullptr;
    taken += is_taken ? 1 : 0;
    if (!is_taken && i % 16 != 0) continue;  // the reference route is slow
    if (is_taken && i % 4 != 0) continue;
    const std::string fault = reading_fault(text);
    if (fault.empty()) continue;
    CAPTURE(text);
    CHECK(fault == "");
  }
  CHECK(taken > 5000);
}

}  // namespace
}  // namespace bywhen::yaml
