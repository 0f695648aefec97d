// The script of each shell, one a file. They are thin: each hands the words that are typed to
// `bywhen completion --words`, and what that prints to its shell. None evaluates a word.
#pragma once

#include <string_view>

namespace bywhen::cli {

extern const std::string_view bash_completion;
extern const std::string_view zsh_completion;
extern const std::string_view fish_completion;

}  // namespace bywhen::cli
