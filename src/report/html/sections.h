// The sections of a plan that are lists and tables: what needs attention, what changed, when people
// meet, what is needed, what may go wrong, what it is for. Each writes nothing where it has nothing
// to say.
#pragma once

#include "report/html/view.h"

namespace bywhen::html {

void add_attention(Markup& out, View& view);
void add_news(Markup& out, View& view);
void add_check_ins(Markup& out, View& view);

void add_purpose(Markup& out, View& view);
void add_resources(Markup& out, View& view);
void add_risks(Markup& out, View& view);
// What was decided, and what was parked.
void add_said(Markup& out, View& view);

}  // namespace bywhen::html
