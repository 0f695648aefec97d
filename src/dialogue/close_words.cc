#include "dialogue/close_words.h"

#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"
#include "bywhen/model/plan_dates.h"
#include "bywhen/value/time_of_day.h"
#include "dialogue/aim.h"
#include "dialogue/keywords.h"
#include "dialogue/said_text.h"
#include "dialogue/substitution.h"

namespace bywhen {
namespace {

constexpr std::size_t longest_name = 40;  // columns

std::vector<std::string_view> words_of(std::string_view line) {
  std::vector<std::string_view> words;
  for (const std::string_view piece : split(line, ' ')) {
    if (!trim(piece).empty()) words.push_back(trim(piece));
  }
  return words;
}

Word word_of(std::string_view text) {
  const std::string word = fold_case(text);
  if (word == "ok" || word == "yes") return Word::ok;
  if (word == "no") return Word::no;
  if (word.empty() || word == "later") return Word::later;
  return Word::none;
}

// "14:02", "9:30"
std::optional<TimeOfDay> parse_time(std::string_view text) {
  return TimeOfDay::parse(text.find(':') == 1 ? "0" + std::string(text) : std::string(text));
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
  for (const std::string_view word : typed) {
    const auto action = find_action(plan, find_aim(word).word);
    if (!action) return action.error();
    std::string id(*(*action)->id);
    if (std::ranges::find(ids, id) == ids.end()) ids.push_back(std::move(id));
  }
  return ids;
}

Result<SaidCheckIn> said_check_in(std::string_view line, const CloseQuestion& proposal,
                                  const Plan& plan, Date today) {
  SaidCheckIn said{proposal.day, proposal.time};
  std::vector<std::string> words;
  for (const std::string_view word : words_of(line)) words.emplace_back(word);
  if (!words.empty()) {
    if (const auto time = parse_time(words.back())) {
      said.time = time->text();
      words.pop_back();
      if (!words.empty() && fold_case(words.back()) == "at") words.pop_back();
    }
  }
  if (words.empty()) return said;
  const auto day = parse_day(join(words, " "), when_in(plan, today));
  if (!day) return day.error();
  if (*day < today) {
    return Error{fmt::format("{} is over already", spoken(*day, today)), "a day to come, or none",
                 ""};
  }
  said.day = *day;
  return said;
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
