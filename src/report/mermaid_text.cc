#include "report/mermaid_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "bywhen/base/text.h"

namespace bywhen {
namespace {

constexpr std::string_view word_joiner = "\u2060";

// What is written by number, and the number.
constexpr std::pair<std::string_view, unsigned> numbered[] = {
    {":", 58}, {"#", 35}, {";", 59},          {"%", 37},        {"<", 60},
    {">", 62}, {"&", 38}, {"\uFB02", 0xFB02}, {"\u00B6", 0xB6},
};

bool is_digits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::string mermaid_text(std::string_view line) {
  std::string out;
  out.reserve(line.size() + line.size() / 8);
  while (!line.empty()) {
    const auto* const found = std::find_if(std::begin(numbered), std::end(numbered),
                                           [&](auto one) { return line.starts_with(one.first); });
    const bool is_plain = found == std::end(numbered);
    if (is_plain) {
      out += line.front();
    } else {
      out += fmt::format("#{};", found->second);
    }
    line.remove_prefix(is_plain ? 1 : found->first.size());
  }
  return out;
}

std::string mermaid_section(std::string_view line, std::size_t columns, std::size_t lines) {
  std::vector<std::string> rows = wrap(line, columns);
  if (rows.size() > lines) {
    rows.resize(lines);
    rows.back() = shorten(rows.back() + "\u2026", columns);
  }
  for (std::string& row : rows) row = mermaid_text(row);
  std::string name = join(rows, "<br/>");
  if (is_digits(name) || name == "__proto__") name.insert(0, word_joiner);
  return name;
}

std::size_t mermaid_length(std::string_view text) {
  const auto beyond_16_bits = std::count_if(
      text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xF0; });
  return count_code_points(text) + static_cast<std::size_t>(beyond_16_bits);
}

}  // namespace bywhen
