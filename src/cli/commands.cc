#include "cli/commands.h"

#include <algorithm>
#include <vector>

#include "bywhen/base/suggest.h"

namespace bywhen::cli {

std::span<const Command* const> all_commands() {
  static constexpr const Command* list[] = {
      &init_command,
      &add_person_command,
      &add_improvement_command,
      &rank_command,
      &add_action_command,
      &assign_command,
      &accept_command,
      &decline_command,
      &schedule_command,
      &add_resource_command,
      &add_risk_command,
      &decide_command,
      &park_command,
      &edit_command,
      &edit_resource_command,
      &edit_risk_command,
      &edit_improvement_command,
      &edit_person_command,
      &edit_plan_command,
      &remove_command,
      &session_command,
      &agenda_command,
      &timer_command,
      &fill_command,
      &close_command,
      &board_command,
      &start_command,
      &done_command,
      &block_command,
      &drop_command,
      &reopen_command,
      &note_command,
      &list_command,
      &show_command,
      &next_command,
      &status_command,
      &lint_command,
      &rules_command,
      &schema_command,
      &report_command,
      &export_command,
      &undo_command,
      &redo_command,
      &help_command,
      &completion_command,
  };
  return list;
}

const Command* find_command(std::string_view name) {
  const auto commands = all_commands();
  const auto found = std::find_if(commands.begin(), commands.end(), [&](const Command* command) {
    return command->name == name || (!command->alias.empty() && command->alias == name);
  });
  return found == commands.end() ? nullptr : *found;
}

Error unknown_command(std::string_view name) {
  std::vector<std::string> names;
  for (const Command* command : all_commands()) names.emplace_back(command->name);
  std::string hint = did_you_mean(name, names);
  if (hint.empty()) hint = "bywhen help lists the commands";
  return {.message = "no command '" + std::string(name) + "'", .hint = hint, .place = {}};
}

}  // namespace bywhen::cli
