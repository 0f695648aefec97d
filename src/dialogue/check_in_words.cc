#include "dialogue/check_in_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <vector>

#include "bywhen/base/suggest.h"
#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"
#include "dialogue/check_in_doubts.h"
#include "dialogue/commitment.h"
#include "dialogue/done_day.h"
#include "dialogue/keywords.h"
#include "dialogue/move_reader.h"
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

std::vector<std::string> words_known() {
  std::vector<std::string> words;
  for (const Known& one : known_words) words.emplace_back(one.text);
  return words;
}

}  // namespace

std::string reason_said(std::string_view text) {
  text = without_dashes(text);
  const SaidParts parts = parts_of(text);
  if (parts.first == "because" && !parts.rest.empty()) text = parts.rest;
  return std::string(text);
}

Status<> check_reason(std::string_view why) {
  if (parts_of(why).first != "because" || !parts_of(why).rest.empty()) return Done{};
  return Error{"nothing stands behind 'because'", "e.g. +3d because legal is late", ""};
}

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
  if (spoken.word != Word::lacks && spoken.word != Word::got)
    spoken.text = reason_said(spoken.text);
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
    auto move = read_move(parts.rest, context, deadline, false);
    if (!move) return move.error();
    if (!move->commitment.owner.empty() || !move->commitment.deadline) return not_understood(line);
    move->commitment.accepted = true;
    return move;
  }
  return read_move(line, context, deadline, is_named);
}

bool is_for_answer_line(std::string_view said) {
  if (is_substitution(said) || fold_case(said) == "none" || said.starts_with("+ ")) return true;
  const auto keyword = find_keyword(said);
  if (!keyword) return false;
  // "done: all ok" is not what it is while people plan: how all will see that it is done.
  const bool is_ours = is_one_of(
      keyword->keyword, {"by", "note", "done", "doing", "started", "fallback", "happened", "gone"});
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
