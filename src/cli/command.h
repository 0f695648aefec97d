// A command: how it is typed, what the help says of it, and what it does. One file a command in
// src/cli/commands/, one line a command in commands.h.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/base/paint.h"
#include "bywhen/base/result.h"
#include "bywhen/value/date.h"
#include "cli/arguments.h"
#include "cli/world.h"

namespace bywhen::cli {

// One run of one command. It writes its answer to `out` and notes to `err`.
struct Call {
  const World& world;
  Arguments arguments;
  Date today;
  Paint paint;
  std::optional<std::string> git_email = {};  // where git was asked already
  std::string out;
  std::string err;
  std::string no_undo = {};  // why changes can't be undone, where that has been said

  // A remark that is not part of the answer; --quiet leaves it out.
  void note(std::string_view text);
  [[nodiscard]] bool dry_run() const { return arguments.has("--dry-run"); }
  [[nodiscard]] bool quiet() const { return arguments.has("--quiet"); }
  // Columns to lay out for; 0 where the output is no terminal and lines may be as long as they are.
  [[nodiscard]] std::size_t width() const;
};

// The moments of a plan's life, by which the help is ordered.
enum class Moment : unsigned char { start, capture, live, track, share, history, help };

struct Command {
  std::string_view name;
  std::string_view alias;  // may be empty
  Moment moment = Moment::capture;
  std::string_view arguments;  // "ACTION... WHO"
  std::string_view summary;    // one line
  std::string_view details;    // a few lines for `help NAME`; may be empty
  std::span<const Option> options;
  std::array<std::string_view, 2> examples;
  // Returns the exit code, or the error that is printed with exit code 2.
  Result<int> (*run)(Call& call) = nullptr;
};

// The options that every command takes.
[[nodiscard]] std::span<const Option> common_options();

// These and the command's own, which goes before one of these of the same name.
[[nodiscard]] std::vector<Option> options_of(const Command& command);

}  // namespace bywhen::cli
