#include "bywhen/dialogue/check_in.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "bywhen/base/text.h"
#include "bywhen/model/settling.h"
#include "dialogue/aim.h"
#include "dialogue/asked_by_name.h"
#include "dialogue/check_in_changes.h"
#include "dialogue/check_in_day.h"
#include "dialogue/check_in_questions.h"
#include "dialogue/check_in_replies.h"
#include "dialogue/check_in_words.h"
#include "dialogue/keywords.h"
#include "dialogue/said_before.h"
#include "dialogue/said_parts.h"
#include "dialogue/said_text.h"

namespace bywhen {
namespace {

using About = CheckInQuestion::About;
using Word = Spoken::Word;

// A line that needs no action.
bool speaks_for_itself(std::string_view line) {
  if (line.starts_with('?') || line.starts_with('/') || line == "+" || line.starts_with("+ "))
    return true;
  if (find_aim(line).letter == 'I') return true;
  const auto keyword = find_keyword(line);
  return keyword && (keyword->keyword == "park" || keyword->keyword == "decided");
}

Error has_changed_meanwhile(const std::string& id, const Plan& plan, std::string_view line) {
  return {fmt::format("{} has changed meanwhile, so nothing was written", id),
          plan.action(id) != nullptr
              ? fmt::format("for {0} all the same: {0} {1}", id, shorten(line, 40))
              : "it is not in the plan any more",
          ""};
}

// The same about each of several actions.
void take_effect(Heard& heard, const std::string& id, Effect effect) {
  std::ranges::move(effect.changes, std::back_inserter(heard.made.changes));
  for (std::string& remark : effect.remarks) {
    if (std::ranges::count(heard.made.remarks, remark) == 0)
      heard.made.remarks.push_back(std::move(remark));
  }
  if (!effect.said.empty()) heard.said += (heard.said.empty() ? "" : "\n") + effect.said;
  if (!effect.shows_row) return;
  if (heard.made.action.empty()) {
    heard.made.action = id;
  } else {
    heard.made.more.push_back(id);
  }
}

}  // namespace

std::optional<CheckInQuestion> CheckInRound::ask(const Plan& plan) const {
  const CheckInPast past{passed_, late_, away_, speaker_, wanted_};
  if (is_at_end_) return next_day_question(plan, today_, past);
  return next_question(plan, today_, past, current_);
}

std::optional<CheckInQuestion> CheckInRound::question(const Plan& plan) {
  auto next = ask(plan);
  const bool is_turn = next && next->action != wanted_ && next->about != About::confirm &&
                       next->about != About::help && next->about != About::next_day;
  if (is_turn && (!current_ || current_->action != next->action)) speaker_ = next->person;
  current_ = std::move(next);
  return current_;
}

AnswerContext CheckInRound::context(const Plan& plan, bool has_changed) const {
  return {.plan = plan,
          .today = today_,
          .action = current_ ? current_->action : "",
          .improvement = improvement_,
          .has_changed = has_changed,
          .by_mail = by_mail_};
}

Result<Heard> CheckInRound::hear(std::string_view line, const Plan& plan) {
  return remember(take(line, plan, false));
}

Result<Heard> CheckInRound::hear_answer(std::string_view line, const Plan& plan) {
  const auto now = current_ ? ask(plan) : std::nullopt;
  return remember(take(line, plan, current_ && (!now || now->read != current_->read)));
}

Result<Heard> CheckInRound::hear_mailed(std::string_view line, const Plan& plan) {
  const AnswerContext presence = context(plan, false);
  const Aim aim = find_aim(trim(line));
  Aims aims{{}, trim(line)};
  if (aim.letter == 'A') {
    auto found = find_actions(aim, plan);
    if (!found) return found.error();
    aims = std::move(*found);
  }
  auto heard = take(line, plan, false);
  if (!heard) {
    std::string already = handed_over_before(aims.rest, aims.ids, presence);
    if (already.empty()) return heard.error();
    heard = Heard{};
    heard->made.remarks.push_back(std::move(already));
  }
  return remember(without_said_before(std::move(*heard), aims.rest, aims.ids, presence));
}

// What was said of which action, for the end.
Result<Heard> CheckInRound::remember(Result<Heard> heard) {
  if (!heard || heard->made.changes.empty()) return heard;
  was_said_ = true;
  const auto is_new = [](const Change& one) {
    return one.verb == Change::Verb::add && one.field == "actions";
  };
  std::vector<std::string>& ids =
      std::ranges::any_of(heard->made.changes, is_new) ? said_.added : said_.changed;
  const auto add = [&](const std::string& id) {
    if (!id.empty() && std::ranges::count(ids, id) == 0) ids.push_back(id);
  };
  add(heard->made.action);
  for (const std::string& id : heard->made.more) add(id);
  return heard;
}

Result<Heard> CheckInRound::take(std::string_view typed, const Plan& plan, bool has_changed) {
  if (auto sound = check_line(typed); !sound) return sound.error();
  const std::string_view line = trim(typed);
  if (speaks_for_itself(line)) return take_answer(line, plan, has_changed);
  if (const Aim aim = find_aim(line); aim.letter == 'A') {
    const auto aims = find_actions(aim, plan);
    if (!aims) return aims.error();
    if (aims->rest.empty() && aims->ids.size() == 1) {
      wanted_ = aims->ids.front();  // whose question shows it
      return Heard{};
    }
    if (aims->rest.empty() || aims->rest.starts_with("+ "))
      return take_answer(line, plan, has_changed);
    return take_about(aims->ids, aims->rest, line, plan);
  }
  const std::string folded = fold_case(line);
  const bool is_later = folded == "later";
  if (!current_ && line.empty()) return Heard{};
  const bool is_day = current_ && current_->about == About::next_day;
  if (current_ && !is_day && (line.empty() || is_later)) return pass_over(plan, is_later);
  if (!current_) {
    return Error{by_mail_ ? "which action is this about?" : "nothing is left to ask",
                 fmt::format("about an action: its id in front, as in A3 {}", shorten(line, 40)),
                 ""};
  }
  if (has_changed) {
    if (is_day)
      return Error{"the plan has changed meanwhile, so nothing was written", "answer once more",
                   ""};
    return has_changed_meanwhile(current_->action, plan, line);
  }
  auto reply = take_reply(line, plan);
  if (!reply) return reply.error();
  if (*reply) return std::move(**reply);
  return take_about({current_->action}, line, line, plan);
}

Result<std::optional<Heard>> CheckInRound::take_reply(std::string_view line, const Plan& plan) {
  using Taken = Result<std::optional<Heard>>;
  if (current_->about == About::next_day) {
    if (is_no_check_in(line) || fold_case(line) == "later") {
      was_said_ = true;
      return Taken(pass_over(plan, false));
    }
    auto heard =
        hear_check_in(line, {current_->day, current_->time}, plan, today_, today_ + Days{1});
    if (!heard) return heard.error();
    return Taken(std::move(*heard));
  }
  const Action& action = *plan.action(current_->action);
  // To "still blocked?" it is a yes, not a word that all is well.
  const bool is_yes = current_->about == About::word && fold_case(line) == "ok" &&
                      word_asked(current_->concerns) == WordAsked::blocked;
  if (is_yes) line = "yes";
  auto reply =
      reply_to(*current_, line, context(plan, false), {.today = today_, .author = author_});
  if (!reply) return reply.error();
  if (reply->passes) return Taken(pass_over(plan, false));
  if (!reply->effect) return Taken(std::optional<Heard>());
  if (reply->asks_for_help) late_.insert(current_->action);
  Heard heard;
  note_word(plan, action, reply->effect->changes);
  const bool is_settled = current_->about == About::need || current_->about == About::risk;
  if (is_settled) passed_.insert(mark_of(*current_, plan));
  take_effect(heard, current_->action, std::move(*reply->effect));
  return Taken(std::move(heard));
}

Result<Heard> CheckInRound::take_about(const std::vector<std::string>& ids, std::string_view said,
                                       std::string_view line, const Plan& plan) {
  if (is_for_answer_line(said)) return take_answer(line, plan, false);
  AnswerContext presence = context(plan, false);
  presence.action = ids.front();
  auto spoken = spoken_word(said, presence);
  if (!spoken) return spoken.error();
  Heard heard;
  std::vector<std::pair<const Action*, std::vector<Change>>> words;
  for (const std::string& id : ids) {
    const Action& action = *plan.action(id);
    auto effect = effect_on(*spoken, said, action, presence, ids.size() == 1);
    if (!effect) return effect.error();
    words.emplace_back(&action, effect->changes);
    take_effect(heard, id, std::move(*effect));
  }
  for (const auto& [action, changes] : words) note_word(plan, *action, changes);
  return heard;
}

// What a line does to one of the actions that it is about.
Result<Effect> CheckInRound::effect_on(const Spoken& spoken, std::string_view said,
                                       const Action& action, const AnswerContext& presence,
                                       bool is_alone) const {
  const Plan& plan = presence.plan;
  const Occasion occasion{.today = today_, .author = author_};
  const auto effect_of_reply = [&](const CheckInQuestion& question,
                                   std::string_view line) -> Result<Effect> {
    auto reply = reply_to(question, line, presence, occasion);
    if (!reply) return reply.error();
    return reply->effect ? std::move(*reply->effect) : Effect{};
  };
  if (spoken.word == Word::none) {
    const auto named = asked_by_name(said, action, presence);
    if (!named) return named.error();
    if (*named && !(*named)->already.empty())
      return Effect{.changes = {}, .shows_row = false, .remarks = {(*named)->already}};
    if (*named) return effect_of_reply((*named)->question, (*named)->reply);
    const auto deadline = action.deadline ? std::optional(*action.deadline) : std::nullopt;
    auto understood = said_move(said, presence, deadline);
    if (!understood) return understood.error();
    return effect_of(*understood, plan, action, occasion);
  }
  const bool is_yes_or_no = spoken.word == Word::yes || spoken.word == Word::no;
  if (is_yes_or_no && !current_ && is_alone) {
    if (const auto question = only_question(plan, action, today_))
      return effect_of_reply(*question, said);
    const std::string_view word = spoken.word == Word::yes ? "yes" : "no";
    if (const std::string ways = ways_to_answer(action, word, today_); !ways.empty())
      return Error{fmt::format("{} to what?", word), ways + "; or " + words_to_say(), ""};
  }
  return effect_of(spoken, plan, action, occasion);
}

// What follows from a word: who is to say yes, what helps.
void CheckInRound::note_word(const Plan& plan, const Action& action,
                             const std::vector<Change>& changes) {
  const std::string id(*action.id);
  if (wanted_ == id) wanted_.clear();
  const bool is_kept =
      std::ranges::any_of(changes, [](const Change& one) { return one.field == "updates"; });
  if (!is_kept) passed_.insert("word " + id);
  if (is_overdue(action, today_)) late_.insert(id);
  if (!current_ || current_->action != id) return;
  if (current_->about == About::help) passed_.insert(mark_of(*current_, plan));
}

Result<Heard> CheckInRound::take_answer(std::string_view line, const Plan& plan, bool has_changed) {
  auto understood = understand(line, context(plan, has_changed));
  if (!understood) return understood.error();
  auto& [answer, heard] = *understood;
  if (const auto* jump = std::get_if<answer::Jump>(&answer.meaning)) {
    improvement_ = jump->id;
    heard.said = fmt::format("{}: + TITLE adds an action for it", jump->id);
  } else if (std::holds_alternative<answer::NewAction>(answer.meaning)) {
    passed_.insert("word " + heard.made.action);  // all has just been said of it
  }
  const bool is_about_current = current_ && answer.action == current_->action;
  if (current_ && current_->about == About::help && is_about_current && !heard.made.changes.empty())
    passed_.insert(mark_of(*current_, plan));
  if (!heard.leaves) return std::move(heard);
  // When to meet again is asked all the same.
  const bool was_at_end = std::exchange(is_at_end_, true);
  heard.leaves = was_at_end || !ask(plan);
  was_left_ = true;
  return std::move(heard);
}

Heard CheckInRound::pass_over(const Plan& plan, bool whole_person) {
  wanted_.clear();
  improvement_.clear();
  passed_.insert(mark_of(*current_, plan));
  if (whole_person) away_.insert(current_->person);
  return {};
}

std::vector<Change> mark_held(const Plan& plan, Date today, bool was_said, std::size_t known) {
  if (plan.date && today <= *plan.date) return {};
  constexpr Days longest_ago{7};
  constexpr Days longest_before{3};
  std::optional<std::size_t> found;
  std::size_t place = 0;  // of an entry of today: behind those that were before
  const auto distance = [&](Date day) { return day > today ? day - today : today - day; };
  for (std::size_t i = 0; i < plan.check_ins.size(); ++i) {
    const CheckIn& one = plan.check_ins[i];
    if (!one.date || (*one.date > today && i >= known)) continue;
    if (*one.date <= today) place = i + 1;
    if (one.held.value_or(false)) {
      if (*one.date == today) return {};
      continue;
    }
    if (today - *one.date > longest_ago || *one.date - today > longest_before) continue;
    const Date best = found ? *plan.check_ins[*found].date : *one.date;
    const bool is_as_near_before = distance(*one.date) == distance(best) && *one.date <= best;
    if (!found || distance(*one.date) < distance(best) || is_as_near_before) found = i;
  }
  const bool is_of_today = found && *plan.check_ins[*found].date == today;
  const bool has_word = std::ranges::any_of(
      plan.actions, [&](const Action& action) { return has_word_of(action, today); });
  if (!was_said && !(is_of_today && has_word)) return {};
  const auto yes = yaml::Value::raw("true");
  if (found) {
    const Target target{Entity::check_in, "", *found};
    std::vector<Change> changes;
    if (!is_of_today) changes.push_back(set_field(target, "date", yaml::Value::raw(today.iso())));
    changes.push_back(set_field(target, "held", yes));
    return changes;
  }
  return {add_item({}, "check_ins",
                   entry(Entity::check_in, {{"date", yaml::Value::raw(today.iso())}, {"held", yes}})
                       .inline_by_default(),
                   place)};
}

std::string_view check_in_help() {
  return "  done   done mon          it is done, today or that day\n"
         "  doing  ok                it is under way; it stands as it is\n"
         "  +3d waiting for legal    later, and why; or a day: fri, 18 dec, +2w\n"
         "  blocked no access        what holds it up\n"
         "  got CMS access           a need is there; no CMS access: it can't be had\n"
         "  ben   ben fri ok         another takes it over; @ben, where ben is also a word\n"
         "  drop   note: TEXT        it is given up; a remark that is kept\n"
         "  yes   no                 to the question as it is put\n"
         "  (an empty line)  later   the next question; the next person\n"
         "  A3 done   A3             about another action; ask about it now\n"
         "  needs: X; Y else Z       and the answer line: risk: why: for: park: + TITLE\n"
         "  /undo  /list             any command of bywhen\n"
         "  /go                      the end\n";
}

}  // namespace bywhen
