// A file that the program keeps for itself: one that only grows, and that nobody else can read.
//
//   auto log = PrivateLog::open(state / "bywhen" / "0123.journal");   // made where it isn't there
//   if (!log) return log.error();
//   log->append(line);                                                // on the disk when it
//   returns
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "bywhen/base/result.h"

namespace bywhen {

class PrivateLog {
 public:
  // The file at `path`. Where it isn't there, it is made (0600), and so are the folders that it
  // lacks (0700). Refused: what is not a regular file, a symlink even to one, somebody else's file.
  // Rights that others have on it are taken away.
  [[nodiscard]] static Result<PrivateLog> open(const std::filesystem::path& path);
  // The same, but nothing is made; no log where there is no file.
  [[nodiscard]] static Result<std::optional<PrivateLog>> find(const std::filesystem::path& path);
  PrivateLog(PrivateLog&&) noexcept;
  PrivateLog& operator=(PrivateLog&&) noexcept;
  ~PrivateLog();

  // Bytes in the file now.
  [[nodiscard]] Result<std::size_t> size() const;
  // At most `count` bytes from `offset` on; fewer where the file ends before.
  [[nodiscard]] Result<std::string> read(std::size_t offset, std::size_t count) const;
  // On error the file is as it was, where the system allows that.
  [[nodiscard]] Status<> append(std::string_view bytes);
  // Puts other contents in the file's place: the old ones or the new ones, never less.
  [[nodiscard]] Status<> replace(std::string_view bytes);

 private:
  struct State;
  explicit PrivateLog(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace bywhen
