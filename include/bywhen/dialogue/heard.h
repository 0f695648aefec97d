// What a line does in a conversation: fill, session, close.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "bywhen/base/result.h"
#include "bywhen/dialogue/answer_changes.h"
#include "bywhen/dialogue/answer_line.h"

namespace bywhen {

// What a line does. The error is for the part that could not be taken and must be said again.
struct Heard {
  AnswerChanges made;            // to be written before the next line is read
  std::optional<Error> unknown;  // a name that nobody has: the rest of the line is in `made`
  std::string command;           // to be run as it is, without its slash; "" for none
  std::string said;  // what was understood where no row says it, in lines: "parked: ..."
  bool wants_help = false;
  bool leaves = false;  // "/go"
};

// A line of the answer line, and what it does. Where to go on ("A3", an empty line) is not in it.
struct Understood {
  Answer answer;
  Heard heard;
};

// Errors are lines of which nothing is taken.
[[nodiscard]] Result<Understood> understand(std::string_view line, const AnswerContext& context);

}  // namespace bywhen
