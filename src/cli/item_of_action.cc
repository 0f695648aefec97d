#include "cli/item_of_action.h"

#include "bywhen/model/lookup.h"
#include "cli/typed.h"

namespace bywhen::cli {

Result<Target> typed_item(const Call& call, const Plan& plan, Entity kind) {
  const std::vector<std::string>& words = call.arguments.words;
  auto ids = typed_actions(plan, std::span(words).first(words.empty() ? 0 : 1));
  if (!ids) return ids.error();
  const Action& action = *plan.action(ids->front());
  const std::string which = call.arguments.text(1);
  auto index = kind == Entity::risk ? find_risk(action, which) : find_resource(action, which);
  if (!index) return index.error();
  return Target{kind, ids->front(), *index};
}

}  // namespace bywhen::cli
