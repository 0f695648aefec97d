// An action in one line of a page, under a heading of what it belongs to.
#pragma once

#include "report/page.h"
#include "report/wording.h"

namespace bywhen {

// "  A1  Rewrite the returns page | Ana ✓ | Fri 4 Dec"
void add_action(Page& page, const Action& action, Names& names, Date today);

}  // namespace bywhen
