#include "dialogue/done_day.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>

#include "bywhen/base/text.h"
#include "bywhen/model/plan_dates.h"
#include "dialogue/check_in_doubts.h"
#include "dialogue/said_parts.h"
#include "dialogue/said_text.h"

namespace bywhen {
namespace {

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

// What of `rest` is a day that is over: its size, 0 for none.
Result<std::size_t> day_in_front(std::string_view rest, std::optional<Date>& found,
                                 const AnswerContext& context) {
  constexpr std::size_t most_words = 5;  // "on the 4th of december"
  const auto words = words_of(rest);
  for (std::size_t size = std::min(words.size(), most_words); size > 0; --size) {
    const std::string_view front = rest.substr(
        0, static_cast<std::size_t>(words[size - 1].data() + words[size - 1].size() - rest.data()));
    if (is_one_of(fold_case(words[size - 1]), {"the", "of"})) continue;  // begins the reason
    std::string_view text = front;
    if (text.ends_with(':')) text.remove_suffix(1);
    text = without_marks(text);
    const auto day = parse_past_day(text, when_in(context.plan, context.today));
    if (!day) continue;
    if (*day > context.today) {
      if (is_one_of(parts_of(text).first, {"by", "on", "until"})) text = parts_of(text).rest;
      return Error{fmt::format("{} is still to come", bywhen::spoken(*day, context.today)),
                   fmt::format("to say by when it will be done: by: {}", text), ""};
    }
    found = *day;
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
