#include "cli/timer_start.h"

#include <fmt/format.h>

#include <optional>

#include "bywhen/agenda/agenda_changes.h"
#include "bywhen/base/text.h"
#include "cli/agenda_to_run.h"
#include "cli/plan_file.h"
#include "cli/timer_words.h"
#include "cli/typed_minutes.h"

namespace bywhen::cli {
namespace {

// The agenda that the call asks for.
Result<Agenda> wanted_agenda(Call& call, const Plan& plan) {
  auto agenda = agenda_to_run(call, plan);
  if (!agenda) return agenda.error();
  if (agenda->size() > Timer::most_steps) {
    return Error{fmt::format("the agenda has {} steps", agenda->size()),
                 fmt::format("a timer takes up to {}", Timer::most_steps), ""};
  }
  const auto typed = call.arguments.value("--minutes");
  if (!typed) return agenda;
  auto minutes = typed_minutes(*typed);
  if (!minutes) return minutes.error();
  return scaled(*agenda, *minutes);
}

}  // namespace

Result<Timer> start_timer(Call& call, const TimerFile& file, const Clock& clock, bool joins) {
  auto open = read_plan(file.plan());
  if (!open) return open.error();
  auto agenda = wanted_agenda(call, open->plan);
  if (!agenda) return agenda.error();
  return file.begin([&](const std::optional<Timer>& before) -> Result<Timer> {
    const bool runs = before && before->at(clock.now()).state != TimerState::ended;
    if (runs && joins) return *before;
    if (!runs || call.arguments.has("--restart")) return Timer::start(*agenda, clock.now());
    return Error{"a timer runs already: " + std::string(trim(timer_line(before->at(clock.now())))),
                 "bywhen timer stop ends it, bywhen timer start --restart begins again", ""};
  });
}

Status<> join_timer(Call& call, const TimerFile& file, const Clock& clock) {
  const bool joins = !call.arguments.has("--minutes");
  const auto running = file.read();
  const bool runs = running && *running && (*running)->at(clock.now()).state != TimerState::ended;
  if (runs && joins) return Done{};
  auto timer = start_timer(call, file, clock, joins);
  if (!timer) return timer.error();
  return Done{};
}

}  // namespace bywhen::cli
