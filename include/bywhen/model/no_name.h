// Words that people say to the program, of which nobody is called.
#pragma once

#include <string_view>

namespace bywhen {

// A command that is spelt as such: "reopen", not "Reopen".
[[nodiscard]] bool is_command_word(std::string_view word);

// Whether somebody who is not in the plan may be called that, so that adding them is worth a hint:
// not a command, a status, a part of a date, what somebody does ("dropping"), nor marks ("✓").
[[nodiscard]] bool may_be_name(std::string_view text);

}  // namespace bywhen
