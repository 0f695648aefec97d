// Opening and reading files that may be anything.
#pragma once

#include <sys/stat.h>

#include <cstddef>
#include <filesystem>
#include <string>

#include "base/fd.h"
#include "bywhen/base/result.h"

namespace bywhen {

// Opens a regular file with the access asked for (O_RDONLY or O_RDWR). Folders, FIFOs, devices and
// sockets are refused by a look at their name, and again by a look at what was opened.
[[nodiscard]] Result<Fd> open_regular(const std::filesystem::path& path, int access);

// All bytes of an open regular file; `path` is for the error. Refuses a file over `limit` by its
// size, unread.
[[nodiscard]] Result<std::string> read_all(const Fd& fd, const std::filesystem::path& path,
                                           std::size_t limit);

}  // namespace bywhen
