#include "bywhen/value/id.h"

#include <algorithm>
#include <cstddef>

#include "bywhen/base/text.h"

namespace bywhen {
namespace {

constexpr std::size_t most_digits = 9;

bool is_letter(char c) { return c >= 'a' && c <= 'z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::optional<unsigned> parse_number(std::string_view digits) {
  if (digits.empty() || digits.size() > most_digits || digits.front() == '0') return std::nullopt;
  unsigned number = 0;
  for (const char c : digits) {
    if (!is_digit(c)) return std::nullopt;
    number = number * 10 + static_cast<unsigned>(c - '0');
  }
  return number;
}

// What of `word` can stand in a person's id: from its first letter on letters, digits and hyphens.
std::string id_from_word(std::string_view word) {
  std::string id;
  for (const char c : word) {
    if (is_letter(c) || (!id.empty() && (is_digit(c) || c == '-'))) id += c;
  }
  while (id.ends_with('-')) id.pop_back();
  return id;
}

}  // namespace

std::optional<unsigned> parse_entry_id(char letter, std::string_view text) {
  if (!text.starts_with(letter)) return std::nullopt;
  return parse_number(text.substr(1));
}

std::string entry_id(char letter, unsigned number) { return letter + std::to_string(number); }

std::optional<unsigned> parse_typed_id(char letter, std::string_view text) {
  const char small = static_cast<char>(letter - 'A' + 'a');
  if (text.starts_with(letter) || text.starts_with(small)) text.remove_prefix(1);
  return parse_number(text);
}

bool is_person_id(std::string_view text) {
  const auto may_follow = [](char c) {
    return is_letter(c) || is_digit(c) || c == '.' || c == '_' || c == '-';
  };
  return !text.empty() && is_letter(text.front()) &&
         std::all_of(text.begin() + 1, text.end(), may_follow);
}

std::string person_id_from(std::string_view name) {
  std::string plain = fold_case(to_ascii(name));
  std::ranges::replace_if(
      plain, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
  for (const std::string_view word : split(plain, ' ')) {
    std::string id = id_from_word(word);
    if (!id.empty()) return id;
  }
  return {};
}

}  // namespace bywhen
