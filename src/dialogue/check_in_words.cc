#include "dialogue/check_in_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <vector>

#include "bywhen/base/suggest.h"
#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"
#include "bywhen/model/plan_dates.h"
#include "dialogue/commitment.h"
#include "dialogue/names.h"
#include "dialogue/said_text.h"

namespace bywhen {
namespace {

using Word = Spoken::Word;

struct Known {
  std::string_view text;
  Word word;
  bool takes_text = false;
  std::string_view way_out = {};  // to say the word where somebody is called like it
};

constexpr auto known_words = std::to_array<Known>({
    {"later", Word::later, false, "an empty line"},
    {"yes", Word::yes},
    {"no", Word::no, true},
    {"ok", Word::ok},
    {"done", Word::done, true, "/done {}"},
    {"doing", Word::doing, true, "/start {}"},
    {"started", Word::doing, true, "/start {}"},
    {"blocked", Word::blocked, true, "/block {}"},
    {"drop", Word::drop, true, "/drop {}"},
    {"dropped", Word::drop, true, "/drop {}"},
    {"got", Word::got, true},
    {"note", Word::note, true},
});

struct Parts {
  std::string first;  // folded, without a colon
  bool has_colon = false;
  bool has_comma = false;  // or another mark that ends the word
  std::string_view rest;
};

// "done." is "done".
std::string_view without_marks(std::string_view text) {
  while (!text.empty() && std::string_view(".,;!").find(text.back()) != text.npos)
    text.remove_suffix(1);
  return text;
}

Parts parts_of(std::string_view line) {
  const auto blank = line.find_first_of(" \t");
  std::string_view first = line.substr(0, blank);
  Parts parts;
  parts.rest = blank == line.npos ? "" : trim(line.substr(blank));
  if (const auto colon = first.find(':'); colon != first.npos) {
    parts.rest = trim(line.substr(colon + 1));
    parts.has_colon = true;
    first = first.substr(0, colon);
  }
  const std::string_view bare = without_marks(first);
  parts.has_comma = bare.size() < first.size();
  parts.first = fold_case(bare);
  return parts;
}

// Whether the line can be about somebody who is called like its first word.
std::optional<std::string> namesake(std::string_view line, const AnswerContext& context) {
  const std::string_view first = words_of(line).front();
  const auto names = parse_names(first, context.plan);
  if (!names || !names->is_certain || names->unknown) return std::nullopt;
  const auto move = parse_commitment(line, context);
  const bool is_about_them = move && !move->unknown && !move->commitment.owner.empty();
  if (!is_about_them) return std::nullopt;
  return names->owner;
}

Error could_be_both(const Known& known, const std::string& person, const AnswerContext& context) {
  const std::string id = context.action.empty() ? "A3" : context.action;
  std::string way = fmt::format("@{} is the person", known.text);
  if (known.way_out.find("{}") != known.way_out.npos) {
    way += fmt::format("; {} is the word", fmt::format(fmt::runtime(known.way_out), id));
  } else if (!known.way_out.empty()) {
    way += fmt::format("; {} goes on", known.way_out);
  }
  return {
      fmt::format("'{}' could be {}, or the word", known.text, short_name(context.plan, person)),
      way, ""};
}

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

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

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

// Without ":", "," and "-" in front.
std::string_view without_dashes(std::string_view text) {
  while (text.starts_with(':') || text.starts_with(',') || text.starts_with("- "))
    text = trim(text.substr(1));
  return text;
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
      return Error{fmt::format("{} is still to come", bywhen::spoken(*day, context.today)),
                   fmt::format("to say by when it will be done: by: {}", text), ""};
    }
    found = day;
    return front.size();
  }
  return std::size_t{0};
}

// "yesterday, with Ben's help": a day where one stands in front, and the rest; behind "done", or
// `is_apart` from it by a comma. What may be a day, or takes the word back, is not guessed at.
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

// "because", ":" and "," in front of a reason say nothing.
std::string reason(std::string_view text) {
  text = without_dashes(text);
  const Parts parts = parts_of(text);
  if (parts.first == "because" && !parts.rest.empty()) text = parts.rest;
  return std::string(text);
}

// Refuses "because" with nothing behind it.
Status<> check_reason(std::string_view why) {
  if (parts_of(why).first != "because" || !parts_of(why).rest.empty()) return Done{};
  return Error{"nothing stands behind 'because'", "e.g. +3d because legal is late", ""};
}

std::vector<std::string> words_known() {
  std::vector<std::string> words;
  for (const Known& one : known_words) words.emplace_back(one.text);
  return words;
}

// Whether a word that is a name, or could be, was meant for one of ours: "dnoe".
std::string nearly_meant(std::string_view line) {
  const auto words = words_of(line);
  if (words.empty() || words.front().size() < 3) return "";
  return did_you_mean(words.front(), words_known());
}

Error not_understood(std::string_view line) {
  const std::string near = nearly_meant(line);
  return {fmt::format("not understood: '{}'", shorten(line, 40)),
          (near.empty() ? "" : near + " ") + words_to_say(), ""};
}

