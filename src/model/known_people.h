// Whom a plan knows, and whom of them a text names.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bywhen/model/plan.h"

namespace bywhen {

struct KnownPerson {
  std::string id;    // without a list of people the name
  std::string name;  // may be empty
};

// Everyone who can be named: the plan's people, or where it has no list, those it names as owners or
// helpers.
[[nodiscard]] std::vector<KnownPerson> everyone(const Plan& plan);

// Those with exactly that id or name, in any case. An id in the very same letters is never ambiguous.
[[nodiscard]] std::vector<KnownPerson> people_called(const Plan& plan, std::string_view text);

// Those with exactly that id or name, else those with one that begins like that.
[[nodiscard]] std::vector<KnownPerson> who_can_be_meant(const Plan& plan, std::string_view text);

}  // namespace bywhen
