// What is said of several plans at once. Printable, one line each.
#pragma once

#include <string>
#include <vector>

#include "report/portfolio.h"

namespace bywhen {

// "1 of 10 actions done, 9 open", "next deadline Fri 4 Dec", "next check-in Tue 8 Dec".
// `said_on`: as in Digest.
[[nodiscard]] std::vector<std::string> plan_parts(const Overview& one, Date today, Date said_on);

// "900 EUR, 120 NOK", "not counted, as it can't be read: 1 cost"; none where no cost is written.
[[nodiscard]] std::vector<std::string> cost_parts(const Portfolio& portfolio);

// The last of these; where there are such costs.
[[nodiscard]] std::string unreadable_words(const Portfolio& portfolio);

// "3 open (1 overdue), next by Fri 4 Dec"
[[nodiscard]] std::string carried_words(const Load& load, Date said_on);
// "3 in plan 1, 2 in plan 4"
[[nodiscard]] std::string shares_words(const Load& load);

}  // namespace bywhen
