#include "bywhen/value/recurrence.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>

namespace bywhen {
namespace {

// All that was understood, or why nothing was.
std::string read(std::string_view text) {
  const Result<Recurrence> often = parse_recurrence(text);
  if (!often) return often.error().message;
  std::string words = often->text();
  if (often->time) words += " at " + often->time->text();
  if (often->minutes) words += " for " + std::to_string(*often->minutes);
  return words;
}

std::string hint(std::string_view text) {
  const Result<Recurrence> often = parse_recurrence(text);
  return often ? "no error" : often.error().hint;
}

using Cases = std::initializer_list<std::pair<std::string_view, std::string_view>>;

void check(Cases cases) {
  for (const auto& one : cases) {
    CAPTURE(one.first);
    CHECK(read(one.first) == one.second);
  }
}

TEST_CASE("so many days, weeks or months") {
  check({
      {"every week", "every week"},
      {"every 2 weeks", "every 2 weeks"},
      {"  EVERY\t2  Weeks. ", "every 2 weeks"},
      {"every two weeks", "every 2 weeks"},
      {"every other week", "every 2 weeks"},
      {"every second week", "every 2 weeks"},
      {"every third month", "every 3 months"},
      {"every fortnight", "every 2 weeks"},
      {"each week", "every week"},
      {"once a week", "every week"},
      {"once every 2 weeks", "every 2 weeks"},
      {"2 weeks", "every 2 weeks"},
      {"every day", "every day"},
      {"every 10 days", "every 10 days"},
      {"every 10 working days", "every 10 working days"},
      {"every business day", "every working day"},
      {"every month", "every month"},
      {"every quarter", "every 3 months"},
      {"every year", "every 12 months"},
      {"weekly", "every week"},
      {"fortnightly", "every 2 weeks"},
      {"monthly", "every month"},
      {"quarterly", "every 3 months"},
      {"daily", "every day"},
  });
}

TEST_CASE("weekdays") {
  check({
      {"every friday", "every fri"},
      {"every Fri", "every fri"},
      {"fridays", "every fri"},
      {"on Fridays", "every fri"},
      {"every other friday", "every 2 weeks on fri"},
      {"every 2 fridays", "every 2 weeks on fri"},
      {"every 2 weeks on friday", "every 2 weeks on fri"},
      {"weekly on mon", "every mon"},
      {"every fortnight on Tuesdays", "every 2 weeks on tue"},
      {"every month on friday", "a weekday goes with weeks: 'every month on friday'"},
      {"every friday on monday", "a weekday goes with weeks: 'every friday on monday'"},
      {"every 2 weeks on the 1st", "that does not say how often: 'every 2 weeks on the 1st'"},
  });
}

TEST_CASE("the time and the length, in either order") {
  check({
      {"every week at 14:00", "every week at 14:00"},
      {"every week at 9:30", "every week at 09:30"},
      {"every week at 14", "every week at 14:00"},
      {"every week at 2pm", "every week at 14:00"},
      {"every week at 2:30 PM", "every week at 14:30"},
      {"every week at 12am", "every week at 00:00"},
      {"every week at 12 pm", "every week at 12:00"},
      {"every week for 20 minutes", "every week for 20"},
      {"every week for 20 min", "every week for 20"},
      {"every week for 20min", "every week for 20"},
      {"every week for 20m", "every week for 20"},
      {"every week for 20", "every week for 20"},
      {"every week for 1 hour", "every week for 60"},
      {"every week for an hour", "every week for 60"},
      {"every week for half an hour", "every week for 30"},
      {"every week for 1h30m", "every week for 90"},
      {"weekly, at 14:00, for 20 minutes", "every week at 14:00 for 20"},
      {"every 2 weeks on fri for 20 minutes at 14:00", "every 2 weeks on fri at 14:00 for 20"},
  });
}

TEST_CASE("what is no recurrence says so") {
  check({
      {"", "how often is not said"},
      {" . ", "how often is not said"},
      {"at 14:00", "how often is not said"},
      {"every", "that does not say how often: 'every'"},
      {"every 2", "that does not say how often: 'every 2'"},
      {"every blue moon", "that does not say how often: 'every blue moon'"},
      {"2026-12-04", "that does not say how often: '2026-12-04'"},
      {"every 2.5 weeks", "that does not say how often: 'every 2.5 weeks'"},
      {"every -1 weeks", "that does not say how often: 'every -1 weeks'"},
      {"every week or two", "that does not say how often: 'every week or two'"},
      {"twice a week", "that does not say how often: 'twice a week'"},
      {"every 0 weeks", "every 0 is never"},
      {"every 1000 weeks", "that is over ten years from one to the next: 'every 1000 weeks'"},
      {"every 99999999999999999999 days",
       "that is over ten years from one to the next: 'every 99999999999999999999 days'"},
      {"every 4000 years", "that is over ten years from one to the next: 'every 4000 years'"},
      {"every week at", "no time of day: ''"},
      {"every week at 25:00", "no time of day: '25:00'"},
      {"every week at 14:5", "no time of day: '14:5'"},
      {"every week at 13pm", "no time of day: '13pm'"},
      {"every week at noonish", "no time of day: 'noonish'"},
      {"every week for", "no length of a meeting: ''"},
      {"every week for 0 minutes", "no length of a meeting: '0 minutes'"},
      {"every week for ever", "no length of a meeting: 'ever'"},
      {"every week for 9 hours", "'9 hours' is long for a check-in"},
      {"every week at 14:00 at 15:00",
       "that does not say how often: 'every week at 14:00 at 15:00'"},
      {"every \xff week", "that is no text that can be read (not UTF-8)"},
  });
}

TEST_CASE("what can be read in two ways is refused, and both are offered") {
  CHECK(read("biweekly") == "'biweekly' could be every 2 weeks or twice a week");
  CHECK(hint("biweekly") == "say which: every 2 weeks, or every 3 days");
  CHECK(read("bi-monthly") == "'bi-monthly' could be every 2 months or twice a month");
  CHECK(read("weekly at 2") == "'2' in the morning or in the afternoon?");
  CHECK(hint("weekly at 2") == "at 2:00, at 2pm");
}

TEST_CASE("a mistyped word is guessed") {
  CHECK(hint("every 2 weks").starts_with("did you mean 'weeks'"));
  CHECK(hint("evry week").starts_with("did you mean 'every'"));
  CHECK(hint("every firday").starts_with("did you mean 'friday'"));
  CHECK(hint("") == "every 2 weeks, every friday, every month, every 10 days");
}

// The first days after Tuesday 24 November 2026; Friday 27 November is a holiday.
std::string days(std::string_view text, std::string_view anchor = "2026-11-24") {
  const WorkCalendar calendar({}, {*Date::parse("2026-11-27")});
  std::string all;
  for (int n = 1; n <= 3; ++n) {
    const auto day = parse_recurrence(text)->nth_after(*Date::parse(anchor), n, calendar);
    all += (n > 1 ? " " : "") + (day ? day->iso() : std::string("-"));
  }
  return all;
}

TEST_CASE("days are counted from the anchor") {
  CHECK(days("every 10 days") == "2026-12-04 2026-12-14 2026-12-24");
  CHECK(days("every 5 working days") == "2026-12-02 2026-12-09 2026-12-16");
  CHECK(days("every 2 weeks") == "2026-12-08 2026-12-22 2027-01-05");
  CHECK(days("every friday") == "2026-11-27 2026-12-04 2026-12-11");
  CHECK(days("every tuesday") == "2026-12-01 2026-12-08 2026-12-15");
  CHECK(days("every other friday") == "2026-12-04 2026-12-18 2027-01-01");
  CHECK(days("every month") == "2026-12-24 2027-01-24 2027-02-24");
  // Each from the anchor, so that a short month shortens no other.
  CHECK(days("every month", "2027-01-31") == "2027-02-28 2027-03-31 2027-04-30");
}

TEST_CASE("there is nothing after the year 9999") {
  CHECK(days("every 2 weeks", "9999-12-10") == "9999-12-24 - -");
  CHECK(days("every friday", "9999-12-30") == "- - -");
  CHECK(days("every other friday", "9999-12-20") == "- - -");
  CHECK(days("every 5 working days", "9999-12-28") == "- - -");
  CHECK(days("every month", "9999-11-30") == "9999-12-30 - -");
  CHECK(days("every day", "9999-12-30") == "9999-12-31 - -");
}

}  // namespace
}  // namespace bywhen
