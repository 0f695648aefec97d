#include "base/temp_file.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/random.h>
#include <time.h>

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <memory>

#include "base/file_error.h"

namespace bywhen {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view name_start = ".bywhen-";
constexpr std::string_view name_end = ".tmp";
constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz012345";  // 32: five bits a letter
constexpr std::size_t random_letters = 12;

std::string random_name() {
  std::uint64_t bits = 0;
  if (::getrandom(&bits, sizeof bits, GRND_NONBLOCK) != ssize_t{sizeof bits}) {
    struct timespec now {};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    bits = static_cast<std::uint64_t>(now.tv_nsec) * 0x9e3779b97f4a7c15U +
           static_cast<std::uint64_t>(::getpid());
  }
  std::string name(name_start);
  for (std::size_t i = 0; i < random_letters; ++i, bits >>= 5) name += letters[bits & 31U];
  return name + std::string(name_end);
}

bool is_temp_name(std::string_view name) {
  if (name.size() != name_start.size() + random_letters + name_end.size()) return false;
  return name.starts_with(name_start) && name.ends_with(name_end);
}

// Makes a new name in the folder outlast a power cut. The file has its name by now, so a failure
// here changes nothing that could be taken back.
void sync_folder(const fs::path& folder) {
  const Fd fd = open_fd(folder, O_RDONLY | O_DIRECTORY);
  if (fd) static_cast<void>(::fsync(fd.number()));
}

void remove_if_stale(const fs::path& path) {
  struct stat status {};
  if (::lstat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return;
  const Fd fd = open_fd(path, O_RDONLY | O_NOFOLLOW);
  if (fd && try_lock(fd) && names(path, fd)) ::unlink(path.c_str());
}

}  // namespace

fs::path folder_of(const fs::path& path) {
  const fs::path folder = path.parent_path();
  return folder.empty() ? fs::path(".") : folder;
}

TempFile::TempFile(Fd fd, fs::path path) : fd_(std::move(fd)), path_(std::move(path)) {}

TempFile::TempFile(TempFile&& other) noexcept
    : fd_(std::move(other.fd_)), path_(std::move(other.path_)) {
  other.path_.clear();
}

TempFile::~TempFile() {
  if (!path_.empty()) ::unlink(path_.c_str());
}

Result<TempFile> TempFile::create(const fs::path& folder, unsigned mode) {
  constexpr int attempts = 100;
  for (int i = 0; i < attempts; ++i) {
    const fs::path path = folder / random_name();
    Fd fd = open_fd(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
    if (!fd && errno == EEXIST) continue;
    if (!fd && errno == ENOENT)
      return Error{"there is no such folder", "make it first", folder.string()};
    if (!fd) return file_error(folder, "cannot write in its folder", errno);
    TempFile temp(std::move(fd), path);
    // Between open and lock somebody may have taken it for a stale one.
    if (try_lock(temp.fd_) && names(path, temp.fd_)) return temp;
    if (errno == ENOLCK || errno == EOPNOTSUPP) {
      return file_error(folder, "cannot lock files in its folder", errno);
    }
  }
  return file_error(folder, "cannot write in its folder", EBUSY);
}

int TempFile::take_mode_and_owner(const struct stat& old) {
  const int fd = fd_.number();
  mode_t mode = old.st_mode & 07777U;
  const bool owner_kept = ::fchown(fd, old.st_uid, old.st_gid) == 0;
  if (!owner_kept && ::fchown(fd, static_cast<uid_t>(-1), old.st_gid) != 0) {
    struct stat ours {};
    if (::fstat(fd, &ours) != 0) return errno;
    const mode_t everybody = mode & 07U;
    if (ours.st_gid != old.st_gid) mode = (mode & ~mode_t{070}) | (mode & (everybody << 3U));
  }
  return ::fchmod(fd, mode) == 0 ? 0 : errno;
}

int TempFile::write(std::string_view contents) {
  while (!contents.empty()) {
    const ssize_t written = ::write(fd_.number(), contents.data(), contents.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    contents.remove_prefix(static_cast<std::size_t>(written));
  }
  return ::fsync(fd_.number()) == 0 ? 0 : errno;
}

int TempFile::rename_to(const fs::path& path) {
  if (::rename(path_.c_str(), path.c_str()) != 0) return errno;
  path_.clear();
  sync_folder(folder_of(path));
  return 0;
}

int TempFile::name_if_free(const fs::path& path) {
  const int outcome =
      ::renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, path.c_str(), RENAME_NOREPLACE);
  if (outcome == 0) {
    path_.clear();
  } else if (errno != EINVAL && errno != ENOSYS) {
    return errno;
  } else if (const int code = link_to(path); code != 0) {
    return code;
  }
  sync_folder(folder_of(path));
  return 0;
}

// For file systems that can't rename without replacing.
int TempFile::link_to(const fs::path& path) {
  if (::link(path_.c_str(), path.c_str()) != 0) return errno;
  ::unlink(path_.c_str());
  path_.clear();
  return 0;
}

void remove_stale_temp_files(const fs::path& folder) {
  const auto close = [](DIR* open) { ::closedir(open); };
  const std::unique_ptr<DIR, decltype(close)> entries(::opendir(folder.c_str()), close);
  if (!entries) return;
  while (const struct dirent* entry = ::readdir(entries.get())) {
    if (is_temp_name(entry->d_name)) remove_if_stale(folder / entry->d_name);
  }
}

}  // namespace bywhen
