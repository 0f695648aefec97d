// Text that Markdown shows and does not act on.
#pragma once

#include <string>
#include <string_view>

namespace bywhen {

// Printable text of one line, for any place in GitHub-flavoured Markdown, table cells included: it
// appears as it is, formats nothing, links nothing, names nobody and no issue. What GitHub acts on
// behind all escaping (@ana, #12, https://, www.) is broken by a word joiner (U+2060), which nobody
// sees.
[[nodiscard]] std::string markdown_text(std::string_view line);

// Whether it is an http or https address: the only ones that a report links to.
[[nodiscard]] bool is_web_address(std::string_view address);

// A link to an http or https address, shown as it is; every other address as text.
[[nodiscard]] std::string markdown_link(std::string_view address);

}  // namespace bywhen
