// The day that answers a question about a need or a risk, and why: the dates of its action stay.
//
//   7 dec                       that day
//   +3d waiting for IT          three days from today, with a reason
//   by: 7 dec   ben 7 dec       about the action
//   7 dec?   ok 7 dec           refused
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "bywhen/base/result.h"
#include "bywhen/dialogue/answer_line.h"

namespace bywhen {

struct SaidDay {
  Date day;
  std::string why;  // may be empty
};

// `line` begins with none of check-in's words; nothing where it is about the action.
[[nodiscard]] Result<std::optional<SaidDay>> said_day(std::string_view line,
                                                      const AnswerContext& context);

// Whether a line begins with a day, if only with one that nobody can read: "fri", "3.12.", "31 feb". Not
// "3 more people".
[[nodiscard]] bool begins_like_day(std::string_view line, const AnswerContext& context);

}  // namespace bywhen
