// What words name where an action, an improvement or a person can be meant.
#pragma once

#include <string>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/model/change.h"
#include "bywhen/model/plan.h"

namespace bywhen::cli {

// Each entry once, in the order of the words; at least one. Several words that are no ids are one
// thing, where together they name one ("Rewrite the returns page", "Ana Ruiz"); a bare number is an
// id only among ids.
[[nodiscard]] Result<std::vector<Target>> typed_entries(const Plan& plan,
                                                        const std::vector<std::string>& words);

}  // namespace bywhen::cli
