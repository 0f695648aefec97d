// Who owns an action, and who is typing.
#pragma once

#include <string>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/model/change.h"
#include "bywhen/model/ownership.h"
#include "bywhen/model/plan.h"
#include "cli/command.h"

namespace bywhen::cli {

// What makes `person` the owner of an action; notes say where an absent one can't have
// accepted, and whom an action is taken from that had been accepted.
[[nodiscard]] std::vector<Change> own(Call& call, const Plan& plan, const Action& action,
                                      const std::string& person, bool accepted);

// Behind the rows: how much `person` now carries, by the plan as it now stands.
void answer_load(Call& call, const Plan& plan, std::string_view person);

// Asks git who is typing, once, where who_am_i will want to know: nobody has said it, and somebody
// in the plan has an address to be known by. Starting git takes longer than all the rest of a
// command; without a plan in hand this is therefore to be called before the call's plan is locked.
void ask_git(Call& call);
void ask_git(Call& call, const Plan& plan);

// Who is typing: --as, $BYWHEN_ME, else git's user.email matched to the plan's people, else nobody
// (""). A name that is given but not in the plan is an error.
[[nodiscard]] Result<std::string> who_am_i(const Call& call, const Plan& plan);

// An --as that names nobody of the plan is an error of every command that writes.
[[nodiscard]] Status<> check_typist(const Call& call, const Plan& plan);

// For a plan that has just got its list of people, in which every owner must be: a note names those
// who are not in it.
void note_unknown_owners(Call& call, const Plan& plan);

}  // namespace bywhen::cli
