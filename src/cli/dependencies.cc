#include "cli/dependencies.h"

#include <fmt/format.h>

#include <algorithm>

#include "bywhen/model/dependencies.h"

namespace bywhen::cli {

Status<> can_wait_for(const Plan& plan, const std::string& id,
                      const std::vector<std::string>& others) {
  for (const std::string& before : others) {
    if (before != id && !waits_for(plan, before, id)) continue;
    return Error{.message = before == id ? fmt::format("{} can't wait for itself", id)
                                         : fmt::format("{} waits for {} already", before, id),
                 .hint = "nothing was written",
                 .place = {}};
  }
  return Done{};
}

void note_due_too_early(Call& call, const Plan& plan, const std::vector<std::string>& ids) {
  constexpr std::size_t most_notes = 5;
  const auto is_meant = [&](const Action& action) {
    return std::ranges::find(ids, std::string(*action.id)) != ids.end();
  };
  std::size_t count = 0;
  for (const auto& [waiting, first] : due_too_early(plan)) {
    if (!is_meant(*waiting) && !is_meant(*first)) continue;
    if (++count > most_notes) continue;
    call.note(fmt::format("{} is due before {}, which it waits for ({})", *waiting->id, *first->id,
                          spoken(*first->deadline, call.today)));
  }
  if (count > most_notes) {
    call.note(
        fmt::format("{} more are due before what they wait for: bywhen lint", count - most_notes));
  }
}

}  // namespace bywhen::cli
