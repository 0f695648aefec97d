#include "cli/completion/scripts.h"

namespace bywhen::cli {

// fish finds files itself (-F), also behind "--output=".
const std::string_view fish_completion = R"fish(# fish completion for bywhen:
#   bywhen completion fish > ~/.config/fish/completions/bywhen.fish

function __bywhen_ask
    set -l typed (commandline -opc)
    set -e typed[1]
    set -l last (commandline -ct | string replace -r '^["\']' '')
    set -l words (string replace -r '^~/' "$HOME/" -- $typed "$last")
    command bywhen completion --words -- $words 2>/dev/null
end

function __bywhen_candidates
    __bywhen_ask | string match -v -- :files
end

function __bywhen_wants_files
    __bywhen_ask | string match -q -- :files
end

complete -c bywhen -f -k -a '(__bywhen_candidates)'
complete -c bywhen -n __bywhen_wants_files -F
)fish";

}  // namespace bywhen::cli
