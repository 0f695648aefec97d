// A file that is written beside another one and then takes its place.
#pragma once

#include <sys/stat.h>

#include <filesystem>
#include <string_view>

#include "base/fd.h"
#include "bywhen/base/result.h"

namespace bywhen {

// The folder that holds `path`, "." where it has none.
[[nodiscard]] std::filesystem::path folder_of(const std::filesystem::path& path);

// A new file ".bywhen-<random>.tmp", locked while it is being written so that nobody takes it for a
// stale one. Removed with the object unless it has got its final name. Operations give 0 or an
// errno value.
class TempFile {
 public:
  // `mode` is cut by the umask.
  [[nodiscard]] static Result<TempFile> create(const std::filesystem::path& folder, unsigned mode);
  TempFile(TempFile&& other) noexcept;
  TempFile& operator=(TempFile&&) = delete;
  ~TempFile();

  // Owner and group where allowed, and the mode of `old`. Where the group can't be kept, the group
  // gets no more than everybody.
  [[nodiscard]] int take_mode_and_owner(const struct stat& old);
  // All of `contents`, safely on the disk.
  [[nodiscard]] int write(std::string_view contents);
  // Takes the place of `path`, whatever is there.
  [[nodiscard]] int rename_to(const std::filesystem::path& path);
  // Takes the name `path`; EEXIST where something has it.
  [[nodiscard]] int name_if_free(const std::filesystem::path& path);

  // The open file, with its lock.
  [[nodiscard]] Fd take_fd() { return std::move(fd_); }

 private:
  TempFile(Fd fd, std::filesystem::path path);
  int link_to(const std::filesystem::path& path);

  Fd fd_;
  std::filesystem::path path_;  // empty once it has its final name
};

// Removes what killed writers left in `folder`: temporary files that nobody holds a lock on. What
// can't be removed stays.
void remove_stale_temp_files(const std::filesystem::path& folder);

}  // namespace bywhen
