// How a move is read where people meet to say how it stands: see said_move() in dialogue/check_in_words.h.
#pragma once

#include <optional>
#include <string_view>

#include "bywhen/base/result.h"
#include "bywhen/dialogue/answer_line.h"
#include "dialogue/check_in_words.h"

namespace bywhen {

// As much of the line as is a move, and the rest as the reason. `is_named`: an "@" stood in front, so that the
// first word is a name. `deadline` is the old one.
[[nodiscard]] Result<SaidMove> read_move(std::string_view line, const AnswerContext& context,
                                         std::optional<Date> deadline, bool is_named);

}  // namespace bywhen
