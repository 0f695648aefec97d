#include "cli/completion/scripts.h"

namespace bywhen::cli {

// What bash has parted at = and : is put together again, and taken off the candidates. `command`
// runs the program of the PATH, never one that lies in the folder.
const std::string_view bash_completion =
    R"bash(# bash completion for bywhen:  source <(bywhen completion bash)

_bywhen() {
  local rest=${COMP_LINE:0:COMP_POINT} word file i
  local -a typed=()
  for ((i = 0; i <= COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [[ $i == 0 || $rest == [[:space:]]* ]]; then
      typed+=("")
      rest=${rest#"${rest%%[![:space:]]*}"}
    fi
    if [[ $i == "$COMP_CWORD" ]]; then word=$rest; fi
    rest=${rest#"$word"}
    typed[${#typed[@]} - 1]+=$word
  done
  for i in "${!typed[@]}"; do typed[i]=${typed[i]//[\"\'\\]/}; done

  local last=${typed[${#typed[@]} - 1]} head="" cut="" breaks=${COMP_WORDBREAKS//[^=:]/}
  if [[ -n $breaks ]]; then cut=${last%"${last##*[$breaks]}"}; fi
  for i in "${!typed[@]}"; do
    if [[ ${typed[i]} == "~/"* ]]; then typed[i]=$HOME/${typed[i]#"~/"}; fi
  done
  COMPREPLY=()
  while IFS=$'\t' read -r word _; do
    if [[ $word == :files ]]; then
      if [[ $last == --*=* ]]; then head=${last%%=*}=; fi
      compopt -o filenames 2>/dev/null
      while IFS= read -r file; do
        file=$head$file
        COMPREPLY+=("${file#"$cut"}")
      done < <(compgen -f -- "${last#"$head"}")
    elif [[ -n $word ]]; then
      COMPREPLY+=("${word#"$cut"}")
    fi
  done < <(command bywhen completion --words -- "${typed[@]:1}" 2>/dev/null)
}

complete -o nosort -F _bywhen bywhen 2>/dev/null || complete -F _bywhen bywhen
)bash";

}  // namespace bywhen::cli
