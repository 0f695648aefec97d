// The day behind "done": one that is over.
//
//   "mon", "on mon", "last mon"   the last Monday; on a Monday "mon" is today
//   "7 dec, the page is live"     with a reason
#pragma once

#include <string_view>

#include "bywhen/base/result.h"
#include "dialogue/check_in_words.h"

namespace bywhen {

// Takes the day and the reason out of `rest`, which stands behind the word; `has_comma`: behind a
// mark. Refuses what is a day that nobody can read, and what takes "done" back: "nearly".
[[nodiscard]] Status<> take_day(Spoken& spoken, std::string_view rest, bool has_comma,
                                const AnswerContext& context);

}  // namespace bywhen
