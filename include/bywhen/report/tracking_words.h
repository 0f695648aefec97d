// What happens to actions after the session, in words. Printable, one line each.
#pragma once

#include <span>
#include <string>

#include "bywhen/model/plan.h"

namespace bywhen {

// "moved from Fri 4 Dec, 2 working days later": a deadline that was `from`, another day than `to`.
[[nodiscard]] std::string moved_words(Date from, Date to, const Plan& plan, Date today);

// "now A4 (Ben), A5 (no owner) can start"; "" for no actions.
[[nodiscard]] std::string freed_words(const Plan& plan, std::span<const Action* const> actions);

}  // namespace bywhen
