// WHO[+HELPER] [WHEN] [ok]: the part of an answer that commits somebody.
#pragma once

#include <optional>
#include <string_view>

#include "bywhen/dialogue/answer_line.h"

namespace bywhen {

struct SaidCommitment {
  answer::Commitment commitment;
  std::optional<Error> unknown;  // a name that is left out of it
};

// Each of the parts may be missing, but not all. Where a name is unknown, the rest is taken without
// an owner; where nothing is left then, or no sense can be made of it, an error.
[[nodiscard]] Result<SaidCommitment> parse_commitment(std::string_view text,
                                                      const AnswerContext& context);

}  // namespace bywhen
