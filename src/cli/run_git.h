// The git program, started without a shell.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace bywhen::cli {

struct GitAnswer {
  std::string text;
  int code = 127;  // git's exit code; 127 where there is no git, or where it came to a sudden end
};

// What git says to `input`, up to `limit` bytes of it; `words` begin with "git".
[[nodiscard]] GitAnswer git_says(std::vector<std::string> words, const std::string& input,
                                 std::size_t limit);

// The same with its complaints in `text`, and all of its answer heard before it is cut to `limit`:
// for what must not be stopped half way, and may start programs of its own (hooks).
[[nodiscard]] GitAnswer tell_git(std::vector<std::string> words, const std::string& input,
                                 std::size_t limit);

}  // namespace bywhen::cli
