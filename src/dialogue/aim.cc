#include "dialogue/aim.h"

#include <algorithm>

#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"
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

Result<Aims> find_actions(Aim aim, const Plan& plan) {
  Aims aims;
  for (; aim.letter == 'A'; aim = find_aim(aim.rest)) {
    const auto action = find_action(plan, aim.word);
    if (!action) return action.error();
    std::string id(*(*action)->id);
    if (std::ranges::find(aims.ids, id) == aims.ids.end()) aims.ids.push_back(std::move(id));
    aims.rest = aim.rest;
  }
  return aims;
}

}  // namespace bywhen
