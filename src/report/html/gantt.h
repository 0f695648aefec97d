// The timeline: a drawing of what happens when, and what waits for what.
#pragma once

#include "report/html/view.h"

namespace bywhen::html {

// A section with the drawing in a frame of its own, in which it scrolls; its key; and what could not be
// drawn. Nothing for a plan without actions and check-ins.
void add_timeline(Markup& out, View& view);

// The marks that all drawings of a page use; once, before the first.
void add_drawing_marks(Markup& out);

}  // namespace bywhen::html
