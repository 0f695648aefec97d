// Which of an action's needs people mean by a few words of it: "CMS access" for "Write access to the
// shop's CMS".
#pragma once

#include <cstddef>
#include <string_view>

#include "bywhen/base/result.h"
#include "bywhen/model/plan.h"

namespace bywhen {

// By a piece of its text (model/lookup.h), or by words that all are in it, in any order, whole or as
// the beginnings of its words. "" and "it" are the only one that is not there yet. The index counts
// from 0. Errors: none found, with those that there are; several, with the candidates.
[[nodiscard]] Result<std::size_t> need_meant(const Plan& plan, const Action& action,
                                             std::string_view said);

}  // namespace bywhen
