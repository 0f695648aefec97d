#include "cli/completion/scripts.h"

namespace bywhen::cli {

// The program has chosen already: -U keeps zsh from choosing again by the letters typed.
const std::string_view zsh_completion = R"zsh(#compdef bywhen
# zsh completion for bywhen: a file _bywhen in a folder of $fpath, or
#   source <(bywhen completion zsh)

_bywhen() {
  local -a typed names shown
  local line word files=""
  typed=("${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}")
  typed=("${(@)typed/#\~\//$HOME/}")
  for line in "${(@f)$(command bywhen completion --words -- "${(@)typed}" 2>/dev/null)}"; do
    word=${line%%$'\t'*}
    if [[ $word == :files ]]; then
      files=yes
    elif [[ -n $word ]]; then
      names+=("$word")
      if [[ $word == "$line" ]]; then shown+=("$word"); else shown+=("$word  -- ${line#*$'\t'}"); fi
    fi
  done
  if (( $#names )); then compadd -U -V bywhen -l -d shown -a names; fi
  if [[ -n $files ]]; then
    if [[ $PREFIX == --*=* ]]; then compset -P '--*='; fi
    _files
  fi
}

if [[ $funcstack[1] == _bywhen ]]; then _bywhen "$@"; else compdef _bywhen bywhen; fi
)zsh";

}  // namespace bywhen::cli
