#include "dialogue/check_in_changes.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "bywhen/base/text.h"
#include "bywhen/model/dependencies.h"
#include "bywhen/model/lookup.h"
#include "bywhen/model/plan_dates.h"
#include "bywhen/model/settling.h"
#include "dialogue/need_meant.h"

namespace bywhen {
namespace {

using Word = Spoken::Word;
using yaml::Value;

std::string id_of(const Action& action) { return std::string(*action.id); }

bool leaves_update(const std::vector<Change>& changes) {
  return std::ranges::any_of(changes, [](const Change& one) { return one.field == "updates"; });
}

void append(std::vector<Change>& changes, std::vector<Change> more) {
  std::ranges::move(more, std::back_inserter(changes));
}

std::string ids_of(const std::vector<const Action*>& actions) {
  std::vector<std::string> ids;
  for (const Action* one : actions) ids.push_back(id_of(*one));
  return join(ids, ", ");
}

// What the new status means for those that wait.
void remark_on_dependencies(Effect& effect, ActionStatus status, const Plan& plan,
                            const Action& action) {
  if (status == ActionStatus::done || status == ActionStatus::doing) {
    const auto first = open_predecessors(plan, action);
    if (first.empty()) return;
    effect.remarks.push_back(fmt::format("{} waits for {}, which {} still open", *action.id,
                                         ids_of(first), first.size() == 1 ? "is" : "are"));
  } else if (status == ActionStatus::dropped) {
    const auto waiting = waiting_for(plan, *action.id);
    if (waiting.empty()) return;
    effect.remarks.push_back(fmt::format("{} {} for {}", ids_of(waiting),
                                         waiting.size() == 1 ? "waits" : "wait", *action.id));
  }
}

// What is kept where the status is as it was.
std::string as_before(ActionStatus status, const std::string& why) {
  if (!why.empty()) return why;
  return status == ActionStatus::blocked ? "still blocked" : "under way";
}

Error closed_already(const Action& action) {
  return {fmt::format("{} is {}", *action.id, name(*action.status)),
          fmt::format("/reopen {0} first; from a pipe: bywhen reopen {0}", *action.id), ""};
}

Result<Effect> with_status(ActionStatus status, const Spoken& spoken, const Plan& plan,
                           const Action& action, const Occasion& occasion) {
  const ActionStatus old = action.status.value_or(ActionStatus::todo);
  if (status == ActionStatus::blocked && old != status && spoken.text.empty()) {
    return Error{fmt::format("what holds {} up?", *action.id), "e.g. blocked no access", ""};
  }
  const bool opens = status == ActionStatus::doing;
  if (!action.is_open() && old != status && !opens) return closed_already(action);
  Occasion why = occasion;
  why.why = spoken.text;
  Effect effect{.changes = set_status(action, status, why, spoken.day)};
  const bool is_closed = status == ActionStatus::done || status == ActionStatus::dropped;
  if (effect.changes.empty() && is_closed) {
    effect.said = fmt::format("{} is {} already", *action.id, name(status));
    effect.shows_row = false;
    return effect;
  }
  if (effect.changes.empty()) return noted(action, as_before(status, spoken.text), occasion);
  remark_on_dependencies(effect, status, plan, action);
  return effect;
}

Result<Effect> with_need(ResourceStatus status, const Spoken& spoken, const Plan& plan,
                         const Action& action, const Occasion& occasion) {
  const auto index = need_meant(plan, action, spoken.text);
  if (!index) return index.error();
  return Effect{.changes = settle_need(action, *index, status, occasion)};
}

Error nobody_asked(const Action& action) {
  return {fmt::format("nobody has been asked to own {}", *action.id),
          fmt::format("say who: {} WHO [WHEN] [ok]", *action.id), ""};
}

bool helps(const Action& action, const std::string& person) {
  return std::ranges::any_of(action.helpers,
                             [&](const Text& one) { return one && *one == person; });
}

// Whose it is from now on, and who helps.
Status<> take_people(Effect& effect, const answer::Commitment& said, const Plan& plan,
                     const Action& action, const Occasion& occasion) {
  const bool is_theirs = action.is_owned() && action.more_owners.empty() &&
                         (said.owner.empty() || *action.owner == said.owner);
  if (!said.owner.empty() && !is_theirs) {
    append(effect.changes, hand_over(plan, action, said.owner, said.accepted, occasion));
  } else if (said.accepted) {
    if (!is_theirs) return nobody_asked(action);
    append(effect.changes, confirm(plan, action, occasion));
  }
  const std::string owner =
      said.owner.empty() ? std::string(action.owner.value_or("")) : said.owner;
  for (const std::string& helper : said.helpers) {
    if (helps(action, helper) || helper == owner) continue;
    effect.changes.push_back(
        add_item({Entity::action, id_of(action)}, "helpers", Value::text(helper)));
  }
  if (!is_theirs || said.owner.empty() || said.accepted || said.deadline) return Done{};
  if (!effect.changes.empty()) return Done{};
  return Error{fmt::format("{} is with {} already", *action.id, short_name(plan, said.owner)),
               "another name hands it over", ""};
}

// What is noted where none of the rest leaves an update.
std::string remark_of(const SaidMove& move, const Plan& plan) {
  if (!move.why.empty()) return move.why;
  if (move.commitment.deadline) return "by " + move.commitment.deadline->date.iso();
  std::vector<std::string> names;
  for (const std::string& one : move.commitment.helpers) names.push_back(short_name(plan, one));
  return names.empty() ? "as before" : "with " + join(names, ", ");
}

Status<> check_day(const std::string& what, Date day, const Occasion& occasion) {
  if (day > occasion.today) return Done{};
  return Error{fmt::format("{} has come already", spoken(day, occasion.today)),
               "a day to come, for " + shorten(what, 40), ""};
}

}  // namespace

Result<Effect> effect_of(const Spoken& spoken, const Plan& plan, const Action& action,
                         const Occasion& occasion) {
  switch (spoken.word) {
    case Word::done:
      return with_status(ActionStatus::done, spoken, plan, action, occasion);
    case Word::doing:
      return with_status(ActionStatus::doing, spoken, plan, action, occasion);
    case Word::blocked:
      return with_status(ActionStatus::blocked, spoken, plan, action, occasion);
    case Word::drop:
      return with_status(ActionStatus::dropped, spoken, plan, action, occasion);
    case Word::got:
      return with_need(ResourceStatus::secured, spoken, plan, action, occasion);
    case Word::lacks:
      return with_need(ResourceStatus::unavailable, spoken, plan, action, occasion);
    case Word::note:
      return noted(action, spoken.text, occasion);
    case Word::ok:
      return confirmed(plan, action, occasion);
    case Word::yes:
    case Word::no:
      return Error{fmt::format("{} to what?", spoken.word == Word::yes ? "yes" : "no"),
                   words_to_say(), ""};
    case Word::none:
    case Word::nothing:
    case Word::later:
      break;
  }
  return Effect{};
}

Result<Effect> effect_of(const SaidMove& move, const Plan& plan, const Action& action,
                         const Occasion& occasion) {
  Occasion why = occasion;
  why.why = move.why;
  Effect effect;
  if (!action.is_open()) return closed_already(action);
  const auto& deadline = move.commitment.deadline;
  if (deadline && deadline->date < occasion.today) {
    return Error{fmt::format("{} is over already", spoken(deadline->date, occasion.today)),
                 "a day to come; done yesterday, where it was done then", ""};
  }
  // A reason is kept once, with the day where one is said.
  if (auto taken = take_people(effect, move.commitment, plan, action, deadline ? occasion : why);
      !taken) {
    return taken.error();
  }
  if (deadline) {
    append(effect.changes, set_deadline(plan, action, *deadline, why));
    std::string remark = remark_on(deadline->date, plan, occasion.today);
    if (!remark.empty()) effect.remarks.push_back(std::move(remark));
  }
  const bool keeps_reason = std::ranges::any_of(effect.changes, [&](const Change& one) {
    return one.field == "updates" && deadline && action.deadline &&
           *action.deadline != deadline->date;
  });
  const bool is_reason_lost = deadline && !move.why.empty() && !keeps_reason;
  if (!leaves_update(effect.changes) || is_reason_lost)
    effect.changes.push_back(add_note(action, remark_of(move, plan), occasion));
  return effect;
}

Effect noted(const Action& action, const std::string& note, const Occasion& occasion) {
  return {.changes = {add_note(action, note, occasion)},
          .said = fmt::format("{}: {}", *action.id, note),
          .shows_row = false};
}

Result<Effect> confirmed(const Plan& plan, const Action& action, const Occasion& occasion) {
  if (!action.is_owned() || !action.more_owners.empty()) return nobody_asked(action);
  Effect effect{.changes = confirm(plan, action, occasion)};
  if (!effect.changes.empty()) return effect;
  if (is_overdue(action, occasion.today)) {
    return Error{fmt::format("{} was due {}, so ok does not say enough", *action.id,
                             spoken(*action.deadline, occasion.today)),
                 words_to_say(), ""};
  }
  return noted(action, "on course", occasion);
}

Effect given_back(const Action& action, const Occasion& occasion, const std::string& why) {
  Occasion because = occasion;
  because.why = why;
  std::vector<Change> changes = give_back(action, because);
  if (!why.empty()) {
    const Target target{Entity::action, id_of(action)};
    std::erase_if(changes, [](const Change& one) { return one.field == "declined_because"; });
    changes.push_back(set_field(target, "declined_because", Value::text(why)));
  }
  return {.changes = std::move(changes),
          .said = fmt::format("good to know now: {} is free again", *action.id),
          .shows_row = false};
}

Effect need_answered(const Action& action, std::size_t index, bool yes, const Occasion& occasion) {
  const Resource& need = action.resources.items[index];
  if (need.fallback && yes) {
    return {.changes = take_fallback(action, index, occasion),
            .said = fmt::format("{}: instead: {}", *action.id, *need.fallback),
            .shows_row = false};
  }
  if (need.fallback) {
    return {.changes = wait_for_need(action, index, occasion),
            .said = fmt::format("{}: still waits for {}", *action.id, *need.need),
            .shows_row = false};
  }
  const auto status = yes ? ResourceStatus::secured : ResourceStatus::unavailable;
  return {.changes = settle_need(action, index, status, occasion),
          .said = yes ? "" : fmt::format("{}: {} can't be had", *action.id, *need.need)};
}

Effect need_got(const Action& action, std::size_t index, const Occasion& occasion) {
  return {.changes = settle_need(action, index, ResourceStatus::secured, occasion)};
}

Effect risk_answered(const Action& action, std::size_t index, bool yes, const Occasion& occasion) {
  const Risk& risk = action.risks[index];
  if (!yes) {
    return {.changes = watch_risk(action, index, occasion),
            .said = fmt::format("{}: not yet: {}", *action.id, *risk.risk),
            .shows_row = false};
  }
  return {.changes = settle_risk(action, index, RiskStatus::happened, occasion),
          .said = risk.contingency ? fmt::format("{}: now: {}", *action.id, *risk.contingency)
                                   : fmt::format("{}: happened: {}", *action.id, *risk.risk),
          .shows_row = false};
}

Effect risk_gone(const Action& action, std::size_t index, const Occasion& occasion) {
  return {.changes = settle_risk(action, index, RiskStatus::gone, occasion),
          .said = fmt::format("{}: gone: {}", *action.id, *action.risks[index].risk),
          .shows_row = false};
}

Result<Effect> need_on(const Action& action, std::size_t index, Date day,
                       const Occasion& occasion) {
  const std::string need(*action.resources.items[index].need);
  if (auto fine = check_day(need, day, occasion); !fine) return fine.error();
  return Effect{.changes = postpone_need(action, index, day, occasion),
                .said = fmt::format("{}: {} by {}", *action.id, need, spoken(day, occasion.today)),
                .shows_row = false};
}

Result<Effect> risk_on(const Action& action, std::size_t index, Date day,
                       const Occasion& occasion) {
  const std::string risk(*action.risks[index].risk);
  if (auto fine = check_day(risk, day, occasion); !fine) return fine.error();
  return Effect{.changes = postpone_risk(action, index, day, occasion),
                .said = fmt::format("{}: {}: we look again on {}", *action.id, risk,
                                    spoken(day, occasion.today)),
                .shows_row = false};
}

}  // namespace bywhen
