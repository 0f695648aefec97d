#include "bywhen/value/when.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>

namespace bywhen {
namespace {

// Tuesday 24 November 2026; Friday the 27th and Christmas are holidays. A2 is due on Wednesday
// 2 December, A5 on Saturday the 5th.
WhenContext context() {
  return {.today = *Date::parse("2026-11-24"),
          .calendar = WorkCalendar({}, {*Date::parse("2026-11-27"), *Date::parse("2026-12-25")}),
          .deadline_of = [](std::string_view action) -> Result<Date> {
            if (action == "A2") return *Date::parse("2026-12-02");
            if (action == "A5") return *Date::parse("2026-12-05");
            return Error{"no action '" + std::string(action) + "'", "", ""};
          }};
}

// The date, with its "?", or why there is none.
std::string read(std::string_view text) {
  const Result<When> when = parse_when(text, context());
  return when ? when->date.iso() + (when->tentative ? "?" : "") : when.error().message;
}

std::string hint(std::string_view text) {
  const Result<When> when = parse_when(text, context());
  return when ? "no error" : when.error().hint;
}

using Cases = std::initializer_list<std::pair<std::string_view, std::string_view>>;

void check(Cases cases) {
  for (const auto& one : cases) {
    CAPTURE(one.first);
    CHECK(read(one.first) == one.second);
  }
}

TEST_CASE("ISO dates, past ones too") {
  check({
      {"2026-12-04", "2026-12-04"},
      {" 2026-12-04\t", "2026-12-04"},
      {"2020-01-01", "2020-01-01"},
      {"by 2026-12-04", "2026-12-04"},
  });
}

TEST_CASE("near days; a week begins on Monday") {
  check({
      {"today", "2026-11-24"},
      {"Tomorrow", "2026-11-25"},
      {"yesterday", "2026-11-23"},
      {"fri", "2026-11-27"},
      {"FRIDAY", "2026-11-27"},
      {"by friday", "2026-11-27"},
      {"on Friday.", "2026-11-27"},
      {"mon", "2026-11-30"},
      {"tue", "2026-12-01"},  // today's weekday is the one a week from now
      {"this fri", "2026-11-27"},
      {"this tue", "2026-11-24"},
      {"this mon", "the mon of this week is over"},
      {"next fri", "2026-12-04"},
      {"Next  Monday", "2026-11-30"},
      {"next tue", "2026-12-01"},
      {"next sun", "2026-12-06"},
      {"next week", "which day of next week?"},
      {"next month", "which day of next month?"},
      {"next", "not a date: 'next'"},
      {"next 4 dec", "not a date: 'next 4 dec'"},
  });
  CHECK(hint("this mon") == "mon alone is the next one: Mon 30 Nov");
  CHECK(hint("next week") == "e.g. next fri, or end of next week");
  CHECK(hint("next month") == "e.g. end of next month");
}

TEST_CASE("a day and the name of its month") {
  check({
      {"4 dec", "2026-12-04"},
      {"dec 4", "2026-12-04"},
      {"4 December", "2026-12-04"},
      {"DECEMBER 4", "2026-12-04"},
      {"4dec", "2026-12-04"},
      {"4. Dec", "2026-12-04"},
      {"Dec. 4", "2026-12-04"},
      {"4th of December", "2026-12-04"},
      {"the 4th of dec", "2026-12-04"},
      {"1st dec", "2026-12-01"},
      {"04 dec", "2026-12-04"},
      {"4 sept", "2027-09-04"},
      {"by 4 dec", "2026-12-04"},
      {"Fri 4 Dec", "2026-12-04"},
      {"Friday, December 4, 2026", "2026-12-04"},
      {"24 nov", "2026-11-24"},  // today
      {"23 nov", "2027-11-23"},  // past this year
      {"1 jan", "2027-01-01"},
      {"4 dec 2026", "2026-12-04"},
      {"dec 4 2027", "2027-12-04"},
      {"4 mar 2026", "2026-03-04"},  // past, but said with its year
      {"29 feb 2028", "2028-02-29"},
  });
}

TEST_CASE("days of a month that there are not, or not only one") {
  check({
      {"31 feb", "there is no 31 February"},
      {"30 feb 2028", "there is no 30 February 2028"},
      {"29 feb", "there is no 29 February in the next twelve months"},
      {"29 feb 2027", "there is no 29 February 2027"},
      {"0 dec", "there is no 0 December"},
      {"32 dec", "there is no 32 December"},
      {"4 dec 0000", "there is no year 0"},
      {"dec", "which day of December?"},
      {"december 2026", "which day of December 2026?"},
      {"4 dec 26", "not a date: '4 dec 26'"},
      {"4 dec 12", "not a date: '4 dec 12'"},
      {"4 dec dec", "not a date: '4 dec dec'"},
      {"4 dce", "not a date: '4 dce'"},
      {"fourth of december", "not a date: 'fourth of december'"},
      {"Thu 4 Dec", "2026-12-04 is not a thu"},
      {"4x dec", "not a date: '4x dec'"},
      {"may", "which day of May?"},
  });
  CHECK(hint("dec") == "e.g. 1 December, or end of December");
  CHECK(hint("4 dec 26") == "write the year with four digits, e.g. 4 dec 2026");
  CHECK(hint("Thu 4 Dec") == "it is Fri 4 Dec; say the day alone or the right weekday");
}

TEST_CASE("so many days, weeks, working days from today") {
  check({
      {"+0d", "2026-11-24"},
      {"+10d", "2026-12-04"},
      {"+10D", "2026-12-04"},
      {"+2w", "2026-12-08"},
      {"+ 2w", "2026-12-08"},
      {"+2 weeks", "2026-12-08"},
      {"+0wd", "2026-11-24"},
      {"+2wd", "2026-11-26"},
      {"+3wd", "2026-11-30"},  // over the holiday and the weekend
      {"+36525d", "2126-11-25"},
      {"in 2 weeks", "2026-12-08"},
      {"In two weeks", "2026-12-08"},
      {"in a week", "2026-12-01"},
      {"in 1 day", "2026-11-25"},
      {"in 3 days", "2026-11-27"},
      {"in 5 working days", "2026-12-02"},
      {"in 5 business days", "2026-12-02"},
      {"in 5wd", "2026-12-02"},
      {"in 2 months", "2027-01-24"},
      {"in 0 days", "2026-11-24"},
  });
}

TEST_CASE("counts that say too little or go too far") {
  check({
      {"+5", "'+5' of what?"},
      {"in 5", "'in 5' of what?"},
      {"+", "not a date: '+'"},
      {"+d", "not a date: '+d'"},
      {"+2x", "not a date: '+2x'"},
      {"+-2d", "not a date: '+-2d'"},
      {"-2d", "not a date: '-2d'"},
      {"+1.5d", "not a date: '+1.5d'"},
      {"in may", "not a date: 'in may'"},
      {"in some weeks", "not a date: 'in some weeks'"},
      {"2 weeks", "'2 weeks' from when?"},
      {"10d", "'10d' from when?"},
      {"+36526d", "'+36526d' is over a hundred years away"},
      {"+30000wd", "'+30000wd' is over a hundred years away"},
      {"+99999999999999999999d", "'+99999999999999999999d' is over a hundred years away"},
      {"in 2000 months", "'in 2000 months' is over a hundred years away"},
  });
  CHECK(hint("+5") == "+5d are days, +5w weeks, +5wd working days");
  CHECK(hint("2 weeks") == "in 2 weeks, from today; A2 + 2 weeks, from the deadline of A2");
}

TEST_CASE("a month has the days that it has") {
  const auto in = [](std::string_view today, std::string_view text) {
    return parse_day(text, {.today = *Date::parse(today)})->iso();
  };
  CHECK(in("2027-01-31", "in a month") == "2027-02-28");
  CHECK(in("2027-01-31", "in 13 months") == "2028-02-29");
  CHECK(in("2026-12-15", "in 1 month") == "2027-01-15");
  CHECK(in("2027-03-01", "29 feb") == "2028-02-29");
}

TEST_CASE("from the deadline of an action") {
  check({
      {"A2+3wd", "2026-12-07"},
      {"a2+3wd", "2026-12-07"},
      {"a2 + 1w", "2026-12-09"},
      {"A2 + 2 weeks", "2026-12-16"},
      {"A2+1d?", "2026-12-03?"},
      {"A2-2d", "2026-11-30"},
      {"A2-2wd", "2026-11-30"},
      {"A5+1wd", "2026-12-07"},
      {"A9+1w", "no action 'A9'"},
      {"A2", "not a date: 'A2'"},
      {"A2 +1w", "not a date: 'A2 +1w'"},
      {"A2+3", "not a date: 'A2+3'"},
      {"A2+", "not a date: 'A2+'"},
      {"A2 4 dec", "not a date: 'A2 4 dec'"},
      {"A2+99999d", "'A2+99999d' is over a hundred years away"},
  });
  CHECK(hint("A2") == "A2+3wd is three working days after the deadline of A2");
  CHECK(hint("A2 +1w") == "to count from the deadline of A2: A2+1w");
  const Result<Date> alone = parse_day("A2+1w", {.today = *Date::parse("2026-11-24")});
  CHECK(alone.error().message == "there is no action to count from: 'A2+1w'");
}

TEST_CASE("ends are working days, and never over") {
  check({
      {"eow", "2026-11-26"},  // Friday is a holiday
      {"EOM", "2026-11-30"},
      {"eoq", "2026-12-31"},
      {"eoy", "2026-12-31"},
      {"end of week", "2026-11-26"},
      {"end of the week", "2026-11-26"},
      {"end of next week", "2026-12-04"},
      {"end of month", "2026-11-30"},
      {"end of next month", "2026-12-31"},
      {"end of this quarter", "2026-12-31"},
      {"end of next quarter", "2027-03-31"},
      {"end of next year", "2027-12-31"},
      {"end of march", "2027-03-31"},
      {"end march", "2027-03-31"},
      {"by end of January", "2027-01-29"},  // the 31st is a Sunday
      {"end of nov", "2026-11-30"},
      {"end of oct", "2027-10-29"},
      {"end of oct 2026", "2026-10-30"},
      {"end of february 2028", "2028-02-29"},
      {"end", "not a date: 'end'"},
      {"end of", "not a date: 'end of'"},
      {"end of time", "not a date: 'end of time'"},
      {"end of fri", "not a date: 'end of fri'"},
      {"end of march 26", "not a date: 'end of march 26'"},
      {"end of next march", "not a date: 'end of next march'"},
  });
}

TEST_CASE("on a weekend the week's end is the next one") {
  const auto on = [](std::string_view today, std::string_view text) {
    return parse_day(text, {.today = *Date::parse(today)})->iso();
  };
  CHECK(on("2026-11-27", "eow") == "2026-11-27");
  CHECK(on("2026-11-28", "eow") == "2026-12-04");
  CHECK(on("2026-10-31", "eom") == "2026-11-30");
  CHECK(on("2026-11-29", "next mon") == "2026-11-30");
  CHECK(on("2026-11-29", "this sun") == "2026-11-29");
}

TEST_CASE("numbers are a date where they can be only one") {
  check({
      {"13/12", "2026-12-13"},
      {"12/13", "2026-12-13"},
      {"13.12.", "2026-12-13"},
      {"13.12.2027", "2027-12-13"},
      {"12-31", "2026-12-31"},
      {"4.4.", "2027-04-04"},
      {"05/05/2027", "2027-05-05"},
  });
}

TEST_CASE("numbers that could be two dates, or none") {
  check({
      {"04/12", "'04/12' could be 4 December or 12 April"},
      {"4.12.", "'4.12.' could be 4 December or 12 April"},
      {"4.12.2026", "'4.12.2026' could be 4 December or 12 April"},
      {"12-04", "'12-04' could be 12 April or 4 December"},
      {"12 11", "'12 11' could be 12 November or 11 December"},
      {"13 12", "not a date: '13 12'"},
      {"31/11", "there is no 31 November"},
      {"31/31", "there is no such day: '31/31'"},
      {"0/12", "there is no 0 December"},
      {"4", "'4' is only a number"},
      {"4.", "'4' is only a number"},
      {"2026", "'2026' is only a year"},
      {"2026-12", "which day of December 2026?"},
      {"4/12/26", "which of the numbers is the year? '4/12/26'"},
      {"1/2/3/4", "not a date: '1/2/3/4'"},
      {"20261204", "not a date: '20261204'"},
      {"14:00", "not a date: '14:00'"},
  });
  CHECK(hint("04/12") == "say which: 2026-12-04 or 2027-04-12");
  CHECK(hint("4.12.2026") == "say which: 2026-12-04 or 2026-04-12");
  CHECK(hint("13 12") == "did you mean 2026-12-13?");
  CHECK(hint("4") == "say the month too, e.g. 4 dec, or +4d for days from today");
}

TEST_CASE("impossible ISO dates say why, and nearly ISO ones are offered in full") {
  check({
      {"2026-02-30", "there is no 30 February 2026"},
      {"2026-04-31", "there is no 31 April 2026"},
      {"2026-01-00", "there is no 0 January 2026"},
      {"2026-13-01", "there is no month 13 in '2026-13-01'"},
      {"0000-01-01", "there is no year 0"},
      {"2026-2-3", "not a date: '2026-2-3'"},
      {"2026/12/04", "not a date: '2026/12/04'"},
      {"2026-2-30", "there is no 30 February 2026"},
  });
  CHECK(hint("2026-2-3") == "did you mean 2026-02-03?");
  CHECK(hint("2026/12/04") == "did you mean 2026-12-04?");
}

TEST_CASE("a question mark makes it tentative") {
  check({
      {"fri?", "2026-11-27?"},
      {"4 dec ?", "2026-12-04?"},
      {"2026-12-04?", "2026-12-04?"},
      {"+2w?", "2026-12-08?"},
      {"eom?", "2026-11-30?"},
      {"?", "no date is given"},
      {"fri??", "not a date: 'fri?'"},
      {"? fri", "not a date: '? fri'"},
  });
  CHECK(parse_day("fri?", context()).error().message == "not a date: 'fri?'");
}

const std::string what_can_be_typed =
    "type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march";

TEST_CASE("what is no date is quoted, with what can be typed") {
  for (const char* text :
       {"soon", "asap", "TBD", "Weihnachten", "mañana", "demain", "明日", "завтра",
        "when it is done", "never", "fri fri", "4 dec at noon", "\xff\xfe"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_when(text, context()));
  }
  check({{"soon", "not a date: 'soon'"},
         {"明日", "not a date: '明日'"},
         {"", "no date is given"},
         {"  ", "no date is given"}});
  CHECK(hint("soon") == what_can_be_typed);
  CHECK(hint("") == what_can_be_typed);
}

TEST_CASE("a mistyped word is offered rightly") {
  CHECK(hint("frb") == "did you mean 'fri' or 'feb'? " + what_can_be_typed);
  CHECK(hint("tomorow") == "did you mean 'tomorrow'? " + what_can_be_typed);
  CHECK(hint("4 decembre") == "did you mean 'december'? " + what_can_be_typed);
}

TEST_CASE("there are no days before or after all years") {
  const WhenContext late{.today = *Date::parse("9999-12-30")};
  CHECK(parse_day("+1d", late)->iso() == "9999-12-31");
  for (const char* text : {"+2d", "+5wd", "sat", "next mon", "+1w", "in a month",
                           "end of next year", "end of next month", "1 jan"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_day(text, late));
  }
  const WhenContext early{.today = *Date::parse("0001-01-01")};
  CHECK_FALSE(parse_day("yesterday", early));
}

TEST_CASE("a long text is quoted in part") {
  const std::string message = read(std::string(10'000, 'x'));
  CHECK(message == "not a date: '" + std::string(39, 'x') + "…'");
  CHECK_FALSE(parse_when(std::string(10'000, '1'), context()));
  CHECK_FALSE(parse_when("4 " + std::string(10'000, ' ') + "x", context()));
}

TEST_CASE("words of dates, and the names of months") {
  CHECK(is_date_word("Thursday"));
  CHECK(is_date_word("this"));
  CHECK(is_date_word("Dec."));
  CHECK(is_date_word("sept"));
  CHECK_FALSE(is_date_word("4"));
  CHECK_FALSE(is_date_word("returns"));
  CHECK(is_month("December,"));
  CHECK_FALSE(is_month("fri"));
}

TEST_CASE("what is nearly a date has a way out") {
  CHECK(hint("4-dec-2026") == "did you mean '4 dec 2026'?");
  CHECK(hint("4/Dec") == "did you mean '4 dec'?");
  CHECK(hint("a week from fri").starts_with("days are counted from today"));
  CHECK(read("in a year") == "2027-11-24");
  CHECK(read("+2 years") == "2028-11-24");
}

}  // namespace
}  // namespace bywhen
