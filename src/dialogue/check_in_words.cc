#include "dialogue/check_in_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <vector>

#include "bywhen/base/suggest.h"
#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"
#include "bywhen/model/no_name.h"
#include "bywhen/model/plan_dates.h"
#include "dialogue/check_in_doubts.h"
#include "dialogue/commitment.h"
#include "dialogue/done_day.h"
#include "dialogue/keywords.h"
#include "dialogue/names.h"
#include "dialogue/said_parts.h"
#include "dialogue/said_text.h"
#include "dialogue/substitution.h"

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
    {"done", Word::done, true, "/done"},
    {"doing", Word::doing, true, "/start"},
    {"started", Word::doing, true, "/start"},
    {"blocked", Word::blocked, true, "/block"},
    {"drop", Word::drop, true, "/drop"},
    {"dropped", Word::drop, true, "/drop"},
    {"got", Word::got, true},
    {"note", Word::note, true},
});

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
  if (known.way_out.starts_with('/')) {
    const std::string line = fmt::format("{} {}", known.way_out.substr(1), id);
    way += context.by_mail ? fmt::format("; for the word, not by mail: bywhen {}", line)
                           : fmt::format("; /{} is the word", line);
  } else if (!known.way_out.empty() && !context.by_mail) {
    way += fmt::format("; {} goes on", known.way_out);
  }
  return {
      fmt::format("'{}' could be {}, or the word", known.text, short_name(context.plan, person)),
      way, ""};
}

