#include "dialogue/check_in_replies.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"
#include "dialogue/check_in_words.h"
#include "dialogue/day_said.h"
#include "dialogue/help_said.h"
#include "dialogue/need_meant.h"
#include "dialogue/said_parts.h"
#include "dialogue/said_text.h"

namespace bywhen {
namespace {

using About = CheckInQuestion::About;
using Word = Spoken::Word;

Result<Reply> with(Result<Effect> effect) {
  if (!effect) return effect.error();
  return Reply{.effect = std::move(*effect)};
}

class Replying {
 public:
  Replying(const CheckInQuestion& question, std::string_view line, const AnswerContext& context,
           const Occasion& occasion, Spoken spoken)
      : question_(question),
        line_(line),
        context_(context),
        occasion_(occasion),
        spoken_(std::move(spoken)),
        action_(*context.plan.action(question.action)) {}

  [[nodiscard]] Result<Reply> reply() const {
    switch (question_.about) {
      case About::word:
        if (says_not_yet()) return not_yet();
        if (declines()) return declined();
        return spoken_.word == Word::yes || spoken_.word == Word::no ? to_word() : Reply{};
      case About::confirm:
        if (says_not_yet()) return Reply{.passes = true};
        if (declines()) return declined();
        if (says_yes()) return with(confirmed(context_.plan, action_, occasion_));
        if (spoken_.word == Word::no) return with(given_back(action_, occasion_));
        return Reply{};
      case About::help:
        return to_help();
      case About::need:
        return to_need();
      case About::risk:
        return to_risk();
      case About::next_day:
        break;
    }
    return Reply{};
  }

 private:
  [[nodiscard]] bool says_yes() const {
    return spoken_.word == Word::yes || spoken_.word == Word::ok;
  }

  [[nodiscard]] bool says_not_yet() const {
    std::string_view said = line_;
    while (said.ends_with('.') || said.ends_with('!')) said.remove_suffix(1);
    return fold_case(said) == "not yet";
  }

  // It goes on as it was; where it should be done, that is kept.
  [[nodiscard]] Result<Reply> not_yet() const {
    if (word_asked(question_.concerns) == WordAsked::done) return late("not done yet");
    return Reply{.passes = true};
  }

  // "no, too busy", to who was asked to take it; "no keys" is about what it needs.
  [[nodiscard]] bool declines() const {
    if (spoken_.word != Word::lacks) return false;
    const bool is_asked =
        question_.about == About::confirm || word_asked(question_.concerns) == WordAsked::accepted;
    return is_asked && !need_meant(context_.plan, action_, spoken_.text);
  }

  [[nodiscard]] Result<Reply> declined() const {
    std::string_view why = spoken_.text;
    while (why.starts_with(',') || why.starts_with(':')) why = trim(why.substr(1));
    const auto move = said_move(why, context_, std::nullopt);
    const bool is_answer = why.empty() || begins_like_word(why) || move.ok() ||
                           begins_like_day(why, context_) ||
                           (why.front() >= '0' && why.front() <= '9');
    if (is_answer) {
      return Error{fmt::format("no, and '{}'?", shorten(why, 40)),
                   "no gives it back; no, too busy says why; another name or day alone", ""};
    }
    if (auto sound = check_said(why); !sound) return sound.error();
    return with(given_back(action_, occasion_, std::string(why)));
  }

  [[nodiscard]] Result<Reply> as(Word word) const {
    return with(effect_of(Spoken{word, {}, {}}, context_.plan, action_, occasion_));
  }

  [[nodiscard]] Result<Reply> late(std::string_view note) const {
    return Reply{.effect = noted(action_, std::string(note), occasion_), .asks_for_help = true};
  }

