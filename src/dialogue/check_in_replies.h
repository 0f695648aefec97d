// What answers the question itself at a check-in: yes, no, what helps, another day for a need.
#pragma once

#include <optional>
#include <string_view>

#include "bywhen/base/result.h"
#include "bywhen/dialogue/check_in.h"
#include "dialogue/check_in_changes.h"

namespace bywhen {

struct Reply {
  std::optional<Effect> effect = {};  // none for a line that is no answer to the question
  bool passes = false;                // it is one, and there is nothing to write
  bool asks_for_help = false;         // what helps is to be asked next
};

// `line` is not empty, without an id in front and without blanks at its ends; the question is about
// an action of the plan as it is.
[[nodiscard]] Result<Reply> reply_to(const CheckInQuestion& question, std::string_view line,
                                     const AnswerContext& context, const Occasion& occasion);

}  // namespace bywhen
