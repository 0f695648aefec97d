// The program: the real world, handed to cli::run.
#include <sys/ioctl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <exception>
#include <memory>
#include <string_view>

#include "bywhen/base/file.h"
#include "cli/edit_line.h"
#include "cli/git.h"
#include "cli/git_commit.h"
#include "cli/line_reader.h"
#include "cli/machine_clock.h"
#include "cli/posix_screen.h"
#include "cli/run_editor.h"
#include "cli/world.h"

namespace {

using bywhen::cli::LineEditor;
using bywhen::cli::LineReader;
using bywhen::cli::Outcome;
using bywhen::cli::ScreenSize;
using bywhen::cli::World;

// The day and the time that a clock on the wall shows.
void set_clock(World& world) {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  const auto day = bywhen::Date::from(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1),
                                      static_cast<unsigned>(local.tm_mday));
  const auto time = bywhen::TimeOfDay::from(static_cast<unsigned>(local.tm_hour),
                                            static_cast<unsigned>(local.tm_min));
  world.today = day.value_or(bywhen::Date());
  world.now = time.value_or(bywhen::TimeOfDay());
}

std::optional<std::string> environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

ScreenSize terminal_size() {
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return {0, 0};
  return {size.ws_col, size.ws_row};
}

std::size_t terminal_width() {
  const std::size_t columns = terminal_size().columns;
  return columns > 0 ? columns : 80;
}

// All of it, or false.
bool write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

// Up to its end, or until it is too long for a plan.
std::string read_rest(int descriptor) {
  std::string text;
  std::array<char, 65536> chunk;
  while (text.size() <= bywhen::max_plan_bytes) {
    const ssize_t got = read(descriptor, chunk.data(), chunk.size());
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) break;
    text.append(chunk.data(), static_cast<std::size_t>(got));
  }
  return text;
}

// Lines are edited where both ends are a terminal that can move its cursor.
void read_lines(World& world) {
  auto input = std::make_shared<LineReader>(STDIN_FILENO);
  const bool has_people = world.input_is_terminal && world.output_is_terminal;
  world.read_line = [input, has_people] {
    return has_people ? input->next_typed() : input->next();
  };
  const std::string terminal = environment("TERM").value_or("");
  const bool can_move = !terminal.empty() && terminal != "dumb";
  if (!has_people || !can_move) return;
  auto editor = std::make_shared<LineEditor>();
  world.edit_line = [editor, input](const std::string& prompt) {
    if (editor->can_edit()) return editor->read(prompt);
    write_all(STDOUT_FILENO, prompt);
    return input->next_typed();
  };
}

World real_world(int count, char** arguments) {
  World world;
  if (count > 0) world.arguments.assign(arguments + 1, arguments + count);
  world.environment = environment;
  set_clock(world);
  world.instant = bywhen::cli::machine_instant;
  world.wait = bywhen::cli::wait_on_machine;
  world.input_is_terminal = isatty(STDIN_FILENO) == 1;
  world.open_screen = [] { return bywhen::cli::open_posix_screen(environment); };
  world.read_all = [] { return read_rest(STDIN_FILENO); };
  world.say = [](std::string_view text) { write_all(STDOUT_FILENO, text); };
  world.output_is_terminal = isatty(STDOUT_FILENO) == 1;
  world.output_width = world.output_is_terminal ? terminal_width() : 80;
  world.terminal_size = terminal_size;
  read_lines(world);
  world.run_editor = bywhen::cli::run_editor;
  world.git_email = bywhen::cli::git_email;
  world.git_ignored = bywhen::cli::git_ignored;
  world.git_commit = bywhen::cli::git_commit;
  return world;
}

}  // namespace

int main(int count, char** arguments) try {
  std::signal(SIGXFSZ, SIG_IGN);  // a file size limit is a failed write, not the end of the program
  Outcome outcome = bywhen::cli::run(real_world(count, arguments));
  if (!write_all(STDOUT_FILENO, outcome.out)) {
    outcome.err.append("bywhen: can't write the answer: ").append(std::strerror(errno));
    outcome.err.append("\n  where the command changes the plan, that is done\n");
    outcome.code = 2;
  }
  if (!write_all(STDERR_FILENO, outcome.err)) return 2;
  return outcome.code;
} catch (const std::exception& error) {
  const std::string text = std::string("bywhen: ") + error.what() + "\n";
  write_all(STDERR_FILENO, text);
  return 2;
}
