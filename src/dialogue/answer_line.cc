#include "bywhen/dialogue/answer_line.h"

#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"
#include "bywhen/model/plan_dates.h"
#include "dialogue/aim.h"
#include "dialogue/commitment.h"
#include "dialogue/keywords.h"
#include "dialogue/said_text.h"
#include "dialogue/substitution.h"
#include "dialogue/title_tail.h"

namespace bywhen {
namespace {

using answer::Meaning;

Answer about_nothing(Meaning meaning) { return {.action = {}, .meaning = std::move(meaning)}; }

Result<Answer> new_action(std::string_view text, std::string improvement,
                          const AnswerContext& context) {
  TitleWithTail said = parse_title(text, context);
  if (said.title.empty()) return Error{"the title is empty", "+ TITLE", ""};
  if (const std::string count = "+" + said.title;
      parse_when(count, when_in(context.plan, context.today))) {
    return Error{fmt::format("'+ {}' would be an action called '{}'", said.title, said.title),
                 fmt::format("without the blank it is a date: {}", count), ""};
  }
  if (auto sound = check_said(said.title); !sound) return sound.error();
  return Answer{.action = {},
                .meaning = answer::NewAction{std::move(said.title), std::move(improvement),
                                             std::move(said.commitment)},
                .remark = std::move(said.remark)};
}

bool begins_new_action(std::string_view line) {
  return line == "+" || line.starts_with("+ ") || line.starts_with("+\t");
}

Result<Answer> about_improvement(const Aim& aim, const AnswerContext& context) {
  const auto improvement = find_improvement(context.plan, aim.word);
  if (!improvement) return improvement.error();
  const std::string id(*(*improvement)->id);
  if (aim.rest.empty()) return about_nothing(answer::Jump{id});
  if (begins_new_action(aim.rest)) return new_action(aim.rest.substr(1), id, context);
  return Error{fmt::format("{} is an improvement, and only actions have an owner and a date", id),
               fmt::format("{0} alone goes there; {0} + TITLE adds an action for it", id), ""};
}

// Commitment, or what its place takes: "none", s/a/b/, a keyword.
Result<Answer> said_of(std::string_view line, std::string_view title,
                       const AnswerContext& context) {
  if (const auto keyword = find_keyword(line)) {
    auto meaning = parse_keyword(*keyword, context);
    if (!meaning) return meaning.error();
    return about_nothing(std::move(*meaning));
  }
  if (is_substitution(line)) {
    auto changed = substitute(line, title);
    if (!changed) return changed.error();
    if (auto sound = check_said(*changed); !sound) return sound.error();
    return about_nothing(answer::Wording{"title", std::move(*changed)});
  }
  if (fold_case(line) == "none") return about_nothing(answer::NeedsNothing{});
  auto said = parse_commitment(line, context);
  if (said) {
    return Answer{
        .action = {}, .meaning = std::move(said->commitment), .unknown = std::move(said->unknown)};
  }
  if (line.starts_with('+')) {
    return Error{fmt::format("not understood: '{}'", shorten(line, 40)),
                 "a new action has a blank behind its +: + TITLE", ""};
  }
  return said.error();
}

Result<Answer> about_action(std::string_view line, std::string_view id,
                            const AnswerContext& context) {
  const Action* action = context.plan.action(id);
  AnswerContext about_it = context;
  about_it.action = id;
  auto answer = said_of(line, action == nullptr ? "" : action->title.value_or(""), about_it);
  if (!answer || std::holds_alternative<answer::Aside>(answer->meaning)) return answer;
  if (action == nullptr) {
    return Error{"which action is this about?",
                 fmt::format("put its id in front: A3 {}", shorten(line, 40)), ""};
  }
  answer->action = id;
  return answer;
}

// A line that names no action, and so speaks of the one just mentioned.
Result<Answer> about_last_action(std::string_view line, const AnswerContext& context) {
  auto answer = about_action(line, context.action, context);
  const bool is_aside = answer && std::holds_alternative<answer::Aside>(answer->meaning);
  if (!context.has_changed || is_aside) return answer;
  const std::string& id = context.action;
  const bool is_there = context.plan.action(id) != nullptr;
  return Error{fmt::format("{} has changed meanwhile, so nothing was written", id),
               is_there ? fmt::format("for {0} all the same: {0} {1}", id, shorten(line, 40))
                        : "it is not in the plan any more",
               ""};
}

Result<Answer> about_several(const Aims& aims, const AnswerContext& context) {
  const std::string ids = join(aims.ids, " ");
  if (aims.rest.empty()) {
    return Error{fmt::format("what about {}?", ids), fmt::format("e.g. {} none", ids), ""};
  }
  if (is_substitution(aims.rest)) {
    return Error{"a title is mended one at a time",
                 fmt::format("{} {}", aims.ids.front(), shorten(aims.rest, 40)), ""};
  }
  auto answer = about_action(aims.rest, aims.ids.front(), context);
  if (answer && !answer->action.empty()) answer->more = {aims.ids.begin() + 1, aims.ids.end()};
  return answer;
}

Result<Answer> aimed_at_actions(const Aim& aim, const AnswerContext& context) {
  const auto aims = find_actions(aim, context.plan);
  if (!aims) return aims.error();
  const std::string& id = aims->ids.front();
  if (begins_new_action(aims->rest)) {
    return Error{fmt::format("a new action is not about {}", id),
                 fmt::format("+ TITLE alone; for a date from the deadline of {0}: by: {0}+1w", id),
                 ""};
  }
  if (aims->ids.size() > 1) return about_several(*aims, context);
  if (aims->rest.empty()) return Answer{.action = id, .meaning = answer::Jump{id}};
  return about_action(aims->rest, id, context);
}

}  // namespace

Result<Answer> parse_answer(std::string_view line, const AnswerContext& context) {
  if (auto sound = check_line(line); !sound) return sound.error();
  line = trim(line);
  if (line.empty()) return about_nothing(answer::Next{});
  if (line == "?" || line == "/") return about_nothing(answer::Help{});
  if (line.starts_with('/'))
    return about_nothing(answer::Command{std::string(trim(line.substr(1)))});
  if (begins_new_action(line)) return new_action(line.substr(1), context.improvement, context);
  const Aim aim = find_aim(line);
  if (aim.letter == 'I') return about_improvement(aim, context);
  if (aim.letter == 'A') return aimed_at_actions(aim, context);
  return about_last_action(line, context);
}

}  // namespace bywhen
