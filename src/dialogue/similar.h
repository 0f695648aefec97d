// Titles that say much the same.
#pragma once

#include <string_view>

#include "bywhen/model/plan.h"

namespace bywhen {

// Whether one title has all the words of the other that carry meaning, and not many more: small
// words, order, endings and slips of one letter don't count. "Write the returns mail" is much like
// "Write a mail on returns", but not like "Write the refunds mail".
[[nodiscard]] bool are_much_alike(std::string_view a, std::string_view b);

// The first open action whose title is much like this one; none where there is none.
[[nodiscard]] const Action* find_similar(const Plan& plan, std::string_view title);

}  // namespace bywhen
