// A command's way to its plan: reading it, and changing it under the lock.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/model/change.h"
#include "bywhen/model/load.h"
#include "bywhen/model/plan.h"
#include "cli/command.h"

namespace bywhen::cli {

struct OpenPlan {
  std::string name;  // as it was found or given
  Plan plan;
};

// The plan in that file, for reading. Refuses one that is damaged (a syntax error, a key that stands
// twice, conflict markers) or of an unknown version.
[[nodiscard]] Result<OpenPlan> read_plan(const std::filesystem::path& path);

// Why no command may work on what was loaded from the file of that name; nothing where one may.
[[nodiscard]] std::optional<Error> objection_to(const Loaded& loaded, const std::string& name);

// The same for the plan of this call.
[[nodiscard]] Result<OpenPlan> open_plan(const Call& call);

// The plans that the call's words name: files, and folders with all plans below them; without words
// the plan of this call. All of them, or why one can't be read.
[[nodiscard]] Result<std::vector<OpenPlan>> open_plans(const Call& call);

// What a command wants to change, once it has seen the plan as it is now.
using Edit = std::function<Result<std::vector<Change>>(const Plan& plan)>;

// Changes the plan: locks it, reads it, asks `edit`, applies, writes. Returns the plan as it then
// stands. The journal keeps what was done, so that it can be undone. With --dry-run nothing is
// locked or written, and the change goes to `call.out` as a unified diff.
[[nodiscard]] Result<OpenPlan> edit_plan(Call& call, const Edit& edit);

// Puts another text in the plan's place, where the plan still has the text `expected`; for what was
// not made of changes. `sentence` says what was done, in the past tense. A text that no command
// would work on is refused. With --dry-run as above.
[[nodiscard]] Result<OpenPlan> replace_plan(Call& call, std::string_view expected, std::string text,
                                            std::string_view sentence);

// The same for a command that speaks of one or several actions: after the write it answers with
// their rows.
[[nodiscard]] Result<int> edit_actions(Call& call,
                                       const std::function<Result<std::vector<Change>>(
                                           const Plan& plan, std::vector<std::string>& ids)>& edit);

// Answers with the row of each action, unless --quiet or --dry-run.
void answer_rows(Call& call, const Plan& plan, const std::vector<std::string>& ids);

// The same with a sentence, where there is one.
void answer_sentence(Call& call, std::string_view sentence);

// Behind a row: the day that an option named, as it was understood, where there is one.
void answer_day(Call& call, const Plan& plan, std::string_view what, const Field<Date>& day);

}  // namespace bywhen::cli
