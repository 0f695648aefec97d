#include "base/fd.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>

namespace bywhen {

Fd open_fd(const std::filesystem::path& path, int flags, unsigned mode) {
  int number = -1;
  do {
    number = ::open(path.c_str(), flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, mode);
  } while (number < 0 && errno == EINTR);
  return Fd(number);
}

bool try_lock(const Fd& fd) {
  int outcome = -1;
  do {
    outcome = ::flock(fd.number(), LOCK_EX | LOCK_NB);
  } while (outcome < 0 && errno == EINTR);
  return outcome == 0;
}

bool names(const std::filesystem::path& path, const Fd& fd) {
  struct stat ours {};
  struct stat there {};
  return ::fstat(fd.number(), &ours) == 0 && ::lstat(path.c_str(), &there) == 0 &&
         ours.st_dev == there.st_dev && ours.st_ino == there.st_ino;
}

}  // namespace bywhen
