// A check-in in sentences: what got done before it, and what came of it. Printable lines.
#pragma once

#include <string>

#include "bywhen/model/plan.h"
#include "bywhen/model/said_in_round.h"

namespace bywhen {

// "Got done since Tue 24 Nov:" and a line for each action, or that there is none. "" where nobody
// knows since when.
[[nodiscard]] std::string done_since_words(const Plan& plan, Date today);

// What was said today, by what it came to; what still waits for a word, that of the agenda too; and
// when to meet again. In lines of 80 columns, a few of them.
//   Ana has done A1 and A3. Ben moves A5 to Fri 18 Dec. A10 is blocked. A11 is new.
//   No word yet: A4 (Mia).
//   Next check-in: Tue 12 Jan at 14:00, 24 working days from now.
[[nodiscard]] std::string check_in_summary(const Plan& plan, Date today,
                                           const SaidInRound& said = {});

}  // namespace bywhen
