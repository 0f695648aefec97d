// Writing a plan so that it can be undone: the journal is told first, then the plan is replaced.
#pragma once

#include <filesystem>
#include <string_view>

#include "bywhen/base/file.h"
#include "bywhen/base/result.h"
#include "bywhen/history/journal.h"
#include "cli/command.h"

namespace bywhen::cli {

// The journal of the plan with that real path: under $XDG_STATE_HOME/bywhen, else under
// $HOME/.local/state/bywhen. Fails where neither says a whole path.
[[nodiscard]] Result<Journal> journal_of(const World& world, const std::filesystem::path& plan);

// Now, by $BYWHEN_NOW or the clock. Fails where $BYWHEN_NOW is no time of day.
[[nodiscard]] Result<Stamp> now(const Call& call);

// Puts `text` in the place of the locked plan; `sentence` says what was done. Where the journal
// can't be written, the plan is written all the same, and a note says that this change can't be
// undone.
[[nodiscard]] Status<> write_plan(Call& call, LockedFile& file, std::string_view text,
                                  std::string_view sentence);

// What --dry-run answers: the change as a unified diff.
void show_change(Call& call, const std::filesystem::path& plan, std::string_view before,
                 std::string_view after);

// The name of the plan as a patch program takes it, which goes neither up nor to the root.
[[nodiscard]] std::string name_in_diff(const std::filesystem::path& plan);

}  // namespace bywhen::cli
