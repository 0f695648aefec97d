// The answer line as a table: what people type, and what it is understood as. The plan is that of
// talk.h, the day Tuesday 24 November 2026, the action just mentioned A1, which serves I1.
#include <doctest/doctest.h>

#include "dialogue/talk.h"

namespace bywhen {
namespace {

struct Row {
  std::string_view line;
  std::string_view meaning;
};

constexpr Row rows[] = {
    // Who, by when, and whether it was said aloud.
    {"ana", "A1: owner ana"},
    {"Ana", "A1: owner ana"},
    {"Ana Ruiz", "A1: owner ana"},
    {"ruiz", "A1: owner ana"},
    {"an", "A1: owner ana"},
    {"ana fri", "A1: owner ana, by 2026-11-27"},
    {"ana fri ok", "A1: owner ana, by 2026-11-27, ok"},
    {"ana ok", "A1: owner ana, ok"},
    {"ANA FRI OK", "A1: owner ana, by 2026-11-27, ok"},
    {"  ana   fri  ", "A1: owner ana, by 2026-11-27"},
    {"ok", "A1: ok"},
    {"cleo+ben", "A1: owner cleo, helpers ben"},
    {"cleo + ben 11 dec", "A1: owner cleo, helpers ben, by 2026-12-11"},
    {"cleo+ben+ana 11 dec ok", "A1: owner cleo, helpers ben ana, by 2026-12-11, ok"},
    {"cleo+cleo", "A1: owner cleo"},
    {"Ana Ruiz+Ben Okafor 4 dec", "A1: owner ana, helpers ben, by 2026-12-04"},
    {"Ana Ruiz 4 dec", "A1: owner ana, by 2026-12-04"},
    {"ben 18 dec?", "A1: owner ben, by 2026-12-18?"},
    {"ben ?", "refused: no date is given"},
    // Dates.
    {"mon", "A1: by 2026-11-30"},
    {"mon?", "A1: by 2026-11-30?"},
    {"mon ok", "A1: by 2026-11-30, ok"},
    {"2026-12-04", "A1: by 2026-12-04"},
    {"4 dec", "A1: by 2026-12-04"},
    {"dec 4", "A1: by 2026-12-04"},
    {"4 December", "A1: by 2026-12-04"},
    {"4 jan", "A1: by 2027-01-04"},
    {"today", "A1: by 2026-11-24"},
    {"tomorrow", "A1: by 2026-11-25"},
    {"next fri", "A1: by 2026-12-04"},
    {"in 2 weeks", "A1: by 2026-12-08"},
    {"+10d", "A1: by 2026-12-04"},
    {"+2w", "A1: by 2026-12-08"},
    {"+5wd", "A1: by 2026-12-01"},
    {"eom", "A1: by 2026-11-30"},
    {"end of march", "A1: by 2027-03-31"},
    {"by: fri", "A1: by 2026-11-27"},
    {"By: 4 dec?", "A1: by 2026-12-04?"},
    {"by: A2+3wd", "A1: by 2026-12-07"},
    {"ana A2+3wd", "A1: owner ana, by 2026-12-07"},
    {"ben in 2 weeks ok", "A1: owner ben, by 2026-12-08, ok"},
    {"30 feb", "refused: not understood: '30 feb'"},
    {"ana fridy", "refused: not a date: 'fridy'"},
    // People who are called like a date.
    {"may", "A1: owner may"},
    {"may 4 dec", "A1: owner may, by 2026-12-04"},
    {"jan fri ok", "A1: owner jan, by 2026-11-27, ok"},
    {"jan+may mon", "A1: owner jan, helpers may, by 2026-11-30"},
    {"jan jan 4", "A1: owner jan, by 2027-01-04"},
    {"may 4", "refused: 'may' is a person, and '4' is no date"},
    {"by: may 4", "A1: by 2027-05-04"},
    {"4 may", "A1: by 2027-05-04"},
    {"frida", "A1: owner frida"},
    {"fri", "refused: 'fri' could be Frida or a date"},
    {"fri fri", "A1: owner frida, by 2026-11-27"},
    {"mara mar 3", "A1: owner mara, by 2027-03-03"},
    // Names that nobody has: the rest holds.
    {"anna fri", "A1: by 2026-11-27 BUT no person 'anna'"},
    {"anna+ben fri", "A1: helpers ben, by 2026-11-27 BUT no person 'anna'"},
    {"ana+bne fri ok", "A1: owner ana, by 2026-11-27 BUT no person 'bne'"},
    {"anna", "refused: no person 'anna'"},
    {"xaver", "refused: no person 'xaver'"},
    // What it needs.
    {"needs: CMS access", "A1: needs CMS access"},
    {"Needs:CMS access", "A1: needs CMS access"},
    {"needs: CMS access; A copywriter", "A1: needs CMS access AND A copywriter"},
    {"needs: A copywriter else Ana drafts it", "A1: needs A copywriter ELSE Ana drafts it"},
    {"needs: X; Y else Z; ", "A1: needs X AND Y ELSE Z"},
    {"needs: someone else to proofread", "A1: needs someone else to proofread"},
    {"needs: none", "A1: needs nothing"},
    {"needs: nothing", "A1: needs nothing"},
    {"none", "A1: needs nothing"},
    {"None", "A1: needs nothing"},
    {"needs:", "refused: nothing stands behind 'needs:'"},
    {"needs: TBD", "refused: 'TBD' only holds a place"},
    // Texts.
    {"why: A third of the calls ask for it", "A1: benefit = A third of the calls ask for it"},
    {"why: Costs: 3 EUR a call", "A1: benefit = Costs: 3 EUR a call"},
    {"done: The page is live", "A1: done_when = The page is live"},
    {"why:", "refused: nothing stands behind 'why:'"},
    {"done: ?", "refused: '?' only holds a place"},
    {"nedes: money", "refused: no line begins with 'nedes:'"},
    // Risks.
    {"risk: Legal is slow -> An article first", "A1: risk Legal is slow THEN An article first"},
    {"risk: Legal is slow → An article first", "A1: risk Legal is slow THEN An article first"},
    {"risk: Legal is slow", "A1: risk Legal is slow"},
    {"risk: -> wait", "refused: what is the risk?"},
    // Improvements.
    {"for: I4", "A1: for I4"},
    {"for: I1 i4", "A1: for I1 I4"},
    {"for: I1, 4, I1", "A1: for I1 I4"},
    {"for: I9", "refused: no improvement 'I9'"},
    // Titles.
    {"s/retuns/returns/", "A1: title = Rewrite the returns page"},
    {"s/retuns/returns", "A1: title = Rewrite the returns page"},
    {"s/page/site\\/page/", "A1: title = Rewrite the retuns site/page"},
    {"s/e/E/g", "A1: title = REwritE thE rEtuns pagE"},
    {"s/nowhere/x/", "refused: 'nowhere' is not in the title"},
    {"+ Call the bank", "new 'Call the bank' for I1"},
    {"+ Call the bank @ana", "new 'Call the bank' for I1: owner ana"},
    {"+ Call the bank @ana+ben fri ok",
     "new 'Call the bank' for I1: owner ana, helpers ben, by "
     "2026-11-27, ok"},
    {"+ Call the bank @may 4 dec?", "new 'Call the bank' for I1: owner may, by 2026-12-04?"},
    {"+ Call the bank @anna fri",
     "new 'Call the bank @anna fri' for I1 NOTE '@anna fri' stays in "
     "the title: no person 'anna'"},
    {"+ Meet @ noon", "new 'Meet @ noon' for I1"},
    {"+ Write to ana@example.org", "new 'Write to ana@example.org' for I1"},
    {"+ Follow \\@ana", "new 'Follow @ana' for I1"},
    {"+ why: is a title here", "new 'why: is a title here' for I1"},
    {"+", "refused: the title is empty"},
    {"+Call", "refused: not understood: '+Call'"},
    {"I4 + Translate the mail", "new 'Translate the mail' for I4"},
    // Said, and no action.
    {"park: Who pays freight?", "parked: Who pays freight?"},
    {"decided: The form stays until June", "decisions: The form stays until June"},
    // About another action, or several.
    {"A2 ana fri", "A2: owner ana, by 2026-11-27"},
    {"a2: ana", "A2: owner ana"},
    {"A3 needs: Time", "A3: needs Time"},
    {"A4 s/Measure/Count/", "A4: title = Count calls"},
    {"a1 a4 none", "A1 A4: needs nothing"},
    {"A1 A4 A1 ben fri", "A1 A4: owner ben, by 2026-11-27"},
    {"a1 a4 for: I4", "A1 A4: for I4"},
    {"A1 A4", "refused: what about A1 A4?"},
    {"A1 A4 s/a/b/", "refused: a title is mended one at a time"},
    {"A1 A9 none", "refused: no action 'A9'"},
    {"A9 ana", "refused: no action 'A9'"},
    {"I1 ana", "refused: I1 is an improvement, and only actions have an owner and a date"},
    // Where to go, and what to do.
    {"", "next"},
    {"   ", "next"},
    {"A3", "A3: go to A3"},
    {"i4", "go to I4"},
    {"?", "help"},
    {"/", "help"},
    {"/undo", "command undo"},
    {"/ list ana", "command list ana"},
    {"/go", "command go"},
    // Talk.
    {"we should talk about it", "refused: not understood: 'we should talk about it'"},
    {"yes", "refused: no person 'yes'"},
    {"\x1b[A", "refused: arrow keys and other control keys do nothing here"},
    {"Zürich \xff", "refused: the line is not UTF-8 text"},
};

TEST_CASE("answer lines, and what each is understood as") {
  static_assert(std::size(rows) >= 100);
  const Plan plan = plan_to_talk_about();
  const AnswerContext context{
      .plan = plan, .today = talk_day(), .action = "A1", .improvement = "I1"};
  for (const Row& row : rows) {
    CAPTURE(row.line);
    CHECK(in_words(parse_answer(row.line, context)) == row.meaning);
  }
}

}  // namespace
}  // namespace bywhen
