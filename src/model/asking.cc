#include "bywhen/model/asking.h"

#include "bywhen/model/lookup.h"

namespace bywhen {
namespace {

std::string asks(const Plan& plan, std::string_view person) {
  return " asks " + short_name(plan, person);
}

}  // namespace

Change note_asker(const Plan& plan, const Action& action, std::string_view asker,
                  const Occasion& occasion) {
  return add_note(action, short_name(plan, asker) + asks(plan, *action.owner), occasion);
}

std::string asker_of(const Plan& plan, const Action& action) {
  if (!action.owner) return {};
  const std::string end = asks(plan, *action.owner);
  std::string asker;
  for (const Update& update : action.updates) {
    if (!update.note || !update.note->ends_with(end)) continue;
    asker = update.note->substr(0, update.note->size() - end.size());
  }
  return asker;
}

}  // namespace bywhen
