// The lines that begin with a word and a colon: "needs: X; Y", "risk: X -> Y".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "bywhen/dialogue/answer_line.h"

namespace bywhen {

// A line taken apart at its keyword: "needs", " X; Y".
struct KeywordLine {
  std::string keyword;    // folded
  std::string_view text;  // behind the colon, without blanks at its ends
};

// Nothing where the line does not begin with one word and a colon.
[[nodiscard]] std::optional<KeywordLine> find_keyword(std::string_view line);

// Whether one of those that are understood was typed, or meant: "nedes".
[[nodiscard]] bool is_nearly_keyword(std::string_view keyword);

// What the line means; an error where the keyword is unknown or its text makes no sense.
[[nodiscard]] Result<answer::Meaning> parse_keyword(const KeywordLine& line,
                                                    const AnswerContext& context);

}  // namespace bywhen
