#include "dialogue/check_in_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
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
  std::string_view rest;
};

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
  parts.first = fold_case(first);
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

// "yesterday, with Ben's help": a day where one stands in front, and the rest.
Status<> take_day(Spoken& spoken, std::string_view rest, const AnswerContext& context) {
  const auto words = words_of(rest);
  spoken.text = rest;
  for (std::size_t size = std::min<std::size_t>(words.size(), 4); size > 0; --size) {
    const char* begin = words.front().data();
    const char* end = words[size - 1].data() + words[size - 1].size();
    std::string_view text(begin, static_cast<std::size_t>(end - begin));
    const std::string_view behind = trim(rest.substr(static_cast<std::size_t>(end - rest.data())));
    if (text.ends_with(',')) text.remove_suffix(1);
    const auto day = past_day(text, context);
    if (!day) continue;
    if (*day > context.today) {
      return Error{fmt::format("{} is still to come", bywhen::spoken(*day, context.today)),
                   fmt::format("to say by when it will be done: by: {}", text), ""};
    }
    spoken.day = *day;
    spoken.text = behind;
    break;
  }
  return Done{};
}

// "because", ":" and "," in front of a reason say nothing.
std::string reason(std::string_view text) {
  while (text.starts_with(':') || text.starts_with(',') || text.starts_with("- "))
    text = trim(text.substr(1));
  const Parts parts = parts_of(text);
  if (parts.first == "because" && !parts.rest.empty()) text = parts.rest;
  return std::string(text);
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
  }

  [[nodiscard]] Result<SaidMove> read(bool is_named) const {
    auto whole = parse(words_.size());
    if (whole && !whole->unknown) return checked({whole->commitment, "", {}}, is_named);
    for (std::size_t size = words_.size(); size-- > 1;) {
      auto move = parse(size);
      if (!move || move->unknown) continue;
      const bool has_because = fold_case(words_[size]).starts_with("because");
      if (!move->commitment.deadline && !has_because) continue;
      if (begins_reason(words_[size - 1])) continue;
      return checked({move->commitment, reason(trim(line_.substr(end_of(size)))), {}}, is_named);
    }
    if (whole) return SaidMove{whole->commitment, "", whole->unknown};
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

  [[nodiscard]] Result<SaidMove> checked(SaidMove move, bool is_named) const {
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
  if (!parts.rest.empty() && !known->takes_text) return Spoken{};
  if (!parts.has_colon) {
    if (const auto person = namesake(line, context)) return could_be_both(*known, *person, context);
  }
  Spoken spoken{known->word, std::string(parts.rest)};
  if (spoken.word == Word::no && !spoken.text.empty()) spoken.word = Word::lacks;
  if (spoken.word == Word::done && !spoken.text.empty()) {
    if (auto taken = take_day(spoken, parts.rest, context); !taken) return taken.error();
  }
  if (spoken.word != Word::lacks && spoken.word != Word::got) spoken.text = reason(spoken.text);
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
  return MoveReader(line, context, deadline).read(is_named);
}

bool begins_like_word(std::string_view line) {
  if (line.starts_with('+')) return true;
  std::string first = parts_of(line).first;
  if (first.ends_with(',')) first.pop_back();
  return std::ranges::find(known_words, first, &Known::text) != known_words.end();
}

std::string words_to_say() {
  return "say done, doing, +3d WHY, blocked WHY, got NEED, no NEED, a name, drop, or note: TEXT";
}

}  // namespace bywhen
