// Whatever is typed into a conversation, the plan can be read afterwards, and has no defect that it
// did not have.
#include <doctest/doctest.h>

#include <array>
#include <random>

#include "bywhen/dialogue/close.h"
#include "bywhen/dialogue/fill.h"
#include "dialogue/talk.h"

namespace bywhen {
namespace {

constexpr int conversations = 60;
constexpr int lines_each = 40;

// Words with a meaning, and bytes that somebody may paste.
constexpr auto pieces = std::to_array<std::string_view>({"ok",         "no",      "later",
                                                         "none",       "drop",    "A1",
                                                         "a2",         "A4",      "I1",
                                                         "i4",         "A5",      "A99",
                                                         "ana",        "ben",     "dora",
                                                         "may",        "+cleo",   "fri",
                                                         "4 dec",      "7 dec?",  "in 2 weeks",
                                                         "14:00",      "9:30",    "by:",
                                                         "needs:",     "why:",    "done:",
                                                         "risk:",      "for:",    "park:",
                                                         "decided:",   "else",    "->",
                                                         ";",          "+",       "+ ",
                                                         "@",          "@ana",    "\\@",
                                                         "s/a/b/",     "s/a/",    "/",
                                                         "/go",        "/undo",   "?",
                                                         ":",          "#",       " #",
                                                         "- ",         "- - -",   "? ",
                                                         "&a",         "*a",      "!!str",
                                                         "!",          "|",       ">",
                                                         "%",          "`",       "'",
                                                         "\"",         "\\",      "{",
                                                         "}",          "[",       "]",
                                                         ",",          "{a: b}",  "[a, b]",
                                                         "~",          "null",    "yes",
                                                         "0x1f",       "1e3",     "2026-12-04",
                                                         "<<",         "=",       "---",
                                                         "...",        "TBD",     "\t",
                                                         "\n",         "\r",      "\x1b[2J",
                                                         "\x7f",       "\xff",    "\xed\xa0\x80",
                                                         "\u0085",     "\u2028",  "\u202e",
                                                         "\ufeff",     "\u00e9",  "\u4e2d\u6587",
                                                         "\U0001f600", "e\u0301", "\u00a0",
                                                         " ",          "  "});

// Where anybody can be named.
constexpr std::string_view plan_without_people =
    "bywhen: 1\ntitle: T\npresent: [ana]\nactions:\n  - {id: A1, title: a, owner: ana}\n"
    "  - {id: A2, title: b, owner: Zoe Q}\n  - {id: A4, title: c, owner: ben}\n";

class Typist {
 public:
  explicit Typist(unsigned seed) : random_(seed) {}

  std::string line() {
    std::string text;
    for (auto count = random_() % 7; count > 0; --count) {
      text += pieces[random_() % pieces.size()];
      if (random_() % 3 != 0) text += ' ';
    }
    return text;
  }

  bool sometimes() { return random_() % 8 == 0; }

 private:
  std::mt19937 random_;
};

template <class Conversation>
void talk(Conversation conversation, unsigned seed) {
  Typist typist(seed);
  const std::string text(seed % 3 == 0 ? plan_without_people : talk_plan);
  Plan plan = plan_to_talk_about(text + "parked: [\"a: b #c\", Freight, \"- x\"]\n");
  for (int i = 0; i < lines_each; ++i) {
    (void)conversation.question(plan);
    const std::string line = typist.line();
    CAPTURE(seed);
    CAPTURE(line);
    const auto heard =
        typist.sometimes() ? conversation.hear_answer(line, plan) : conversation.hear(line, plan);
    if (!heard) {
      REQUIRE_FALSE(heard.error().message.empty());
      continue;
    }
    const auto applied = apply_changes(plan.document, heard->made.changes);
    REQUIRE(applied);
    Loaded loaded = load(std::string(applied->document.text()));
    REQUIRE(loaded.plan);
    REQUIRE(loaded.defects.empty());
    plan = std::move(*loaded.plan);
  }
}

TEST_CASE("no line that is typed into fill makes a plan that can't be read") {
  for (unsigned seed = 1; seed <= conversations; ++seed) talk(Fill(talk_day()), seed);
}

TEST_CASE("no line that is typed into close makes a plan that can't be read") {
  const std::vector<Promise> last{{"A2", "ben", talk_day()}, {"A1", "ana", talk_day()}};
  for (unsigned seed = 1; seed <= conversations; ++seed) {
    talk(Close(talk_day(), seed % 2 == 0 ? "ben" : "", last), seed);
  }
}

}  // namespace
}  // namespace bywhen
