#include "bywhen/dialogue/close.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "bywhen/base/text.h"
#include "bywhen/model/asking.h"
#include "bywhen/model/lookup.h"
#include "bywhen/model/ownership.h"
#include "bywhen/model/plan_dates.h"
#include "dialogue/aim.h"
#include "dialogue/check_in_day.h"
#include "dialogue/close_questions.h"
#include "dialogue/close_words.h"
#include "dialogue/commitment.h"
#include "dialogue/said_text.h"

namespace bywhen {
namespace {

using About = CloseQuestion::About;
using yaml::Value;

// Why an answer to what the plan does not say any more is not taken.
Error has_changed_meanwhile() {
  return {"the plan has changed meanwhile, so nothing was written",
          "read what it says now, and answer once more", ""};
}

std::optional<std::size_t> find_point(const Plan& plan, std::string_view point) {
  for (std::size_t i = 0; i < plan.parked.size(); ++i) {
    if (plan.parked[i] && *plan.parked[i] == point) return i;
  }
  return std::nullopt;
}

}  // namespace

std::optional<CloseQuestion> Close::ask(const Plan& plan) const {
  return next_question(plan, today_, {last_, passed_}, current_);
}

std::optional<CloseQuestion> Close::question(const Plan& plan) {
  auto next = ask(plan);
  const bool is_another = !next || !current_ || next->about != current_->about ||
                          next->person != current_->person || next->point != current_->point;
  if (is_another) {
    mentioned_.clear();
    improvement_.clear();
  }
  current_ = std::move(next);
  return current_;
}

AnswerContext Close::context(const Plan& plan, bool has_changed) const {
  AnswerContext presence{.plan = plan,
                         .today = today_,
                         .action = mentioned_,
                         .improvement = improvement_,
                         .has_changed = has_changed};
  if (!current_) return presence;
  if (mentioned_.empty() && current_->actions.size() == 1)
    presence.action = current_->actions.front();
  if (improvement_.empty() && current_->actions.empty() && current_->improvements.size() == 1)
    presence.improvement = current_->improvements.front();
  return presence;
}

Result<Heard> Close::hear(std::string_view line, const Plan& plan) {
  return take(line, plan, false);
}

Result<Heard> Close::hear_answer(std::string_view line, const Plan& plan) {
  const auto now = current_ ? ask(plan) : std::nullopt;
  return take(line, plan, current_ && (!now || now->read != current_->read));
}

Result<Heard> Close::take(std::string_view line, const Plan& plan, bool has_changed) {
  const std::string_view text = trim(line);
  const SaidWord said = said_word(text);
  if (!said.ids.empty()) {
    auto ids = actions_meant(said.ids, plan);
    if (!ids) return ids.error();
    return said.word == Word::ok ? take_ok(*ids, plan) : take_no(*ids, plan);
  }
  const bool is_mentioned = plan.action(mentioned_) != nullptr;
  if (is_mentioned && (said.word == Word::ok || said.word == Word::no)) {
    if (has_changed) return has_changed_meanwhile();
    const std::string id = std::exchange(mentioned_, "");
    return said.word == Word::ok ? take_ok({id}, plan) : take_no({id}, plan);
  }
  const bool is_for_question =
      current_ && (said.word != Word::none || !speaks_for_itself(text)) && mentioned_.empty();
  if (!current_ && mentioned_.empty() && said.word != Word::later && !speaks_for_itself(text)) {
    return Error{"the close is over: nothing is left to ask",
                 fmt::format("about an action: its id in front, as in A3 {}", shorten(text, 40)),
                 ""};
  }
  if (said.word != Word::later && !is_for_question) return take_answer(line, plan, has_changed);
  if (has_changed && said.word == Word::later && current_->about != About::check_in) {
    pass_over(plan);
    return Heard{};
  }
  if (has_changed) return has_changed_meanwhile();
  return take_words(text, plan);
}

// What answers the question itself.
Result<Heard> Close::take_words(std::string_view line, const Plan& plan) {
  const Word word = said_word(line).word;
  const bool takes_proposal = current_ && current_->about == About::check_in && line.empty();
  if (word == Word::later && !takes_proposal) {
    pass_over(plan);
    return Heard{};
  }
  switch (current_->about) {
    case About::promise:
      if (word == Word::ok) return take_ok(current_->actions, plan);
      if (word == Word::no) return take_no(current_->actions, plan);
      break;
    case About::absent:
      return take_asker(line, plan);
    case About::parked:
      return take_parked(line, plan);
    case About::check_in:
      return take_check_in(line, plan);
    case About::open:
      if (word == Word::no) return Error{"no to what?", "e.g. A4 no; an empty line goes on", ""};
      break;
  }
  return take_answer(line, plan, false);
}

Result<Heard> Close::take_ok(const std::vector<std::string>& ids, const Plan& plan) {
  Heard heard;
  for (const std::string& id : ids) {
    const Action& action = *plan.action(id);
    if (!action.owner || !action.more_owners.empty()) return nobody_asked(id);
    const std::string owner(*action.owner);
    NewOwner taken = own(plan, action, owner, true);
    if (taken.was_absent) return not_here(plan, owner);
    confirm(action);
    std::ranges::move(taken.changes, std::back_inserter(heard.made.changes));
  }
  heard.made.action = ids.front();
  heard.made.more.assign(ids.begin() + 1, ids.end());
  return heard;
}

// A "no" leaves the owner's name where it is, as declined: that is no owner, so the action is free,
// and the group still knows whom not to ask again. No reason is asked for, and none is written.
Result<Heard> Close::take_no(const std::vector<std::string>& ids, const Plan& plan) {
  Heard heard;
  for (const std::string& id : ids) {
    const Action& action = *plan.action(id);
    if (!action.is_owned() || !action.more_owners.empty()) return nobody_asked(id);
    const Target target{Entity::action, id};
    heard.made.changes.push_back(set_field(target, "ownership", Value::text("declined")));
    heard.made.changes.push_back(clear_field(target, "declined_because"));
  }
  heard.said = fmt::format("good to know now: {} {} free again", join(ids, ", "),
                           ids.size() == 1 ? "is" : "are");
  return heard;
}

Result<Heard> Close::take_asker(std::string_view line, const Plan& plan) {
  if (said_word(line).word != Word::none) return not_here(plan, current_->person);
  auto asker = plan.has_people ? find_person(plan, line) : name_of_stranger(line, plan);
  if (!asker) return asker.error();
  if (*asker == current_->person || !was_present(plan, *asker)) return not_here(plan, *asker);
  Heard heard;
  for (const std::string& id : current_->actions) {
    heard.made.changes.push_back(
        note_asker(plan, *plan.action(id), *asker, {.today = today_, .author = author_}));
  }
  heard.said = fmt::format("{} asks {} about {}", short_name(plan, *asker),
                           short_name(plan, current_->person), join(current_->actions, ", "));
  return heard;
}

Result<Heard> Close::take_parked(std::string_view line, const Plan& plan) {
  const auto index = find_point(plan, current_->point);
  if (!index) return has_changed_meanwhile();
  Heard heard;
  const Change off_the_list = remove_item({}, "parked", *index);
  if (fold_case(line) == "drop") {
    heard.said = "off the list: " + current_->point;
    heard.made.changes.push_back(off_the_list);
    return heard;
  }
  const Error nobody{"who takes it?",
                     "WHO [WHEN] [ok] makes it an action, drop takes it off the list, an empty "
                     "line leaves it",
                     ""};
  if (said_word(line).word != Word::none) return nobody;
  auto said = parse_commitment(line, context(plan, false));
  if (!said) return said.error();
  if (said->unknown) return *said->unknown;
  if (said->commitment.owner.empty()) return nobody;
  if (auto sound = check_said(current_->point); !sound) return sound.error();
  const Answer answer{.action = {},
                      .meaning = answer::NewAction{current_->point, {}, said->commitment}};
  auto made = changes_of(answer, plan, today_);
  if (!made) return made.error();
  heard.made = std::move(*made);
  heard.made.changes.push_back(off_the_list);
  return heard;
}

Result<Heard> Close::take_check_in(std::string_view line, const Plan& plan) {
  if (!is_no_check_in(line))
    return hear_check_in(line, {current_->day, current_->time}, plan, today_, today_);
  pass_over(plan);
  Heard heard;
  heard.said = "no check-in for now";
  return heard;
}

Result<Heard> Close::take_answer(std::string_view line, const Plan& plan, bool has_changed) {
  auto understood = understand(line, context(plan, has_changed));
  if (!understood) return understood.error();
  auto& [answer, heard] = *understood;
  if (const auto* jump = std::get_if<answer::Jump>(&answer.meaning)) {
    go_to(jump->id, plan, heard);
  } else if (std::holds_alternative<answer::NewAction>(answer.meaning)) {
    mentioned_ = heard.made.action;
  } else if (const auto* said = std::get_if<answer::Commitment>(&answer.meaning)) {
    std::vector<std::string> ids = answer.more;
    ids.push_back(answer.action);
    for (const std::string& id : ids) {
      if (said->accepted && plan.action(id) != nullptr) confirm(*plan.action(id));
    }
  }
  return std::move(heard);
}

void Close::go_to(const std::string& id, const Plan& plan, Heard& heard) {
  if (plan.action(id) != nullptr) {
    mentioned_ = id;
    heard.made.action = id;
    return;
  }
  improvement_ = id;
  heard.said = fmt::format("{}: + TITLE adds an action for it", id);
}

// A word that was given before is given anew: it must not be asked for once more.
void Close::confirm(const Action& action) {
  if (action.owner && action.ownership.value_or(Ownership::proposed) == Ownership::accepted)
    passed_.insert(mark_of_word(action));
}

void Close::pass_over(const Plan& plan) {
  mentioned_.clear();
  improvement_.clear();
  if (!current_) return;
  for (std::string& mark : marks_of(*current_, plan)) passed_.insert(std::move(mark));
}

std::string_view close_help() {
  return "  ok                       yes to all that was read; A4 ok, or A4 A5 ok, to some of it\n"
         "  A4 7 dec ok              yes to A4, by another day\n"
         "  no   A4 no               they are free again; nobody has to say why\n"
         "  (an empty line)  later   goes on; what was read stays proposed\n"
         "  ben                      Ben asks somebody who is not here\n"
         "  ben fri                  Ben takes the parked point, by Friday; drop takes it off\n"
         "  8 dec 14:00   none       another day for the check-in; no check-in\n"
         "  A7 ana fri   I3 + TITLE  what is open, mended: all of the answer line, as in fill\n"
         "  /undo  /list             any command of bywhen\n"
         "  /go                      the end\n";
}

}  // namespace bywhen
