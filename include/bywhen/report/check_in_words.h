// A check-in in sentences: what got done before it, and what came of it. Printable lines.
#pragma once

#include <string>

#include "bywhen/model/plan.h"

namespace bywhen {

// "Got done since Tue 24 Nov:" and a line for each action, or that there is none. "" where nobody
// knows since when.
[[nodiscard]] std::string done_since_words(const Plan& plan, Date today);

// What was said today, by what it came to; what still waits for a word; and when to meet again.
//   Done: A1, A3. Moved: A5 to Fri 18 Dec. Blocked: A10.
//   No word yet: A4 (Mia).
//   Next check-in: Tue 12 Jan at 14:00, 24 working days from now.
[[nodiscard]] std::string check_in_summary(const Plan& plan, Date today);

}  // namespace bywhen
