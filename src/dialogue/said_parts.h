// A line that begins with a word of check-in, taken apart.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace bywhen {

struct SaidParts {
  std::string first;  // folded, without a colon
  bool has_colon = false;
  bool has_comma = false;  // or another mark that ends the word
  std::string_view rest;
};

[[nodiscard]] SaidParts parts_of(std::string_view line);

// "done." is "done".
[[nodiscard]] std::string_view without_marks(std::string_view text);

// Without ":", "," and "-" in front.
[[nodiscard]] std::string_view without_dashes(std::string_view text);

[[nodiscard]] bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words);

}  // namespace bywhen
