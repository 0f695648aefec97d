// What was done to a plan, as far as it can be taken back: the journal's lines held against the
// plan's text as it is now.
//
//   History history = *journal.read(text);
//   Result<std::string> before = undone_text(history, text, 2);   // the text two writes ago
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/value/date.h"
#include "bywhen/value/time_of_day.h"

namespace bywhen {

// When something was done, by the clock on the wall where it was done.
struct Stamp {
  Date day;
  TimeOfDay time;
};

// The bytes `removed` that stood at `offset` gave way to `added`.
struct Replacement {
  std::size_t offset = 0;
  std::string removed;
  std::string added;
};

// The smallest one that turns `before` into `after`.
[[nodiscard]] Replacement replacement_between(std::string_view before, std::string_view after);

// One write: what a command changed at once. The hashes are those of the whole text.
struct Step {
  std::string sentence;  // "assigned A3 to ana"; not escaped for any output
  Stamp when;
  Replacement change;
  std::uint64_t before = 0;
  std::uint64_t after = 0;
};

struct History {
  std::vector<Step> done;    // what undo takes back, the newest last
  std::vector<Step> undone;  // what redo makes again, the next one last

  // Something else has changed the plan, so that nothing before that can be taken back or made
  // again, until that change is taken back byte for byte. It came before all of `done` and `undone`.
  struct Gap {
    std::optional<Step> last;          // what was done before it, where that is known
    std::optional<std::string> left;   // the text as the last command left it, where known
    std::optional<std::string> found;  // the text as the next one found it, where known
  };
  std::optional<Gap> gap;
};

// The whole text without the newest `count` steps of history.done, or with the next `count` of
// history.undone again. `text` is the one that the history was read for, and there are so many
// steps. Fails where the journal's bytes don't fit the text.
[[nodiscard]] Result<std::string> undone_text(const History& history, std::string text,
                                              std::size_t count);
[[nodiscard]] Result<std::string> redone_text(const History& history, std::string text,
                                              std::size_t count);

}  // namespace bywhen
