#include "bywhen/model/no_name.h"

#include <doctest/doctest.h>

#include "cli/commands.h"

namespace bywhen::cli {
namespace {

TEST_CASE("every command is known as a word that is no name") {
  for (const Command* command : all_commands()) {
    CAPTURE(command->name);
    CHECK(is_command_word(command->name));
    if (!command->alias.empty()) CHECK(is_command_word(command->alias));
  }
}

}  // namespace
}  // namespace bywhen::cli
