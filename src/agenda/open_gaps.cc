#include "bywhen/agenda/open_gaps.h"

#include <algorithm>
#include <unordered_set>

namespace bywhen {
namespace {

template <class Wanted>
std::size_t count_actions(const Plan& plan, Wanted wanted) {
  return static_cast<std::size_t>(
      std::count_if(plan.actions.begin(), plan.actions.end(),
                    [&](const Action& action) { return wanted(gaps_of(action)); }));
}

}  // namespace

std::vector<const Improvement*> improvements_without_action(const Plan& plan) {
  std::unordered_set<std::string_view> served;
  for (const Action& action : plan.actions) {
    if (action.status.value_or(ActionStatus::todo) == ActionStatus::dropped) continue;
    for (const Text& id : action.improvements) {
      if (id) served.insert(*id);
    }
  }
  std::vector<const Improvement*> without;
  for (const Improvement& one : plan.improvements) {
    const bool is_open = one.status.value_or(ImprovementStatus::open) == ImprovementStatus::open;
    if (is_open && (!one.id || !served.contains(*one.id))) without.push_back(&one);
  }
  return without;
}

std::optional<std::size_t> open_gaps(const Plan& plan, std::optional<StepKind> kind) {
  if (!kind) return std::nullopt;
  switch (*kind) {
    case StepKind::define:
      return improvements_without_action(plan).size();
    case StepKind::assign:
      return count_actions(plan, [](const Gaps& gaps) { return gaps.owner || gaps.deadline; });
    case StepKind::resources:
      return count_actions(plan, [](const Gaps& gaps) { return gaps.resources; });
    case StepKind::introduce:
    case StepKind::review:
      break;
  }
  return std::nullopt;
}

std::optional<std::chrono::seconds> time_per_gap(std::chrono::milliseconds left,
                                                 std::optional<std::size_t> gaps) {
  if (!gaps || *gaps == 0 || left.count() <= 0) return std::nullopt;
  const auto time = left / static_cast<std::chrono::milliseconds::rep>(*gaps);
  return std::chrono::floor<std::chrono::seconds>(time);
}

}  // namespace bywhen
