// What was agreed, in plain words: to be read aloud, pasted into a chat, committed.
#pragma once

#include <string>

#include "bywhen/model/plan.h"

namespace bywhen {

// One action as its owner is asked about it. Printable, one line:
//   Ana, by Fri 4 Dec: Rewrite the returns page. Needs CMS access.
[[nodiscard]] std::string promise_words(const Plan& plan, const Action& action, Date today);

// "Still open: A7 owner, deadline; I3 no action yet": "" where nothing is.
[[nodiscard]] std::string open_words(const Plan& plan);

// A short block to paste into a chat: plain text, a line for each person, then what is open, what is
// parked, and the next check-in. Printable.
[[nodiscard]] std::string agreed_text(const Plan& plan, Date today);

// For a commit of the plan: a subject of at most 72 columns, an empty line, a line for each open
// action. Nothing of the plan begins a line, so that none of it is taken for a comment or a trailer.
[[nodiscard]] std::string agreed_message(const Plan& plan, Date today);

}  // namespace bywhen
