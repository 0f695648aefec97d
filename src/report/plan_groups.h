// The actions of a plan under the headings of a report.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "report/digest.h"

namespace bywhen {

struct PlanGroup {
  std::string heading;      // printable: "Ana Ruiz", "Week of Mon 30 Nov"
  std::string count;        // "2 open (1 overdue), 1 done"
  Actions actions;          // the open ones by deadline, then the done ones
  bool is_unowned = false;  // open ones among them are nobody's
};

// "Who does what", "What is due when": what stands above the groups.
[[nodiscard]] std::string_view heading_of(Grouping grouping);

// Without dropped actions, and without groups that have no action. Grouping::none is by owner.
[[nodiscard]] std::vector<PlanGroup> plan_groups(const Digest& digest, Grouping grouping);

// "2 open (1 overdue), 1 done"; "" for no actions.
[[nodiscard]] std::string count_words(const Actions& actions, Date today);

// A person's whole name, the id where there is none. Printable.
[[nodiscard]] std::string whole_name(const Plan& plan, std::string_view person);

}  // namespace bywhen
