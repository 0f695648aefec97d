#include "bywhen/report/board.h"

#include "cli/clock.h"
#include "cli/commands.h"
#include "cli/discovery.h"
#include "cli/live_board.h"
#include "cli/plan_file.h"
#include "cli/timer_file.h"
#include "cli/timer_screen.h"

namespace bywhen::cli {
namespace {

constexpr Option options[] = {
    {"--plain", "", "print it once, as on anything but a terminal"},
};
constexpr std::size_t usual_columns = 80;

// The timer that runs for the plan, in a line; "" where none does, or where nobody knows. The plan is
// looked for once: it may be gone while the board is shown.
LiveBoard::TimerLine timer_of(const Call& call) {
  const auto file = TimerFile::of(call);
  const auto clock = Clock::of(call);
  if (!file || !clock) return [](std::size_t) { return std::string(); };
  return [&call, file = *file, clock = *clock](std::size_t columns) -> std::string {
    const auto timer = file.read();
    if (!timer || !*timer) return {};
    return timer_bar((*timer)->at(clock.now()), columns, call.paint);
  };
}

Result<int> print(Call& call, const Plan& plan) {
  const std::size_t columns = call.width() > 0 ? call.width() : usual_columns;
  call.out = board_text(plan, call.today, columns, timer_of(call)(columns), call.paint);
  return 0;
}

Result<int> run(Call& call) {
  auto path = find_plan(call);
  if (!path) return path.error();
  auto open = read_plan(*path);
  if (!open) return open.error();
  const bool has_terminal = call.world.input_is_terminal && call.world.output_is_terminal;
  if (call.arguments.has("--plain") || !has_terminal) return print(call, open->plan);
  auto screen = call.world.open_screen();
  if (!screen) {
    Error error = screen.error();
    error.hint = "bywhen board --plain prints the board once";
    return error;
  }
  LiveBoard(call, **screen, PlanWatch(std::move(*open), *path), timer_of(call)).run();
  return 0;
}

}  // namespace

const Command board_command{
    .name = "board",
    .alias = {},
    .moment = Moment::live,
    .arguments = {},
    .summary = "the plan on the whole screen, for the wall, as it grows",
    .details =
        "Fills the terminal and follows the plan as it changes: what is new is marked,\n"
        "and what is still to be said stands in its place as a question. For a second\n"
        "window or the projector. Pages turn by themselves, or by the space bar; ? is\n"
        "help, q leaves. Without a terminal the board is printed once.",
    .options = options,
    .examples = {"board", "board --plain"},
    .run = run,
};

}  // namespace bywhen::cli
