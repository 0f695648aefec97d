// The one door to the outside: everything that a run depends on, as a value. A test makes its own.
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/agenda/instant.h"
#include "bywhen/base/result.h"
#include "bywhen/value/date.h"
#include "bywhen/value/time_of_day.h"
#include "cli/git_commit.h"
#include "cli/screen.h"

namespace bywhen::cli {

// What edit_line gives for a line that Ctrl-C has cancelled; no line that is typed is one like it.
inline constexpr std::string_view cancelled_line = "\x03";

struct World {
  std::vector<std::string> arguments;  // without the program's name
  std::function<std::optional<std::string>(const char* name)> environment;
  Date today;          // by the clock; $BYWHEN_TODAY and --today go before it
  TimeOfDay now = {};  // by the clock; $BYWHEN_NOW goes before it
  // The moment it is, anew with each call; for what runs on while the program does.
  std::function<Instant()> instant = [] { return Instant(); };
  // Lets that much time pass; false as soon as the program is asked to end (Ctrl-C, SIGTERM).
  std::function<bool(std::chrono::milliseconds)> wait = [](std::chrono::milliseconds) {
    return false;
  };
  bool input_is_terminal = false;
  // The next line of standard input, without its end; nothing at the end of it.
  std::function<std::optional<std::string>()> read_line = [] {
    return std::optional<std::string>();
  };
  // The same from a terminal, with line editing and the history of this run behind the prompt, which
  // it shows; or cancelled_line. Empty where the terminal can't do that: then the line is read as it
  // comes.
  std::function<std::optional<std::string>(const std::string& prompt)> edit_line = {};
  // Takes the terminal as a whole screen, until what is returned is gone.
  std::function<Result<std::unique_ptr<Screen>>()> open_screen = [] {
    return Result<std::unique_ptr<Screen>>(Error{"this is no terminal", "", ""});
  };
  // The conversations in which this run is a line, by their commands, the outermost first; and how
  // many lines they have read.
  std::vector<std::string_view> within = {};
  std::size_t lines_read = 0;
  // All that is left of standard input, byte for byte; at most a little more than a plan may have.
  std::function<std::string()> read_all = [] { return std::string(); };
  // Writes to standard output at once: for conversations, which can't wait for the outcome.
  std::function<void(std::string_view)> say = [](std::string_view) {};
  bool output_is_terminal = false;
  // How big the terminal is now; 0 columns where that isn't known.
  std::function<ScreenSize()> terminal_size = [] { return ScreenSize{0, 0}; };
  std::size_t output_width = 80;  // columns of the terminal; 80 where there is none
  // Lets the user edit files on the terminal: a command of the shell, and what it gets as arguments.
  // Its exit code; 127 where it can't be started.
  std::function<int(const std::string& editor, const std::vector<std::string>& arguments)>
      run_editor = [](const std::string&, const std::vector<std::string>&) { return 127; };
  std::function<std::string()> git_email;  // git's user.email here; "" where there is none
  // Those of the paths, whole ones in the repository at `root`, that git ignores; nothing where it
  // can't tell.
  std::function<std::optional<std::vector<std::string>>(const std::string& root,
                                                        const std::vector<std::string>&)>
      git_ignored = [](const std::string&, const std::vector<std::string>&) {
        return std::optional<std::vector<std::string>>(std::in_place);
      };
  // Commits the files, and nothing else, with that message; see cli/git_commit.h.
  std::function<Result<Committed>(const std::vector<std::filesystem::path>& files,
                                  const std::string& message)>
      git_commit = [](const std::vector<std::filesystem::path>&, const std::string&) {
        return Result<Committed>(Error{"nothing was committed: there is no git", "", ""});
      };
};

// What a run says. Standard output is the answer and stays empty where the exit code is 2, except from `lint`.
struct Outcome {
  int code = 0;
  std::string out;
  std::string err;
};

// The whole program. Files are read and written; nothing else of the world is touched but through `world`.
[[nodiscard]] Outcome run(const World& world);

}  // namespace bywhen::cli
