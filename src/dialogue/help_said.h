// What is said to "what helps?": a few words that are kept, or how the action stands all the same.
//
//   Mia calls Dora   drop the translation   monday we sit together    what helps
//   done, finally   fri   +1w waiting   blocked no access             how it stands
//   done 12 dec   3.12.   blocked                                     how it stands, and refused there
//   fri sales are back   drop translation   ben                       refused: it could be both
#pragma once

#include <string_view>

#include "bywhen/base/result.h"
#include "bywhen/model/plan.h"
#include "dialogue/check_in_words.h"

namespace bywhen {

// Whether the line says how `action` stands. `spoken` is what spoken_word reads in it: neither "yes",
// "ok" nor "no" alone.
[[nodiscard]] Result<bool> says_how_it_stands(std::string_view line, const Spoken& spoken,
                                              const Action& action, const AnswerContext& context);

}  // namespace bywhen
