#include "dialogue/check_in_doubts.h"

#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/text.h"
#include "bywhen/model/plan_dates.h"
#include "dialogue/aim.h"
#include "dialogue/check_in_words.h"
#include "dialogue/commitment.h"
#include "dialogue/said_parts.h"
#include "dialogue/said_text.h"

namespace bywhen {
namespace {

bool has_digit(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

// Up to the end of `word`, which is one of its words.
std::string_view up_to(std::string_view text, std::string_view word) {
  return text.substr(0, static_cast<std::size_t>(word.data() + word.size() - text.data()));
}

// "3.12." keeps its period.
std::string_view without_commas(std::string_view text) {
  while (text.ends_with(',') || text.ends_with(':') || text.ends_with(';')) text.remove_suffix(1);
  return text;
}

// "or monday" without the "or", and whether there was one.
std::string_view behind_connector(std::string_view text, bool& is_choice) {
  for (;;) {
    while (!text.empty() && std::string_view("-,;/&>").find(text.front()) != text.npos)
      text = trim(text.substr(1));
    const SaidParts parts = parts_of(text);
    const bool is_or = is_one_of(parts.first, {"or", "oder"});
    const bool is_other = is_one_of(parts.first, {"and", "und", "then", "to", "till", "maybe",
                                                  "perhaps", "better", "rather", "bis"});
    if (!is_or && !(is_other && !parts.rest.empty())) return text;
    is_choice = is_choice || is_or;
    text = parts.rest;
  }
}

}  // namespace

std::optional<Error> doubt_about_day(std::string_view text, const AnswerContext& context) {
  const auto when = parse_when(text, when_in(context.plan, context.today));
  if (when) return std::nullopt;
  const Error& error = when.error();
  const bool is_about_day =
      !error.message.starts_with("not a date") && !error.message.starts_with("no date is given");
  const bool is_nearly = error.hint.starts_with("did you mean") && has_digit(text);
  if (!is_about_day && !is_nearly) return std::nullopt;
  return error;
}

std::optional<Error> doubt_in_front(std::string_view text, const AnswerContext& context) {
  constexpr std::size_t longest = 4;  // words
  const auto words = words_of(text);
  for (std::size_t size = std::min(words.size(), longest); size > 0; --size) {
    const std::string_view front = without_commas(up_to(text, words[size - 1]));
    const bool is_word_of_sentence = size == 1 && words.size() > 1 && !has_digit(front);
    if (is_word_of_sentence) continue;
    if (auto doubt = doubt_about_day(front, context)) return doubt;
  }
  return std::nullopt;
}

Status<> check_one_day(std::string_view said, Date day, std::string_view reason,
                       const AnswerContext& context) {
  if (reason.empty()) return Done{};
  bool is_choice = false;
  std::string_view other = without_marks(behind_connector(reason, is_choice));
  const auto words = words_of(other);
  if (words.size() > 1 && fold_case(words.back()) == "ok") {
    other = trim(other.substr(0, static_cast<std::size_t>(words.back().data() - other.data())));
  }
  const auto other_day = parse_when(other, when_in(context.plan, context.today));
  if (other_day) {
    return Error{fmt::format("two days are named: {} and {}", spoken(day, context.today),
                             spoken(other_day->date, context.today)),
                 fmt::format("say one of them: {} or {}; {} because WHY, where it is the reason",
                             said, other, said),
                 ""};
  }
  if (!is_choice && !doubt_about_day(other, context)) return Done{};
  return Error{fmt::format("'{}' behind '{}' leaves the day open", shorten(reason, 40), said),
               "say one day, as in fri, next fri or 18 dec; fri? is to be confirmed", ""};
}

Status<> check_one_action(std::string_view text, const AnswerContext& context) {
  std::string_view said = without_dashes(text);
  if (const SaidParts parts = parts_of(said); is_one_of(parts.first, {"and", "und"}))
    said = parts.rest;
  const Aim aim = find_aim(said);
  if (aim.letter != 'A' || aim.rest.empty()) return Done{};
  const auto move = parse_commitment(aim.rest, context);
  if (!begins_like_word(aim.rest) && (!move || move->unknown)) return Done{};
  return Error{fmt::format("'{}' is about another action", shorten(said, 40)),
               "each action has a line of its own", ""};
}

Error is_question(std::string_view line) {
  return {fmt::format("'{}' is a question, so nothing was taken", shorten(line, 40)),
          "without the ? it says so; note: TEXT keeps a question", ""};
}

Error could_be_criterion(std::string_view line, const AnswerContext& context) {
  const std::string id = context.action.empty() ? "A3" : context.action;
  return {
      fmt::format("'{}' could be that {} is done, or how all will see that it is",
                  shorten(line, 40), id),
      fmt::format("{0} done, TEXT: it is done; {1} {0} --done-when \"TEXT\": how all will see it",
                  id, context.by_mail ? "bywhen edit" : "/edit"),
      ""};
}

}  // namespace bywhen
