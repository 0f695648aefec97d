// What the agenda asks about a need or a risk has a word of its own, for lines that come without the
// question: "yes" alone could be about several.
//
//   fallback [NEED]              its fallback is taken: "time for the fallback?"
//   fallback: yes, no, DAY       the same; not yet; it will be there on that day
//   plan b [RISK]                it has come, and its contingency is on: "time for plan B?"
//   plan b: yes, no, gone, DAY   the same; not yet; it is over; look again on that day
//   happened [RISK]              it has come
//   gone [RISK]                  it is over
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "bywhen/base/result.h"
#include "bywhen/dialogue/answer_line.h"
#include "bywhen/dialogue/check_in.h"

namespace bywhen {

// The question that a line answers, and the answer to it.
struct AskedByName {
  CheckInQuestion question = {};
  std::string reply = {};
  std::string already = {};  // what is to be said where just that has been answered already
};

// `said` is about the action, without an id in front; nothing where it is none of these lines. An
// error where it is, and not clear about which need or risk, or where there is none.
[[nodiscard]] Result<std::optional<AskedByName>> asked_by_name(std::string_view said,
                                                               const Action& action,
                                                               const AnswerContext& context);

// What the agenda asks about an action so that "yes" or "no" alone answers it: nothing where it asks
// more than one thing, or none of these.
[[nodiscard]] std::optional<CheckInQuestion> only_question(const Plan& plan, const Action& action,
                                                           Date today);

// What to say where "yes" is not clear: "A4 fallback: yes; A4 plan b: yes"; "" where no need and no
// risk is asked about.
[[nodiscard]] std::string ways_to_answer(const Action& action, std::string_view yes_or_no,
                                         Date today);

}  // namespace bywhen
