#include "bywhen/base/escape.h"

#include <vector>

#include "base/hidden.h"
#include "base/utf8.h"
#include "bywhen/base/text.h"

namespace bywhen {
namespace {

std::vector<CodePoint> decode_all(std::string_view text) {
  std::vector<CodePoint> points;
  points.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); at += points.back().bytes) {
    points.push_back(decode_utf8(text, at));
  }
  return points;
}

void append_hex(std::string& out, char32_t value, unsigned least_digits) {
  constexpr std::string_view digits = "0123456789abcdef";
  unsigned count = least_digits;
  while (count < 8 && (value >> (4 * count)) != 0) ++count;
  while (count-- > 0) out.push_back(digits[(value >> (4 * count)) & 0xfU]);
}

void append_escaped(std::string& out, const CodePoint& point) {
  if (point.valid && point.value == U'\n') {
    out += "\\n";
  } else if (point.valid && point.value == U'\r') {
    out += "\\r";
  } else if (point.valid && point.value == U'\t') {
    out += "\\t";
  } else if (!point.valid || point.value < 0x80) {
    out += "\\x";
    append_hex(out, point.value, 2);
  } else {
    out += "\\u{";
    append_hex(out, point.value, 2);
    out += '}';
  }
}

bool is_plain(std::string_view text) {
  for (const char c : text) {
    if (c < ' ' || c > '~') return false;
  }
  return true;
}

std::string escaped(std::string_view text, bool keep_lines) {
  if (is_plain(text)) return std::string(text);
  const std::vector<CodePoint> points = decode_all(text);
  const std::vector<bool> shown = shown_as_they_are(points);
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (keep_lines && points[i].value == U'\n') {
      out += '\n';
    } else if (keep_lines && points[i].value == U'\t') {
      out += ' ';
    } else if (shown[i]) {
      append_utf8(out, points[i].value);
    } else {
      append_escaped(out, points[i]);
    }
  }
  return out;
}

}  // namespace

std::string printable(std::string_view text) { return escaped(text, false); }

std::string printable_lines(std::string_view text) { return escaped(text, true); }

std::string one_line(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  text = trim(text);
  std::string squeezed;
  squeezed.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_blank = blanks.find(text[i]) != std::string_view::npos;
    if (!is_blank) squeezed += text[i];
    if (is_blank && squeezed.back() != ' ') squeezed += ' ';
  }
  return printable(squeezed);
}

}  // namespace bywhen
