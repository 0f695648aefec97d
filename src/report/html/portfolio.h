// Several plans side by side, before each is told by itself.
#pragma once

#include <span>

#include "report/html/view.h"
#include "report/portfolio.h"

namespace bywhen::html {

// A table of the plans, and one of the people over all of them.
void add_portfolio(Markup& out, std::span<View> views, const Portfolio& all);

}  // namespace bywhen::html
