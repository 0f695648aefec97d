#include "dialogue/help_said.h"

#include <fmt/format.h>

#include "bywhen/base/text.h"
#include "bywhen/model/plan_dates.h"
#include "dialogue/day_said.h"
#include "dialogue/keywords.h"
#include "dialogue/names.h"
#include "dialogue/need_meant.h"
#include "dialogue/said_parts.h"
#include "dialogue/said_text.h"

namespace bywhen {
namespace {

using Word = Spoken::Word;

bool is_person(std::string_view text, const AnswerContext& context) {
  const auto names = parse_names(text, context.plan);
  return names && names->is_certain && !names->unknown;
}

// "the translation", in "drop the translation".
bool names_thing(std::string_view text) {
  return is_one_of(
      parts_of(text).first,
      {"the",  "a",   "an",  "it",    "this", "that", "these", "those", "our",        "my",
       "your", "his", "her", "their", "one",  "two",  "some",  "all",   "everything", "less"});
}

// How a reason begins, rather than what people will do.
bool begins_reason(std::string_view why) {
  return is_one_of(parts_of(why).first, {"waiting", "due", "since", "wegen"});
}

bool begins_plan(std::string_view why, const AnswerContext& context) {
  return is_one_of(parts_of(why).first, {"we", "i", "let's", "lets", "wir", "ich"}) ||
         is_person(without_marks(words_of(why).front()), context);
}

// Whether a mark or "because" stands between the day and the reason.
bool is_set_apart(std::string_view line, std::string_view why) {
  if (!line.ends_with(why)) return false;
  line = trim(line.substr(0, line.size() - why.size()));
  return line.ends_with(',') || line.ends_with(':') || line.ends_with('-') ||
         fold_case(line).ends_with("because");
}

Error could_be_both(std::string_view line, std::string_view how_it_stands) {
  return {fmt::format("'{}' could be how it stands, or what helps", shorten(line, 40)),
          fmt::format("{}; note: TEXT keeps a remark", how_it_stands), ""};
}

// "drop translation" and "doing half way": with something behind them that may belong to it.
Result<bool> has_reason(const Spoken& spoken, std::string_view line) {
  const SaidParts parts = parts_of(line);
  const std::string_view rest = parts.rest;
  if (rest.empty() || parts.has_comma || spoken.text.size() < rest.size()) return true;
  if (parts.first == "dropped" || parts.first == "started") return true;
  if (names_thing(rest)) return false;
  return could_be_both(line, fmt::format("{}, WHY says how it stands", parts.first));
}

// "no, fri" is not what helps; "no meetings on Friday" may be.
Status<> check_lack(std::string_view line, const AnswerContext& context) {
  const SaidParts parts = parts_of(line);
  const std::string_view behind = without_dashes(parts.rest);
  if (!parts.has_comma || behind.empty()) return Done{};
  const auto move = said_move(behind, context, std::nullopt);
  const bool is_answer = begins_like_word(behind) || move.ok() || begins_like_day(behind, context);
  if (!is_answer) return Done{};
  return Error{fmt::format("no, and '{}'?", shorten(behind, 40)),
               "no alone goes on; what comes behind it can be said alone", ""};
}

Result<bool> is_about_need(std::string_view line, const Spoken& spoken, const Action& action,
                           const AnswerContext& context) {
  if (spoken.word == Word::lacks) {
    if (auto fine = check_lack(line, context); !fine) return fine.error();
  }
  const auto need = need_meant(context.plan, action, spoken.text);
  if (need) return true;
  const bool is_no_need = need.error().message.starts_with(fmt::format("{} needs no", *action.id));
  if (is_no_need) return false;
  return need.error();
}

// "dnoe"; not "notes", as "note" alone is no answer.
bool is_slip(const Error& error, std::string_view line) {
  return words_of(line).size() == 1 && error.hint.starts_with("did you mean") &&
         !error.hint.starts_with("did you mean 'note'");
}

Result<bool> is_move(std::string_view line, const Action& action, const AnswerContext& context) {
  const auto deadline = action.deadline ? std::optional(*action.deadline) : std::nullopt;
  const auto move = said_move(line, context, deadline);
  if (is_person(line, context) || (move && !move->commitment.owner.empty())) {
    return Error{fmt::format("'{}' could take {}, or help", shorten(line, 40), *action.id),
                 fmt::format("{} @{} hands it over; note: TEXT keeps a remark", *action.id,
                             shorten(line, 40)),
                 ""};
  }
  if (!move) {
    if (is_slip(move.error(), line) || begins_like_day(line, context)) return move.error();
    const auto day = parse_when(line, when_in(context.plan, context.today));
    const bool is_nearly_day = !day && day.error().hint.starts_with("did you mean");
    if (is_nearly_day && words_of(line).size() <= 3) return day.error();
    return false;
  }
  if (!move->commitment.deadline) return false;
  const std::string& why = move->why;
  if (why.empty() || line.starts_with('+') || is_set_apart(line, why) || begins_reason(why))
    return true;
  if (begins_plan(why, context)) return false;
  return could_be_both(line, fmt::format("{} WHEN WHY moves it", *action.id));
}

}  // namespace

Result<bool> says_how_it_stands(std::string_view line, const Spoken& spoken, const Action& action,
                                const AnswerContext& context) {
  switch (spoken.word) {
    case Word::done:
    case Word::blocked:
    case Word::note:
      return true;
    case Word::doing:
    case Word::drop:
      return has_reason(spoken, line);
    case Word::got:
    case Word::lacks:
      return is_about_need(line, spoken, action, context);
    default:
      break;
  }
  const auto keyword = find_keyword(line);
  if (is_for_answer_line(line) || line.starts_with('@') || (keyword && keyword->keyword == "by"))
    return true;
  return is_move(line, action, context);
}

}  // namespace bywhen
