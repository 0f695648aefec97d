// Load per person and week, as a table whose cells are shaded.
#pragma once

#include "report/html/view.h"

namespace bywhen::html {

// A section; nothing where the plan tells no effort.
void add_heat_map(Markup& out, View& view);

}  // namespace bywhen::html
