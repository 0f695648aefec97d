#include "dialogue/done_day.h"

#include <fmt/format.h>

#include <optional>
#include <string>

#include "bywhen/base/text.h"
#include "bywhen/model/plan_dates.h"
#include "dialogue/check_in_doubts.h"
#include "dialogue/said_parts.h"
#include "dialogue/said_text.h"

namespace bywhen {
namespace {

// A day that is over: "mon" is the last one, "7 dec" the one of this year or of the last.
std::optional<Date> past_day(std::string_view text, const AnswerContext& context) {
  const auto day = parse_day(text, when_in(context.plan, context.today));
  if (!day) return std::nullopt;
  if (*day <= context.today) return *day;
  if (parse_weekday(text)) return *day - Days{7};
  const auto year_before = Date::from(day->year() - 1, day->month(), day->day());
  constexpr Days longest_ago{120};
  if (year_before && *year_before <= context.today && context.today - *year_before <= longest_ago)
    return *year_before;
  return *day;
}

constexpr std::string_view day_examples = "a day is mon, yesterday, 7 dec or 2026-12-07";

// Whether what stands behind "done" is a day that nobody can read, rather than a reason.
bool begins_like_day(std::string_view text) {
  if (text.empty()) return false;
  if ((text.front() >= '0' && text.front() <= '9') || text.front() == '+') return true;
  return is_one_of(parts_of(text).first,
                   {"on",     "last",  "next",  "this",   "by",    "in",       "until", "till",
                    "before", "since", "end",   "around", "about", "tomorrow", "soon",  "later",
                    "one",    "two",   "three", "four",   "five",  "six",      "seven", "am"});
}

// "done, except the text" is not done.
bool takes_back(std::string_view text) {
  return is_one_of(
      parts_of(text).first,
      {"nearly", "almost", "not",  "no",        "except", "apart",      "partly", "half", "mostly",
       "if",     "unless", "when", "once",      "never",  "hardly",     "bar",    "fast", "nicht",
       "noch",   "bald",   "halb", "teilweise", "ausser", "au\u00dfer", "bis"});
}

// What of `rest` is a day that is over: its size, 0 for none. "on mon" and "last mon" are "mon".
Result<std::size_t> day_in_front(std::string_view rest, std::optional<Date>& found,
                                 const AnswerContext& context) {
  const auto words = words_of(rest);
  const std::string first = parts_of(rest).first;
  const bool is_last = first == "last";
  const std::size_t begin = words.size() > 1 && (first == "on" || is_last) ? 1 : 0;
  for (std::size_t size = std::min<std::size_t>(words.size(), begin + 4); size > begin; --size) {
    const std::string_view front = rest.substr(
        0, static_cast<std::size_t>(words[size - 1].data() + words[size - 1].size() - rest.data()));
    std::string_view text =
        front.substr(static_cast<std::size_t>(words[begin].data() - rest.data()));
    if (text.ends_with(':')) text.remove_suffix(1);
    text = without_marks(text);
    const auto day = past_day(text, context);
    if (!day || (is_last && !parse_weekday(text))) continue;
    if (*day > context.today) {
      if (is_one_of(parts_of(text).first, {"by", "on", "until"})) text = parts_of(text).rest;
      return Error{fmt::format("{} is still to come", bywhen::spoken(*day, context.today)),
                   fmt::format("to say by when it will be done: by: {}", text), ""};
    }
    found = day;
    return front.size();
  }
  return std::size_t{0};
}

}  // namespace

Status<> take_day(Spoken& spoken, std::string_view typed, bool is_apart,
                  const AnswerContext& context) {
  const std::string_view rest = without_dashes(typed);
  const auto size = day_in_front(rest, spoken.day, context);
  if (!size) return size.error();
  const std::string_view behind = without_dashes(trim(rest.substr(*size)));
  if (takes_back(behind)) {
    return Error{fmt::format("'{}' is not done yet", shorten(behind, 40)),
                 fmt::format("say done when it is; or note: {}", shorten(behind, 40)), ""};
  }
  if (auto doubt = doubt_in_front(behind, context); doubt && begins_like_day(behind))
    return Error{doubt->message, fmt::format("{}; a remark: note: TEXT", day_examples), ""};
  if (begins_like_day(behind)) {
    return Error{fmt::format("'{}' is no day that is understood", shorten(behind, 40)),
                 fmt::format("{}; a remark: note: TEXT", day_examples), ""};
  }
  const bool is_remark = is_apart || rest.size() < typed.size() || *size > 0 ||
                         is_one_of(parts_of(behind).first, {"because", "with", "thanks", "at"});
  if (!is_remark && !behind.empty()) {
    return Error{
        fmt::format("done: '{}' is not understood", shorten(behind, 40)),
        fmt::format("done, {} keeps it as a remark; {}", shorten(behind, 40), day_examples), ""};
  }
  spoken.text = behind;
  return Done{};
}

}  // namespace bywhen
