#include "bywhen/base/suggest.h"
#include "bywhen/base/text.h"
#include "cli/commands.h"
#include "cli/completion/complete.h"
#include "cli/completion/scripts.h"

namespace bywhen::cli {
namespace {

constexpr Option options[] = {
    {"--words", "", "what the last of the words behind -- can be, one candidate a line"},
};

Error no_script(std::string_view shell) {
  const std::vector<std::string> known(shells().begin(), shells().end());
  std::string hint = did_you_mean(shell, known);
  if (hint.empty()) hint = "there is one for " + join(known, ", ");
  return {.message = "no script for the shell '" + std::string(shell) + "'",
          .hint = std::move(hint),
          .place = {}};
}

Result<int> run(Call& call) {
  const std::vector<std::string>& words = call.arguments.words;
  if (call.arguments.has("--words")) {
    call.out = complete(call, words);
    return 0;
  }
  if (words.size() != 1) {
    return Error{.message = words.empty() ? "for which shell?" : "one shell at a time",
                 .hint = "e.g. bywhen completion bash",
                 .place = {}};
  }
  const std::string& shell = words.front();
  if (shell == "bash") {
    call.out = bash_completion;
  } else if (shell == "zsh") {
    call.out = zsh_completion;
  } else if (shell == "fish") {
    call.out = fish_completion;
  } else {
    return no_script(shell);
  }
  return 0;
}

}  // namespace

const Command completion_command{
    .name = "completion",
    .alias = {},
    .moment = Moment::help,
    .arguments = "SHELL",
    .summary = "a script for your shell to complete commands, ids and people",
    .details =
        "SHELL is bash, zsh or fish. For bash and zsh, a line of your .bashrc or .zshrc:\n"
        "  source <(bywhen completion bash)\n"
        "For fish, once: bywhen completion fish > ~/.config/fish/completions/bywhen.fish",
    .options = options,
    .examples = {"completion bash", "completion --words -- assign A"},
    .run = run,
};

}  // namespace bywhen::cli
