// From what people type to what a plan holds, with errors that name the way out.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/base/suggest.h"
#include "bywhen/base/text.h"
#include "bywhen/model/change.h"
#include "bywhen/model/plan.h"
#include "bywhen/model/plan_dates.h"
#include "cli/command.h"

namespace bywhen::cli {

// A date by the plan's calendar and deadlines; typed_day is for options where a "?" has no meaning.
// A day without a year that is just over is refused: nobody looks at the year of the answer.
[[nodiscard]] Result<When> typed_date(const Call& call, const Plan& plan, std::string_view text);
[[nodiscard]] Result<Date> typed_day(const Call& call, const Plan& plan, std::string_view text);
// A day on which something happened: "fri" is the last one. It may still be to come.
[[nodiscard]] Result<Date> typed_past_day(const Call& call, const Plan& plan,
                                          std::string_view text);

// A text that must say something: without blanks at its ends, not empty, UTF-8.
[[nodiscard]] Result<std::string> typed_text(std::string_view text, std::string_view what);

// The words from `first` on, which stand side by side: of "--fallback Ana drafts it" the last two are
// no part of the text that stands in front of the option.
[[nodiscard]] Result<std::string> typed_words(const Call& call, std::size_t first,
                                              std::string_view what);

// What an action needs: not "none", nor "n/a". `how_to_say_none` is the way to say that it needs
// nothing: "bywhen add-resource ACTION --none".
[[nodiscard]] Result<std::string> typed_need(std::string_view text,
                                             std::string_view how_to_say_none);

// Written as people wrote it, where it can be read.
[[nodiscard]] Result<std::string> typed_duration(std::string_view text);
[[nodiscard]] Result<std::string> typed_money(std::string_view text);

[[nodiscard]] Result<std::string> typed_email(std::string_view text);

// A number from 1.
[[nodiscard]] Result<unsigned> typed_priority(const std::string& text);

// The ids of the actions that the words name, each once, in the order of the words; at least one.
[[nodiscard]] Result<std::vector<std::string>> typed_actions(const Plan& plan,
                                                             std::span<const std::string> words);

// How many of the first words are actions, where a text comes behind them: the first word, and ids
// right behind it. 0 where there are no words.
[[nodiscard]] std::size_t count_actions(const Plan& plan, std::span<const std::string> words);

// One of the fixed words of the format.
template <class Word>
[[nodiscard]] Result<std::string> typed_word(std::string_view text, std::string_view what) {
  if (parse_word<Word>(text)) return std::string(text);
  const auto words = words_of<Word>();
  const std::vector<std::string> known(words.begin(), words.end());
  std::string hint = did_you_mean(text, known);
  if (hint.empty()) hint = "one of: " + join(known, ", ");
  return Error{.message = "no " + std::string(what) + " '" + std::string(text) + "'",
               .hint = std::move(hint),
               .place = {}};
}

[[nodiscard]] yaml::Value date_value(Date date);

}  // namespace bywhen::cli
