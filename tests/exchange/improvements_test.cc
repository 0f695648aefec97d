#include "bywhen/exchange/improvements.h"

#include <doctest/doctest.h>

#include <random>

#include "bywhen/base/text.h"

namespace bywhen {
namespace {

// "1 Fewer calls; 2 One mail (why) [x]", or "refused: place: why".
std::string read(std::string_view text, const std::string& name = "ideas") {
  const auto list = read_improvements(text, name);
  if (!list) return "refused: " + list.error().place + ": " + list.error().message;
  std::vector<std::string> all;
  for (const ListedImprovement& item : list->items) {
    all.push_back(std::to_string(item.priority) + " " + item.title +
                  (item.benefit.empty() ? "" : " (" + item.benefit + ")") +
                  (item.is_done ? " [x]" : ""));
  }
  return join(all, "; ");
}

std::string remarks(std::string_view text, const std::string& name = "ideas") {
  const auto list = read_improvements(text, name);
  REQUIRE(list);
  return join(list->remarks, "; ");
}

struct Case {
  std::string_view text;
  std::string_view items;
};

TEST_CASE("plain text: one a line") {
  const Case cases[] = {
      {"a\nb\n", "1 a; 2 b"},
      {"a\r\nb\r\n", "1 a; 2 b"},
      {"a\rb", "1 a; 2 b"},
      {"\xEF\xBB\xBF"
       "a\nb",
       "1 a; 2 b"},
      {"# Wall\n\n  a  \n\n---\nb\n\n", "1 a; 2 b"},
      {"#1 on the wall", "1 #1 on the wall"},
      {"The price, with freight\nOne mail; no more",
       "1 The price, with freight; 2 One mail; no more"},
      {"Title\nBenefit", "1 Title; 2 Benefit"},
      {"a: b #c\n\"d\"\n[e]\n&f\n!g\n*h", "1 a: b #c; 2 \"d\"; 3 [e]; 4 &f; 5 !g; 6 *h"},
      {"a\tb\nc", "1 a\tb; 2 c"},
      {"\x1b[1mbold", "1 \x1b[1mbold"},
      {"שלום\n🙂", "1 שלום; 2 🙂"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(read(one.text) == one.items);
  }
}

TEST_CASE("Markdown: the items of its lists") {
  const Case cases[] = {
      {"- a\n- b\n", "1 a; 2 b"},
      {"* a\n+ b\n1. c\n2) d\n", "1 a; 2 b; 3 c; 4 d"},
      {"# Wall\n\n- a\n\n## More\n\n- b\n", "1 a; 2 b"},
      {"- [ ] a\n- [x] b\n", "1 a; 2 b [x]"},
      {"- a\r\n- b\r\n", "1 a; 2 b"},
      {"- a title\n  of two lines\n- b\n", "1 a title of two lines; 2 b"},
      {"- a title\nof another text\n- b\n", "1 a title; 2 b"},
      {"- a\n```\n- code\n```\n- b\n", "1 a; 2 b"},
      {"- a\n~~~~ sh\n- code\n~~~\n- code\n~~~~\n- b\n", "1 a; 2 b"},
      {"- a\n> - q\n> - r\n- b\n", "1 a; 2 b"},
      {"- a ```\n- ```b```\n- c\n", "1 a ```; 2 ```b```; 3 c"},
      {"- a\n  - detail\n  - more\n- b\n", "1 a; 2 b"},
      {"  - a\n  - b\n- c\n", "1 a; 2 b; 3 c"},
      {"- a\n b\n", "1 a b"},
      {"## Head\n    - a\n    - b\n", "1 a; 2 b"},
      {"- \n- b\n", "1 b"},
      {"- **Fewer** [calls](https://example.org)", "1 **Fewer** [calls](https://example.org)"},
      {"- title, priority\n- b\n", "1 title, priority; 2 b"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(read(one.text) == one.items);
  }
}

TEST_CASE("what Markdown says beside its items is left out, and told") {
  const char* const text =
      "Said on Tuesday:\n\n- a\n  - why\n  - who\n\n  more of it\n\nand so on\n- b\n";
  CHECK(read(text) == "1 a; 2 b");
  CHECK(remarks(text) ==
        "lines 4, 5, 7: below another item, left out; lines 1, 9: not an item of a list, left out");
  CHECK(remarks("- a\nb\n") == "line 2: not an item of a list, left out");
  CHECK(remarks("- a\n```\n- b\n```\n> - c\n") ==
        "lines 2, 3, 4: code, left out; line 5: a quote, left out");
  CHECK(remarks("- x\n  - a\n  - b\n  - c\n  - d\n  - e\n  - f\n  - g\n") ==
        "lines 2, 3, 4, 5, 6 and 2 more: below another item, left out");
}

TEST_CASE("tables: the columns by their names, in any case and order") {
  const Case cases[] = {
      {"title,priority\na,2\nb,1\n", "2 a; 1 b"},
      {"Priority;Benefit;Title\n2;less waiting;a\n1;;b\n", "2 a (less waiting); 1 b"},
      {"Idea\tRank\na\t1\nb\t2\n", "1 a; 2 b"},
      {"IMPROVEMENT,Prio,WHY\r\n\"a, and b\",1,\"so \"\"what\"\"\"\r\n",
       "1 a, and b (so \"what\")"},
      {"\xEF\xBB\xBFtitle,value\na,5\n", "1 a (5)"},
      {"name,title,priority\nAna,a,1\n", "1 a"},
      {"title,votes,priority\na,7,1\n", "1 a"},
      {"title,priority\n\"two\nlines\",1\nb,2\n", "1 two\nlines; 2 b"},
      {"title,priority\n\n,,\na,1\n , \n", "1 a"},
      {"title,priority\na,1,,\n", "1 a"},
      {"title,priority\na\nb,\n", "1 a; 2 b"},
      {"a\t5\nb\t6\n", "1 a; 2 b"},
      {"Title\tVotes\na\t5\n", "1 a"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(read(one.text) == one.items);
  }
}

TEST_CASE("the name of a file says what kind of list it is") {
  CHECK(read("Title\na\n", "Ideas.CSV") == "1 a");
  CHECK(read("a,5\nb,6\n", "ideas.csv") == "1 a; 2 b");
  CHECK(read("a;5\nb;6\n", "ideas.csv") == "1 a; 2 b");
  CHECK(read("a\nb\n", "ideas.csv") == "1 a; 2 b");
  CHECK(read("- a\n- b\n", "ideas.csv") == "1 - a; 2 - b");
  CHECK(read("Title\tx\na, b\ty\n", "ideas.tsv") == "1 a, b");
  CHECK(read("title,priority\n- a\n", "ideas.md") == "1 a");
  CHECK(read("a\nb\n", "ideas.md") == "refused: ideas.md: there is no improvement in this list");
}

TEST_CASE("priorities: whole numbers stay, words put in order, the rest comes after") {
  CHECK(read("title,priority\na,10\nb,\nc,5\nd,\n") == "10 a; 11 b; 5 c; 12 d");
  CHECK(read("title,priority\na,1\nb,1\n") == "1 a; 1 b");
  CHECK(read("title,priority\na,low\nb,High\nc,\nd,medium\ne,high\n") == "4 a; 1 b; 5 c; 3 d; 2 e");
  CHECK(read("title,priority\na,1\nb,high\n") ==
        "refused: ideas:3: some priorities are numbers and some are words");
  for (const std::string bad : {"0", "-1", "1.5", "first", "1000001", "99999999999", "1x", "?"}) {
    CAPTURE(bad);
    CHECK(read("title,priority\na," + bad + "\n") ==
          "refused: ideas:2: not a priority: '" + bad + "'");
  }
  CHECK(read("title,priority\na,1000000\nb,\n") == "1000000 a; 1000000 b");
}

TEST_CASE("the same title twice is taken once, and told") {
  const char* const text = "Fewer calls\nOne mail\nFEWER CALLS\n";
  CHECK(read(text) == "1 Fewer calls; 2 One mail");
  CHECK(remarks(text) == "line 3: the same as line 1, taken once: FEWER CALLS");
}

TEST_CASE("what is refused, with its line") {
  const Case cases[] = {
      {"", "refused: ideas: there is no improvement in this list"},
      {"# only\n\n", "refused: ideas: there is no improvement in this list"},
      {"title,priority\n", "refused: ideas: there is no improvement in this list"},
      {"a\nTBD\n", "refused: ideas:2: this only holds a place: 'TBD'"},
      {"- a\n- ?\n", "refused: ideas:2: this only holds a place: '?'"},
      {"title,why\na,tba\n", "refused: ideas:2: this only holds a place: 'tba'"},
      {"a\nb\xff\n", "refused: ideas:2: this is not UTF-8 text"},
      {"title,priority\nThe price, with freight,1\n",
       "refused: ideas:2: this row has more values than the first one"},
      {"title,priority\na,1\n,2\n", "refused: ideas:3: this row has no title"},
      {"title,priority\n\"a,1\n", "refused: ideas:2: this quote is never closed"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(read(one.text) == one.items);
  }
  CHECK(read(std::string_view("a\0b", 3)) == "refused: ideas:1: this is not UTF-8 text");
  CHECK(
      read("Idee;Priorität\na;1\nb;2\n", "x.csv") ==
      "refused: x.csv:1: the first row looks like the names of columns, and none of them is known");
  CHECK(read("a;soon\nb;2\nc;late\n", "x.csv") == "1 a; 2 b; 3 c");
  CHECK(read("Wish,Priority\na,1\n", "x.csv") == "refused: x.csv:1: no column is called title");
}

TEST_CASE("a plan is no list of improvements, though its own stand in it with a dash") {
  CHECK(read("bywhen: 1\nimprovements:\n  - title: Fewer calls\n", "old.yaml") ==
        "refused: old.yaml: this is a plan, not a list of improvements");
  CHECK(read("# Ours\nbywhen: 1\nactions: []\n", "-") ==
        "refused: -: this is a plan, not a list of improvements");
  CHECK(read("- bywhen: use it\n", "a.md") == read("- bywhen: use it\n", "b.md"));
  CHECK(read("- bywhen: use it\n", "a.md").find("refused") == std::string::npos);
}

TEST_CASE("a list has its limits") {
  std::string lines;
  for (std::size_t i = 1; i <= max_listed_improvements; ++i) lines += std::to_string(i) + "\n";
  CHECK(read_improvements(lines, "x")->items.size() == max_listed_improvements);
  CHECK(read(lines + "one more\n", "x") ==
        "refused: x:1001: the list is too long: over 1000 improvements");
  CHECK(read_improvements(std::string(max_list_bytes, 'a'), "x"));
  CHECK(read(std::string(max_list_bytes + 1, 'a'), "x") ==
        "refused: x: the list is too big: over 1 MiB");
}

TEST_CASE("any text is read as improvements with a title and a priority, or refused with a hint") {
  std::mt19937 random(20261124);
  const std::vector<std::string> pieces{"- ",  "* ",  "1. ", "[x] ", "# ",   "title", "priority",
                                        ",",   ";",   "\t",  "\n",   "\n",   "\"",    "\r",
                                        "a",   "b c", "  ",  "high", "2",    "é",     "\xff",
                                        "---", "why", "TBD", "🙂", "\x1b", "•"};
  const std::vector<std::string> names{"-", "a.csv", "a.tsv", "a.md", "a.txt"};
  for (int round = 0; round < 5000; ++round) {
    std::string text;
    for (auto left = random() % 30; left > 0; --left) text += pieces[random() % pieces.size()];
    CAPTURE(text);
    const auto list = read_improvements(text, names[random() % names.size()]);
    if (!list) {
      CHECK(!list.error().hint.empty());
      continue;
    }
    CHECK(!list->items.empty());
    for (const ListedImprovement& item : list->items) {
      CHECK(!trim(item.title).empty());
      CHECK(item.priority >= 1);
    }
  }
}

}  // namespace
}  // namespace bywhen
