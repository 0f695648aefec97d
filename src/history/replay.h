// From a journal's notes to what can be undone.
#pragma once

#include <string_view>
#include <vector>

#include "bywhen/history/history.h"
#include "history/note.h"

namespace bywhen {

// `notes` in the order of the journal; `text` is the plan's text now.
[[nodiscard]] History replay(const std::vector<Note>& notes, std::string_view text);

// The other way round: notes, without the texts, that replay to the same steps.
[[nodiscard]] std::vector<Note> notes_for(const History& history);

}  // namespace bywhen
