#include "model/day_meant.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>
#include <vector>

#include "bywhen/base/text.h"
#include "bywhen/value/when.h"

namespace bywhen {
namespace {

constexpr std::string_view digits = "0123456789";

// A longer text is a sentence, and not read word by word.
constexpr std::size_t longest = 40;

// German months that English spells otherwise, folded.
constexpr std::pair<std::string_view, std::string_view> months[] = {
    {"januar", "jan"},  {"jänner", "jan"}, {"jän", "jan"},      {"februar", "feb"},
    {"feber", "feb"},   {"märz", "mar"},   {"maerz", "mar"},    {"mär", "mar"},
    {"mrz", "mar"},     {"mai", "may"},    {"juni", "jun"},     {"juli", "jul"},
    {"oktober", "oct"}, {"okt", "oct"},    {"dezember", "dec"}, {"dez", "dec"},
};

bool are_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of(digits) == text.npos;
}

// Of few digits, so that it fits.
int number(std::string_view text) {
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

// Three numbers parted by one sign; empty where it isn't that.
std::vector<std::string_view> three_numbers(std::string_view text) {
  const auto sign = text.find_first_not_of(digits);
  if (sign == text.npos || (text[sign] != '/' && text[sign] != '.' && text[sign] != '-')) return {};
  auto parts = split(text, text[sign]);
  if (parts.size() != 3 || !std::all_of(parts.begin(), parts.end(), are_digits)) return {};
  return parts;
}

// "2026/12/4" as "2026-12-04"; empty where it isn't a year, a month and a day parted by one sign.
std::string year_first_as_iso(std::string_view text) {
  const auto parts = three_numbers(text);
  if (parts.empty() || parts[0].size() != 4) return {};
  std::string iso(parts[0]);
  for (const std::string_view part : {parts[1], parts[2]}) {
    if (part.size() > 2) return {};
    iso.append(part.size() == 1 ? "-0" : "-").append(part);
  }
  return iso;
}

// "24. Dezember 2026" as "24. dec 2026".
std::string in_english(std::string_view text) {
  std::string out;
  for (const std::string_view typed : split(text, ' ')) {
    const auto end = std::min(typed.find_first_of(".,"), typed.size());
    const std::string word = fold_case(typed.substr(0, end));
    const auto month = std::find_if(std::begin(months), std::end(months),
                                    [&](const auto& one) { return one.first == word; });
    if (!out.empty()) out += ' ';
    out.append(month == std::end(months) ? typed.substr(0, end) : month->second);
    out.append(typed.substr(end));
  }
  return out;
}

// Both readings of "04/12/2026", as month and day and as day and month; empty where one is no day.
std::string two_days(std::string_view text) {
  const auto parts = three_numbers(text);
  if (parts.empty() || parts[0].size() > 2 || parts[1].size() > 2 || parts[2].size() != 4)
    return {};
  const auto first = static_cast<unsigned>(number(parts[0]));
  const auto second = static_cast<unsigned>(number(parts[1]));
  const auto day_first = Date::from(number(parts[2]), second, first);
  const auto month_first = Date::from(number(parts[2]), first, second);
  if (!day_first || !month_first || *day_first == *month_first) return {};
  return day_first->iso() + " or " + month_first->iso();
}

// The last day of the month in which `iso` would be; nothing where it is wrong otherwise.
std::optional<Date> last_day_of_its_month(std::string_view iso) {
  const auto first =
      iso.size() == 10 ? Date::parse(std::string(iso.substr(0, 8)) + "01") : std::optional<Date>();
  if (!first || iso.substr(8) == "00") return {};
  Date last = *first + Days{27};
  while ((last + Days{1}).month() == first->month()) last = last + Days{1};
  return last;
}

// With plain hyphens for those, and the dashes, that a word processor puts in their place.
std::string with_hyphens(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const bool is_dash = (text.starts_with("\xe2\x80") && text.size() > 2 && text[2] >= '\x90' &&
                          text[2] <= '\x95') ||
                         text.starts_with("\u2212");
    out += is_dash ? '-' : text.front();
    text.remove_prefix(is_dash ? 3 : 1);
  }
  return out;
}

// The one day in "by 2026-12-04", "2026-12-04?" or "2026-12-04T10:00".
std::optional<Date> only_day_in(std::string_view text) {
  constexpr std::size_t length = 10;
  std::optional<Date> day;
  for (std::size_t at = 0; at + length <= text.size(); ++at) {
    const std::string_view piece = text.substr(at, length);
    const bool goes_on = text.substr(at + length).find_first_of(digits) == 0 ||
                         (at > 0 && digits.find(text[at - 1]) != digits.npos);
    const auto one = goes_on ? std::optional<Date>() : Date::parse(piece);
    if (one && day) return {};
    if (one) day = one;
  }
  return day;
}

}  // namespace

std::optional<Date> day_meant(std::string_view written) {
  const std::string_view text = trim(written);
  if (text.size() > longest) return {};
  if (const std::string iso = year_first_as_iso(text); !iso.empty()) return Date::parse(iso);
  // What is the same day whenever it is read counts from no other day.
  const std::string english = in_english(text);
  const auto one = parse_when(english, {.today = *Date::from(1999, 3, 10)});
  const auto other = parse_when(english, {.today = *Date::from(2051, 8, 20)});
  if (!one || !other || one->tentative || one->date != other->date) return {};
  if (text.find(one->date.iso().substr(0, 4)) == text.npos) return {};
  return one->date;
}

std::string how_to_write_day(std::string_view written) {
  const std::string_view text = trim(written);
  // What is around it can't be seen.
  if (const auto day = Date::parse(text)) return "write the day alone: " + day->iso();
  if (const auto day = day_meant(text)) return "did you mean " + day->iso() + "?";
  if (const std::string days = two_days(text); !days.empty()) return "say which: " + days;
  if (const auto last = last_day_of_its_month(year_first_as_iso(text))) {
    return "the last day of that month is " + last->iso();
  }
  if (text.size() > longest) return "dates are written year-month-day: 2026-12-04";
  const std::string plain = with_hyphens(text);
  if (const auto day = Date::parse(plain)) return "write it with plain hyphens: " + day->iso();
  if (const auto day = only_day_in(plain)) return "write the day alone: " + day->iso();
  return "dates are written year-month-day: 2026-12-04";
}

}  // namespace bywhen
