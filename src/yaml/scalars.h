// Where scalars end in the text, and what quoted ones say. Offsets are into the whole text.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "bywhen/yaml/document.h"

namespace bywhen::yaml {

inline constexpr std::uint32_t not_there = 0xffffffff;

[[nodiscard]] constexpr bool is_blank(char c) { return c == ' ' || c == '\t'; }
[[nodiscard]] constexpr bool is_break(char c) { return c == '\n' || c == '\r'; }

// A blank, a line end or the end of the text stands at `at`.
[[nodiscard]] bool blank_or_end(std::string_view text, std::uint32_t at);

// "~", "null", "Null" and "NULL": the plain scalars that are no text.
[[nodiscard]] bool is_null_word(std::string_view word);

// Past the quote that closes the one at `at`; not_there where nothing closes it.
[[nodiscard]] std::uint32_t quoted_end(std::string_view text, std::uint32_t at);

// What a quoted scalar says, line breaks folded; nothing where it has an escape that YAML does not
// know. `quoted` is the whole of it, with its quotes.
[[nodiscard]] std::optional<std::string> decode_quoted(std::string_view quoted);

// Past the plain text at `at` that `value` is the decoded form of: blanks with 0, 1 or n line
// breaks stand for the same blanks, one space or n - 1 newlines. not_there where it is not.
[[nodiscard]] std::uint32_t plain_end(std::string_view text, std::uint32_t at,
                                      std::string_view value);

struct BlockScalar {
  std::uint32_t end = 0;   // as TreeNode::end
  Range comment;           // the header's; empty where it has none
  std::uint32_t text = 0;  // where its first line starts
};

// The block scalar whose '|' or '>' is at `at`, inside a block collection at `column` (-1: in
// none).
[[nodiscard]] BlockScalar read_block_scalar(std::string_view text, std::uint32_t at, int column);

}  // namespace bywhen::yaml
