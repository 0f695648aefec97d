// Text as people read it: UTF-8 aware width, case folding, cutting, wrapping.
// All functions take valid UTF-8 unless they say otherwise and never cut inside a grapheme cluster.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bywhen {

// The offset of the first byte that is not well-formed UTF-8 (surrogates and overlong forms are
// not), or npos.
[[nodiscard]] std::size_t find_invalid_utf8(std::string_view text);

// Code points in `text`.
[[nodiscard]] std::size_t count_code_points(std::string_view text);

// Terminal columns of one line: wide characters 2, combining ones 0, emoji clusters 2.
[[nodiscard]] std::size_t display_width(std::string_view line);

// For comparing as people do: full Unicode case folding, NFC. "Ångström" and "ÅNGSTRÖM" are one.
[[nodiscard]] std::string fold_case(std::string_view text);

// The nearest spelling in ASCII: marks dropped ("Élodie" -> "Elodie"), Latin letters of their own
// spelled out ("Łukasz Weiß" -> "Lukasz Weiss"); what has none is left out.
[[nodiscard]] std::string to_ascii(std::string_view text);

// `line` followed by blanks up to `columns`; unchanged where it is that wide already.
[[nodiscard]] std::string pad_right(std::string_view line, std::size_t columns);

// `line` cut to at most `columns`, ending in "…" (and no blank before it) where something was cut.
[[nodiscard]] std::string shorten(std::string_view line, std::size_t columns);

// `text` in lines of at most `columns` (at least 1), broken at blanks, and inside a word only where
// the word alone is too long. An LF ends a line; other runs of blanks become one, or the break.
// Never empty: an empty text is one empty line.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, std::size_t columns);

// Without blanks at both ends: space, tab, CR, LF, and what nobody sees either, such as a no-break or
// a zero-width space.
[[nodiscard]] std::string_view trim(std::string_view text);

// The pieces between each `separator`, empty ones included.
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);

[[nodiscard]] std::string join(const std::vector<std::string>& parts, std::string_view separator);

}  // namespace bywhen
