// The editor that people use, on a file of ours.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "cli/world.h"

namespace bywhen::cli {

// $VISUAL, else $EDITOR, else vi: a command of the shell, with arguments perhaps ("code -w").
[[nodiscard]] std::string editor_of(const World& world);

// What the editor gets: the file, and "+12" before it where the editor is known to begin on that
// line (from 1; 0 for none).
[[nodiscard]] std::vector<std::string> editor_arguments(std::string_view editor,
                                                        const std::filesystem::path& file,
                                                        std::size_t line);

}  // namespace bywhen::cli
