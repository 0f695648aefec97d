// The agenda of a plan as it can be run: timer and session.
#pragma once

#include "bywhen/agenda/agenda.h"
#include "bywhen/base/result.h"
#include "bywhen/model/plan.h"
#include "cli/command.h"

namespace bywhen::cli {

// Notes what steps are left out, because they have no minutes (0 are none) or no title. Where none
// is left, that is an error: the usual fifteen minutes are only for a plan without an agenda.
[[nodiscard]] Result<Agenda> agenda_to_run(Call& call, const Plan& plan);

}  // namespace bywhen::cli
