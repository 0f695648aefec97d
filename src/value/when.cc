#include "bywhen/value/when.h"

#include <algorithm>
#include <array>

#include "bywhen/base/text.h"
#include "value/when_readers.h"

namespace bywhen {
namespace {

constexpr auto readers = std::to_array<Reading (*)(const TypedWhen&, const WhenContext&)>({
    read_numbers,
    read_near_day,
    read_count,
    read_count_from_action,
    read_end,
    read_day_of_month,
});

// In "by fri" the first word says nothing.
bool is_preposition(std::string_view word) {
  return word == "by" || word == "on" || word == "until";
}

// Without what may stand at the end of a word.
std::string_view bare(std::string_view word) {
  while (word.ends_with(',') || word.ends_with('.')) word.remove_suffix(1);
  return word;
}

}  // namespace

TypedWhen take_apart(std::string_view text) {
  TypedWhen typed{text, {}};
  std::string folded = fold_case(text);
  std::ranges::replace_if(
      folded, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
  for (std::string_view word : split(folded, ' ')) {
    word = bare(word);
    if (!word.empty()) typed.words.emplace_back(word);
  }
  if (typed.words.size() > 1 && is_preposition(typed.words.front())) {
    typed.text = trim(text.substr(typed.words.front().size()));
    typed.words.erase(typed.words.begin());
  }
  return typed;
}

Result<Date> parse_day(std::string_view text, const WhenContext& context) {
  const TypedWhen typed = take_apart(trim(text));
  if (typed.text.empty()) return when_error("no date is given");
  for (const auto read : readers) {
    Reading date = read(typed, context);
    if (!date) continue;
    if (*date && ((**date).year() > 9999 || (**date).year() < 1)) {
      return when_error("there is no date after 9999-12-31");
    }
    return *date;
  }
  return not_a_date(typed);
}

Result<When> parse_when(std::string_view text, const WhenContext& context) {
  text = trim(text);
  const bool tentative = text.ends_with('?');
  if (tentative) text.remove_suffix(1);
  const Result<Date> date = parse_day(text, context);
  if (!date) return date.error();
  return When{*date, tentative, last_such_day(take_apart(trim(text)), context)};
}

bool is_date_word(std::string_view word) { return is_part_of_dates(bare(fold_case(word))); }

bool is_month(std::string_view word) { return parse_month(bare(fold_case(word))).has_value(); }

}  // namespace bywhen
