#include "cli/answering_owner.h"

#include <fmt/format.h>

#include "bywhen/model/lookup.h"
#include "cli/ownership.h"
#include "cli/typed.h"

namespace bywhen::cli {
namespace {

Error not_yours(const Plan& plan, const Action& action, const std::string& me,
                std::string_view verb) {
  const std::string id(*action.id);
  const std::string owner(*action.owner);
  if (plan.has_people && plan.person(owner) == nullptr) {
    return {.message = "the owner of " + id + ", '" + owner + "', is not in the plan's people",
            .hint = "bywhen assign " + id + " WHO",
            .place = {}};
  }
  return {
      .message = id + " is " + short_name(plan, owner) + "'s, not " + short_name(plan, me) + "'s",
      .hint = "to " + std::string(verb) + " for " + owner + ": bywhen " + std::string(verb) + " " +
              id + " --as " + owner + "; to take it over: bywhen assign " + id + " " + me,
      .place = {}};
}

}  // namespace

Result<Answering> all_to_answer(const Call& call, const Plan& plan, std::string_view verb) {
  auto me = who_am_i(call, plan);
  if (!me) return me.error();
  if (me->empty()) {
    return Error{.message = "it is not known who is typing",
                 .hint = fmt::format("say it: bywhen {0} --as WHO; or name the actions: bywhen "
                                     "{0} A3",
                                     verb),
                 .place = {}};
  }
  std::vector<std::string> ids;
  for (const Action& action : plan.actions) {
    const bool is_mine = action.owner && *action.owner == *me && action.more_owners.empty();
    const bool is_asked =
        action.ownership.value_or(Ownership::proposed) == Ownership::proposed && action.is_open();
    if (action.id && is_mine && is_asked) ids.emplace_back(*action.id);
  }
  return Answering{std::move(ids), *std::move(me)};
}

Result<Answering> actions_to_answer(const Call& call, const Plan& plan, std::string_view verb) {
  auto me = who_am_i(call, plan);
  if (!me) return me.error();
  auto ids = typed_actions(plan, call.arguments.words);
  if (!ids) return ids.error();
  for (const std::string& id : *ids) {
    const Action& action = *plan.action(id);
    if (!action.owner || !action.more_owners.empty()) {
      return Error{
          .message = action.owner ? id + " has more than one owner" : id + " has no owner yet",
          .hint = "bywhen assign " + id + " WHO",
          .place = {}};
    }
    if (!me->empty() && *me != *action.owner) return not_yours(plan, action, *me, verb);
  }
  return Answering{*std::move(ids), *std::move(me)};
}

}  // namespace bywhen::cli
