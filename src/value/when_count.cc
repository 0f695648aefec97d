// So many days, weeks, working days or months from a day.
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "bywhen/base/text.h"
#include "value/when_readers.h"

namespace bywhen {
namespace {

constexpr int furthest = 36'525;  // days: a hundred years

enum class Unit : unsigned char { days, working_days, weeks, months };

struct Amount {
  int count = 0;  // -1: more than anybody means
  Unit unit = Unit::days;
};

std::optional<Unit> parse_unit(std::string_view text) {
  if (text == "d" || text == "day" || text == "days") return Unit::days;
  if (text == "w" || text == "wk" || text == "week" || text == "weeks") return Unit::weeks;
  if (text == "month" || text == "months" || text == "year" || text == "years") return Unit::months;
  for (const std::string_view word : {"wd", "workday", "workdays", "working day", "working days",
                                      "business day", "business days"}) {
    if (text == word) return Unit::working_days;
  }
  return std::nullopt;
}

// "2w", "2 weeks", "two weeks"; of `text` folded, with single blanks.
std::optional<Amount> parse_amount(std::string_view text) {
  const auto end = std::min(text.find_first_not_of("0123456789"), text.size());
  const auto blank = text.find(' ');
  const auto size = end > 0 ? end : std::min(blank, text.size());
  const auto count = parse_count(text.substr(0, size));
  const auto unit = parse_unit(trim(text.substr(size)));
  if (!count || !unit) return std::nullopt;
  // A year is twelve months.
  const bool is_year = text.ends_with("year") || text.ends_with("years");
  const bool is_far = is_year && *count > furthest;
  return Amount{is_far ? -1 : *count * (is_year ? 12 : 1), *unit};
}

// The day `sign` times `amount` from `from`; nothing where that is too far away.
std::optional<Date> add(Date from, Amount amount, int sign, const WorkCalendar& calendar) {
  if (amount.count < 0 || amount.count > furthest) return std::nullopt;
  const int count = sign * amount.count;
  std::optional<Date> day;
  switch (amount.unit) {
    case Unit::days:
      day = from + Days{count};
      break;
    case Unit::weeks:
      day = from + Days{count * 7};
      break;
    case Unit::months:
      day = add_months(from, count);
      break;
    case Unit::working_days: {
      day = calendar.add_workdays(from, count);
      // At the end of all years fewer working days are left than asked for.
      if (calendar.workdays_between(from, *day) != count) return std::nullopt;
    }
  }
  if (!day || std::abs((*day - from).count) > furthest) return std::nullopt;
  return day;
}

Result<Date> count_from(Date from, Amount amount, int sign, const TypedWhen& typed,
                        const WhenContext& context) {
  if (const auto day = add(from, amount, sign, context.calendar)) return *day;
  return when_error(quoted_when(typed.text) + " is over a hundred years away");
}

// A number without a unit, or with one that is none.
Error no_amount(const TypedWhen& typed, std::string_view amount) {
  if (!are_digits(amount)) return not_a_date(typed);
  return when_error(quoted_when(typed.text) + " of what?",
                    fmt::format("+{0}d are days, +{0}w weeks, +{0}wd working days", amount));
}

// "2 weeks", which says neither from when nor in which direction.
Error from_when(const TypedWhen& typed) {
  return when_error(quoted_when(typed.text) + " from when?",
                    fmt::format("in {0}, from today; A2 + {0}, from the deadline of A2",
                                shorten(typed.text, 20)));
}

}  // namespace

Reading read_count(const TypedWhen& typed, const WhenContext& context) {
  const std::string text = join(typed.words, " ");
  std::string_view amount = text;
  if (amount.starts_with('+')) {
    amount = trim(amount.substr(1));
  } else if (amount.starts_with("in ")) {
    amount.remove_prefix(3);
  } else {
    if (parse_amount(amount)) return from_when(typed);
    return std::nullopt;
  }
  const auto parsed = parse_amount(amount);
  if (!parsed) return no_amount(typed, amount);
  return count_from(context.today, *parsed, 1, typed, context);
}

Reading read_count_from_action(const TypedWhen& typed, const WhenContext& context) {
  const std::string text = join(typed.words, " ");
  if (!text.starts_with('a')) return std::nullopt;
  const auto digits_end = std::min(text.find_first_not_of("0123456789", 1), text.size());
  if (digits_end == 1) return std::nullopt;
  const std::string action = fmt::format("A{}", text.substr(1, digits_end - 1));
  const auto sign = text.find_first_of("+-", digits_end);
  const auto amount = sign < text.size()
                          ? parse_amount(trim(std::string_view(text).substr(sign + 1)))
                          : std::nullopt;
  const bool is_next = sign == digits_end || (sign == digits_end + 1 && text[digits_end] == ' ');
  if (!amount || !is_next) {
    if (digits_end < text.size() && text[digits_end] != ' ' && sign != digits_end)
      return std::nullopt;
    return when_error(
        "not a date: " + quoted_when(typed.text),
        fmt::format("{0}+3wd is three working days after the deadline of {0}", action));
  }
  // "A2 +1w" is an action and a day counted from today.
  if (sign != digits_end && text[sign + 1] != ' ') {
    return when_error(
        "not a date: " + quoted_when(typed.text),
        fmt::format("to count from the deadline of {0}: {0}{1}", action, text.substr(sign)));
  }
  if (!context.deadline_of)
    return when_error("there is no action to count from: " + quoted_when(typed.text));
  const Result<Date> from = context.deadline_of(action);
  if (!from) return from.error();
  return count_from(*from, *amount, text[sign] == '-' ? -1 : 1, typed, context);
}

}  // namespace bywhen
