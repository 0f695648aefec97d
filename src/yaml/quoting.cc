#include "yaml/quoting.h"

#include <fmt/format.h>

#include <cstddef>
#include <cstdint>

namespace bywhen::yaml {

namespace {

// The code point at `at`, which is moved past it. Requires valid UTF-8.
std::uint32_t next_code_point(std::string_view text, std::size_t& at) {
  const auto byte = [&](std::size_t offset) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(text[offset]));
  };
  const std::uint32_t first = byte(at);
  if (first < 0x80) return byte(at++);
  const std::size_t more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
  std::uint32_t point = first & (0x3Fu >> more);
  for (std::size_t i = 1; i <= more && at + i < text.size(); ++i) {
    point = (point << 6) | (byte(at + i) & 0x3Fu);
  }
  at += more + 1;
  return point;
}

bool needs_escape(std::uint32_t point) {
  if (point < 0x20 || (point >= 0x7F && point < 0xA0)) return true;
  return point == 0x2028 || point == 0x2029 || point == 0xFEFF || point == 0xFFFE ||
         point == 0xFFFF;
}

std::string escape(std::uint32_t point) {
  switch (point) {
    case '\n':
      return "\\n";
    case '\r':
      return "\\r";
    case '\t':
      return "\\t";
    // Not \N: yaml-cpp reads it as the single byte 85.
    default:
      return point < 0x100 ? fmt::format("\\x{:02X}", point) : fmt::format("\\u{:04X}", point);
  }
}

}  // namespace

bool needs_escapes(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (needs_escape(next_code_point(text, at))) return true;
  }
  return false;
}

std::string single_quoted(std::string_view text) {
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'') out += '\'';
    out += c;
  }
  return out += '\'';
}

std::string double_quoted(std::string_view text) {
  std::string out = "\"";
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const std::uint32_t point = next_code_point(text, at);
    if (needs_escape(point)) {
      out += escape(point);
    } else {
      if (point == '"' || point == '\\') out += '\\';
      out += text.substr(begin, at - begin);
    }
  }
  return out += '"';
}

std::string quoted(std::string_view text, Style quote) {
  const bool single = quote == Style::single_quoted && !needs_escapes(text);
  return single ? single_quoted(text) : double_quoted(text);
}

}  // namespace bywhen::yaml
