#include "bywhen/base/private_log.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>

#include "base/fd.h"
#include "base/file_error.h"
#include "base/temp_file.h"

namespace bywhen {
namespace {

namespace fs = std::filesystem;

constexpr int flags = O_RDWR | O_APPEND | O_NOFOLLOW;

// Makes the folder and those above it that are missing.
int make_folder(const fs::path& folder) {
  if (folder.empty() || ::mkdir(folder.c_str(), 0700) == 0 || errno == EEXIST) return 0;
  if (errno != ENOENT || folder == folder.parent_path()) return errno;
  if (const int code = make_folder(folder.parent_path()); code != 0) return code;
  return ::mkdir(folder.c_str(), 0700) == 0 || errno == EEXIST ? 0 : errno;
}

// Makes the file, and its name outlast a power cut.
Fd make_file(const fs::path& path) {
  Fd fd = open_fd(path, flags | O_CREAT, 0600);
  const Fd folder = open_fd(folder_of(path), O_RDONLY | O_DIRECTORY);
  if (fd && folder) static_cast<void>(::fsync(folder.number()));
  return fd;
}

Error not_ours(const fs::path& path, std::string_view what) {
  return {std::string(what), "look at it, and move it away", path.string()};
}

// Whether the open file is fit to hold secrets of this user.
Status<> check(const Fd& fd, const fs::path& path) {
  struct stat status {};
  if (::fstat(fd.number(), &status) != 0) return file_error(path, "", errno);
  if (!S_ISREG(status.st_mode)) return not_ours(path, "this is not a regular file");
  if (status.st_uid != ::geteuid()) return not_ours(path, "this file is somebody else's");
  const bool is_private = (status.st_mode & 07777U) == 0600U;
  if (!is_private && ::fchmod(fd.number(), 0600) != 0) return file_error(path, "", errno);
  return Done{};
}

Error cannot_open(const fs::path& path) {
  if (errno == ELOOP) return not_ours(path, "this is a symbolic link, which is not followed here");
  return file_error(path, "", errno);
}

int write_all(const Fd& fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(fd.number(), bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return ::fdatasync(fd.number()) == 0 ? 0 : errno;
}

}  // namespace

struct PrivateLog::State {
  fs::path path;
  Fd fd;
};

PrivateLog::PrivateLog(std::unique_ptr<State> state) : state_(std::move(state)) {}
PrivateLog::PrivateLog(PrivateLog&&) noexcept = default;
PrivateLog& PrivateLog::operator=(PrivateLog&&) noexcept = default;
PrivateLog::~PrivateLog() = default;

Result<std::optional<PrivateLog>> PrivateLog::find(const fs::path& path) {
  Fd fd = open_fd(path, flags);
  if (!fd && (errno == ENOENT || errno == ENOTDIR)) return std::optional<PrivateLog>();
  if (!fd) return cannot_open(path);
  if (auto fit = check(fd, path); !fit) return fit.error();
  return std::optional(PrivateLog(std::make_unique<State>(State{path, std::move(fd)})));
}

Result<PrivateLog> PrivateLog::open(const fs::path& path) {
  auto there = find(path);
  if (!there) return there.error();
  if (*there) return std::move(**there);
  if (const int code = make_folder(folder_of(path)); code != 0) {
    return file_error(folder_of(path), "this folder can't be made", code);
  }
  Fd fd = make_file(path);
  if (!fd) return cannot_open(path);
  if (auto fit = check(fd, path); !fit) return fit.error();
  return PrivateLog(std::make_unique<State>(State{path, std::move(fd)}));
}

Result<std::size_t> PrivateLog::size() const {
  struct stat status {};
  if (::fstat(state_->fd.number(), &status) != 0) return file_error(state_->path, "", errno);
  return static_cast<std::size_t>(status.st_size);
}

Result<std::string> PrivateLog::read(std::size_t offset, std::size_t count) const {
  std::string bytes(count, '\0');
  std::size_t used = 0;
  while (used < count) {
    const ssize_t got = ::pread(state_->fd.number(), bytes.data() + used, count - used,
                                static_cast<off_t>(offset + used));
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return file_error(state_->path, "cannot read this file", errno);
    if (got == 0) break;
    used += static_cast<std::size_t>(got);
  }
  bytes.resize(used);
  return bytes;
}

Status<> PrivateLog::append(std::string_view bytes) {
  const auto old_size = size();
  if (!old_size) return old_size.error();
  const int code = write_all(state_->fd, bytes);
  if (code == 0) return Done{};
  // What cannot be taken back is a piece of a line, which its readers must bear anyway.
  if (::ftruncate(state_->fd.number(), static_cast<off_t>(*old_size)) != 0) errno = code;
  return file_error(state_->path, "cannot write this file", code);
}

Status<> PrivateLog::replace(std::string_view bytes) {
  const auto failed = [&](int code) {
    return file_error(state_->path, "cannot write this file", code);
  };
  remove_stale_temp_files(folder_of(state_->path));
  auto temp = TempFile::create(folder_of(state_->path), 0600);
  if (!temp) return temp.error();
  if (const int code = temp->write(bytes); code != 0) return failed(code);
  if (const int code = temp->rename_to(state_->path); code != 0) return failed(code);
  Fd fd = open_fd(state_->path, flags);
  if (!fd) return failed(errno);
  state_->fd = std::move(fd);
  return Done{};
}

}  // namespace bywhen
