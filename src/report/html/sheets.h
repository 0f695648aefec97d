// Who does what: a sheet for each person, to be read, printed and taken along.
#pragma once

#include <string_view>

#include "report/html/view.h"

namespace bywhen::html {

// A section with everybody's sheet, and one for what nobody owns.
void add_sheets(Markup& out, View& view);

// The sheet of one person alone, by id; it says so where there is nothing on it.
void add_sheet_of(Markup& out, View& view, std::string_view person);

}  // namespace bywhen::html
