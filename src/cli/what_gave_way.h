// What a change to an action took from it (a word that was given, a day that was set), and whom it set
// free.
#pragma once

#include <optional>
#include <string>

#include "bywhen/model/plan.h"

namespace bywhen::cli {

// What an action had before.
struct Before {
  bool was_open = false;
  std::string accepted_owner;  // "" for none
  std::optional<Date> deadline;
};

// Nothing for an action that the plan does not have.
[[nodiscard]] Before before_in(const Plan& plan, const std::string& id);

// "instead of Ana, who had said yes; moved from Fri 4 Dec, 2 working days later"; where it is done now,
// "now A4 (Ben) can start"; "" where nothing gave way. Printable.
[[nodiscard]] std::string what_gave_way(const Before& before, const Action& now, const Plan& plan,
                                        Date today);

}  // namespace bywhen::cli
