// One line for a screen, painted (base/paint.h) or not: its colours take no columns.
// Takes printable text with the colours of Paint in it; what is cut never ends inside a colour or a
// grapheme cluster.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace bywhen {

[[nodiscard]] std::size_t painted_width(std::string_view line);

// At most `columns` of it. Colours that were begun are ended.
[[nodiscard]] std::string cut_painted(std::string_view line, std::size_t columns);

// `line` followed by blanks up to `columns`; unchanged where it is that wide already.
[[nodiscard]] std::string pad_painted(std::string line, std::size_t columns);

// `line` with blanks in front, so that it stands in the middle of `columns`.
[[nodiscard]] std::string centred(std::string_view line, std::size_t columns);

// `left`, and `right` at the end of `columns`. Where there is no room for both, with two blanks between
// them, only `left`, cut where it must be.
[[nodiscard]] std::string at_both_ends(std::string_view left, std::string_view right,
                                       std::size_t columns);

// The same line in ASCII and as wide, for a terminal that knows no other: boxes and marks have a
// likeness, letters lose their accents, what has no likeness is a question mark.
[[nodiscard]] std::string painted_ascii(std::string_view line);

}  // namespace bywhen
