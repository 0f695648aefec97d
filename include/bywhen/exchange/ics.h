// A plan as a calendar (iCalendar, RFC 5545), for the programs in which people look at their days.
//
//   auto calendar = ics_of({{{.plan = &plan, .known_as = "checkout.plan.yaml"}}}, {.today = today});
//   calendar.text      // BEGIN:VCALENDAR ...
//
// What is in it, each on its day, as far as the plan says one:
//
//   deadlines          all day; or all actions as to-dos, due on that day
//   check-ins          with time, length and link; all day where the plan has no time
//   resources          all day, on the day by which they are needed
//   risks              all day, on the day to reach for the contingency
//
// Imported a second time, an entry takes the place of the one that is there. Who it is (its UID) hangs
// on nothing that a plan changes in its life: on the day of the session, the name that the plan is
// known by, and on the action's id, not on titles, deadlines, owners or the order. A resource or a
// risk, which has no id, goes by its text: by its place, one that is taken out would hand its entry on
// to the next. A check-in goes by its place among the others, by day: one that is put off moves, and
// by its day it would stay where nobody comes.
//
// Which version is newer says SEQUENCE, the minutes from 2020 to the export; where that is alike,
// DTSTAMP, the second of it. So each export holds against all before it, whatever has happened to the
// plan: by a count of its changes, what was undone would look older than what it takes back. (Minutes,
// as seconds would leave what a program can count to, 2^31, in 2088.) Two exports of one moment are
// the same.
//
// What is off (an action that was dropped, a need of one that is done or in whose place came its
// fallback, a risk that is gone) is CANCELLED and so goes from the calendars that have it; in those of
// one person also what was handed on to somebody else, as far as the updates tell of it, and what that
// person has declined. What was taken out of the plan can't be called off.
//
// Times have no zone, as the plan has none: 14:00 wherever one is. No entry has an attendee or an
// organizer: with those, programs send mail in the name of people; names stand in the descriptions,
// addresses nowhere.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/model/plan.h"

namespace bywhen {

// How long before a day something is said.
struct LeadTime {
  int count = 0;  // 0: on the day itself
  bool in_workdays = false;

  // "2d", "1w" (days of the calendar), "2wd" (working days), "0d"; at most 999 of them. Nothing where
  // it isn't that.
  [[nodiscard]] static std::optional<LeadTime> parse(std::string_view text);
};

struct IcsPlan {
  const Plan* plan = nullptr;
  // What tells it from other plans of the same day, and stays when its content changes.
  std::string known_as;
  // Ids: only what they own, and the check-ins; what they owned, called off. Empty: nobody whom this
  // plan knows, and so nothing.
  std::optional<std::vector<std::string>> owners = {};
};

struct IcsOptions {
  Date today = {};                           // what is over by then gets no alarm
  std::chrono::milliseconds exported_at{0};  // since 1970-01-01 UTC
  bool as_todos = false;
  // When deadlines and needs are said, at nine in the morning. Check-ins are said a quarter of an
  // hour before (all day: at nine the working day before), risks on their day.
  std::vector<LeadTime> alarms = {{2, true}};
  bool has_alarms = true;  // false: none at all
};

struct Ics {
  std::string text;
  std::size_t entries = 0;
};

// One calendar of all these plans; no two of them may have the same day and name.
[[nodiscard]] Ics ics_of(std::span<const IcsPlan> plans, const IcsOptions& options);

// What all UIDs of the plan begin with: two plans for which that is the same are one to a calendar.
[[nodiscard]] std::string ics_uid_prefix(const Plan& plan, std::string_view known_as);

}  // namespace bywhen
