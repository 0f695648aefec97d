#include "bywhen/base/text.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iterator>
#include <memory>

#include "base/grapheme.h"
#include "base/utf8.h"

namespace bywhen {
namespace {

char ascii_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

struct Free {
  void operator()(utf8proc_uint8_t* bytes) const { std::free(bytes); }
};

std::string mapped(std::string_view text, unsigned options) {
  utf8proc_uint8_t* raw = nullptr;
  const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                 static_cast<utf8proc_ssize_t>(text.size()), &raw,
                                 static_cast<utf8proc_option_t>(options));
  const std::unique_ptr<utf8proc_uint8_t, Free> owned(raw);
  if (size < 0) return std::string(text);  // not UTF-8, against the contract
  return {reinterpret_cast<const char*>(raw), static_cast<std::size_t>(size)};
}

struct Spelling {
  char32_t letter;
  std::string_view ascii;
};

// Letters of their own, which have no decomposition.
constexpr Spelling spellings[] = {
    {U'ß', "ss"}, {U'ẞ', "SS"}, {U'æ', "ae"}, {U'Æ', "AE"}, {U'œ', "oe"}, {U'Œ', "OE"},
    {U'ø', "o"},  {U'Ø', "O"},  {U'ł', "l"},  {U'Ł', "L"},  {U'đ', "d"},  {U'Đ', "D"},
    {U'ð', "d"},  {U'Ð', "D"},  {U'ħ', "h"},  {U'Ħ', "H"},  {U'ŧ', "t"},  {U'Ŧ', "T"},
    {U'þ', "th"}, {U'Þ', "Th"}, {U'ŋ', "n"},  {U'Ŋ', "N"},  {U'ı', "i"},  {U'‐', "-"},
};

std::string_view ascii_spelling(char32_t letter) {
  const auto* found = std::ranges::find(spellings, letter, &Spelling::letter);
  return found == std::end(spellings) ? std::string_view() : found->ascii;
}

// What is copied from a web page or a word processor brings such blanks along.
constexpr std::array<std::string_view, 10> unseen = {"\u00a0", "\u2002", "\u2003", "\u2009",
                                                     "\u200b", "\u200c", "\u200d", "\u202f",
                                                     "\u2060", "\ufeff"};

std::string_view trim_blanks(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const std::size_t first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

}  // namespace

std::size_t find_invalid_utf8(std::string_view text) {
  if (is_ascii(text)) return std::string_view::npos;
  for (std::size_t at = 0; at < text.size();) {
    if (is_ascii_byte(text[at])) {
      ++at;
      continue;
    }
    const CodePoint point = decode_utf8(text, at);
    if (!point.valid) return at;
    at += point.bytes;
  }
  return std::string_view::npos;
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (const char byte : text) {
    const bool continues = (static_cast<unsigned char>(byte) & 0xc0U) == 0x80;
    if (!continues) ++count;
  }
  return count;
}

std::size_t display_width(std::string_view line) {
  const bool is_plain =
      std::all_of(line.begin(), line.end(), [](char c) { return c >= ' ' && c <= '~'; });
  if (is_plain) return line.size();
  std::size_t columns = 0;
  for (std::size_t at = 0; at < line.size();) {
    const Cluster cluster = next_cluster(line, at);
    columns += cluster.columns;
    at += cluster.bytes;
  }
  return columns;
}

std::string fold_case(std::string_view text) {
  if (!is_ascii(text)) {
    return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
  }
  std::string folded(text);
  for (char& c : folded) c = ascii_lower(c);
  return folded;
}

std::string to_ascii(std::string_view text) {
  if (is_ascii(text)) return std::string(text);
  const std::string plain =
      mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK);
  std::string ascii;
  for (std::size_t at = 0; at < plain.size();) {
    const CodePoint point = decode_utf8(plain, at);
    if (point.value < 0x80) {
      ascii.push_back(static_cast<char>(point.value));
    } else if (point.valid) {
      ascii += ascii_spelling(point.value);
    }
    at += point.bytes;
  }
  return ascii;
}

std::string pad_right(std::string_view line, std::size_t columns) {
  std::string padded(line);
  const std::size_t width = display_width(line);
  if (width < columns) padded.append(columns - width, ' ');
  return padded;
}

std::string shorten(std::string_view line, std::size_t columns) {
  if (display_width(line) <= columns) return std::string(line);
  if (columns == 0) return {};
  std::size_t end = 0;
  std::size_t taken = 0;
  while (end < line.size()) {
    const Cluster cluster = next_cluster(line, end);
    if (taken + cluster.columns > columns - 1) break;
    taken += cluster.columns;
    end += cluster.bytes;
  }
  while (end > 0 && line[end - 1] == ' ') --end;
  return std::string(line.substr(0, end)) + "…";
}

std::string_view trim(std::string_view text) {
  for (;;) {
    text = trim_blanks(text);
    const bool may_go_on = !text.empty() && (static_cast<unsigned char>(text.front()) >= 0x80 ||
                                             static_cast<unsigned char>(text.back()) >= 0x80);
    if (!may_go_on) return text;
    const auto first = std::ranges::find_if(
        unseen, [&](std::string_view blank) { return text.starts_with(blank); });
    if (first != unseen.end()) text.remove_prefix(first->size());
    const auto last =
        std::ranges::find_if(unseen, [&](std::string_view blank) { return text.ends_with(blank); });
    if (last != unseen.end()) text.remove_suffix(last->size());
    if (first == unseen.end() && last == unseen.end()) return text;
  }
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> pieces;
  for (;;) {
    const std::size_t end = text.find(separator);
    pieces.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return pieces;
    text.remove_prefix(end + 1);
  }
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string joined;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) joined += separator;
    joined += parts[i];
  }
  return joined;
}

}  // namespace bywhen
