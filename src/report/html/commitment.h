// All of one action, as its owner needs it.
#pragma once

#include "report/html/view.h"

namespace bywhen::html {

// An item of a list: what, by when, why, done when, what it waits for and needs, risks, links.
void add_commitment(Markup& out, View& view, const Action& action);

}  // namespace bywhen::html
