#include "report/markdown.h"

#include <fmt/format.h>

#include <algorithm>

#include "report/wording.h"

namespace bywhen {
namespace {

constexpr std::string_view word_joiner = "\u2060";
constexpr std::string_view always_escaped = "\\`*_{}[]~$|";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool same_letters(std::string_view text, std::string_view lower) {
  return std::equal(text.begin(), text.end(), lower.begin(), lower.end(), [](char a, char b) {
    return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + 32) : a) == b;
  });
}

// Whether a list, heading or rule would begin with this character of `line`.
bool opens_block(std::string_view line, std::size_t at) {
  if (at == 0) return std::string_view("-+=#").find(line[at]) != std::string_view::npos;
  if (line[at] != '.' && line[at] != ')') return false;
  const bool ends_marker = at + 1 == line.size() || line[at + 1] == ' ';
  return ends_marker &&
         std::all_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(at), is_digit);
}

// What GitHub looks for after the escapes are gone: names, issue numbers, addresses.
bool is_broken_after(std::string_view line, std::size_t at) {
  if (line[at] == '@' || line[at] == '#') return true;
  if (line[at] == ':') return line.substr(at + 1, 2) == "//";
  return at >= 2 && line.substr(at + 1, 1) == "." && same_letters(line.substr(at - 2, 3), "www");
}

}  // namespace

std::string markdown_text(std::string_view line) {
  std::string out;
  out.reserve(line.size() + line.size() / 8);
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char c = line[at];
    if (c == '<') {
      out += "&lt;";
    } else if (c == '>') {
      out += "&gt;";
    } else if (c == '&') {
      out += "&amp;";
    } else {
      const bool is_active = always_escaped.find(c) != std::string_view::npos;
      if (is_active || opens_block(line, at)) out += '\\';
      out += c;
    }
    if (is_broken_after(line, at)) out += word_joiner;
  }
  return out;
}

bool is_web_address(std::string_view address) {
  return same_letters(address.substr(0, 7), "http://") ||
         same_letters(address.substr(0, 8), "https://");
}

std::string markdown_link(std::string_view address) {
  if (!is_web_address(address)) return markdown_text(one_line(address));
  std::string out = "<";
  for (const char c : address) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_plain = byte > 0x20 && byte < 0x7F && c != '<' && c != '>' && c != '|' &&
                          c != '\\' && c != '`' && c != '"';
    out += is_plain ? std::string(1, c) : fmt::format("%{:02X}", byte);
  }
  return out + ">";
}

}  // namespace bywhen
