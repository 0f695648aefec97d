#include "dialogue/similar.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "bywhen/base/suggest.h"
#include "bywhen/base/text.h"

namespace bywhen {
namespace {

constexpr std::size_t shortest_with_slip = 6;  // letters: shorter words differ by one letter, too

bool is_small(std::string_view word) {
  constexpr auto small = std::to_array<std::string_view>(
      {"a",  "an",  "and", "are", "about", "at",   "be",  "by",    "for",  "from", "in", "is",
       "it", "its", "of",  "our", "so",    "that", "the", "their", "this", "to",   "we", "with"});
  return std::ranges::find(small, word) != small.end();
}

bool is_part_of_word(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z');
}

// "pages" -> "page", "emailing" stays: only what makes several of one.
std::string singular(std::string word) {
  if (word.size() > 3 && word.ends_with('s') && !word.ends_with("ss")) word.pop_back();
  return word;
}

std::vector<std::string> meaning_words(std::string_view title) {
  std::vector<std::string> words;
  std::string word;
  const std::string folded = fold_case(title) + " ";
  for (const char c : folded) {
    if (is_part_of_word(c)) {
      word += c;
      continue;
    }
    if (!word.empty() && !is_small(word)) {
      std::string one = singular(std::move(word));
      if (std::ranges::find(words, one) == words.end()) words.push_back(std::move(one));
    }
    word.clear();
  }
  return words;
}

bool is_same(const std::string& a, const std::string& b) {
  if (a == b) return true;
  if (count_code_points(a) < shortest_with_slip || count_code_points(b) < shortest_with_slip) {
    return false;
  }
  return edit_distance(a, b, 1) <= 1;
}

bool are_alike(const std::vector<std::string>& fewer, const std::vector<std::string>& more) {
  if (fewer.empty()) return false;
  const bool has_all = std::ranges::all_of(fewer, [&](const std::string& word) {
    return std::ranges::any_of(more,
                               [&](const std::string& other) { return is_same(word, other); });
  });
  if (!has_all) return false;
  if (fewer.size() == more.size()) return true;
  return fewer.size() >= 3 && more.size() == fewer.size() + 1;
}

}  // namespace

bool are_much_alike(std::string_view a, std::string_view b) {
  const auto first = meaning_words(a);
  const auto second = meaning_words(b);
  return first.size() <= second.size() ? are_alike(first, second) : are_alike(second, first);
}

const Action* find_similar(const Plan& plan, std::string_view title) {
  for (const Action& action : plan.actions) {
    if (action.id && action.title && action.is_open() && are_much_alike(*action.title, title)) {
      return &action;
    }
  }
  return nullptr;
}

}  // namespace bywhen
