// How far a plan is: bars and figures.
#pragma once

#include "report/html/view.h"

namespace bywhen::html {

// Actions by status, as one bar; beside it the time that has gone, where the plan knows its ends.
void add_progress(Markup& out, const View& view);

// "Late 2", "Blocked 1", "Missing something 3", "Next check-in Tue 8 Dec".
void add_figures(Markup& out, const View& view);

// The bar alone, for a table of plans.
void add_bar(Markup& out, const View& view);

}  // namespace bywhen::html