// "because", ":" and "," in front of a reason say nothing.
std::string reason(std::string_view text) {
  text = without_dashes(text);
  const SaidParts parts = parts_of(text);
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
      : line_(line), context_(context), words_(words_of(line)), deadline_(deadline) {
    AnswerContext later = context;
    if (deadline && *deadline > context.today) later.today = *deadline;
    from_deadline_ = later.today;
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
    // What is said of a day that can't be read helps more than what could be said instead.
    if (auto doubt = doubt_in_front(line_, context_)) return *doubt;
    if (asks_for_word()) return is_question(line_);
    // Half of a line is not what was said.
    if (whole) return unknown_name(*whole->unknown);
    const bool is_no_answer = whole.error().hint.starts_with("say WHO");
    const bool is_no_name = words_.size() == 1 && !may_be_name(line_) &&
                            nearly_meant(line_).empty() &&
                            whole.error().message.starts_with("no person");
    if (!is_no_answer && !is_no_name) {
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

  // "ben ok?", "ben?"
  [[nodiscard]] bool asks_for_word() const {
    if (!line_.ends_with('?')) return false;
    const std::string_view last = words_.back().substr(0, words_.back().size() - 1);
    if (last.empty() || is_one_of(fold_case(last), {"ok", "yes"})) return true;
    const auto names = parse_names(last, context_.plan);
    return names && names->is_certain && !names->unknown;
  }

  [[nodiscard]] Error unknown_name(Error unknown) const {
    if (!may_be_name(words_.front())) return not_understood(line_);
    const std::string near = nearly_meant(words_.front());
    if (unknown.hint.empty()) unknown.hint = near.empty() ? words_to_say() : near;
    return unknown;
  }

  // "+3d ben" does not hand it over; "+3d Ben is ill" is a reason.
  [[nodiscard]] Status<> check_why(const SaidMove& move, std::size_t size) const {
    if (auto sound = check_reason(move.why); !sound) return sound.error();
    if (move.why.ends_with('?')) return is_question(line_);
    if (auto one = check_one_action(move.why, context_); !one) return one.error();
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

  // "4 dec fri"
  [[nodiscard]] bool is_said_twice(const SaidMove& move) const {
    if (!move.commitment.deadline || move.why.empty()) return false;
    const auto again = parse_day(without_marks(move.why), when_in(context_.plan, context_.today));
    return again && *again == move.commitment.deadline->date;
  }

  // "fri because mon is a holiday" names one day, and so does "fri because of mon".
  [[nodiscard]] Status<> check_days(const SaidMove& move, std::size_t size) const {
    if (!move.commitment.deadline || size == words_.size()) return Done{};
    if (parts_of(words_[size]).first == "because") return Done{};
    return check_one_day(line_.substr(0, end_of(size)), move.commitment.deadline->date, move.why,
                         context_);
  }

  [[nodiscard]] Result<SaidMove> checked(SaidMove move, bool is_named, std::size_t size) const {
    if (const std::string last = fold_case(without_marks(move.why));
        last == "ok" || last == "yes") {
      move.commitment.accepted = true;
      move.why.clear();
    }
    const auto& said = move.commitment.deadline;
    if (said) {
      auto fine = check_year(*said, context_.today, PastDays::refused, deadline_);
      if (!fine) return fine.error();
    }
    if (auto fine = check_why(move, size); !fine) return fine.error();
    if (is_said_twice(move)) move.why.clear();
    if (auto fine = check_days(move, size); !fine) return fine.error();
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
  std::optional<Date> deadline_;  // the old one
};

}  // namespace

Result<Spoken> spoken_word(std::string_view line, const AnswerContext& context) {
  if (line.empty()) return Spoken{Word::nothing};
  std::string_view told = line;
  while (told.ends_with('?')) told = trim(told.substr(0, told.size() - 1));
  const bool asks = told.size() < line.size();
  const SaidParts parts = parts_of(asks && parts_of(line).rest.empty() ? told : line);
  const auto known = std::ranges::find(known_words, parts.first, &Known::text);
  if (known == known_words.end()) return Spoken{};
  const bool may_have_colon = known->takes_text && known->word != Word::no;
  if (parts.has_colon && !may_have_colon) return Spoken{};
  if (known->word == Word::note && !parts.has_colon) return Spoken{};
  if (!parts.rest.empty() && !known->takes_text && known->word != Word::yes) return Spoken{};
  if (!parts.has_colon) {
    if (const auto person = namesake(line, context)) return could_be_both(*known, *person, context);
  }
  if (asks && known->word != Word::note) return is_question(line);
  Spoken spoken{known->word, std::string(parts.rest)};
  if (known->word == Word::done && parts.has_colon) {
    // A day alone is no way to see that it is done.
    if (parts.rest.empty() || !take_day(spoken, parts.rest, true, context) || !spoken.day ||
        !spoken.text.empty())
      return could_be_criterion(line, context);
    return spoken;
  }
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
  if (auto one = check_one_action(spoken.text, context); known->word != Word::note && !one)
    return one.error();
  if (auto sound = check_said(spoken.text); !spoken.text.empty() && !sound) return sound.error();
  if (spoken.word == Word::note && spoken.text.empty())
    return Error{"nothing stands behind 'note:'", "note: what happened", ""};
  return spoken;
}

Result<SaidMove> said_move(std::string_view line, const AnswerContext& context,
                           std::optional<Date> deadline) {
  const bool is_named = line.starts_with('@');
  // Without a list of people the "@" stays, as it says that somebody is called just that.
  if (is_named && (context.plan.has_people || trim(line.substr(1)).empty()))
    line = trim(line.substr(1));
  if (fold_case(line.substr(0, 3)) == "by:") line = trim(line.substr(3));
  if (line.empty()) return Error{"nothing stands behind it", words_to_say(), ""};
  // "ok 14 dec" is "14 dec ok".
  if (const SaidParts parts = parts_of(line);
      !is_named && parts.first == "ok" && !parts.rest.empty()) {
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

bool is_for_answer_line(std::string_view said) {
  if (is_substitution(said) || fold_case(said) == "none" || said.starts_with("+ ")) return true;
  const auto keyword = find_keyword(said);
  if (!keyword) return false;
  // "done: all ok" is not what it is while people plan: how all will see that it is done.
  const bool is_ours =
      is_one_of(keyword->keyword,
                {"by", "note", "done", "doing", "started", "fallback", "happened", "gone"});
  return !is_ours && is_nearly_keyword(keyword->keyword);
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
