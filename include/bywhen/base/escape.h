// Nothing of a plan reaches a terminal raw.
#pragma once

#include <string>
#include <string_view>

namespace bywhen {

// `text` with every character that a terminal acts on made visible: C0 and C1 controls, DEL,
// bidirectional overrides and isolates, line and paragraph separators, zero-width characters that
// hide (not ZWJ and variation selectors inside emoji), bytes that are not UTF-8. ESC becomes \x1b,
// a newline \n, U+202E \u{202e}. So are combining marks without a letter under them, which would
// change what stands in front of the text, and those past the eighth on one letter.
// Takes any bytes; the result is valid UTF-8 of one line.
[[nodiscard]] std::string printable(std::string_view text);

// The same, but line breaks (LF) stay and tabs become one blank: for text of several lines.
[[nodiscard]] std::string printable_lines(std::string_view text);

// `text`, which is UTF-8, on one line: trimmed, each run of blanks and line breaks one blank, the
// rest made printable.
[[nodiscard]] std::string one_line(std::string_view text);

}  // namespace bywhen
