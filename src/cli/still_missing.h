// What is still to be said about a plan.
#pragma once

#include <string>

#include "bywhen/model/plan.h"

namespace bywhen::cli {

// "still missing: A1 (owner), A4 (resources)" or "nothing is missing"; one line or two.
[[nodiscard]] std::string still_missing(const Plan& plan);

}  // namespace bywhen::cli
