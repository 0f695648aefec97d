#include "cli/agenda_to_run.h"

#include <fmt/format.h>

#include <string>

#include "bywhen/base/text.h"

namespace bywhen::cli {

Result<Agenda> agenda_to_run(Call& call, const Plan& plan) {
  Agenda agenda = agenda_of(plan);
  if (agenda.empty()) {
    return Error{"the agenda has no step with a title and minutes",
                 "bywhen agenda edit 1 --minutes 5, or bywhen agenda reset for the usual ones", ""};
  }
  if (agenda.size() == plan.agenda.size()) return agenda;
  for (std::size_t i = 0; i < plan.agenda.size(); ++i) {
    const AgendaStep& step = plan.agenda[i];
    if (!step.step) {
      call.note(fmt::format("step {} of the agenda has no title and is left out", i + 1));
    } else if (!step.minutes) {
      call.note(fmt::format("step {} of the agenda, '{}', has no minutes and is left out", i + 1,
                            shorten(*step.step, 40)));
    }
  }
  return agenda;
}

}  // namespace bywhen::cli
