#include "dialogue/said_parts.h"

#include <algorithm>

#include "bywhen/base/text.h"
#include "dialogue/said_text.h"

namespace bywhen {

std::string_view without_marks(std::string_view text) {
  while (!text.empty() && std::string_view(".,;!").find(text.back()) != text.npos)
    text.remove_suffix(1);
  return text;
}

SaidParts parts_of(std::string_view line) {
  const auto blank = line.find_first_of(" \t");
  std::string_view first = line.substr(0, blank);
  SaidParts parts;
  parts.rest = blank == line.npos ? "" : trim(line.substr(blank));
  if (const auto colon = first.find(':'); colon != first.npos) {
    parts.rest = trim(line.substr(colon + 1));
    parts.has_colon = true;
    first = first.substr(0, colon);
  }
  const std::string_view bare = without_marks(first);
  parts.has_comma = bare.size() < first.size();
  parts.first = fold_case(bare);
  return parts;
}

std::string_view without_dashes(std::string_view text) {
  while (text.starts_with(':') || text.starts_with(',') || text.starts_with("- "))
    text = trim(text.substr(1));
  return text;
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

}  // namespace bywhen
