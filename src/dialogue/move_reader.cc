#include "dialogue/move_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"
#include "bywhen/model/no_name.h"
#include "bywhen/model/plan_dates.h"
#include "dialogue/check_in_doubts.h"
#include "dialogue/commitment.h"
#include "dialogue/names.h"
#include "dialogue/said_parts.h"
#include "dialogue/said_text.h"

namespace bywhen {
namespace {

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
      return checked({move->commitment, reason_said(trim(line_.substr(end_of(size))))}, is_named,
                     size);
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

Result<SaidMove> read_move(std::string_view line, const AnswerContext& context,
                           std::optional<Date> deadline, bool is_named) {
  return MoveReader(line, context, deadline).read(is_named);
}

}  // namespace bywhen
