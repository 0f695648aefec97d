// A title may end in @WHO[+HELPER] [WHEN] [ok].
#pragma once

#include <string>
#include <string_view>

#include "bywhen/dialogue/answer_line.h"

namespace bywhen {

struct TitleWithTail {
  std::string title;              // "\@" in it is a plain "@"
  answer::Commitment commitment;  // of the tail; empty where there is none
  std::string remark;             // why what looks like a tail stays in the title
};

// The tail is read only when all of it makes sense, with every name known.
[[nodiscard]] TitleWithTail parse_title(std::string_view text, const AnswerContext& context);

}  // namespace bywhen
