#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <utility>
#include <vector>

#include "bywhen/base/suggest.h"
#include "bywhen/base/text.h"
#include "bywhen/value/duration.h"
#include "bywhen/value/recurrence.h"
#include "value/when_words.h"

namespace bywhen {
namespace {

using Unit = Recurrence::Unit;
using Words = std::vector<std::string>;

constexpr int furthest = 3660;         // days from one to the next: ten years
constexpr long longest_meeting = 480;  // minutes: a working day
constexpr std::size_t longest_word = 12;

// So many units.
struct Step {
  int every = 1;
  Unit unit = Unit::weeks;
};

constexpr std::pair<std::string_view, Step> adverbs[] = {
    {"daily", {1, Unit::days}},        {"weekly", {1, Unit::weeks}},
    {"fortnightly", {2, Unit::weeks}}, {"monthly", {1, Unit::months}},
    {"quarterly", {3, Unit::months}},  {"yearly", {12, Unit::months}},
};

constexpr std::pair<std::string_view, Step> units[] = {
    {"day", {1, Unit::days}},         {"workday", {1, Unit::workdays}},
    {"week", {1, Unit::weeks}},       {"wk", {1, Unit::weeks}},
    {"fortnight", {2, Unit::weeks}},  {"month", {1, Unit::months}},
    {"quarter", {3, Unit::months}},   {"year", {12, Unit::months}},
    {"weekday", {1, Unit::workdays}},
};

constexpr std::pair<std::string_view, int> ordinals[] = {
    {"other", 2}, {"second", 2}, {"2nd", 2}, {"third", 3}, {"3rd", 3}, {"fourth", 4}, {"4th", 4},
};

template <class Value, std::size_t size>
const Value* look_up(const std::pair<std::string_view, Value> (&table)[size],
                     std::string_view word) {
  const auto found = std::ranges::find(table, word, [](const auto& entry) { return entry.first; });
  return found == std::end(table) ? nullptr : &found->second;
}

Words words_in(std::string_view text) {
  std::string folded = fold_case(text);
  std::ranges::replace_if(
      folded, [](char c) { return c == '\t' || c == '\n' || c == '\r' || c == ','; }, ' ');
  Words words;
  for (std::string_view word : split(folded, ' ')) {
    while (word.ends_with('.')) word.remove_suffix(1);
    if (!word.empty()) words.emplace_back(word);
  }
  return words;
}

// What the first word that means nothing here is near to.
std::string guess(const Words& words) {
  Words known = {"every", "other",  "second",  "third", "fourth", "weeks",
                 "days",  "months", "working", "on",    "at",     "for"};
  for (const auto& [word, step] : adverbs) known.emplace_back(word);
  for (const auto& [word, step] : units) known.emplace_back(word);
  for (const char* day : {"monday", "tuesday", "wednesday", "thursday", "friday"})
    known.emplace_back(day);
  for (const std::string& word : words) {
    const bool is_known = std::ranges::find(known, word) != known.end() || parse_weekday(word);
    if (is_known || word.size() > longest_word || word.find_first_of("0123456789") != word.npos)
      continue;
    if (std::string near = did_you_mean(word, known); !near.empty()) return near + " ";
  }
  return {};
}

Error no_recurrence(std::string_view text, const Words& words) {
  if (words.empty()) {
    return {"how often is not said", "every 2 weeks, every friday, every month, every 10 days", ""};
  }
  return {fmt::format("that does not say how often: {}", quoted_when(text)),
          fmt::format("{}say every 2 weeks, every friday, every month or every 10 days; behind it "
                      "at 14:00, for 20 minutes",
                      guess(words)),
          ""};
}

// "friday", "fridays"
std::optional<Weekday> weekday_in(std::string_view word) {
  if (const auto day = parse_weekday(word)) return day;
  return word.ends_with('s') ? parse_weekday(word.substr(0, word.size() - 1)) : std::nullopt;
}

const Step* unit_in(std::string_view word) {
  if (const Step* unit = look_up(units, word)) return unit;
  return word.ends_with('s') ? look_up(units, word.substr(0, word.size() - 1)) : nullptr;
}

// The number in front of a unit; 1 where none stands there.
int take_count(Words& words) {
  if (words.empty()) return 1;
  std::optional<int> count;
  if (const int* ordinal = look_up(ordinals, words.front())) count = *ordinal;
  if (!count) count = parse_count(words.front());
  if (!count) return 1;
  words.erase(words.begin());
  return *count < 0 ? furthest + 1 : *count;
}

// Two words that are one.
void join_working_days(Words& words) {
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const bool is_working = words[i] == "working" || words[i] == "business";
    if (!is_working || (words[i + 1] != "day" && words[i + 1] != "days")) continue;
    words[i] = "workday";
    words.erase(words.begin() + static_cast<std::ptrdiff_t>(i) + 1);
  }
}

// A word that is read in two ways: so often, or twice a unit.
Error two_readings(std::string_view word, std::string_view unit, std::string_view half) {
  return {fmt::format("'{}' could be every 2 {}s or twice a {}", word, unit, unit),
          fmt::format("say which: every 2 {}s, or {}", unit, half), ""};
}

// "every 2 weeks", "weekly", "every second friday"; without a weekday behind "on".
Result<Recurrence> read_step(std::string_view text, Words words) {
  const Error unclear = no_recurrence(text, words);
  for (const std::string& word : words) {
    if (word == "biweekly" || word == "bi-weekly")
      return two_readings(word, "week", "every 3 days");
    if (word == "bimonthly" || word == "bi-monthly")
      return two_readings(word, "month", "every 2 weeks");
  }
  join_working_days(words);
  Recurrence often;
  if (words.size() == 1 && look_up(adverbs, words.front()) != nullptr) {
    const Step& step = *look_up(adverbs, words.front());
    often.every = step.every;
    often.unit = step.unit;
    return often;
  }
  const auto leads = [](std::string_view word) {
    return word == "every" || word == "each" || word == "once" || word == "on";
  };
  words.erase(words.begin(), std::ranges::find_if_not(words, leads));
  const int count = take_count(words);
  if (words.size() != 1) return unclear;
  if (count == 0) return Error{"every 0 is never", "every 2 weeks, every month", ""};
  often.weekday = weekday_in(words.front());
  const Step* unit = unit_in(words.front());
  if (!often.weekday && unit == nullptr) return unclear;
  if (!often.weekday) often.unit = unit->unit;
  often.every = std::min(count, furthest + 1) * (often.weekday ? 1 : unit->every);
  return often;
}

// "every 2 weeks on friday"
Result<Recurrence> read_often(std::string_view text, Words words) {
  std::optional<Weekday> weekday;
  if (words.size() > 2 && words[words.size() - 2] == "on") {
    weekday = weekday_in(words.back());
    if (!weekday) return no_recurrence(text, words);
    words.resize(words.size() - 2);
  }
  auto often = read_step(text, words);
  if (!often || !weekday) return often;
  if (often->unit != Unit::weeks || often->weekday) {
    return Error{fmt::format("a weekday goes with weeks: {}", quoted_when(text)),
                 fmt::format("every 4 weeks on {}", name(*weekday)), ""};
  }
  often->weekday = weekday;
  return often;
}

// "14:00", "9:30", "14", "2pm", "2:30 pm"
Result<TimeOfDay> read_time(const Words& words) {
  const std::string typed = join(words, "");
  const Error unclear{fmt::format("no time of day: {}", quoted_when(typed)), "at 14:00, at 9:30",
                      ""};
  std::string digits = typed;
  const bool is_morning = typed.ends_with("am");
  const bool has_half = is_morning || typed.ends_with("pm");
  if (has_half) digits.resize(digits.size() - 2);
  const auto colon = digits.find(':');
  const auto hour = small_number(digits.substr(0, colon));
  const auto minute =
      colon == digits.npos ? std::optional(0U) : small_number(digits.substr(colon + 1));
  const bool has_two = colon == digits.npos || digits.size() - colon == 3;
  if (!hour || !minute || !has_two || (has_half && (*hour < 1 || *hour > 12))) return unclear;
  if (colon == digits.npos && !has_half && *hour < 13) {
    return Error{fmt::format("{} in the morning or in the afternoon?", quoted_when(typed)),
                 fmt::format("at {0}:00, at {0}pm", *hour), ""};
  }
  const unsigned half_a_day = has_half && !is_morning ? 12 : 0;
  const auto time = TimeOfDay::from(has_half ? *hour % 12 + half_a_day : *hour, *minute);
  return time ? Result<TimeOfDay>(*time) : Result<TimeOfDay>(unclear);
}

// "20 minutes", "20", "1h", "half an hour"
Result<unsigned> read_minutes(const Words& words) {
  const std::string typed = join(words, " ");
  if (typed == "half an hour") return 30U;
  std::string short_form;
  for (const std::string& word : words) {
    const bool is_minutes =
        word == "minutes" || word == "minute" || word == "min" || word == "mins";
    const bool is_hours = word == "hours" || word == "hour";
    const bool is_one = word == "an" || word == "a" || word == "one";
    short_form += is_minutes ? "m" : is_hours ? "h" : is_one ? "1" : word;
  }
  if (are_digits(short_form)) short_form += 'm';
  if (short_form.ends_with("min")) short_form.resize(short_form.size() - 2);
  const auto duration = Duration::parse(short_form);
  if (!duration) {
    return Error{fmt::format("no length of a meeting: {}", quoted_when(typed)),
                 "for 20 minutes, for 1h", ""};
  }
  if (duration->minutes > longest_meeting) {
    return Error{fmt::format("{} is long for a check-in", quoted_when(typed)), "for 20 minutes",
                 ""};
  }
  return static_cast<unsigned>(duration->minutes);
}

// The words up to the first "at" or "for", and those behind each.
struct Parts {
  Words often;
  std::optional<Words> time;
  std::optional<Words> minutes;
  bool has_doubles = false;
};

Parts parts_of(const Words& words) {
  Parts parts;
  Words* into = &parts.often;
  for (const std::string& word : words) {
    if (word != "at" && word != "for") {
      into->push_back(word);
      continue;
    }
    std::optional<Words>& part = word == "at" ? parts.time : parts.minutes;
    parts.has_doubles = parts.has_doubles || part.has_value();
    into = &part.emplace();
  }
  return parts;
}

}  // namespace

Result<Recurrence> parse_recurrence(std::string_view text) {
  text = trim(text);
  if (find_invalid_utf8(text) != text.npos) {
    return Error{"that is no text that can be read (not UTF-8)", "every 2 weeks", ""};
  }
  const Words words = words_in(text);
  const Parts parts = parts_of(words);
  if (parts.has_doubles) return no_recurrence(text, words);
  auto often = read_often(text, parts.often);
  if (!often) return often;
  if (often->every > furthest || often->days() > furthest) {
    return Error{fmt::format("that is over ten years from one to the next: {}", quoted_when(text)),
                 "every 2 weeks, every month", ""};
  }
  if (parts.time) {
    auto time = read_time(*parts.time);
    if (!time) return time.error();
    often->time = *time;
  }
  if (parts.minutes) {
    auto minutes = read_minutes(*parts.minutes);
    if (!minutes) return minutes.error();
    often->minutes = *minutes;
  }
  return often;
}

}  // namespace bywhen