  [[nodiscard]] Result<Reply> to_word() const {
    const bool yes = spoken_.word == Word::yes;
    switch (word_asked(question_.concerns)) {
      case WordAsked::done:
        return yes ? as(Word::done) : late("not done yet");
      case WordAsked::blocked:
        return as(yes ? Word::blocked : Word::doing);
      case WordAsked::who:
        if (yes) return Error{"who takes it?", "WHO [WHEN] [ok]", ""};
        return Reply{.passes = true};
      case WordAsked::accepted:
        return yes ? as(Word::ok) : with(given_back(action_, occasion_));
      case WordAsked::when:
        if (yes) return Error{"by when?", "e.g. fri, or +2w", ""};
        return Reply{.passes = true};
      case WordAsked::stands:
        if (!yes) return Error{"by when, then?", "e.g. 18 dec, or +1w WHY", ""};
        return as(Word::ok);
      case WordAsked::on_course:
      case WordAsked::how_far:
        break;
    }
    return yes ? as(Word::ok) : late("not on course");
  }

  [[nodiscard]] Result<Reply> to_help() const {
    const std::string word = fold_case(without_marks(line_));
    if (spoken_.word == Word::no || word == "none" || word == "nothing" || word == "-" ||
        says_not_yet()) {
      return Reply{.passes = true};
    }
    if (spoken_.word == Word::yes || spoken_.word == Word::ok)
      return Error{"what is it, then?", "a few words; needs: WHAT; or an empty line", ""};
    const auto is_other = says_how_it_stands(line_, spoken_, action_, context_);
    if (!is_other) return is_other.error();
    if (*is_other) return Reply{};
    if (auto sound = check_said(line_); !sound) return sound.error();
    return with(noted(action_, "what helps: " + std::string(line_), occasion_));
  }

  [[nodiscard]] Occasion because(const std::string& why) const {
    Occasion occasion = occasion_;
    occasion.why = why;
    return occasion;
  }

  // A day, where one may stand for a need or a risk.
  [[nodiscard]] Result<std::optional<SaidDay>> day() const {
    if (spoken_.word != Word::none) return Result<std::optional<SaidDay>>(std::nullopt);
    return said_day(line_, context_);
  }

  [[nodiscard]] Result<Reply> to_need() const {
    if (says_not_yet()) return Reply{.passes = true};
    if (says_yes() || spoken_.word == Word::no)
      return with(need_answered(action_, question_.index, says_yes(), occasion_));
    const std::string rest = fold_case(spoken_.text);
    if (spoken_.word == Word::got && (rest.empty() || rest == "it"))
      return with(need_got(action_, question_.index, occasion_));
    const auto said = day();
    if (!said) return said.error();
    if (!*said) return Reply{};
    return with(need_on(action_, question_.index, (*said)->day, because((*said)->why)));
  }

  [[nodiscard]] Result<Reply> to_risk() const {
    if (says_yes() || spoken_.word == Word::no || says_not_yet())
      return with(risk_answered(action_, question_.index, says_yes(), occasion_));
    if (fold_case(line_) == "gone") return with(risk_gone(action_, question_.index, occasion_));
    const auto said = day();
    if (!said) return said.error();
    if (!*said) return Reply{};
    return with(risk_on(action_, question_.index, (*said)->day, because((*said)->why)));
  }

  const CheckInQuestion& question_;
  std::string_view line_;
  const AnswerContext& context_;
  const Occasion& occasion_;
  Spoken spoken_;
  const Action& action_;
};

}  // namespace

WordAsked word_asked(const std::vector<Concern>& concerns) {
  const auto has = [&](Concern one) { return std::ranges::count(concerns, one) > 0; };
  if (has(Concern::overdue)) return WordAsked::done;
  if (has(Concern::blocked)) return WordAsked::blocked;
  if (has(Concern::unowned)) return WordAsked::who;
  if (has(Concern::unconfirmed)) return WordAsked::accepted;
  if (has(Concern::undated)) return WordAsked::when;
  if (has(Concern::tentative)) return WordAsked::stands;
  return has(Concern::due) ? WordAsked::on_course : WordAsked::how_far;
}

Result<Reply> reply_to(const CheckInQuestion& question, std::string_view line,
                       const AnswerContext& context, const Occasion& occasion) {
  auto spoken = spoken_word(line, context);
  if (!spoken) {
    Error error = spoken.error();
    if (question.about == About::help && error.message.starts_with("yes, and"))
      error.hint = "say what helps alone, without the yes; ok 14 dec says yes to a day";
    return error;
  }
  return Replying(question, line, context, occasion, std::move(*spoken)).reply();
}

}  // namespace bywhen
