// Taking a line that was typed off the screen, so that what was understood stands in its place.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "cli/screen.h"

namespace bywhen::cli {

// Rows that a line editor uses for a text, which goes to the next one as soon as a row is full.
[[nodiscard]] std::size_t rows_of(std::string_view text, std::size_t columns);

// What takes the prompt and the line off, where the cursor stands at the beginning of the row below
// them; "" where that can't be done safely: the size isn't known, the line is longer than the screen,
// or its width is a matter of opinion (emoji of several characters).
[[nodiscard]] std::string erase_typed(std::string_view prompt, std::string_view line,
                                      const ScreenSize& size);

}  // namespace bywhen::cli
