// What a text must hold to before any reader sees it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "bywhen/yaml/document.h"

namespace bywhen::yaml {

// From the first byte of a key to its ':'.
inline constexpr std::size_t max_key_bytes = 1024;
// Of one scalar, or of brackets that yaml-cpp must see the end of before it says a word of them: it
// takes some hundred bytes of memory for each of theirs. The quick reader has no such limit.
inline constexpr std::size_t max_piece_bytes = std::size_t{2} << 20;

// The first offence against: UTF-8 (and neither UTF-16 nor UTF-32), the characters that YAML allows
// (no NUL, no controls but tab and line ends, no lone CR), one byte order mark, offsets of 32 bits.
[[nodiscard]] std::optional<SyntaxError> check_text(std::string_view text);

}  // namespace bywhen::yaml