// Reads a move: as much of the line as is one, and the rest as the reason.
class MoveReader {
 public:
  MoveReader(std::string_view line, const AnswerContext& context, std::optional<Date> deadline)
      : line_(line), context_(context), words_(words_of(line)) {
    AnswerContext later = context;
    if (deadline && *deadline > context.today) later.today = *deadline;
    from_deadline_ = later.today;
    deadline_ = deadline.value_or(context.today);
  }

  [[nodiscard]] Result<SaidMove> read(bool is_named) const {
    auto whole = parse(words_.size());
    if (whole && !whole->unknown) return checked({whole->commitment, ""}, is_named, words_.size());
    for (std::size_t size = words_.size(); size-- > 1;) {
      auto move = parse(size);
      if (!move || move->unknown) continue;
      const bool has_because = fold_case(words_[size]).starts_with("because");
      if (!move->commitment.deadline && !has_because) continue;
      if (begins_reason(words_[size - 1])) continue;
      return checked({move->commitment, reason(trim(line_.substr(end_of(size))))}, is_named, size);
    }
    // Half of a line is not what was said.
    if (whole) return unknown_name(*whole->unknown);
    const auto day = parse_when(line_, when_in(context_.plan, context_.today));
    if (!day && day.error().message.starts_with("there is no")) return day.error();
    if (words_.size() == 1 || !whole.error().hint.starts_with("say WHO")) {
      Error error = whole.error();
      if (const std::string near = nearly_meant(line_); !near.empty()) error.hint = near;
      if (error.hint.empty()) error.hint = words_to_say();
      if (!is_sentence(error)) return error;
    }
    return not_understood(line_);
  }

 private:
  [[nodiscard]] std::size_t end_of(std::size_t size) const {
    return static_cast<std::size_t>(words_[size - 1].data() + words_[size - 1].size() -
                                    line_.data());
  }

  // The first words of the line.
  [[nodiscard]] Result<SaidCommitment> parse(std::size_t size) const {
    std::string_view text = line_.substr(0, end_of(size));
    while (text.ends_with(',') || text.ends_with(':')) text.remove_suffix(1);
    AnswerContext context = context_;
    const bool counts_on = std::any_of(
        words_.begin(), words_.begin() + static_cast<long>(size), [](std::string_view word) {
          return word.size() > 1 && word.front() == '+' && word[1] >= '0' && word[1] <= '9';
        });
    if (counts_on) context.today = from_deadline_;
    return parse_commitment(text, context);
  }

  // Several words with a name in front, known or not, are more likely to be a sentence.
  [[nodiscard]] bool is_sentence(const Error& error) const {
    return (words_.size() > 2 && error.message.starts_with("no person")) ||
           (words_.size() > 3 && error.message.starts_with("not a date"));
  }

  // "18 dec the" can be read as a date, too.
  [[nodiscard]] static bool begins_reason(std::string_view word) {
    const std::string folded = fold_case(word);
    return folded == "the" || folded == "of" || folded == "on" || folded == "by";
  }

  [[nodiscard]] Error unknown_name(Error unknown) const {
    const std::string near = nearly_meant(words_.front());
    if (unknown.hint.empty()) unknown.hint = near.empty() ? words_to_say() : near;
    return unknown;
  }

  // "4 dec" said of a deadline that is just over is not next year's.
  [[nodiscard]] Status<> check_year(const SaidMove& move, std::size_t size) const {
    if (!move.commitment.deadline) return Done{};
    const Date date = move.commitment.deadline->date;
    constexpr Days most_later{300};
    const std::string_view text = line_.substr(0, end_of(size));
    int digits = 0;
    for (const char one : text) {
      digits = one >= '0' && one <= '9' ? digits + 1 : 0;
      if (digits == 4 || one == '+') return Done{};
    }
    const auto year_before = Date::from(date.year() - 1, date.month(), date.day());
    const bool is_rolled = year_before && *year_before <= context_.today;
    if (!is_rolled || date - deadline_ <= most_later) return Done{};
    return Error{
        fmt::format("'{}' is over, and comes again in {} only", shorten(text, 40), date.year()),
        fmt::format("for that day: {}", date.iso()), ""};
  }

  // "+3d ben" does not hand it over; "+3d Ben is ill" is a reason.
  [[nodiscard]] Status<> check_why(const SaidMove& move, std::size_t size) const {
    if (auto sound = check_reason(move.why); !sound) return sound.error();
    std::string_view why = move.why;
    while (why.starts_with('+') || why.starts_with(',')) why = trim(why.substr(1));
    const auto words = words_of(without_marks(why));
    if (words.empty()) return Done{};
    const auto is_person = [&](std::string_view text) {
      const auto names = parse_names(text, context_.plan);
      return names && names->is_certain && !names->unknown;
    };
    const bool hands_over = words.size() > 1 && is_person(words.front()) &&
                            (is_one_of(fold_case(words[1]), {"takes", "does", "will", "instead",
                                                             "has", "owns", "gets", "übernimmt"}) ||
                             fold_case(words.back()) == "over");
    if (!hands_over && !is_person(without_marks(why))) return Done{};
    return Error{fmt::format("'{}' is a person, not a reason", words.front()),
                 fmt::format("to hand it over: {} {}", fold_case(words.front()),
                             without_marks(line_.substr(0, end_of(size)))),
                 ""};
  }

