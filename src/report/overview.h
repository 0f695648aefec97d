// A plan sorted for reading: who has what to do, what comes when, what is missing. Every report
// draws this. Pointers point into the plan, which must outlive it.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "bywhen/model/news.h"
#include "bywhen/report/selection.h"
#include "report/costs.h"

namespace bywhen {

struct Progress {
  std::size_t done = 0;
  std::size_t open = 0;
  std::size_t dropped = 0;
  std::size_t overdue = 0;  // of the open ones
};

// One person's actions: the open ones by deadline, then the done ones.
struct Commitments {
  std::string_view person;
  Actions actions;
};

struct RiskOf {
  const Action* action = nullptr;
  const Risk* risk = nullptr;
  bool is_triggered = false;  // its trigger has come: time for the contingency
};

struct BlockedSince {
  const Action* action = nullptr;  // its reason says why
  std::optional<Date> day{};       // nothing where its updates don't say
};

// An open action that is due before others, also open, that it waits for. (A ring has no right order.)
struct TooEarly {
  const Action* action = nullptr;
  Actions before;
};

struct ImprovementWithActions {
  const Improvement* improvement = nullptr;
  Actions actions;  // in the order of the file
};

// A day on which something is due or people meet: one of the two is there. On the day that the plan
// ends by itself, none of them.
struct Event {
  Date day;
  const Action* action = nullptr;
  const CheckIn* check_in = nullptr;
};

// What can be counted of one improvement: its actions that were not dropped.
struct Served {
  std::size_t done = 0;
  std::size_t all = 0;
};

struct Overview {
  Progress progress;
  Actions late;                       // overdue, the longest first
  std::vector<BlockedSince> blocked;  // in the order of the file
  std::vector<TooEarly> too_early;    // in the order of the file
  Actions lacking;                    // open actions with gaps
  Actions unconfirmed;  // open: the owner has not said yes, or the deadline is tentative
  std::vector<Commitments> people;  // in the order of the plan's people, then of the actions
  Actions unowned;                  // open actions that nobody owns, by deadline
  std::vector<Event> timeline;      // open deadlines, check-ins that were not held, the end; by day
  // Of open actions, by ResourceStatus; each by the day by which it is needed.
  std::array<std::vector<NeedOf>, 4> needs;
  Costs costs;
  std::vector<RiskOf> risks;                         // of open actions and not gone, by trigger
  std::vector<ImprovementWithActions> improvements;  // by priority
  Actions for_no_improvement;
  std::vector<const CheckIn*> check_ins;   // those that were not held, from today on, by day
  const CheckIn* next_check_in = nullptr;  // the first of them
  std::optional<Date> last_met;            // the last check-in held, else the session
  std::vector<News> news;                  // since then
  std::unordered_map<std::string_view, const Improvement*> improvement_by_id;

  // The action's own benefit, else that of its first improvement that has one; "" where there is
  // none.
  [[nodiscard]] std::string_view benefit_of(const Action& action) const;
};

[[nodiscard]] Progress progress_of(const Actions& actions, Date today);

[[nodiscard]] Served served_by(const Actions& actions);

// Whether an open improvement has no action that is open or done.
[[nodiscard]] bool lacks_actions(const ImprovementWithActions& one);

[[nodiscard]] Overview overview(const Plan& plan, Date today);

}  // namespace bywhen
