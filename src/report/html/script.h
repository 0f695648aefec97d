// What the page can do: filter by person and status. Without it the page is whole.
#pragma once

#include <string_view>

namespace bywhen::html {

// One script; the same for every page. It reads numbers and fixed words from the page, and writes
// nothing into it but its own.
[[nodiscard]] std::string_view page_script();

}  // namespace bywhen::html
