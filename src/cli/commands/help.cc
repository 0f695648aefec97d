#include "cli/help.h"

#include "cli/commands.h"

namespace bywhen::cli {
namespace {

Result<int> run(Call& call) {
  if (call.arguments.words.empty()) {
    call.out = help_overview();
    return 0;
  }
  const Command* command = find_command(call.arguments.words.front());
  if (command == nullptr) return unknown_command(call.arguments.words.front());
  call.out = help_on(*command);
  return 0;
}

}  // namespace

const Command help_command{
    .name = "help",
    .alias = {},
    .moment = Moment::help,
    .arguments = "[COMMAND]",
    .summary = "the commands, or one of them in full",
    .details = {},
    .options = {},
    .examples = {"help", "help add-action"},
    .run = run,
};

}  // namespace bywhen::cli
