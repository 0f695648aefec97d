#include "report/dependencies.h"

#include <algorithm>

namespace bywhen {

Dependencies::Dependencies(const Plan& plan) {
  for (const Action& action : plan.actions) {
    if (!action.is_open()) continue;
    if (action.id) open_by_id_.emplace(*action.id, &action);
    for (const Text& id : action.after) {
      if (!id) continue;
      Actions& waiting = waiting_for_[*id];
      if (waiting.empty() || waiting.back() != &action) waiting.push_back(&action);
    }
  }
}

Actions Dependencies::waits_for(const Action& action) const {
  Actions before;
  for (const Text& id : action.after) {
    if (!id) continue;
    const auto found = open_by_id_.find(*id);
    if (found == open_by_id_.end()) continue;
    if (std::find(before.begin(), before.end(), found->second) == before.end()) {
      before.push_back(found->second);
    }
  }
  return before;
}

Actions Dependencies::kept_waiting(const Action& action) const {
  const auto found = action.id && action.is_open() ? waiting_for_.find(*action.id)  //
                                                   : waiting_for_.end();
  return found == waiting_for_.end() ? Actions() : found->second;
}

}  // namespace bywhen
