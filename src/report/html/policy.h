// What the page may do, said in the page: show itself, run its own script, and nothing else.
#pragma once

#include <string>
#include <string_view>

#include "report/html/markup.h"

namespace bywhen::html {

// "sha256-…" of some bytes, as a Content-Security-Policy names a style or script.
[[nodiscard]] std::string source_hash(std::string_view bytes);

// The <meta> elements that forbid everything but this one style and this one script: no request, no
// image, no form, no other address to start from, and no word to others where a link was followed.
// They must stand before the style.
void add_policy(Markup& out, std::string_view style, std::string_view script);

}  // namespace bywhen::html
