#include "cli/erase_typed.h"

#include <fmt/format.h>

#include "bywhen/base/text.h"

namespace bywhen::cli {
namespace {

// Bytes of the character that begins at `at` in valid UTF-8.
std::size_t length_at(std::string_view text, std::size_t at) {
  std::size_t length = 1;
  while (at + length < text.size() &&
         (static_cast<unsigned char>(text[at + length]) & 0xc0U) == 0x80) {
    ++length;
  }
  return length;
}

}  // namespace

std::size_t rows_of(std::string_view text, std::size_t columns) {
  std::size_t rows = 1;
  std::size_t column = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = length_at(text, at);
    const std::size_t width = display_width(text.substr(at, length));
    if (column + width > columns) {
      ++rows;
      column = 0;
    }
    column += width;
    if (column == columns) {
      ++rows;
      column = 0;
    }
    at += length;
  }
  return rows;
}

std::string erase_typed(std::string_view prompt, std::string_view line, const ScreenSize& size) {
  const std::string text = std::string(prompt).append(line);
  const bool is_clear = find_invalid_utf8(text) == text.npos && text.find("\u200d") == text.npos &&
                        text.find("\ufe0f") == text.npos;
  if (size.columns < 2 || !is_clear) return {};
  for (const char c : text) {
    if (static_cast<unsigned char>(c) < 0x20) return {};
  }
  const std::size_t rows = rows_of(text, size.columns);
  if (rows >= size.rows) return {};
  return fmt::format("\x1b[{}A\r\x1b[J", rows);
}

}  // namespace bywhen::cli
