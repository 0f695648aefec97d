// Every command, one line each: the only list of them. The order is that of the help.
#pragma once

#include <span>
#include <string_view>

#include "cli/command.h"

namespace bywhen::cli {

extern const Command init_command;
extern const Command add_person_command;
extern const Command add_improvement_command;
extern const Command rank_command;
extern const Command add_action_command;
extern const Command assign_command;
extern const Command accept_command;
extern const Command decline_command;
extern const Command schedule_command;
extern const Command add_resource_command;
extern const Command add_risk_command;
extern const Command decide_command;
extern const Command park_command;
extern const Command edit_command;
extern const Command edit_resource_command;
extern const Command edit_risk_command;
extern const Command edit_improvement_command;
extern const Command edit_person_command;
extern const Command edit_plan_command;
extern const Command remove_command;
extern const Command session_command;
extern const Command agenda_command;
extern const Command timer_command;
extern const Command fill_command;
extern const Command close_command;
extern const Command board_command;
extern const Command start_command;
extern const Command done_command;
extern const Command block_command;
extern const Command drop_command;
extern const Command reopen_command;
extern const Command note_command;
extern const Command list_command;
extern const Command show_command;
extern const Command next_command;
extern const Command status_command;
extern const Command lint_command;
extern const Command rules_command;
extern const Command schema_command;
extern const Command report_command;
extern const Command export_command;
extern const Command undo_command;
extern const Command redo_command;
extern const Command help_command;
extern const Command completion_command;

[[nodiscard]] std::span<const Command* const> all_commands();

// By name or alias; none where there is no such command.
[[nodiscard]] const Command* find_command(std::string_view name);

// "no command 'asign'; did you mean 'assign'?"
[[nodiscard]] Error unknown_command(std::string_view name);

}  // namespace bywhen::cli