  [[nodiscard]] Result<SaidMove> checked(SaidMove move, bool is_named, std::size_t size) const {
    if (const std::string last = fold_case(without_marks(move.why));
        last == "ok" || last == "yes") {
      move.commitment.accepted = true;
      move.why.clear();
    }
    if (auto fine = check_year(move, size); !fine) return fine.error();
    if (auto fine = check_why(move, size); !fine) return fine.error();
    if (is_named || move.commitment.owner.empty()) return move;
    const std::string_view first = words_.front();
    const auto names = parse_names(first, context_.plan);
    const bool is_certain = names && names->is_certain;
    if (is_certain) return move;
    if (const std::string near = nearly_meant(first); !near.empty()) {
      return Error{fmt::format("'{}' is not clear", first),
                   fmt::format("{}; @{} is the person", near, first), ""};
    }
    if (context_.plan.has_people || find_known_person(context_.plan, move.commitment.owner))
      return move;
    return Error{fmt::format("nobody in the plan is called '{}'", move.commitment.owner),
                 fmt::format("@{} hands it over all the same; note: TEXT keeps a remark",
                             move.commitment.owner),
                 ""};
  }

  std::string_view line_;
  const AnswerContext& context_;
  std::vector<std::string_view> words_;
  Date from_deadline_;
  Date deadline_;  // the old one, or today
};

}  // namespace

Result<Spoken> spoken_word(std::string_view line, const AnswerContext& context) {
  if (line.empty()) return Spoken{Word::nothing};
  const Parts parts = parts_of(line);
  const auto known = std::ranges::find(known_words, parts.first, &Known::text);
  if (known == known_words.end()) return Spoken{};
  // "done: TEXT" says how all will see it.
  const bool is_keyword = known->word == Word::note || known->word == Word::blocked ||
                          known->word == Word::drop || known->word == Word::got;
  if (parts.has_colon && !is_keyword) return Spoken{};
  if (known->word == Word::note && !parts.has_colon) return Spoken{};
  if (!parts.rest.empty() && !known->takes_text && known->word != Word::yes) return Spoken{};
  if (!parts.has_colon) {
    if (const auto person = namesake(line, context)) return could_be_both(*known, *person, context);
  }
  Spoken spoken{known->word, std::string(parts.rest)};
  if (spoken.word == Word::yes && !spoken.text.empty()) {
    return Error{fmt::format("yes, and '{}'?", shorten(spoken.text, 40)),
                 "yes stands alone; ok 14 dec says yes to a day", ""};
  }
  if (spoken.word == Word::no && !spoken.text.empty()) spoken.word = Word::lacks;
  if (spoken.word == Word::done && !spoken.text.empty()) {
    if (auto taken = take_day(spoken, parts.rest, parts.has_comma, context); !taken)
      return taken.error();
  }
  if (spoken.word != Word::lacks && spoken.word != Word::got) spoken.text = reason(spoken.text);
  if (auto sound = check_reason(spoken.text); !sound) return sound.error();
  if (auto sound = check_said(spoken.text); !spoken.text.empty() && !sound) return sound.error();
  if (spoken.word == Word::note && spoken.text.empty())
    return Error{"nothing stands behind 'note:'", "note: what happened", ""};
  return spoken;
}

Result<SaidMove> said_move(std::string_view line, const AnswerContext& context,
                           std::optional<Date> deadline) {
  const bool is_named = line.starts_with('@');
  if (is_named) line = trim(line.substr(1));
  if (fold_case(line.substr(0, 3)) == "by:") line = trim(line.substr(3));
  if (line.empty()) return Error{"nothing stands behind it", words_to_say(), ""};
  // "ok 14 dec" is "14 dec ok".
  if (const Parts parts = parts_of(line); !is_named && parts.first == "ok" && !parts.rest.empty()) {
    if (const auto person = namesake(line, context))
      return could_be_both(*std::ranges::find(known_words, "ok", &Known::text), *person, context);
    auto move = MoveReader(parts.rest, context, deadline).read(false);
    if (!move) return move.error();
    if (!move->commitment.owner.empty() || !move->commitment.deadline) return not_understood(line);
    move->commitment.accepted = true;
    return move;
  }
  return MoveReader(line, context, deadline).read(is_named);
}

bool begins_like_word(std::string_view line) {
  if (line.starts_with('+')) return true;
  const std::string first = parts_of(line).first;
  return std::ranges::find(known_words, first, &Known::text) != known_words.end();
}

std::string words_to_say() {
  return "say done, doing, +3d WHY, blocked WHY, got NEED, no NEED, a name, drop, or note: TEXT";
}

}  // namespace bywhen
