// What a line did, said back: the rows of its actions, what gave way, remarks.
#pragma once

#include "bywhen/dialogue/heard.h"
#include "bywhen/model/plan.h"
#include "cli/command.h"
#include "cli/what_gave_way.h"

namespace bywhen::cli {

// `before`: what its action had before the line; `plan` as it is behind it.
void answer_heard(Call& call, const Heard& heard, const Before& before, const Plan& plan);

}  // namespace bywhen::cli
