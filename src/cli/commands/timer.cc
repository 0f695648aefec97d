#include <fmt/format.h>

#include <optional>

#include "bywhen/agenda/agenda_changes.h"
#include "bywhen/agenda/agenda_json.h"
#include "cli/commands.h"
#include "cli/live_timer.h"
#include "cli/output.h"
#include "cli/plan_file.h"
#include "cli/subcommands.h"
#include "cli/timer_file.h"
#include "cli/timer_format.h"
#include "cli/timer_moves.h"
#include "cli/timer_plain.h"
#include "cli/timer_start.h"
#include "cli/timer_words.h"

namespace bywhen::cli {
namespace {

constexpr std::string_view formats[] = {"text", "json"};

constexpr Option options[] = {
    {"--minutes", "N", "start: the agenda in that many minutes, this once"},
    {"--restart", "", "start: even where a timer runs"},
    {"--end", "", "add: for all, so that the end moves"},
    {"--record", "", "stop: keep the planned and the actual minutes in the plan"},
    {"--format", "FORMAT", "status: text, json, or a line with {left} and such", false,
     words_in<formats>},
    {"--plain", "", "run it in plain lines, one a minute"},
    {"--auto", "", "run it, and go on by itself when the time of a step is up"},
    {"--no-bell", "", "run it without a sound at the end of a step"},
};

Result<int> start(Call& call) {
  if (auto real = check_not_dry(call); !real) return real.error();
  auto file = TimerFile::of(call);
  if (!file) return file.error();
  auto clock = Clock::of(call);
  if (!clock) return clock.error();
  auto timer = start_timer(call, *file, *clock, false);
  if (!timer) return timer.error();
  answer_step(call, *file, timer->at(clock->now()));
  return 0;
}

// Keeps in the plan what the timer ran.
Status<> record(Call& call, const TimerView& view) {
  std::vector<std::string> left_out;
  auto after = edit_plan(call, [&](const Plan& plan) -> Result<std::vector<Change>> {
    Recorded kept = recorded(plan, view);
    left_out = std::move(kept.left_out);
    return std::move(kept.changes);
  });
  if (!after) return after.error();
  for (const std::string& title : left_out) {
    call.note(fmt::format("the agenda has no step '{}' any more; its minutes are not kept", title));
  }
  return Done{};
}

Result<int> stop(Call& call) {
  const bool records = call.arguments.has("--record");
  if (auto real = check_not_dry(call); !real && !records) return real.error();
  auto file = TimerFile::of(call);
  if (!file) return file.error();
  auto clock = Clock::of(call);
  if (!clock) return clock.error();
  auto timer = file->read();
  if (!timer) return timer.error();
  if (!*timer) return no_timer();
  if (records) {
    (*timer)->stop(clock->now());
    if (auto kept = record(call, (*timer)->at(clock->now())); !kept) return kept.error();
    if (call.dry_run()) return 0;
  }
  bool changed = false;
  auto after = file->change([&](Timer before) -> Result<Timer> {
    changed = before.stop(clock->now());
    return before;
  });
  if (!after) return after.error();
  if (!changed && !records) call.note("the timer has ended already");
  if (!call.quiet()) call.out += timer_line(after->at(clock->now()));
  if (!call.quiet() && records) call.out += "     its minutes are kept in the plan\n";
  return 0;
}

// A word names a format, anything else is a line to fill in.
Result<std::string> typed_status_format(const std::string& typed) {
  const bool is_line = typed.find_first_of("{} ") != typed.npos;
  return is_line ? Result<std::string>(std::string()) : typed_format(typed, formats);
}

Result<int> status(Call& call) {
  const std::string typed = call.arguments.value("--format").value_or("text");
  auto format = typed_status_format(typed);
  if (!format) return format.error();
  auto file = TimerFile::of(call);
  if (!file) return file.error();
  auto clock = Clock::of(call);
  if (!clock) return clock.error();
  auto timer = file->read();
  if (!timer) return timer.error();
  std::optional<TimerView> view;
  if (*timer) view = (*timer)->at(clock->now());
  const bool runs = view && view->state != TimerState::ended;
  const auto plan = readable_plan(*file);
  const Plan* read = plan ? &*plan : nullptr;
  if (*format == "json") {
    call.out = timer_json(file->plan().string(), read, view);
  } else if (format->empty()) {
    // What is wrong with the line is said whether a timer runs or not.
    auto line = timer_format(typed, view.value_or(TimerView()), read);
    if (!line) return line.error();
    if (runs) call.out = *line + "\n";
  } else if (view) {
    call.out = timer_text(*view, read, call.paint);
  } else {
    call.note(no_timer().message + "; " + no_timer().hint);
  }
  return runs ? 0 : 1;
}

Result<int> on_screen(Call& call, const TimerFile& file, const Clock& clock) {
  Result<TimerView> view = TimerView();
  {
    auto screen = call.world.open_screen();
    if (!screen) {
      Error error = screen.error();
      error.hint = "bywhen timer --plain prints a line a minute";
      return error;
    }
    if (auto joined = join_timer(call, file, clock); !joined) return joined.error();
    const LiveTimer::Ways ways{call.arguments.has("--auto"),
                               !call.arguments.has("--no-bell") && !call.quiet()};
    view = LiveTimer(call, **screen, file, clock, ways).run();
  }
  if (!view) return view.error();
  if (!call.quiet()) call.out = timer_line(*view);
  if (view->state != TimerState::ended) {
    call.note("the timer runs on: bywhen timer shows it again, bywhen timer stop ends it");
  }
  return 0;
}

// Runs it in the foreground: joins the one that runs, or starts one.
Result<int> watch(Call& call) {
  if (auto real = check_not_dry(call); !real) return real.error();
  auto file = TimerFile::of(call);
  if (!file) return file.error();
  auto clock = Clock::of(call);
  if (!clock) return clock.error();
  if (!call.arguments.has("--plain")) return on_screen(call, *file, *clock);
  if (auto joined = join_timer(call, *file, *clock); !joined) return joined.error();
  return run_plain_timer(call, *file, *clock, call.arguments.has("--auto"));
}

constexpr std::string_view start_options[] = {"--minutes", "--restart"};
constexpr std::string_view add_options[] = {"--end"};
constexpr std::string_view stop_options[] = {"--record"};
constexpr std::string_view status_options[] = {"--format"};
constexpr std::string_view watch_options[] = {"--minutes", "--plain", "--auto", "--no-bell"};

constexpr Subcommand words[] = {
    {.name = "", .options = watch_options, .run = watch},
    {.name = "start", .options = start_options, .run = start},
    {.name = "pause", .options = {}, .run = pause_timer},
    {.name = "resume", .options = {}, .run = resume_timer},
    {.name = "next", .options = {}, .run = next_step},
    {.name = "back", .options = {}, .run = step_back},
    {.name = "add", .options = add_options, .takes_words = true, .run = add_time},
    {.name = "status", .options = status_options, .run = status},
    {.name = "stop", .options = stop_options, .run = stop},
};

Result<int> run(Call& call) { return run_subcommand(call, timer_command, words); }

}  // namespace

const Command timer_command{
    .name = "timer",
    .alias = {},
    .moment = Moment::live,
    .arguments = "[start|pause|resume|next|back|add N|status|stop]",
    .summary = "run the agenda, re-planned where a step overruns",
    .details =
        "Alone it fills the terminal, h for help; the words do the same from anywhere.\n"
        "add 2m (or -1m) is for this step, with --end for all. status ends with 1 where\n"
        "no timer runs; its line takes {step} {number} {steps} {left} {total-left}\n"
        "{allotted} {planned} {ahead} {state} {next} {gaps} {per-gap}.",
    .options = options,
    .examples = {"timer start --minutes 30", "timer --plain"},
    .run = run,
};

}  // namespace bywhen::cli
