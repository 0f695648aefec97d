// The report on one plan, and the sheet of one person, as Markdown.
#pragma once

#include <string_view>

#include "bywhen/report/selection.h"
#include "report/digest.h"
#include "report/markdown_page.h"

namespace bywhen {

void add_plan(MarkdownPage& page, Digest& digest, Grouping grouping);

// What of the plan is that person's. `grouping` as above; by owner the actions are one list.
void add_sheet(MarkdownPage& page, Digest& digest, std::string_view person, Grouping grouping);

}  // namespace bywhen
