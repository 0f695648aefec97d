// Text that mermaid shows and does not act on.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace bywhen {

// Printable text of one line, for a title, a section or the name of a task in a Gantt diagram, not at
// the beginning of the name: it appears as it is. What means something to mermaid (: # ; %), or to a
// page in which the diagram stands (< > &), is written by number, "#58;", as mermaid's manual has it.
// So are the two signs (U+FB02, U+00B6) with which it notes such numbers down while it draws.
[[nodiscard]] std::string mermaid_text(std::string_view line);

// The name of a section, as above, in lines of at most `columns` and no more than `lines` of them; the
// rest is cut. A name of digits alone, which mermaid would sort to the front, and "__proto__", which
// it would lose, get a word joiner (U+2060) in front, that nobody sees.
[[nodiscard]] std::string mermaid_section(std::string_view line, std::size_t columns,
                                          std::size_t lines);

// Characters as mermaid counts them: UTF-16 units.
[[nodiscard]] std::size_t mermaid_length(std::string_view text);

}  // namespace bywhen
