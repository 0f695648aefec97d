#include "dialogue/aim.h"

#include <algorithm>

#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"
#include "bywhen/value/id.h"

namespace bywhen {

Aim find_aim(std::string_view line) {
  constexpr std::string_view no_break = "\u00a0";
  const auto blank = std::min(line.find_first_of(" \t"), line.find(no_break));
  std::string_view word = line.substr(0, blank);
  if (word.ends_with(':') || word.ends_with(',')) word.remove_suffix(1);
  std::string_view rest = blank == line.npos ? "" : trim(line.substr(blank));
  while (rest.starts_with(no_break)) rest = trim(rest.substr(no_break.size()));
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
