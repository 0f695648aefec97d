#include "bywhen/dialogue/answer_line.h"

#include <doctest/doctest.h>

#include <utility>

#include "dialogue/talk.h"

namespace bywhen {
namespace {

using Cases = std::initializer_list<std::pair<std::string_view, std::string_view>>;

// Lines about A1, of which I1 is the improvement.
void check(Cases cases) {
  const Plan plan = plan_to_talk_about();
  const AnswerContext context{
      .plan = plan, .today = talk_day(), .action = "A1", .improvement = "I1"};
  for (const auto& one : cases) {  // clang 14 can't capture a structured binding
    CAPTURE(one.first);
    CHECK(in_words(parse_answer(one.first, context)) == one.second);
  }
}

std::string hint(std::string_view line) {
  const Plan plan = plan_to_talk_about();
  const auto answer = parse_answer(line, {.plan = plan, .today = talk_day(), .action = "A1"});
  if (!answer) return answer.error().hint;
  return answer->unknown ? answer->unknown->hint : "no error";
}

TEST_CASE("who, by when, and whether they said yes") {
  check({
      {"ana", "A1: owner ana"},
      {"ANA", "A1: owner ana"},
      {"Ana Ruiz", "A1: owner ana"},
      {"okafor", "A1: owner ben"},
      {"an", "A1: owner ana"},
      {"ana fri", "A1: owner ana, by 2026-11-27"},
      {"ana fri ok", "A1: owner ana, by 2026-11-27, ok"},
      {"ana ok", "A1: owner ana, ok"},
      {"  ana   fri\tOK ", "A1: owner ana, by 2026-11-27, ok"},
      {"Ana Ruiz 4 dec ok", "A1: owner ana, by 2026-12-04, ok"},
      {"cleo+ben 11 dec", "A1: owner cleo, helpers ben, by 2026-12-11"},
      {"cleo + ben 11 dec", "A1: owner cleo, helpers ben, by 2026-12-11"},
      {"Cleo Rossi+Ben Okafor fri", "A1: owner cleo, helpers ben, by 2026-11-27"},
      {"cleo+ben+ana", "A1: owner cleo, helpers ben ana"},
      {"cleo+ben+ben+cleo", "A1: owner cleo, helpers ben"},
      {"ben 18 dec?", "A1: owner ben, by 2026-12-18?"},
      {"ben 18 dec ? ok", "A1: owner ben, by 2026-12-18?, ok"},
      {"ben +2w", "A1: owner ben, by 2026-12-08"},
      {"ben in 5 working days", "A1: owner ben, by 2026-12-01"},
      {"ben A2+3wd", "A1: owner ben, by 2026-12-07"},
      {"ben by end of march", "A1: owner ben, by 2027-03-31"},
      {"ok", "A1: ok"},
      {"fri", "refused: 'fri' could be Frida or a date"},
      {"mon", "A1: by 2026-11-30"},
      {"mon ok", "A1: by 2026-11-30, ok"},
      {"4 dec", "A1: by 2026-12-04"},
      {"+2w", "A1: by 2026-12-08"},
      {"A2+1w", "A1: by 2026-12-09"},
      {"eow?", "A1: by 2026-11-27?"},
  });
}

TEST_CASE("people whose names are date words") {
  check({
      {"may", "A1: owner may"},
      {"may 4 dec", "A1: owner may, by 2026-12-04"},
      {"jan fri", "A1: owner jan, by 2026-11-27"},
      {"jan jan 4", "A1: owner jan, by 2027-01-04"},
      {"ana+may 4 may", "A1: owner ana, helpers may, by 2027-05-04"},
      {"4 may", "A1: by 2027-05-04"},
      {"may 4", "refused: 'may' is a person, and '4' is no date"},
      {"jan 4?", "refused: 'jan' is a person, and '4?' is no date"},
      {"mar 4", "A1: by 2027-03-04"},  // the beginning of Mara and of Marlene
      {"frida fri", "A1: owner frida, by 2026-11-27"},
      {"fri 4 dec", "refused: 'fri 4 dec' could be Frida or a date"},
  });
  CHECK(hint("may 4") == "for Tue 4 May 2027: by: may 4");
  CHECK(hint("fri") == "say frida in full, or by: fri");
}

TEST_CASE("an unknown name saves the rest, and a typo never makes a person") {
  check({
      {"anna fri ok", "A1: by 2026-11-27 BUT no person 'anna'"},
      {"anna+ben fri", "A1: helpers ben, by 2026-11-27 BUT no person 'anna'"},
      {"ana+bne fri ok", "A1: owner ana, by 2026-11-27 BUT no person 'bne'"},
      {"ana+bne", "A1: owner ana BUT no person 'bne'"},
      {"Bob Smith 4 dec", "A1: by 2026-12-04 BUT no person 'Bob Smith'"},
      {"mar fri", "A1: by 2026-11-27 BUT 'mar' could be 2 people"},
      {"anna", "refused: no person 'anna'"},
      {"anna ok", "refused: no person 'anna'"},
      {"Bob Smith", "refused: no person 'Bob Smith'"},
      {"mar", "refused: 'mar' could be 2 people"},
      {"Åse fri?", "A1: by 2026-11-27? BUT no person 'Åse'"},
  });
  CHECK(hint("anna fri").starts_with("did you mean 'ana'?"));
  CHECK(hint("mar") == "say which: mara (Mara Vega) or marlene (Marlene Ek)");
}

TEST_CASE("lines of which no sense can be made") {
  check({
      {"ana fridy", "refused: not a date: 'fridy'"},
      {"ana 31 feb", "refused: there is no 31 February"},
      {"ana 04/12", "refused: '04/12' could be 4 December or 12 April"},
      {"ana fri maybe", "refused: not a date: 'fri maybe'"},
      {"ana will write to ben", "refused: not a date: 'will write to ben'"},
      {"ana A9+1w", "refused: no action 'A9'"},
      {"somebody should do it", "refused: not understood: 'somebody should do it'"},
      {"we will finish by fri", "refused: not understood: 'we will finish by fri'"},
      {"ana+", "refused: not understood: 'ana+'"},
      {"+ben", "refused: not understood: '+ben'"},
      {"+Rewrite the page", "refused: not understood: '+Rewrite the page'"},
      {"!", "refused: not understood: '!'"},
      {"31 feb", "refused: not understood: '31 feb'"},
      {"42", "refused: not understood: '42'"},
      {"ana\xff", "refused: the line is not UTF-8 text"},
  });
  CHECK(hint("+Rewrite the page") == "a new action has a blank behind its +: + TITLE");
}

TEST_CASE("what it needs") {
  check({
      {"needs: Test account", "A1: needs Test account"},
      {"needs:Test account", "A1: needs Test account"},
      {"Needs: a; b ;; c ", "A1: needs a AND b AND c"},
      {"needs: Copywriter else Ana drafts it", "A1: needs Copywriter ELSE Ana drafts it"},
      {"needs: X; Y else Z", "A1: needs X AND Y ELSE Z"},
      {"needs: someone else to read it", "A1: needs someone else to read it"},
      {"needs: someone else to read it else Ben", "A1: needs someone else to read it ELSE Ben"},
      {"needs: 900 EUR, or so: \"cash\"", "A1: needs 900 EUR, or so: \"cash\""},
      {"none", "A1: needs nothing"},
      {"None", "A1: needs nothing"},
      {"needs: none", "A1: needs nothing"},
      {"needs: nothing", "A1: needs nothing"},
      {"needs:", "refused: nothing stands behind 'needs:'"},
      {"needs: ;", "refused: what does it need?"},
      {"needs: keine", "A1: needs nothing"},
      {"needs: a desk; none", "refused: 'none' is not a resource"},
      {"needs: n/a", "refused: 'n/a' is not a resource"},
      {"needs: TBD", "refused: 'TBD' only holds a place"},
      {"needs: a; b else ?", "refused: '?' only holds a place"},
      {"needs: a else", "A1: needs a else"},
  });
  CHECK(hint("needs:") == "needs: X; Y else FALLBACK");
}

TEST_CASE("the words with a colon") {
  check({
      {"by: +2w", "A1: by 2026-12-08"},
      {"by: fri?", "A1: by 2026-11-27?"},
      {"by: may 4", "A1: by 2027-05-04"},
      {"by: soon", "refused: not a date: 'soon'"},
      {"by: A4+1w", "refused: A4 has no deadline to count from"},
      {"why: A third of calls: returns", "A1: benefit = A third of calls: returns"},
      {"done: The page is live", "A1: done_when = The page is live"},
      {"risk: Legal is slow -> Help article", "A1: risk Legal is slow THEN Help article"},
      {"risk: a->b", "A1: risk a THEN b"},
      {"risk: a → b -> c", "A1: risk a → b THEN c"},
      {"risk: Legal is slow", "A1: risk Legal is slow"},
      {"risk: -> b", "refused: what is the risk?"},
      {"for: I1 I4", "A1: for I1 I4"},
      {"for: i4, 1", "A1: for I4 I1"},
      {"for: I1 I1", "A1: for I1"},
      {"for: I9", "refused: no improvement 'I9'"},
      {"park: Who pays freight?", "parked: Who pays freight?"},
      {"decided: The form stays", "decisions: The form stays"},
      {"nedes: X", "refused: no line begins with 'nedes:'"},
      {"owner: ana", "refused: no line begins with 'owner:'"},
      {"why:", "refused: nothing stands behind 'why:'"},
      {"why: tbd", "refused: 'tbd' only holds a place"},
      {"risk: fire -> ...", "refused: '...' only holds a place"},
      {"risk: fire ->", "A1: risk fire"},
      {"https://example.org", "refused: no line begins with 'https:'"},
  });
  CHECK(hint("nedes: X") ==
        "did you mean 'needs:'? there are needs: by: why: done: risk: for: park: decided:");
}

TEST_CASE("mending the title") {
  check({
      {"s/retuns/returns/", "A1: title = Rewrite the returns page"},
      {"s/retuns/returns", "A1: title = Rewrite the returns page"},
      {"s/e/E/", "A1: title = REwrite the retuns page"},
      {"s/e/E/g", "A1: title = REwritE thE rEtuns pagE"},
      {"s/page/page \\/ form/", "A1: title = Rewrite the retuns page / form"},
      {"s/ page//", "A1: title = Rewrite the retuns"},
      {"s/missing/x/", "refused: 'missing' is not in the title"},
      {"s//x/", "refused: not understood as a change of the title: s//x/"},
      {"s/x", "refused: not understood as a change of the title: s/x"},
      {"s/a/b/c/", "refused: not understood as a change of the title: s/a/b/c/"},
      {"s/Rewrite the retuns page//", "refused: no title would be left"},
      {"A4 s/calls/all calls/", "A4: title = Measure all calls"},
  });
  CHECK(hint("s/missing/x/") == "the title is: Rewrite the retuns page");
}

TEST_CASE("new actions, and what may stand at the end of their titles") {
  check({
      {"+ Call the bank", "new 'Call the bank' for I1"},
      {"+ Call the bank @ana", "new 'Call the bank' for I1: owner ana"},
      {"+ Call the bank @ana fri ok", "new 'Call the bank' for I1: owner ana, by 2026-11-27, ok"},
      {"+ Call @Ana Ruiz+ben 4 dec?", "new 'Call' for I1: owner ana, helpers ben, by 2026-12-04?"},
      {"+ Call the bank @may 4 dec", "new 'Call the bank' for I1: owner may, by 2026-12-04"},
      {"+ Write to a@example.org", "new 'Write to a@example.org' for I1"},
      {"+ Lunch @ noon", "new 'Lunch @ noon' for I1"},
      {"+ Ask @ana to call",
       "new 'Ask @ana to call' for I1 NOTE '@ana to call' stays in the title: "
       "not a date: 'to call'"},
      {"+ Mail @bob", "new 'Mail @bob' for I1 NOTE '@bob' stays in the title: no person 'bob'"},
      {"+ Mail @bob fri",
       "new 'Mail @bob fri' for I1 NOTE '@bob fri' stays in the title: no person 'bob'"},
      {"+ Due @fri",
       "new 'Due @fri' for I1 NOTE '@fri' stays in the title: 'fri' could be Frida or a "
       "date"},
      {"+ Due @mon", "new 'Due @mon' for I1 NOTE '@mon' stays in the title: nobody is named"},
      {"+ Mention \\@ana", "new 'Mention @ana' for I1"},
      {"+ Mention \\@ben in it @ana", "new 'Mention @ben in it' for I1: owner ana"},
      {"+ Send @ben the list @ana", "new 'Send @ben the list' for I1: owner ana"},
      {"+ A: b #c 'd' \"e\" [f]", "new 'A: b #c 'd' \"e\" [f]' for I1"},
      {"+ needs: a name", "new 'needs: a name' for I1"},
      {"+", "refused: the title is empty"},
      {"+ @ana fri", "refused: the title is empty"},
      {"+ TBD @ana", "refused: 'TBD' only holds a place"},
      {"I4 + Write the mail @ana", "new 'Write the mail' for I4: owner ana"},
      {"I9 + Write", "refused: no improvement 'I9'"},
  });
}

TEST_CASE("aiming elsewhere") {
  check({
      {"A3 ana fri", "A3: owner ana, by 2026-11-27"},
      {"a3: ana", "A3: owner ana"},
      {"A3 none", "A3: needs nothing"},
      {"A4 +2w", "A4: by 2026-12-08"},
      {"A4 needs: X", "A4: needs X"},
      {"A4 A2+1w", "A4: by 2026-12-09"},
      {"A3", "A3: go to A3"},
      {"I4", "go to I4"},
      {"i4", "go to I4"},
      {"A9 ana", "refused: no action 'A9'"},
      {"A9", "refused: no action 'A9'"},
      {"I9", "refused: no improvement 'I9'"},
      {"I4 ana fri", "refused: I4 is an improvement, and only actions have an owner and a date"},
      {"A2 + 1w", "refused: a new action is not about A2"},
      {"A3 park: later", "parked: later"},
  });
}

TEST_CASE("next, help, commands") {
  check({
      {"", "next"},
      {"  \t", "next"},
      {"?", "help"},
      {"/", "help"},
      {"/undo", "command undo"},
      {"/ list --by owner", "command list --by owner"},
      {"/go", "command go"},
  });
}

TEST_CASE("where no action has been mentioned, the line must name one") {
  const Plan plan = plan_to_talk_about();
  const AnswerContext context{.plan = plan, .today = talk_day()};
  CHECK(in_words(parse_answer("ana fri", context)) == "refused: which action is this about?");
  CHECK(in_words(parse_answer("A1 ana fri", context)) == "A1: owner ana, by 2026-11-27");
  CHECK(in_words(parse_answer("+ Call", context)) == "new 'Call'");
  CHECK(in_words(parse_answer("park: it", context)) == "parked: it");
}

TEST_CASE("a plan without a list of people takes names as they are, but no typos and no orders") {
  const Plan plan = plan_to_talk_about(
      "bywhen: 1\ntitle: x\nactions:\n  - {id: A1, title: a, owner: Annika}\n"
      "  - {id: A2, title: b, owner: Bo Ek}\n");
  const AnswerContext context{.plan = plan, .today = talk_day(), .action = "A1"};
  const auto said = [&](std::string_view line) { return in_words(parse_answer(line, context)); };
  CHECK(said("annika fri") == "A1: owner Annika, by 2026-11-27");
  CHECK(said("dora fri ok") == "A1: owner dora, by 2026-11-27, ok");
  CHECK(said("bo ek fri") == "A1: owner Bo Ek, by 2026-11-27");
  CHECK(said("fri") == "A1: by 2026-11-27");
  CHECK(said("anika fri") == "A1: by 2026-11-27 BUT no person 'anika'");
  CHECK(said("undo") == "refused: 'undo' is a command, not a name");
  CHECK(said("reopen") == "refused: 'reopen' is a command, not a name");
  CHECK(said("annik fri") == "A1: owner Annika, by 2026-11-27");
  CHECK(said("ek fri") == "A1: owner Bo Ek, by 2026-11-27");
  CHECK(said("@ann fri") == "A1: owner ann, by 2026-11-27");
  CHECK(said("Park fri") == "A1: owner Park, by 2026-11-27");
  CHECK(said("tbd fri") == "A1: by 2026-11-27 BUT no person 'tbd'");
  CHECK(said("we should talk about it").starts_with("refused: not understood"));
  CHECK(said("+ Do it @lars mon") == "new 'Do it': owner lars, by 2026-11-30");
}

TEST_CASE("bug: a new name of two words was not taken from a plan without people") {
  const Plan plan =
      plan_to_talk_about("bywhen: 1\ntitle: x\nactions:\n  - {id: A1, title: a, owner: Bo Ek}\n");
  const AnswerContext context{.plan = plan, .today = talk_day(), .action = "A1"};
  const auto said = [&](std::string_view line) { return in_words(parse_answer(line, context)); };
  CHECK(said("Karl Heinz mon") == "A1: owner Karl Heinz, by 2026-11-30");
  CHECK(said("Karl Heinz mon ok") == "A1: owner Karl Heinz, by 2026-11-30, ok");
  CHECK(said("Karl Heinz ok") == "A1: owner Karl Heinz, ok");
  CHECK(said("Karl Heinz+Eva Lind mon") == "A1: owner Karl Heinz, helpers Eva Lind, by 2026-11-30");
  CHECK(said("Karl fridy") == "refused: not a date: 'fridy'");
  CHECK(said("Karl Fridy ok") == "refused: not a date: 'Fridy'");
  CHECK(said("Karl Heinz fridy") == "refused: not a date: 'fridy'");
  CHECK(parse_answer("bo ex mon", context).error().hint == "did you mean 'Bo Ek'?");
  CHECK(said("we should talk about it").starts_with("refused: not understood"));
  CHECK(said("karl ok mon").starts_with("refused: not understood"));
  for (const std::string line : {"karl heinz mon", "karl heinz", "karl heinz ok", "Karl Heinz"}) {
    CAPTURE(line);
    const auto refused = parse_answer(line, context);
    REQUIRE_FALSE(refused);
    const std::string name = line.substr(0, 10);
    CHECK(refused.error().message == "no person '" + name + "'");
    CHECK(refused.error().hint == "if that is one: /assign A1 \"" + name + "\"");
  }
}

TEST_CASE("bug: an arrow key in a line was quoted as it came") {
  const Plan plan = plan_to_talk_about();
  const AnswerContext context{.plan = plan, .today = talk_day(), .action = "A1"};
  for (const std::string line :
       {"\x1b[A", "ana\x1b[D fri", "needs: a\x1b[Db", "ana\x7f", "/li\x01st"}) {
    const auto refused = parse_answer(line, context);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message == "arrow keys and other control keys do nothing here");
    CHECK(refused.error().hint == "type the line again");
  }
  CHECK(in_words(parse_answer("ana\tfri\r", context)) == "A1: owner ana, by 2026-11-27");
}

TEST_CASE("long lines are read, and quoted in part") {
  const Plan plan = plan_to_talk_about();
  const AnswerContext context{.plan = plan, .today = talk_day(), .action = "A1"};
  const std::string title(10'000, 'x');
  CHECK(in_words(parse_answer("+ " + title, context)) == "new '" + title + "'");
  const auto refused = parse_answer(title, context);
  REQUIRE_FALSE(refused);
  CHECK_FALSE(parse_answer(std::string(10'000, '+'), context));
  std::string many = "ana";
  for (int i = 0; i < 10'000; ++i) many += " fri";
  CHECK_FALSE(parse_answer(many, context));
}

}  // namespace
}  // namespace bywhen
