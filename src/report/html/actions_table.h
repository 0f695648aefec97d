// All actions in one table: what the timeline draws, in words.
#pragma once

#include "bywhen/report/selection.h"
#include "report/html/view.h"

namespace bywhen::html {

// A section. Under `grouping` each group has a heading; Grouping::none is by deadline, without.
void add_actions_table(Markup& out, View& view, Grouping grouping);

}  // namespace bywhen::html
