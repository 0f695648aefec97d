// What undo and redo have in common: steps of the plan's history, taken back or made again.
#pragma once

#include <cstddef>

#include "bywhen/base/result.h"
#include "bywhen/history/journal.h"
#include "cli/command.h"

namespace bywhen::cli {

// One of the two directions.
struct Direction {
  std::string_view verb;  // "undo"
  std::string_view past;  // "undone"
  // The steps that it can take, the next one last.
  const std::vector<Step>& (*steps)(const History& history);
  Result<std::string> (*text)(const History& history, std::string text, std::size_t count);
  Status<> (Journal::*note)(std::string_view before, std::string_view after, std::size_t count);
  std::string_view nothing_hint;  // the way out where there are no steps
};

// Takes as many steps as the call's word says, or one; all of them or none. Answers with a sentence
// a step. Refuses where something else has changed the plan since, and shows what.
[[nodiscard]] Result<int> take_steps(Call& call, const Direction& direction);

// "assigned A3 to ana, 14:02"; on another day "assigned A3 to ana, Mon 23 Nov 14:02". Printable.
[[nodiscard]] std::string in_words(const Step& step, Date today);

// The history of the call's plan, read without its lock.
[[nodiscard]] Result<History> read_history(const Call& call);

}  // namespace bywhen::cli
