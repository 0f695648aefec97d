#include "base/guarded_read.h"

#include <fcntl.h>

#include <algorithm>
#include <cerrno>

#include "base/file_error.h"

namespace bywhen {
namespace {

namespace fs = std::filesystem;

Status<> check_regular(const fs::path& path, const struct stat& status) {
  if (S_ISREG(status.st_mode)) return Done{};
  if (S_ISDIR(status.st_mode)) return file_error(path, "", EISDIR);
  std::string_view kind = "something else";
  if (S_ISFIFO(status.st_mode)) kind = "a pipe (FIFO)";
  if (S_ISSOCK(status.st_mode)) kind = "a socket";
  if (S_ISCHR(status.st_mode) || S_ISBLK(status.st_mode)) kind = "a device";
  return Error{"this is " + std::string(kind) + ", not a regular file", "name a regular file",
               path.string()};
}

Error too_big(const fs::path& path, std::size_t limit) {
  const std::string most = limit >= (std::size_t{1} << 20) ? std::to_string(limit >> 20) + " MiB"
                                                           : std::to_string(limit) + " bytes";
  return {"the file is too big: over " + most, "check that this is the file you mean",
          path.string()};
}

}  // namespace

Result<Fd> open_regular(const fs::path& path, int access) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return file_error(path, "", errno);
  if (const Status<> regular = check_regular(path, status); !regular) return regular.error();
  Fd fd = open_fd(path, access);
  if (!fd) return file_error(path, access == O_RDWR ? "cannot write this file" : "", errno);
  if (::fstat(fd.number(), &status) != 0) return file_error(path, "", errno);
  if (const Status<> regular = check_regular(path, status); !regular) return regular.error();
  return fd;
}

Result<std::string> read_all(const Fd& fd, const fs::path& path, std::size_t limit) {
  struct stat status {};
  if (::fstat(fd.number(), &status) != 0) return file_error(path, "", errno);
  const auto expected = static_cast<std::size_t>(std::max<off_t>(status.st_size, 0));
  if (expected > limit) return too_big(path, limit);
  constexpr std::size_t chunk = std::size_t{1} << 16;
  std::string bytes;
  std::size_t used = 0;
  // One byte more than expected: a read that leaves it empty has found the end where it is expected.
  bytes.resize(expected + 1);
  for (;;) {
    if (used == bytes.size()) bytes.resize(used + chunk);
    const ssize_t got =
        ::pread(fd.number(), bytes.data() + used, bytes.size() - used, static_cast<off_t>(used));
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return file_error(path, "cannot read this file", errno);
    used += static_cast<std::size_t>(got);
    if (used > limit) return too_big(path, limit);
    if (got == 0 || (used == expected && used < bytes.size())) break;
  }
  bytes.resize(used);
  return bytes;
}

}  // namespace bywhen
