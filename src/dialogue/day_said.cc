#include "dialogue/day_said.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "bywhen/base/text.h"
#include "bywhen/model/plan_dates.h"
#include "dialogue/check_in_words.h"
#include "dialogue/keywords.h"
#include "dialogue/said_parts.h"
#include "dialogue/said_text.h"

namespace bywhen {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_unit(std::string_view word) {
  const std::string folded = fold_case(word);
  return is_one_of(folded, {"hour", "hours", "day", "days", "week", "weeks", "month", "months"});
}

// "3.12.", "04/12", "2026-12-04": no matter whether there is such a day.
bool is_date_in_numbers(std::string_view word) {
  if (!is_digit(word.front()) || word.find_first_not_of("0123456789./-") != word.npos) return false;
  const auto separators = std::ranges::count_if(word, [](char c) { return c == '.' || c == '/'; });
  const auto dashes = std::ranges::count(word, '-');
  return (separators > 0 && word.find_first_of("./") + 1 < word.size()) || dashes == 2;
}

bool names_action(std::string_view line) {
  const auto keyword = find_keyword(line);
  return line.starts_with('@') || is_for_answer_line(line) || (keyword && keyword->keyword == "by");
}

// What can be said here, rather than anywhere.
Error not_understood(Error error) {
  if (error.hint == words_to_say() || error.hint.starts_with("say WHO"))
    error.hint = "yes, no, or a day to come: +3d, 18 dec WHY; note: TEXT keeps a remark";
  return error;
}

}  // namespace

Result<std::optional<SaidDay>> said_day(std::string_view line, const AnswerContext& context) {
  using Said = Result<std::optional<SaidDay>>;
  if (names_action(line)) return Said(std::nullopt);
  const auto move = said_move(line, context, std::nullopt);
  if (!move) return not_understood(move.error());
  const auto& [owner, helpers, when, accepted] = move->commitment;
  if (!when || !owner.empty() || !helpers.empty()) return Said(std::nullopt);
  const std::string day = spoken(when->date, context.today);
  if (accepted) {
    return Error{fmt::format("ok, or {}?", day),
                 fmt::format("yes, or the day alone: {}", when->date.iso()), ""};
  }
  if (when->tentative) {
    return Error{fmt::format("{}, or not? Only a deadline can be tentative", day),
                 fmt::format("without the ?: {}", when->date.iso()), ""};
  }
  if (!move->why.empty()) {
    if (auto sound = check_said(move->why); !sound) return sound.error();
  }
  return Said(SaidDay{when->date, move->why});
}

bool begins_like_day(std::string_view line, const AnswerContext& context) {
  const auto words = words_of(line);
  const std::string_view first = words.front();
  const std::string_view second = words.size() > 1 ? words[1] : std::string_view();
  if (first.size() > 2 && first.front() == '+' && is_digit(first[1]))
    return !is_digit(first.back()) || is_unit(second);
  if (first.size() > 1 && first.front() == '+' && is_digit(first[1])) return is_unit(second);
  if (is_date_in_numbers(first)) return !is_unit(second);
  if (!second.empty() && is_digit(first.front()) && is_month(second)) return true;
  if (!second.empty() && is_digit(second.front()) && (is_month(first) || parse_weekday(first)))
    return true;
  std::string front;
  for (std::size_t size = 0; size < std::min<std::size_t>(words.size(), 4); ++size) {
    front += (front.empty() ? "" : " ") + std::string(without_marks(words[size]));
    if (parse_when(front, when_in(context.plan, context.today))) return true;
  }
  return false;
}

}  // namespace bywhen
