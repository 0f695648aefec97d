// A mail that is fed a second time says nothing new. What can be told from the plan:
//
//   a word or a note      is kept of that action today already, and the line would change nothing else;
//                         a "note:" in the seven days before, too
//   park: decided:        stands in the list
//   + TITLE [@ WHO]       an action of that title is there, of the same person or where none is
//                         named; not one that was done or dropped over seven days ago
//   WHO                   has it already, since one of the seven days before or today
//   +3d WHY               the action's updates hold just that move, counted on from the day that it had
//                         then and with the same reason. Of today: said already. Of the seven days
//                         before: refused, as it may be a new one; the day itself says it.
//
// What is said already is remarked, and not written.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/dialogue/answer_line.h"
#include "bywhen/dialogue/heard.h"

namespace bywhen {

// `heard` without what the plan has already. It is what `line`, without an id in front, does to the
// actions `ids`; to none, where it is about none.
[[nodiscard]] Result<Heard> without_said_before(Heard heard, std::string_view line,
                                                const std::vector<std::string>& ids,
                                                const AnswerContext& context);

// "A5: Ben has it already", for a line that hands it over to who got it in these days; else "".
[[nodiscard]] std::string handed_over_before(std::string_view line,
                                             const std::vector<std::string>& ids,
                                             const AnswerContext& context);

}  // namespace bywhen
