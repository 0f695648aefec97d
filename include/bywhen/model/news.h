// What happened in a plan since a day, as its updates tell it (model/tracking.h writes them).
//
//   for (const News& one : news_since(plan, last_met(plan, today).value_or(today), today)) ...
//
// Pointers point into the plan, which must outlive them.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "bywhen/model/plan.h"

namespace bywhen {

struct News {
  enum class Kind : unsigned char {
    done,
    dropped,
    blocked,
    started,   // doing, from todo or blocked
    reopened,  // todo again
    moved,     // another deadline
    handed,    // another owner
    noted,     // a note, or another field
  };
  Kind kind = Kind::noted;
  const Action* action = nullptr;
  const Update* update = nullptr;  // null for an action that is done without an update about it
  Date day;
};

// From `since`, up to and with `today`: by day, then in the order of the file. The day of a check-in
// counts, that of the session does not: what is tried out while the group plans is no news. Of several
// changes of one action's status in that time only the last, and that only where it is another one
// than the action had before.
[[nodiscard]] std::vector<News> news_since(const Plan& plan, Date since, Date today);

// A deadline that moved.
struct Move {
  const Action* action = nullptr;
  const Update* update = nullptr;
  std::optional<Date> day;  // on which it was moved
  Date from;
  Date to;

  // Working days later; negative: earlier.
  [[nodiscard]] int workdays(const WorkCalendar& calendar) const;
};

// How often and how far an action's deadline moved, oldest first. An update whose two days can't
// both be read is left out.
[[nodiscard]] std::vector<Move> moves_of(const Action& action);

}  // namespace bywhen
