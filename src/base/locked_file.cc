#include <fcntl.h>
#include <sys/stat.h>
#include <time.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>

#include "base/fd.h"
#include "base/file_error.h"
#include "base/guarded_read.h"
#include "base/temp_file.h"
#include "bywhen/base/file.h"

namespace bywhen {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

void sleep_for(std::chrono::microseconds time) {
  const struct timespec wait { 0, static_cast<long>(time.count()) * 1000 };
  ::nanosleep(&wait, nullptr);
}

Result<fs::path> real_path(const fs::path& path) {
  char* resolved = ::realpath(path.c_str(), nullptr);
  if (resolved == nullptr) return file_error(path, "", errno);
  fs::path real(resolved);
  std::free(resolved);
  return real;
}

struct Attempt {
  fs::path path;
  Fd fd;
  bool locked = false;  // else somebody else has it, or has just replaced the file
};

Result<Attempt> try_once(const fs::path& asked) {
  Result<fs::path> real = real_path(asked);
  if (!real) return real.error();
  Result<Fd> fd = open_regular(*real, O_RDWR);
  if (!fd) return Error{fd.error().message, fd.error().hint, asked.string()};
  const bool locked = try_lock(*fd);
  if (!locked && errno != EWOULDBLOCK) return file_error(asked, "cannot lock this file", errno);
  const bool still_there = locked && names(*real, *fd);
  return Attempt{*std::move(real), *std::move(fd), still_there};
}

// Whether the file is as it was when `then` was taken: nobody has written into it in place.
bool is_untouched(const Fd& fd, const struct stat& then) {
  struct stat now {};
  const auto same = [](const timespec& a, const timespec& b) {
    return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
  };
  return ::fstat(fd.number(), &now) == 0 && now.st_size == then.st_size &&
         same(now.st_mtim, then.st_mtim) && same(now.st_ctim, then.st_ctim);
}

Error still_busy(const fs::path& path) {
  return {"another program is writing this file", "wait until it is done and try again",
          path.string()};
}

}  // namespace

struct LockedFile::State {
  fs::path asked;
  fs::path real;
  Fd fd;
  std::string contents;
  struct stat seen {};  // of the file, before it was read
};

LockedFile::LockedFile(std::unique_ptr<State> state) : state_(std::move(state)) {}
LockedFile::LockedFile(LockedFile&&) noexcept = default;
LockedFile& LockedFile::operator=(LockedFile&&) noexcept = default;
LockedFile::~LockedFile() = default;

const std::string& LockedFile::contents() const { return state_->contents; }
const fs::path& LockedFile::path() const { return state_->real; }

Result<LockedFile> LockedFile::open(const fs::path& path, std::chrono::milliseconds wait,
                                    std::size_t limit) {
  constexpr std::chrono::microseconds longest_pause{10'000};
  const Clock::time_point deadline = Clock::now() + wait;
  std::chrono::microseconds pause{200};
  for (;;) {
    Result<Attempt> attempt = try_once(path);
    if (!attempt) return attempt.error();
    if (attempt->locked) {
      struct stat seen {};
      if (::fstat(attempt->fd.number(), &seen) != 0) return file_error(path, "", errno);
      Result<std::string> contents = read_all(attempt->fd, path, limit);
      if (!contents) return contents.error();
      auto state = std::make_unique<State>();
      *state = {path, std::move(attempt->path), std::move(attempt->fd), *std::move(contents), seen};
      return LockedFile(std::move(state));
    }
    if (Clock::now() >= deadline) return still_busy(path);
    sleep_for(pause);
    pause = std::min(pause * 2, longest_pause);
  }
}

Status<> LockedFile::replace(std::string_view contents) {
  const fs::path& place = state_->asked;
  const auto failed = [&](int code) { return file_error(place, "nothing was written", code); };
  const Error moved{"another program has changed, replaced or removed this file meanwhile",
                    "nothing was written; try again", place.string()};
  const struct stat& old = state_->seen;
  if (!names(state_->real, state_->fd)) return moved;
  remove_stale_temp_files(folder_of(state_->real));
  Result<TempFile> temp = TempFile::create(folder_of(state_->real), 0600);
  if (!temp) return Error{temp.error().message, temp.error().hint, place.string()};
  if (const int code = temp->take_mode_and_owner(old); code != 0) return failed(code);
  if (const int code = temp->write(contents); code != 0) return failed(code);
  if (!names(state_->real, state_->fd) || !is_untouched(state_->fd, old)) return moved;
  if (const int code = temp->rename_to(state_->real); code != 0) return failed(code);
  state_->fd = temp->take_fd();
  if (::fstat(state_->fd.number(), &state_->seen) != 0) return failed(errno);
  return Done{};
}

}  // namespace bywhen
