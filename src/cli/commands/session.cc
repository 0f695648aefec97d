#include <utility>

#include "cli/agenda_to_run.h"
#include "cli/commands.h"
#include "cli/discovery.h"
#include "cli/plan_file.h"
#include "cli/session_timer.h"
#include "cli/session_topic.h"

namespace bywhen::cli {
namespace {

constexpr Option options[] = {
    {"--from-start", "", "begin at the first step, not where the last one ended"},
};

Result<int> run(Call& call) {
  auto path = find_plan(call);
  if (!path) return path.error();
  auto open = open_plan(call);
  if (!open) return open.error();
  auto agenda = agenda_to_run(call, open->plan);
  if (!agenda) return agenda.error();
  SessionTopic topic(call, std::move(*agenda));
  if (call.world.input_is_terminal && call.world.output_is_terminal) {
    std::error_code failed;
    const auto real = std::filesystem::canonical(*path, failed);
    const auto state = SessionState::of(call.world, failed ? *path : real);
    if (state) topic.keep_place(*state, call.arguments.has("--from-start"));
    topic.keep_time(SessionTime(start_session_timer(call, topic.agenda(), topic.step())));
  }
  return converse(call, topic, session_command);
}

}  // namespace

const Command session_command{
    .name = "session",
    .alias = {},
    .moment = Moment::live,
    .arguments = {},
    .summary = "the agenda step by step, one short line at a time",
    .details =
        "Follows the agenda: who is here, the improvements, the actions, owners and\n"
        "dates, resources. An empty line goes to the next item, /go to the next step,\n"
        "/back to the one before, /close to the commitment round; ? says what can be\n"
        "typed. Each line is written before the next is read; a session that was broken\n"
        "off goes on where it was. Lines from a pipe or a file (bywhen session <\n"
        "lines.txt) do the same, from the first step on, up to the first that is refused.",
    .options = options,
    .examples = {"session", "session --from-start"},
    .run = run,
};

}  // namespace bywhen::cli
