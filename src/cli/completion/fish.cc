#include "cli/completion/scripts.h"

namespace bywhen::cli {

const std::string_view fish_completion = R"fish(# fish completion for bywhen:
#   bywhen completion fish > ~/.config/fish/completions/bywhen.fish

function __bywhen_complete
    set -l typed (commandline -opc)
    set -e typed[1]
    set -l last (commandline -ct | string replace -r '^["\']' '')
    set -l words (string replace -r '^~/' "$HOME/" -- $typed "$last")
    set -l reply (command bywhen completion --words -- $words 2>/dev/null)
    if test "$reply[1]" = :files
        set -e reply[1]
        set -l head (string match -r -- '^--[^=]*=' "$last")
        for file in (__fish_complete_path (string replace -r -- '^--[^=]*=' '' "$last"))
            printf '%s%s\n' "$head" $file
        end
    end
    if set -q reply[1]
        printf '%s\n' $reply
    end
end

complete -c bywhen -f -k -a '(__bywhen_complete)'
)fish";

}  // namespace bywhen::cli
