// What of a plan is one person's: what a sheet for that person says. Pointers point into the plan,
// which must outlive it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "report/overview.h"

namespace bywhen {

// An action and what it is linked with; both are open.
struct Link {
  const Action* action = nullptr;
  const Action* other = nullptr;
};

struct Sheet {
  Actions open;                    // owned and not declined: by deadline, what has none last
  Actions done;                    // owned, too
  Actions declined;                // open: asked, and the answer was no
  Actions helping;                 // open ones of others, by deadline
  std::vector<Link> waits_for;     // `action` is this person's, and `other` must be done before it
  std::vector<Link> kept_waiting;  // `action` is this person's, and `other` of somebody else waits
  std::vector<RiskOf> risks;       // of own open actions, and those that are this person's to watch
};

// "2 to do (1 overdue), helps with 1"; "nothing to do" where there is neither.
[[nodiscard]] std::string sheet_words(const Sheet& sheet, Date today);

// Of the person with that id.
[[nodiscard]] Sheet sheet_of(const Plan& plan, const Overview& all, std::string_view person);

}  // namespace bywhen
