// A plan sorted for reading: who has what to do, what comes when, what is missing. Every report
// draws this. Pointers point into the plan, which must outlive it.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "bywhen/report/selection.h"

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

struct NeedOf {
  const Action* action = nullptr;
  const Resource* resource = nullptr;
};

struct RiskOf {
  const Action* action = nullptr;
  const Risk* risk = nullptr;
};

struct ImprovementWithActions {
  const Improvement* improvement = nullptr;
  Actions actions;  // in the order of the file
};

// A day on which something is due or people meet: one of the two is there.
struct Event {
  Date day;
  const Action* action = nullptr;
  const CheckIn* check_in = nullptr;
};

struct Overview {
  Progress progress;
  Actions lacking;                  // open actions with gaps
  std::vector<Commitments> people;  // in the order of the plan's people, then of the actions
  Actions unowned;                  // open actions that nobody owns, by deadline
  std::vector<Event> timeline;      // open deadlines and check-ins that were not held, by day
  std::array<std::vector<NeedOf>, 4> needs;          // of open actions, by ResourceStatus
  std::vector<RiskOf> risks;                         // of open actions and not gone, by trigger
  std::vector<ImprovementWithActions> improvements;  // by priority
  Actions for_no_improvement;
  const CheckIn* next_check_in = nullptr;  // the first one from today on
  std::unordered_map<std::string_view, const Improvement*> improvement_by_id;

  // The action's own benefit, else that of its first improvement that has one; "" where there is
  // none.
  [[nodiscard]] std::string_view benefit_of(const Action& action) const;
};

[[nodiscard]] Overview overview(const Plan& plan, Date today);

}  // namespace bywhen
