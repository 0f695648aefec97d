// What people say to "when do we meet again?"
#pragma once

#include <string>
#include <string_view>

#include "bywhen/base/result.h"
#include "bywhen/dialogue/heard.h"
#include "bywhen/model/plan.h"

namespace bywhen {

struct SaidCheckIn {
  Date day;
  std::string time;  // "14:00"; may be empty
};

// "Fri 4 Dec", "4 dec 14:00", "at 9:30", "": what is left out is as in the proposal. Never a day that
// before `first`, of next year where it is just over, or on which the plan has one.
[[nodiscard]] Result<SaidCheckIn> said_check_in(std::string_view line, const SaidCheckIn& proposal,
                                                const Plan& plan, Date today, Date first);

// Whether the line says that there is to be none.
[[nodiscard]] bool is_no_check_in(std::string_view line);

// The same as an answer: the check-in is added. An empty line, "ok" and "yes" take the proposal.
[[nodiscard]] Result<Heard> hear_check_in(std::string_view line, const SaidCheckIn& proposal,
                                          const Plan& plan, Date today, Date first);

}  // namespace bywhen
