// Which actions wait for which. A done action keeps nobody waiting, and neither does one that was
// dropped or that is not in the plan. Pointers point into the plan, in the order of the file.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/model/plan.h"

namespace bywhen {

// Whether `action` waits for `other`, at once or through others.
[[nodiscard]] bool waits_for(const Plan& plan, std::string_view action, std::string_view other);

// The open actions that `action` waits for.
[[nodiscard]] std::vector<const Action*> open_predecessors(const Plan& plan, const Action& action);

// The open actions that wait for `id`.
[[nodiscard]] std::vector<const Action*> waiting_for(const Plan& plan, std::string_view id);

// The actions still to be started that waited for one of `closed`, and now for nothing more.
[[nodiscard]] std::vector<const Action*> freed_by(const Plan& plan,
                                                  std::span<const std::string> closed);

// An open action that is due before another one, also open, that it waits for.
struct DueTooEarly {
  const Action* waiting = nullptr;
  const Action* first = nullptr;
};
[[nodiscard]] std::vector<DueTooEarly> due_too_early(const Plan& plan);

}  // namespace bywhen
