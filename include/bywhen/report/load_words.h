// What a person carries, in a sentence.
#pragma once

#include <string>
#include <string_view>

#include "bywhen/model/plan.h"

namespace bywhen {

// "Ana now owns 4 of 9 open actions, 2 due the same day (Fri 4 Dec)": the fullest day, the first of
// several. What was declined is not carried. "" for somebody who owns nothing that is open.
// Printable, one line.
[[nodiscard]] std::string load_words(const Plan& plan, std::string_view person, Date today);

}  // namespace bywhen
