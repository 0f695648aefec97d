// What is too unclear at a check-in to be taken: two days, a day that could be two, a question.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "bywhen/base/result.h"
#include "bywhen/dialogue/answer_line.h"

namespace bywhen {

// Why `text` is no day, where it was meant as one: "3.12." could be 3 December or 12 March. Nothing
// for a day, and for any other text.
[[nodiscard]] std::optional<Error> doubt_about_day(std::string_view text,
                                                   const AnswerContext& context);

// The same for the longest beginning of `text` of which that can be said.
[[nodiscard]] std::optional<Error> doubt_in_front(std::string_view text,
                                                  const AnswerContext& context);

// Refuses a reason behind a day (`said`, which is `day`) that names another one: "or monday".
[[nodiscard]] Status<> check_one_day(std::string_view said, Date day, std::string_view reason,
                                     const AnswerContext& context);

// Refuses a text that says how another action stands: "A2 done", "A2 fri".
[[nodiscard]] Status<> check_one_action(std::string_view text, const AnswerContext& context);

// "drop it?"
[[nodiscard]] Error is_question(std::string_view line);

// Why "done: all ok" is not taken: while people plan, that is how all will see that it is done.
[[nodiscard]] Error could_be_criterion(std::string_view line, const AnswerContext& context);

}  // namespace bywhen
