// Files that a command makes for somebody to read.
#pragma once

#include <filesystem>
#include <span>
#include <string_view>

#include "bywhen/base/result.h"

namespace bywhen::cli {

// Writes `contents` to `path`, complete or not at all; a file that is there is replaced, but never one of `plans`,
// which it was made from, and nothing that has a plan's name.
[[nodiscard]] Status<> write_output(const std::filesystem::path& path, std::string_view contents,
                                    std::span<const std::filesystem::path> plans);

}  // namespace bywhen::cli
