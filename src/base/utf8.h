// UTF-8 one code point at a time.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace bywhen {

struct CodePoint {
  char32_t value = 0;     // the byte itself where it is not well-formed
  std::size_t bytes = 1;  // 1 where it is not well-formed
  bool valid = false;
};

// The code point that starts at `offset`, which must be inside `text`. Surrogates, overlong forms
// and what is past U+10FFFF are not well-formed.
[[nodiscard]] CodePoint decode_utf8(std::string_view text, std::size_t offset);

void append_utf8(std::string& out, char32_t code_point);

[[nodiscard]] constexpr bool is_ascii_byte(char byte) {
  return static_cast<unsigned char>(byte) < 0x80;
}

// `text` without any byte over 0x7f.
[[nodiscard]] bool is_ascii(std::string_view text);

}  // namespace bywhen
