#include "dialogue/aim.h"

#include "bywhen/base/text.h"
#include "bywhen/value/id.h"

namespace bywhen {

Aim find_aim(std::string_view line) {
  const auto blank = line.find_first_of(" \t");
  std::string_view word = line.substr(0, blank);
  if (word.ends_with(':')) word.remove_suffix(1);
  const std::string_view rest = blank == line.npos ? "" : trim(line.substr(blank));
  for (const char letter : {'A', 'I'}) {
    const bool has_letter = fold_case(word.substr(0, 1)) == fold_case(std::string_view(&letter, 1));
    if (has_letter && parse_typed_id(letter, word)) return {letter, word, rest};
  }
  return {0, {}, line};
}

}  // namespace bywhen
