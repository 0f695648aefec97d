// A text that somebody said, for a plan.
#pragma once

#include <string_view>

#include "bywhen/base/result.h"

namespace bywhen {

// Refuses what only holds a place (TBD, ?): the gap is to stay one until it is known.
[[nodiscard]] Status<> check_said(std::string_view text);

}  // namespace bywhen
