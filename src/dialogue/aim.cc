#include "dialogue/aim.h"

#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"
#include "bywhen/value/id.h"

namespace bywhen {

Aim find_aim(std::string_view line) {
  constexpr std::string_view no_break = "\u00a0";
  const auto blank = std::min(line.find_first_of(" \t"), line.find(no_break));
  std::string_view word = line.substr(0, blank);
  const bool has_colon = word.ends_with(':');
  if (has_colon || word.ends_with(',')) word.remove_suffix(1);
  std::string_view rest = blank == line.npos ? "" : trim(line.substr(blank));
  while (rest.starts_with(no_break)) rest = trim(rest.substr(no_break.size()));
  for (const char letter : {'A', 'I'}) {
    const bool has_letter = fold_case(word.substr(0, 1)) == fold_case(std::string_view(&letter, 1));
    if (has_letter && parse_typed_id(letter, word)) return {letter, word, rest, has_colon};
  }
  return {0, {}, line, false};
}

Result<Aims> find_actions(Aim aim, const Plan& plan) {
  Aims aims;
  for (; aim.letter == 'A'; aim = find_aim(aim.rest)) {
    if (const Aim next = find_aim(aim.rest); aim.has_colon && next.letter == 'A')
      return unclear_aim(aim.word, next.word);
    const auto action = find_action(plan, aim.word);
    if (!action) return action.error();
    std::string id(*(*action)->id);
    if (std::ranges::find(aims.ids, id) == aims.ids.end()) aims.ids.push_back(std::move(id));
    aims.rest = aim.rest;
  }
  return aims;
}

Error unclear_aim(std::string_view first, std::string_view second) {
  return {
      fmt::format("'{}: {}' could be about {} alone, or about both", first, second, second),
      fmt::format("{1} in front says it of {1}; {0} {1}, without a colon, of both", first, second),
      ""};
}

}  // namespace bywhen
