// The agenda of the next check-in, to be mailed or posted before it: Markdown.
//
// What got done comes first, then person by person what wants a word (model/follow_up.h), and how to
// answer: lines like "A3 done", which `check-in -` reads.
#pragma once

#include <string>

#include "bywhen/model/plan.h"

namespace bywhen {

// Everything of the plan is escaped (report/markdown.h). Every line begins with "#", "- **", "- `" or
// "  - ", or ends with ":": none is an answer itself, so that answers can be written between them.
// `command`, printable and of one line, is what reads the answers: "bywhen check-in -".
[[nodiscard]] std::string check_in_agenda(const Plan& plan, Date today, const std::string& command);

}  // namespace bywhen
