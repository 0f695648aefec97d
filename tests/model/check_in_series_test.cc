#include "bywhen/model/check_in_series.h"

#include <random>

#include "model/loading.h"

namespace bywhen {
namespace {

const Date today = *Date::parse("2026-11-24");  // a Tuesday, the day of the session

Plan plan_of(const std::string& actions, const std::string& rest = "date: 2026-11-24\n") {
  Loaded loaded = load("bywhen: 1\ntitle: T\n" + rest + "actions: [" + actions + "]\n");
  REQUIRE(loaded.plan);
  return std::move(*loaded.plan);
}

// One open action that is due on that day.
Plan due(const std::string& day, const std::string& rest = "date: 2026-11-24\n") {
  return plan_of("{id: A1, title: x, deadline: " + day + "}", rest);
}

Result<CheckInSeries> series(const Plan& plan, std::string_view often, Date day = today) {
  return check_in_series(plan, *parse_recurrence(often), day);
}

// "12-08 12-22<12-20 01-11!": the new days, for which day off, and whether it is for the end; or why
// there are none.
std::string days(const Plan& plan, std::string_view often, Date day = today) {
  const auto found = series(plan, often, day);
  if (!found) return found.error().message;
  std::vector<std::string> all;
  for (const NewCheckIn& one : found->added) {
    all.push_back(one.date.iso().substr(5));
    if (one.instead_of) all.back() += "<" + one.instead_of->iso().substr(5);
    if (one.is_last) all.back() += "!";
  }
  return join(all, " ");
}

TEST_CASE("from the session to the last open deadline") {
  CHECK(days(due("2027-01-06"), "every 2 weeks") == "12-08 12-22 01-05");
  CHECK(days(due("2026-12-22"), "every 2 weeks") == "12-08 12-22");
  CHECK(days(due("2026-12-18"), "every friday") == "11-27 12-04 12-11 12-18");
  CHECK(days(due("2027-02-24"), "every month") == "12-24 01-25<01-24 02-24");
}

TEST_CASE("the last deadline is that of what is open") {
  const Plan plan = plan_of(
      "{id: A1, title: x, deadline: 2026-12-10}, {id: A2, title: x},"
      " {id: A3, title: x, deadline: 2026-12-24, status: done},"
      " {id: A4, title: x, deadline: 2026-12-24, status: dropped}");
  CHECK(days(plan, "every week") == "12-01 12-08");
  CHECK(*series(plan, "every week")->last->id == "A1");
}

TEST_CASE("one more at the end, where the last would be long before it") {
  CHECK(days(due("2027-01-04"), "every 2 weeks") == "12-08 12-22 01-04!");
  CHECK(days(due("2026-12-29"), "every 2 weeks") == "12-08 12-22");  // half a round
  CHECK(days(due("2026-12-07"), "every week") == "12-01");           // less than a week
  CHECK(days(due("2027-01-16"), "every month") == "12-24 01-15!");   // a Saturday
  CHECK(days(due("2026-12-02"), "every 2 weeks") == "12-02!");       // none else
  CHECK(days(due("2026-11-25"), "every month") == "11-25!");
  CHECK(days(due("2026-12-23"), "every 3 months") == "12-23!");
}

TEST_CASE("they are counted from the last check-in, else the session, else today") {
  const std::string met = "date: 2026-11-03\ncheck_ins: [{date: 2026-11-19, held: true}]\n";
  CHECK(days(due("2026-12-18", met), "every 2 weeks") == "12-03 12-17");
  CHECK(days(due("2026-12-18", "date: 2026-11-03\n"), "every 2 weeks") == "12-01 12-15");
  CHECK(days(due("2026-12-18", ""), "every 2 weeks") == "12-08 12-18!");
  CHECK(days(due("2026-12-18", ""), "every 2 weeks", *Date::parse("2026-11-20")) == "12-04 12-18");
  // The session is to come.
  CHECK(days(due("2026-12-18", "date: 2026-12-01\n"), "every 2 weeks") == "12-15");
  // Today is one of the days: it is not planned any more.
  CHECK(days(due("2026-12-18", "date: 2026-11-10\n"), "every 2 weeks") == "12-08 12-18!");
}

TEST_CASE("a day off moves to the next working day, and no day has two") {
  const std::string off =
      "date: 2026-11-24\ncalendar: {holidays: [2026-12-22, 2026-12-23, 2027-01-05]}\n";
  CHECK(days(due("2027-01-20", off), "every 2 weeks") == "12-08 12-24<12-22 01-06<01-05 01-19");
  CHECK(days(due("2026-12-02"), "every day") == "11-25 11-26 11-27 11-30<11-28 12-01 12-02");
  // On the other side of the deadline it would be too late.
  CHECK(days(due("2026-12-23", off), "every 4 weeks") == "12-21!");
  CHECK(days(due("2026-12-22", "date: 2026-11-24\ncalendar: {workdays: [wed]}\n"),
             "every 2 weeks") == "12-09<12-08");
}

TEST_CASE("what the plan has is kept, and not doubled") {
  const auto with = [](const std::string& check_ins) {
    return "date: 2026-11-24\ncheck_ins: [" + check_ins + "]\n";
  };
  const std::string two = with("{date: 2026-12-08}, {date: 2027-01-12}");
  CHECK(days(due("2027-01-14", two), "every 2 weeks") == "12-22");
  CHECK(days(due("2027-01-14", two), "every week") == "12-01 12-15 12-22 12-29 01-05");
  // One near it counts, and the next are counted from there.
  CHECK(days(due("2027-01-06", with("{date: 2026-12-10}")), "every 2 weeks") == "12-24 01-06!");
  CHECK(days(due("2027-01-06", with("{date: 2026-12-03}")), "every 2 weeks") == "12-17 12-31");
  CHECK(days(due("2026-12-18", with("{date: 2026-12-10}")), "every friday") == "11-27 12-04 12-18");
  // One behind the last deadline is as good as one on it.
  CHECK(days(due("2027-01-04", with("{date: 2027-01-05}")), "every 2 weeks") == "12-08 12-22");
  CHECK(series(due("2027-01-14", two), "every 2 weeks")->kept.size() == 2);
}

TEST_CASE("the time, the length and the link are those of the latest that says them") {
  const std::string some =
      "check_ins: [{date: 2026-12-01, time: \"14:00\", minutes: 20, link: https://example.org/a},"
      " {date: 2026-11-20, time: \"09:00\", link: https://example.org/b}, {date: 2026-12-08,"
      " minutes: 30}]\n";
  const Plan plan = due("2026-12-18", some);
  const auto found = series(plan, "every week");
  CHECK(found->time == "14:00");
  CHECK(found->minutes == 30U);
  CHECK(found->link == "https://example.org/a");
  const auto other = series(plan, "every week at 10:00 for 15 minutes");
  CHECK(other->time == "10:00");
  CHECK(other->minutes == 15U);
}

TEST_CASE("where nothing can be planned, why") {
  CHECK(days(plan_of(""), "every week") == "no action is open, so there is nothing to meet for");
  CHECK(days(plan_of("{id: A1, title: x, deadline: 2026-12-04, status: done}"), "every week") ==
        "no action is open, so there is nothing to meet for");
  CHECK(days(plan_of("{id: A1, title: x}"), "every week") ==
        "no open action has a deadline, so there is no end to plan until");
  CHECK(days(due("2026-11-20"), "every week") ==
        "the last open deadline is over already: Fri 20 Nov");
  CHECK(days(due("2026-11-24"), "every week") == "the last open deadline is today: Tue 24 Nov");
  CHECK(days(due("2026-11-29", "calendar: {workdays: [mon]}\n"), "every week") ==
        "no working day is left until Sun 29 Nov");
  CHECK(days(due("2076-12-04"), "every week") ==
        "every week until Fri 4 Dec 2076 would be more than 104 check-ins");
  CHECK(series(due("2076-12-04"), "every week").error().hint ==
        "a longer round, e.g. every month; or an earlier deadline of A1");
}

TEST_CASE("dates far apart take no time") {
  CHECK(days(due("9999-12-31", "date: 0001-01-01\n"), "every day").starts_with("every day until"));
  CHECK(days(due("9999-12-31", "date: 0001-01-01\n"), "every working day")
            .starts_with("every working day until"));
}

TEST_CASE("they are added by day, between those that there are") {
  const Plan plan = due("2027-01-14",
                        "date: 2026-11-24\ncheck_ins:\n"
                        "  - {date: 2026-12-08, time: \"14:00\", minutes: 20}   # in the big room\n"
                        "  - {date: 2027-01-12}\n");
  const auto applied =
      apply_changes(plan.document, changes_of(*series(plan, "every 2 weeks"), plan));
  REQUIRE(applied);
  CHECK(applied->document.text() ==
        "bywhen: 1\ntitle: T\ndate: 2026-11-24\ncheck_ins:\n"
        "  - {date: 2026-12-08, time: \"14:00\", minutes: 20}   # in the big room\n"
        "  - {date: 2026-12-22, time: \"14:00\", minutes: 20}\n"
        "  - {date: 2027-01-12}\n"
        "actions: [{id: A1, title: x, deadline: 2027-01-14}]\n");
}

// Any plan with check-ins and days off, any recurrence.
TEST_CASE("of any plan: working days, ordered, none twice, none too late; and twice adds nothing") {
  std::mt19937 random(7);
  const auto any = [&](int most) {
    return static_cast<int>(random() % static_cast<unsigned>(most));
  };
  const auto some_days = [&](int count, int within) {
    std::vector<std::string> all;
    for (int i = 0; i < count; ++i) all.push_back((today + Days{any(within)}).iso());
    return all;
  };
  const std::vector<std::string> recurrences = {
      "every week",  "every 2 weeks",       "every friday",         "every other monday",
      "every month", "every 10 days",       "every 3 working days", "every day",
      "quarterly",   "every 3 weeks on wed"};
  for (int round = 0; round < 600; ++round) {
    std::string rest = any(3) > 0 ? "date: 2026-11-2" + std::to_string(any(9)) + "\n" : "";
    rest += "calendar: {workdays: [" + std::string(any(3) > 0 ? "mon, tue, wed, thu, fri" : "tue") +
            "], holidays: [" + join(some_days(any(20), 90), ", ") + "]}\n";
    std::vector<std::string> check_ins;
    for (const std::string& day : some_days(any(5), 100))
      check_ins.push_back("{date: " + day + "}");
    rest += "check_ins: [" + join(check_ins, ", ") + "]\n";
    const Plan plan = due((today + Days{1 + any(100)}).iso(), rest);
    const std::string& often = recurrences[static_cast<std::size_t>(any(10))];
    CAPTURE(plan.document.text());
    CAPTURE(often);
    const auto first = series(plan, often);
    if (!first) continue;
    Date before = today;
    for (const NewCheckIn& one : first->added) {
      CHECK(one.date > before);
      CHECK(plan.calendar.is_workday(one.date));
      CHECK(one.date <= *first->last->deadline);
      for (const CheckIn& old : plan.check_ins) CHECK(one.date != *old.date);
      before = one.date;
    }
    const auto applied = apply_changes(plan.document, changes_of(*first, plan));
    REQUIRE(applied);
    const Loaded after = load(applied->document);
    REQUIRE(after.plan);
    CHECK(days(*after.plan, often) == "");
  }
}

}  // namespace
}  // namespace bywhen
