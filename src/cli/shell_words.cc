#include "cli/shell_words.h"

#include <algorithm>

namespace bywhen::cli {
namespace {

constexpr std::string_view blanks = " \t";

// Where the quoted word ends that `text` begins with: at a closing quote with a blank or nothing
// behind it; npos where it is no quoted word.
std::size_t find_close(std::string_view text) {
  if (!text.starts_with('"') && !text.starts_with('\'')) return text.npos;
  for (auto at = text.find(text.front(), 1); at != text.npos;
       at = text.find(text.front(), at + 1)) {
    if (at + 1 == text.size() || blanks.find(text[at + 1]) != blanks.npos) return at;
  }
  return text.npos;
}

}  // namespace

std::vector<std::string> shell_words(std::string_view text) {
  std::vector<std::string> words;
  while (true) {
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    if (text.empty()) return words;
    const auto close = find_close(text);
    const auto end =
        close == text.npos ? std::min(text.find_first_of(blanks), text.size()) : close + 1;
    words.emplace_back(close == text.npos ? text.substr(0, end) : text.substr(1, close - 1));
    text.remove_prefix(end);
  }
}

}  // namespace bywhen::cli
