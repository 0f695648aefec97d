// The agenda of a session: its steps, their minutes, and what the facilitator says in each.
//
//   Agenda agenda = agenda_of(plan);        // the plan's own, or the fifteen minutes
//   agenda = scaled(agenda, 30);            // the same in thirty
//
// The default is the last activity of a workshop on a service blueprint: introduce 2 minutes,
// review the improvements 3, define steps 5, owners and timelines 3, resources 2.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/model/plan.h"
#include "bywhen/model/words.h"

namespace bywhen {

struct AgendaItem {
  std::string title;
  std::chrono::seconds planned{0};
  std::optional<StepKind> kind;  // none: the step has no conversation of its own
};

using Agenda = std::vector<AgendaItem>;

[[nodiscard]] const Agenda& default_agenda();

// The plan's, or the default where it has none. Entries that lack a title or minutes are left out.
[[nodiscard]] Agenda agenda_of(const Plan& plan);

[[nodiscard]] std::chrono::seconds total_of(const Agenda& agenda);

// The same steps in `minutes` all together, each in proportion and in whole minutes, none less than
// one. Errors: fewer minutes than steps; an agenda of 0 minutes can't be scaled.
[[nodiscard]] Result<Agenda> scaled(const Agenda& agenda, unsigned minutes);

// What the facilitator says when the step begins, in one or two sentences; "" for a step without a kind.
[[nodiscard]] std::string_view says(std::optional<StepKind> kind);
// What helps in the step, a line each.
[[nodiscard]] const std::vector<std::string_view>& tips(std::optional<StepKind> kind);

}  // namespace bywhen
