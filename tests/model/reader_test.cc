#include "model/reader.h"

#include "model/loading.h"

namespace bywhen {
namespace {

// A value that outlives the document that it was read from.
template <class T>
using Kept = std::conditional_t<std::is_same_v<T, std::string_view>, std::string, T>;

// What reading one value left in its field, and what was said about it.
template <class T>
struct Reading {
  typename Field<T>::State state;
  Kept<T> value;  // where there is a valid one
  std::string defects;
};

// The document is "key: VALUE"; its anchor &x stands before it.
template <class T>
Reading<T> reading(void (Reader::*read)(yaml::Node, Field<T>&), const std::string& value) {
  const auto document = yaml::Document::parse("x-anchor: &x ana\nkey: " + value + "\n");
  REQUIRE_MESSAGE(document, value);
  std::vector<Defect> defects;
  Reader reader(defects);
  reader.set_key("key");
  const yaml::Node node = document->root().find("key");
  Field<T> field;
  (reader.*read)(node, field);
  CHECK(field.range() == node.range());
  for (const Defect& defect : defects) CHECK(defect.range == node.range());
  return {field.state(), Kept<T>(field.value_or(T{})), said(defects)};
}

// What is said about a value, with the state that the field is in.
template <class T>
std::string refused(void (Reader::*read)(yaml::Node, Field<T>&), const std::string& value) {
  using State = typename Field<T>::State;
  const Reading<T> read_so = reading(read, value);
  switch (read_so.state) {
    case State::empty:
      return "empty" + read_so.defects;
    case State::placeholder:
      return "placeholder " + read_so.defects;
    case State::defective:
      return "defective " + read_so.defects;
    case State::absent:
    case State::valid:
      break;
  }
  return "not refused";
}

template <class T>
Kept<T> valid(void (Reader::*read)(yaml::Node, Field<T>&), const std::string& value) {
  const Reading<T> read_so = reading(read, value);
  CHECK(read_so.defects == "");
  REQUIRE_MESSAGE(read_so.state == Field<T>::State::valid, value);
  return read_so.value;
}

// What holds for every kind of value; `hint` is the way out that its defects name.
template <class T>
void check_shapes(void (Reader::*read)(yaml::Node, Field<T>&), const std::string& hint) {
  const std::string defective = "defective invalid_value: 'key' can't be ";
  for (const char* nothing : {"", "~", "null", "  # nothing yet"}) {
    CHECK(refused(read, nothing) == "empty");
  }
  CHECK(refused(read, "[a, b]") == defective + "a list (" + hint + ")");
  CHECK(refused(read, "[]") == defective + "a list (" + hint + ")");
  CHECK(refused(read, "{a: b}") == defective + "a block of keys (" + hint + ")");
  CHECK(refused(read, "\n  a: b") == defective + "a block of keys (" + hint + ")");
  CHECK(refused(read, "*x") == defective + "an alias (write the value out instead of the alias)");
}

template <class T>
void check_placeholders(void (Reader::*read)(yaml::Node, Field<T>&)) {
  for (const std::string stand_in : {"TBD", "tba", "<name>", "...", "???"}) {
    CHECK(refused(read, "'" + stand_in + "'") ==
          "placeholder placeholder_value: 'key' still says '" + stand_in +
              "' (put in the real value, or take the key out)");
  }
}

TEST_CASE("a text is what it says, in any of YAML's ways of writing") {
  CHECK(valid(&Reader::text, "Rewrite the page") == "Rewrite the page");
  CHECK(valid(&Reader::text, "'It''s so'") == "It's so");
  CHECK(valid(&Reader::text, "\"a \\u00e9\"") == "a é");
  CHECK(valid(&Reader::text, "|\n  two\n  lines") == "two\nlines\n");
  CHECK(valid(&Reader::text, ">-\n  one\n  line") == "one line");
  CHECK(valid(&Reader::text, "2026") == "2026");
  CHECK(valid(&Reader::text, "true") == "true");
  const std::string hint = "write it as one text, or take the key out";
  check_shapes(&Reader::text, hint);
  check_placeholders(&Reader::text);
  CHECK(refused(&Reader::text, "''") ==
        "defective invalid_value: 'key' can't be empty (" + hint + ")");
  CHECK(refused(&Reader::text, "'  '") ==
        "defective invalid_value: 'key' can't be empty (" + hint + ")");
}

TEST_CASE("free text may be a question mark, or nothing in quotes") {
  CHECK(valid(&Reader::free_text, "'?'") == "?");
  CHECK(valid(&Reader::free_text, "TBD") == "TBD");
  CHECK(valid(&Reader::free_text, "''") == "");
  check_shapes(&Reader::free_text, "write it as one text");
}

TEST_CASE("a date is an ISO date of a day that exists") {
  CHECK(valid(&Reader::date, "2026-12-04").iso() == "2026-12-04");
  CHECK(valid(&Reader::date, "'2028-02-29'").iso() == "2028-02-29");
  const std::string hint = "dates are written year-month-day: 2026-12-04";
  check_shapes(&Reader::date, hint);
  check_placeholders(&Reader::date);
  const auto wrong = [&](const std::string& value) { return refused(&Reader::date, value); };
  const std::string no_day = "defective invalid_date: 'key': there is no day ";
  const std::string no_date = "defective invalid_date: 'key' is not a date: ";
  CHECK(wrong("2026-02-30") == no_day + "2026-02-30 (the last day of that month is 2026-02-28)");
  CHECK(wrong("2026-13-01") == no_day + "2026-13-01 (" + hint + ")");
  CHECK(wrong("2027-02-29") == no_day + "2027-02-29 (the last day of that month is 2027-02-28)");
  CHECK(wrong("tomorrow") == no_date + "'tomorrow' (" + hint + ")");
  CHECK(wrong("04.12.2026") == no_date + "'04.12.2026' (say which: 2026-12-04 or 2026-04-12)");
  CHECK(wrong("2026-12-4") == no_date + "'2026-12-4' (did you mean 2026-12-04?)");
  CHECK(wrong("2026/12/04") == no_date + "'2026/12/04' (did you mean 2026-12-04?)");
  CHECK(wrong("2026-12-04T10:00") ==
        no_date + "'2026-12-04T10:00' (write the day alone: 2026-12-04)");
  CHECK(wrong("''") == no_date + "'' (" + hint + ")");
}

TEST_CASE("working time") {
  CHECK(valid(&Reader::duration, "2d").minutes == 2 * 8 * 60);
  CHECK(valid(&Reader::duration, "1w 3d").minutes == (5 + 3) * 8 * 60);
  CHECK(valid(&Reader::duration, "\"4h\"").minutes == 240);
  CHECK(valid(&Reader::duration, "30m").minutes == 30);
  const std::string hint =
      "working time is written 30m, 4h, 2d or 1w (a day is 8 h, a week 5 days)";
  check_shapes(&Reader::duration, hint);
  check_placeholders(&Reader::duration);
  for (const std::string value : {"2", "two days", "0d", "-1d", "2 days"}) {
    CHECK(refused(&Reader::duration, value) ==
          "defective invalid_value: 'key' can't be '" + value + "' (" + hint + ")");
  }
}

TEST_CASE("an amount of money") {
  CHECK(valid(&Reader::money, "900 EUR") == Money{90'000, "EUR"});
  CHECK(valid(&Reader::money, "140.50 EUR") == Money{14'050, "EUR"});
  const std::string hint = "an amount and its currency: 900 EUR";
  check_shapes(&Reader::money, hint);
  check_placeholders(&Reader::money);
  for (const std::string value : {"900", "a lot", "-5 EUR"}) {
    CHECK(refused(&Reader::money, value) ==
          "defective invalid_value: 'key' can't be '" + value + "' (" + hint + ")");
  }
}

TEST_CASE("a count is a whole number from 1") {
  CHECK(valid(&Reader::count, "1") == 1);
  CHECK(valid(&Reader::count, "'20'") == 20);
  CHECK(valid(&Reader::count, "1000000") == 1000000U);
  check_shapes(&Reader::count, "a whole number from 1");
  check_placeholders(&Reader::count);
  for (const std::string value :
       {"0", "-1", "+1", "1.5", "1e3", "0x10", "ten", "1 2", "4294967296"}) {
    CHECK(refused(&Reader::count, value) ==
          "defective invalid_value: 'key' can't be '" + value + "' (a whole number from 1)");
  }
}

TEST_CASE("true and false, and no other words for them") {
  CHECK(valid(&Reader::boolean, "true") == true);
  CHECK(valid(&Reader::boolean, "false") == false);
  check_shapes(&Reader::boolean, "true or false");
  check_placeholders(&Reader::boolean);
  for (const std::string value : {"yes", "no", "True", "on", "1"}) {
    CHECK(refused(&Reader::boolean, value) ==
          "defective invalid_value: 'key' can't be '" + value + "' (true or false)");
  }
}

TEST_CASE("a time of day") {
  CHECK(valid(&Reader::time_of_day, "\"14:00\"") == "14:00");
  CHECK(valid(&Reader::time_of_day, "14:00") == "14:00");
  CHECK(valid(&Reader::time_of_day, "'00:00'") == "00:00");
  CHECK(valid(&Reader::time_of_day, "'23:59'") == "23:59");
  const std::string hint = "a time of day is written \"14:00\", with quotes";
  check_shapes(&Reader::time_of_day, hint);
  check_placeholders(&Reader::time_of_day);
  for (const std::string value :
       {"24:00", "12:60", "9:30", "0930", "14.00", "14:00:00", "1a:00", "14:0x", "2 pm"}) {
    CHECK(refused(&Reader::time_of_day, "'" + value + "'") ==
          "defective invalid_value: 'key' can't be '" + value + "' (" + hint + ")");
  }
}

TEST_CASE("an e-mail address has an @ with something on both sides") {
  CHECK(valid(&Reader::email, "ana@example.org") == "ana@example.org");
  const std::string hint = "an address like ana@example.org";
  check_shapes(&Reader::email, hint);
  check_placeholders(&Reader::email);
  for (const std::string value : {"ana", "@example.org", "ana@", "ana ruiz@example.org"}) {
    CHECK(refused(&Reader::email, "'" + value + "'") ==
          "defective invalid_value: 'key' can't be '" + value + "' (" + hint + ")");
  }
}

TEST_CASE("a person's id is a short lower-case word") {
  CHECK(valid(&Reader::person_id, "ana") == "ana");
  CHECK(valid(&Reader::person_id, "jo.b-2_x") == "jo.b-2_x");
  const std::string hint = "a person's id is a short lower-case word, like ana";
  check_shapes(&Reader::person_id, hint);
  CHECK(refused(&Reader::person_id, "Ana") ==
        "defective invalid_value: 'key' can't be 'Ana' (" + hint + ")");
  CHECK(refused(&Reader::person_id, "'2b'") ==
        "defective invalid_value: 'key' can't be '2b' (" + hint + ")");
  CHECK(refused(&Reader::person_id, "ana ruiz") ==
        "defective invalid_value: 'key' can't be 'ana ruiz' (" + hint + ")");
  CHECK(refused(&Reader::person_id, "TBD") ==
        "placeholder placeholder_value: 'key' still says 'TBD' (put in the real value, or take the "
        "key out)");
}

TEST_CASE("a day of the week, short or in full") {
  CHECK(valid(&Reader::weekday, "mon") == Weekday::mon);
  CHECK(valid(&Reader::weekday, "Sunday") == Weekday::sun);
  const std::string hint = "the days are mon, tue, wed, thu, fri, sat and sun";
  check_shapes(&Reader::weekday, hint);
  CHECK(refused(&Reader::weekday, "moon") ==
        "defective invalid_value: 'key' can't be 'moon' (" + hint + ")");
}

TEST_CASE("a word of the format, or the one that was meant") {
  CHECK(valid(&Reader::word<ActionStatus>, "blocked") == ActionStatus::blocked);
  const std::string words = "one of: todo doing blocked done dropped";
  check_shapes(&Reader::word<ActionStatus>, words);
  CHECK(refused(&Reader::word<ActionStatus>, "Done") ==
        "defective invalid_value: 'key' can't be 'Done' (did you mean 'done'?)");
  CHECK(refused(&Reader::word<ActionStatus>, "blokced") ==
        "defective invalid_value: 'key' can't be 'blokced' (did you mean 'blocked'?)");
  CHECK(refused(&Reader::word<ActionStatus>, "waiting") ==
        "defective invalid_value: 'key' can't be 'waiting' (" + words + ")");
  CHECK(refused(&Reader::word<ActionStatus>, "TBD") ==
        "placeholder placeholder_value: 'key' still says 'TBD' (put in the real value, or take the "
        "key out)");
}

}  // namespace
}  // namespace bywhen
