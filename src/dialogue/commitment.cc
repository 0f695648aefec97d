#include "dialogue/commitment.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"
#include "bywhen/model/no_name.h"
#include "bywhen/model/plan_dates.h"
#include "dialogue/names.h"

namespace bywhen {
namespace {

constexpr std::size_t most_words_of_names = 8;
constexpr std::size_t longest_quote = 40;  // columns

using Words = std::vector<std::string>;

Words words_of(std::string_view text) {
  Words words;
  std::string spaced(text);
  std::ranges::replace(spaced, '\t', ' ');
  for (const std::string_view word : split(spaced, ' ')) {
    if (!word.empty()) words.emplace_back(word);
  }
  return words;
}

std::string joined(const Words& words, std::size_t first, std::size_t last) {
  const auto at = [&](std::size_t i) { return words.begin() + static_cast<std::ptrdiff_t>(i); };
  return join({at(first), at(last)}, " ");
}

// A way to read a line: so many words are names, the rest is a date or nothing.
struct Split {
  SaidNames names;
  std::optional<When> deadline;
  std::size_t size = 0;  // words that are names
};

// Whether unknown names look like names, not like the beginning of a sentence: one word each, or a
// few with capital letters.
bool look_like_names(std::string_view text) {
  for (const std::string_view name : split(text, '+')) {
    const Words words = words_of(name);
    const bool capitals = std::ranges::all_of(words, [](const std::string& word) {
      const std::size_t at = word.size() > 1 && word.front() == '@' ? 1 : 0;
      const auto first = static_cast<unsigned char>(word[at]);
      return first >= 0x80 || (first >= 'A' && first <= 'Z');
    });
    if (words.size() != 1 && !(capitals && words.size() <= 3)) return false;
  }
  return true;
}

// Whether what is no date is nearly one.
bool is_near(const Error& no_date) { return no_date.hint.starts_with("did you mean"); }

// Reads one commitment. Tries the fewest words as names first: in "ana fri" the second is a date,
// even where there is an Ana Friberg.
class CommitmentReader {
 public:
  CommitmentReader(std::string_view text, const AnswerContext& context)
      : context_(context), text_(text), words_(words_of(text)) {
    accepted_ = !words_.empty() && fold_case(words_.back()) == "ok";
    if (accepted_) words_.pop_back();
    for (std::size_t size = 1; size <= std::min(words_.size(), most_words_of_names); ++size) {
      add_split(size);
    }
  }

  Result<SaidCommitment> read() const {
    if (words_.empty() && accepted_) return committed({}, {});
    const auto date = parse(0);
    const auto person = std::ranges::find_if(
        splits_, [](const Split& one) { return !one.names.unknown && one.size > 0; });
    if (person != splits_.end()) {
      if (!date || person->names.is_certain) return committed(person->names, person->deadline);
      if (context_.plan.has_people) return could_be_both(person->names);
    }
    if (date) return without_name(*date);
    return with_unknown_name();
  }

 private:
  // The date from the word `first` on.
  [[nodiscard]] Result<When> parse(std::size_t first) const {
    return parse_when(joined(words_, first, words_.size()), when_in(context_.plan, context_.today));
  }

  void add_split(std::size_t size) {
    const std::string text = joined(words_, 0, size);
    const bool certain = is_certainly_names(text, size);
    auto names =
        parse_names(text, context_.plan, certain ? NewNames::with_blanks : NewNames::one_word);
    if (!names) return;
    if (!names->unknown) most_known_ = size;
    const auto date = size < words_.size() ? parse(size) : Result<When>(When{});
    if (!date) return;
    if (size == 2 && names->unknown && text.find('+') == text.npos) {
      maybe_new_ = maybe_new(*names->unknown, text);
    }
    if (names->unknown && !look_like_names(text)) return;
    splits_.push_back({std::move(*names), {}, size});
    if (size < words_.size()) splits_.back().deadline = *date;
  }

  // "Karl Heinz mon": capital letters, and behind them a date or an "ok", which is not what "Karl
  // Fridy ok" has.
  [[nodiscard]] bool is_certainly_names(std::string_view text, std::size_t size) const {
    if (size == words_.size() && !accepted_) return false;
    for (std::size_t i = 1; i < size; ++i) {
      const auto date = parse_when(words_[i], when_in(context_.plan, context_.today));
      if (date || is_near(date.error())) return false;
    }
    return look_like_names(text);
  }

