// An improvement in one line, as commands answer with it.
#pragma once

#include <string>

#include "bywhen/model/plan.h"

namespace bywhen::cli {

// "I1  Fewer calls  | priority 1 | parked | benefit: ..."; it must have an id. Printable, with its end.
[[nodiscard]] std::string line_of(const Improvement& improvement);

}  // namespace bywhen::cli
