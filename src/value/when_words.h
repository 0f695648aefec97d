// What the readers of dates (when_readers.h) have in common: the words of a date, and how to
// complain about them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/value/when.h"

namespace bywhen {

// A date as it was typed, without blanks at its ends, and its words: folded, without a comma or
// full stop at their ends.
struct TypedWhen {
  std::string_view text;
  std::vector<std::string> words;
};

// Without a preposition in front.
[[nodiscard]] TypedWhen take_apart(std::string_view text);

// "'4 dce'", cut where it is long.
[[nodiscard]] std::string quoted_when(std::string_view text);

// An error, by default with the list of what can be typed as its hint.
[[nodiscard]] Error when_error(std::string message);
[[nodiscard]] Error when_error(std::string message, std::string hint);

// "not a date: '4 dce'", with the words that are near to those typed.
[[nodiscard]] Error not_a_date(const TypedWhen& typed);

// Whether it is one of the words, folded, that dates are made of.
[[nodiscard]] bool is_part_of_dates(std::string_view word);

[[nodiscard]] bool are_digits(std::string_view text);

// Up to four digits; nothing where it isn't that.
[[nodiscard]] std::optional<unsigned> small_number(std::string_view digits);

// "5", "five", "a"; -1 where it is more than anybody means, nothing where it is no number.
[[nodiscard]] std::optional<int> parse_count(std::string_view text);

// 1 to 12, of a name ("december") or its first three letters, or "sept".
[[nodiscard]] std::optional<unsigned> parse_month(std::string_view word);
// "December", of 1 to 12.
[[nodiscard]] std::string_view month_name(unsigned month);

// The day in the year given, else the first such day that is not before today: of this year or the
// next. An error where there is none.
[[nodiscard]] Result<Date> day_of_month(unsigned day, unsigned month, std::optional<unsigned> year,
                                        Date today);

}  // namespace bywhen