  // That nobody is called like these two words, with the way to a person who is new.
  [[nodiscard]] std::optional<Error> maybe_new(Error unknown, const std::string& text) const {
    if (context_.plan.has_people || fold_case(words_[1]) == "ok") return std::nullopt;
    const std::string id = context_.action.empty() ? "A3" : context_.action;
    if (unknown.hint.empty())
      unknown.hint = fmt::format("if that is one: /assign {} \"{}\"", id, text);
    return unknown;
  }

  [[nodiscard]] SaidCommitment committed(const SaidNames& names,
                                         std::optional<When> deadline) const {
    const bool accepted = accepted_ && !names.unknown;
    return {{names.owner, names.helpers, deadline, accepted}, names.unknown};
  }

  [[nodiscard]] Error could_be_both(const SaidNames& names) const {
    const std::string text = joined(words_, 0, words_.size());
    return {fmt::format("'{}' could be {} or a date", text, short_name(context_.plan, names.owner)),
            fmt::format("say {} in full, or by: {}", names.owner, text), ""};
  }

  // "jan 4" where Jan is a person: it is not for us to say what was meant.
  [[nodiscard]] Result<SaidCommitment> without_name(const When& date) const {
    const auto names = parse_names(words_.front(), context_.plan);
    if (!names || !names->is_certain || names->unknown) return committed({}, date);
    const std::string rest = joined(words_, 1, words_.size());
    return Error{fmt::format("'{}' is a person, and '{}' is no date", words_.front(), rest),
                 fmt::format("for {}: by: {}", spoken(date.date, context_.today), text_), ""};
  }

  // "reopen": what stands behind a slash, or in the shell, is no name.
  [[nodiscard]] std::optional<Error> command_in_front() const {
    if (words_.empty() || !is_command_word(words_.front())) return std::nullopt;
    const std::string& word = words_.front();
    const auto names = parse_names(word, context_.plan);
    if (names && !names->unknown) return std::nullopt;
    constexpr auto needing_an_action_only = std::to_array<std::string_view>(
        {"accept", "decline", "done", "start", "block", "drop", "reopen", "show", "remove"});
    const bool is_whole =
        std::ranges::find(needing_an_action_only, word) != needing_an_action_only.end() &&
        !context_.action.empty();
    const std::string line =
        is_whole ? fmt::format("{} {}", word, context_.action) : fmt::format("help {}", word);
    return Error{fmt::format("'{}' is a command, not a name", word),
                 context_.by_mail ? "not by mail: bywhen " + line : "behind a slash: /" + line, ""};
  }

  [[nodiscard]] Result<SaidCommitment> with_unknown_name() const {
    if (auto command = command_in_front()) return *command;
    const bool is_weak = !context_.plan.has_people && words_.size() > 2;
    if (most_known_ > 0 && most_known_ < words_.size()) {
      Error no_date = parse(most_known_).error();
      const bool is_typo = most_known_ + 1 == words_.size() && is_near(no_date);
      if (!(is_weak || maybe_new_) || is_typo) return no_date;
    }
    for (const Split& split : splits_) {
      const bool rest_is_left =
          split.deadline || !split.names.owner.empty() || !split.names.helpers.empty();
      if (split.names.unknown && rest_is_left) return committed(split.names, split.deadline);
    }
    if (maybe_new_) return *maybe_new_;
    if (!splits_.empty()) return *splits_.front().names.unknown;
    return Error{fmt::format("not understood: '{}'", shorten(text_, longest_quote)),
                 "say WHO [WHEN] [ok], by: WHEN, needs: WHAT or none; ? explains all of them", ""};
  }

  const AnswerContext& context_;
  std::string_view text_;
  Words words_;  // without the "ok"
  bool accepted_ = false;
  std::vector<Split> splits_;       // those whose rest makes sense, fewest names first
  std::size_t most_known_ = 0;      // words that are known names
  std::optional<Error> maybe_new_;  // two words that may be a name that is new
};

}  // namespace

Result<SaidCommitment> parse_commitment(std::string_view text, const AnswerContext& context) {
  return CommitmentReader(text, context).read();
}

}  // namespace bywhen
