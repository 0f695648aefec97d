// What the signs of a timeline mean.
#pragma once

#include "report/html/gantt_layout.h"
#include "report/html/markup.h"

namespace bywhen::html {

// A list of those that the drawing has.
void add_gantt_key(Markup& out, const Gantt& gantt);

}  // namespace bywhen::html
