#include "lint/excerpt.h"

#include <algorithm>

#include "bywhen/base/escape.h"
#include "bywhen/base/text.h"

namespace bywhen {
namespace {

constexpr std::size_t most_columns = 160;
// Of a line that is cut: these columns before the place, these of it; what is left goes to what
// follows.
constexpr std::size_t columns_before = 50;
constexpr std::size_t columns_of_place = 70;
// No more bytes than these can be in so many columns, or the text isn't worth showing in full.
constexpr std::size_t most_bytes = 16 * most_columns;

std::string shown(std::string_view bytes) {
  std::string out;
  for (std::size_t at = 0; at <= bytes.size();) {
    const std::size_t tab = std::min(bytes.find('\t', at), bytes.size());
    out += printable(bytes.substr(at, tab - at));
    if (tab < bytes.size()) out += "    ";
    at = tab + 1;
  }
  return out;
}

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

// The end of `bytes` in at most `columns`, behind "…" where something is left out.
std::string shorten_front(std::string_view bytes, std::size_t columns) {
  bool cut = bytes.size() > most_bytes;
  if (cut) bytes.remove_prefix(bytes.size() - most_bytes);
  while (cut && !bytes.empty() && is_continuation(bytes.front())) bytes.remove_prefix(1);
  const std::string text = shown(bytes);
  std::string_view rest = text;
  std::size_t width = display_width(text);
  cut = cut || width > columns;
  while (cut && width >= columns && !rest.empty()) {
    std::size_t size = 1;
    while (size < rest.size() && is_continuation(rest[size])) ++size;
    width -= std::min(width, display_width(rest.substr(0, size)));
    rest.remove_prefix(size);
  }
  return (cut ? "…" : "") + std::string(rest);
}

std::string shorten_back(std::string_view bytes, std::size_t columns) {
  if (bytes.size() <= most_bytes) return shorten(shown(bytes), columns);
  bytes = bytes.substr(0, most_bytes);
  while (!bytes.empty() && is_continuation(bytes.back())) bytes.remove_suffix(1);
  return shorten(shown(bytes) + std::string(columns, ' '), columns);
}

}  // namespace

Excerpt excerpt(std::string_view line, std::size_t begin, std::size_t end) {
  std::string_view before = line.substr(0, begin);
  const std::string_view place = line.substr(begin, end - begin);
  const std::string_view after = line.substr(end);
  const bool fits = line.size() <= most_bytes && display_width(shown(line)) <= most_columns;

  Excerpt out;
  out.line = fits ? shown(before) : shorten_front(before, columns_before);
  out.offset = display_width(out.line);
  const std::string marked = fits ? shown(place) : shorten_back(place, columns_of_place);
  out.width = std::max<std::size_t>(display_width(marked), 1);
  out.line += marked;
  out.line += fits ? shown(after) : shorten_back(after, most_columns - out.offset - out.width);
  return out;
}

}  // namespace bywhen
