// The real terminal as a screen, with plain ANSI sequences: no terminal's peculiarities are needed.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "bywhen/base/result.h"
#include "cli/screen.h"

namespace bywhen::cli {

using Environment = std::function<std::optional<std::string>(const char* name)>;

// Whether the first of LC_ALL, LC_CTYPE and LANG that says something says UTF-8.
[[nodiscard]] bool has_utf8_locale(const Environment& environment);

// Takes the terminal of standard input and output. Fails where that is none, or one that can't move
// its cursor (TERM=dumb). Without a UTF-8 locale what is drawn is in ASCII.
[[nodiscard]] Result<std::unique_ptr<Screen>> open_posix_screen(const Environment& environment);

}  // namespace bywhen::cli
