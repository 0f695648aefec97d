// What of a plan wants a word when people meet again, weeks after the session.
//
//   for (const FollowUp& one : follow_ups(plan, today)) {
//     if (one.has(Concern::overdue)) ...
//   }
//
// Pointers point into the plan, which must outlive them.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "bywhen/model/plan.h"

namespace bywhen {

// Why an open action wants a word.
enum class Concern : unsigned char {
  overdue,      // its deadline is over
  due,          // its deadline comes up to the end of this round (round_end)
  blocked,      // its status is blocked
  unowned,      // nobody owns it, or who was asked has declined
  unconfirmed,  // its owner has not said yes
  undated,      // it has no deadline
  tentative,    // its deadline was named in the room, to be confirmed
  resource,     // what it needs is not secured, and the day for that has come, or it can't be had;
                // not where its fallback was taken (model/settling.h)
  risk,         // a risk is open, and its trigger has come
  stale,        // it is under way, and nothing was heard of it for long
};

struct FollowUp {
  const Action* action = nullptr;
  std::vector<Concern> concerns;  // at least one, in the order of Concern

  [[nodiscard]] bool has(Concern concern) const;
};

// All that hold for it; none for an action that is done or dropped.
[[nodiscard]] std::vector<Concern> concerns_of(const Plan& plan, const Action& action, Date today);

// The actions with concerns, in the order of the file.
[[nodiscard]] std::vector<FollowUp> follow_ups(const Plan& plan, Date today);

// For which day a meeting is prepared: that of the next check-in that was not held, today's too, where
// it is within ten working days; else today. Its concerns are those as of that day:
//   follow_ups(plan, meeting_day(plan, today))
[[nodiscard]] Date meeting_day(const Plan& plan, Date today);

// Up to when a deadline counts as due at a check-in held today: the next check-in after today, but
// no more than ten working days ahead; five where there is none.
[[nodiscard]] Date round_end(const Plan& plan, Date today);

// The latest check-in that was held, before today or today; else the day of the session, where that
// is not in the future. Nothing where the plan names neither. What happened on the day of a check-in
// is news since then (model/news.h).
[[nodiscard]] std::optional<Date> last_met(const Plan& plan, Date today);

// The first check-in that was not held, from `today` on.
[[nodiscard]] const CheckIn* next_check_in(const Plan& plan, Date today);

// Whether a need still wants a word: not secured, and its day has come, or it is unavailable.
[[nodiscard]] bool is_pressing(const Resource& resource, Date today);
// Whether an open risk's trigger has come: time for its contingency.
[[nodiscard]] bool is_triggered(const Risk& risk, Date today);

// The day on which an action became what it is now (blocked, say), as its updates tell it; nothing
// where they don't.
[[nodiscard]] std::optional<Date> status_since(const Action& action);

// Working days without a sign of life of an action that should be under way (it is doing or blocked,
// or its start has come) and is not overdue: since its last update, its start or the session.
// 0 where it is not under way.
[[nodiscard]] int silent_workdays(const Plan& plan, const Action& action, Date today);
// The day of that sign of life.
[[nodiscard]] std::optional<Date> last_heard_of(const Plan& plan, const Action& action, Date today);

// More silence than this is stale. Three weeks: a check-in every two weeks leaves none so long
// without a word.
inline constexpr int most_silent_workdays = 15;

}  // namespace bywhen
