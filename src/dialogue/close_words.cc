#include "dialogue/close_words.h"

#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"
#include "dialogue/aim.h"
#include "dialogue/keywords.h"
#include "dialogue/said_text.h"
#include "dialogue/substitution.h"

namespace bywhen {
namespace {

constexpr std::size_t longest_name = 40;  // columns

Word word_of(std::string_view text) {
  const std::string word = fold_case(text);
  if (word == "ok" || word == "yes") return Word::ok;
  if (word == "no") return Word::no;
  if (word.empty() || word == "later") return Word::later;
  return Word::none;
}

}  // namespace

SaidWord said_word(std::string_view line) {
  if (find_invalid_utf8(line) != line.npos) return {};
  const Aim first = find_aim(line);
  if (first.letter != 'A') return {word_of(line)};
  const auto words = words_of(line);
  SaidWord said{word_of(words.back()), {words.begin(), words.end() - 1}};
  const bool all_are_ids = std::ranges::all_of(said.ids, [](std::string_view word) {
    const Aim aim = find_aim(word);
    return aim.letter == 'A' && aim.rest.empty();
  });
  if (said.word == Word::later || said.word == Word::none || !all_are_ids) return {};
  return said;
}

bool speaks_for_itself(std::string_view line) {
  if (find_invalid_utf8(line) != line.npos) return true;
  if (line.starts_with('?') || line.starts_with('/') || line.starts_with('+')) return true;
  if (find_aim(line).letter != 0 || is_substitution(line)) return true;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto keyword = find_keyword(line);
  return keyword && !std::ranges::any_of(keyword->keyword, is_digit);
}

Result<std::vector<std::string>> actions_meant(const std::vector<std::string_view>& typed,
                                               const Plan& plan) {
  std::vector<std::string> ids;
  for (std::size_t i = 0; i + 1 < typed.size(); ++i) {
    if (find_aim(typed[i]).has_colon)
      return unclear_aim(find_aim(typed[i]).word, find_aim(typed[i + 1]).word);
  }
  for (const std::string_view word : typed) {
    const auto action = find_action(plan, find_aim(word).word);
    if (!action) return action.error();
    std::string id(*(*action)->id);
    if (std::ranges::find(ids, id) == ids.end()) ids.push_back(std::move(id));
  }
  return ids;
}

Result<std::string> name_of_stranger(std::string_view line, const Plan& plan) {
  if (display_width(line) > longest_name) {
    return Error{"that is long for a name", "a name, or an empty line leaves it open", ""};
  }
  if (auto sound = check_said(line); !sound) return sound.error();
  return find_person(plan, line);
}

Error nobody_asked(const std::string& action) {
  return {fmt::format("nobody has been asked to own {}", action),
          fmt::format("say who: {} WHO [WHEN] [ok]", action), ""};
}

Error not_here(const Plan& plan, std::string_view person) {
  return {fmt::format("{} is not in the room", short_name(plan, person)),
          "name somebody who is here and will ask; an empty line leaves it open", ""};
}

}  // namespace bywhen
