#include "dialogue/done_day.h"

#include <doctest/doctest.h>

#include "dialogue/talk.h"

namespace bywhen {
namespace {

// What is taken of the words behind "done", said on Friday 4 December: the day, and the reason.
std::string taken(std::string_view rest) {
  const Plan plan = plan_to_talk_about();
  const AnswerContext context{.plan = plan, .today = *Date::parse("2026-12-04")};
  Spoken spoken{.word = Spoken::Word::done};
  const auto done = take_day(spoken, rest, false, context);
  if (!done) return "refused: " + done.error().message + " | " + done.error().hint;
  return (spoken.day ? spoken.day->iso() : "no day") +
         (spoken.text.empty() ? "" : " " + spoken.text);
}

TEST_CASE("a day is the last one of its name") {
  CHECK(taken("thu") == "2026-12-03");
  CHECK(taken("on thu: the page is live") == "2026-12-03 the page is live");
  // Found: "the" was taken for a part of the day.
  CHECK(taken("30 nov, the page is live") == "2026-11-30 the page is live");
  CHECK(taken("Mon 30 Nov") == "2026-11-30");  // found: next year's is no Monday, and was refused
  CHECK(taken("on the 30th of november") == "2026-11-30");
  CHECK(taken("fri") == "2026-12-04");
}

// Found: it was today.
TEST_CASE("said on a Friday, last Friday is a week ago") {
  CHECK(taken("last fri") == "2026-11-27");
  CHECK(taken("last thu") == "2026-12-03");
}

TEST_CASE("a day to come is none") {
  const std::string refused = "refused: Sat 12 Dec is still to come | ";
  CHECK(taken("12 dec") == refused + "to say by when it will be done: by: 12 dec");
  CHECK(taken("on 12 dec") == refused + "to say by when it will be done: by: 12 dec");
  CHECK(taken("by thu").starts_with("refused: Thu 10 Dec is still to come"));
  CHECK(taken("last week").starts_with("refused: 'last week' is no day that is understood"));
}

}  // namespace
}  // namespace bywhen
