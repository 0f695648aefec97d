// A file descriptor that closes itself.
#pragma once

#include <unistd.h>

#include <filesystem>
#include <utility>

namespace bywhen {

class Fd {
 public:
  Fd() = default;
  explicit Fd(int number) : number_(number) {}
  Fd(Fd&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Fd& operator=(Fd&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Fd() {
    if (number_ >= 0) ::close(number_);
  }

  [[nodiscard]] explicit operator bool() const { return number_ >= 0; }
  [[nodiscard]] int number() const { return number_; }

 private:
  int number_ = -1;
};

// open(2), never inherited by another program, never blocking, begun again where a signal came in.
// Not open where it failed; errno says why.
[[nodiscard]] Fd open_fd(const std::filesystem::path& path, int flags, unsigned mode = 0);

// Takes the exclusive lock if nobody has it; false where somebody does (errno is EWOULDBLOCK) or
// where it failed.
[[nodiscard]] bool try_lock(const Fd& fd);

// Whether `path` (itself, not what a link there points to) names the open file.
[[nodiscard]] bool names(const std::filesystem::path& path, const Fd& fd);

}  // namespace bywhen
