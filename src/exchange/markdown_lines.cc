#include "exchange/markdown_lines.h"

#include <algorithm>

#include "bywhen/base/text.h"

namespace bywhen {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

// `text` behind a mark of `size` bytes, where a blank or nothing follows the mark.
std::optional<std::string_view> behind(std::string_view text, std::size_t size) {
  if (size == 0 || (text.size() > size && !is_blank(text[size]))) return std::nullopt;
  return trim(text.substr(size));
}

// The bytes of the mark that makes an item of `text`; 0 where there is none.
std::size_t mark_size(std::string_view text) {
  constexpr std::string_view bullet = "•";
  constexpr std::size_t most_digits = 9;
  if (text.empty()) return 0;
  if (text[0] == '-' || text[0] == '*' || text[0] == '+') return 1;
  if (text.starts_with(bullet)) return bullet.size();
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  const bool is_number = digits > 0 && digits <= most_digits && digits < text.size() &&
                         (text[digits] == '.' || text[digits] == ')');
  return is_number ? digits + 1 : 0;
}

}  // namespace

bool is_heading(std::string_view line) {
  const std::string_view text = trim(line);
  const std::size_t hashes = std::min(text.find_first_not_of('#'), text.size());
  return hashes > 0 && hashes <= 6 && (hashes == text.size() || is_blank(text[hashes]));
}

bool is_rule(std::string_view line) {
  constexpr std::size_t fewest = 3;
  const std::string_view text = trim(line);
  if (text.empty() || std::string_view("-=*_").find(text.front()) == std::string_view::npos) {
    return false;
  }
  const auto is_part = [&](char c) { return c == text.front() || is_blank(c); };
  return std::all_of(text.begin(), text.end(), is_part) &&
         std::count(text.begin(), text.end(), text.front()) >= static_cast<long>(fewest);
}

std::string_view fence_of(std::string_view line) {
  constexpr std::size_t fewest = 3;
  const std::string_view text = trim(line);
  if (text.empty() || (text.front() != '`' && text.front() != '~')) return {};
  const auto size = std::min(text.find_first_not_of(text.front()), text.size());
  const bool is_inline = text.front() == '`' && text.find('`', size) != text.npos;
  return size < fewest || is_inline ? std::string_view() : text.substr(0, size);
}

std::size_t indentation(std::string_view line) {
  std::size_t columns = 0;
  for (const char c : line) {
    if (!is_blank(c)) break;
    columns += c == '\t' ? 4 - columns % 4 : 1;
  }
  return columns;
}

std::optional<ListItem> parse_list_item(std::string_view line) {
  if (is_rule(line)) return std::nullopt;
  const std::string_view text = trim(line);
  const auto item = behind(text, mark_size(text));
  if (!item) return std::nullopt;
  ListItem found{.indentation = indentation(line), .text = *item};
  const bool has_box =
      item->starts_with("[ ]") || item->starts_with("[x]") || item->starts_with("[X]");
  if (const auto boxed = has_box ? behind(*item, 3) : std::nullopt) {
    found.text = *boxed;
    found.is_ticked = (*item)[1] != ' ';
  }
  return found;
}

}  // namespace bywhen
