// Files: read with guards, replaced atomically, one writer at a time.
//
//   auto locked = LockedFile::open(path);          // waits for another writer, at most 10 s
//   if (!locked) return locked.error();
//   std::string next = change(locked->contents()); // what is in the file now, read inside the lock
//   return locked->replace(next);                  // the old file or the new one, never less
#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "bywhen/base/result.h"

namespace bywhen {

inline constexpr std::size_t max_plan_bytes = std::size_t{64} << 20;

// The bytes of a regular file. Refuses folders, FIFOs, devices and sockets without opening them for
// longer than a look (never blocks on a FIFO), and files over `limit`.
[[nodiscard]] Result<std::string> read_file(const std::filesystem::path& path,
                                            std::size_t limit = max_plan_bytes);

// Writes a file that does not exist yet, complete or not at all (temporary file in the same folder,
// fsync, rename without replacing, fsync of the folder). Refuses where something has that name.
[[nodiscard]] Status<> create_file(const std::filesystem::path& path, std::string_view contents);

// An existing file, locked (flock on the resolved file, opened read-write) against other writers.
// A symlink is followed: its target is locked and replaced, the link stays.
// The lock ends with the object. Never hold one across a prompt or an editor.
class LockedFile {
 public:
  [[nodiscard]] static Result<LockedFile> open(
      const std::filesystem::path& path, std::chrono::milliseconds wait = std::chrono::seconds(10),
      std::size_t limit = max_plan_bytes);
  LockedFile(LockedFile&&) noexcept;
  LockedFile& operator=(LockedFile&&) noexcept;
  ~LockedFile();

  [[nodiscard]] const std::string& contents() const;
  // The real path, symlinks resolved.
  [[nodiscard]] const std::filesystem::path& path() const;

  // Puts `contents` in the file's place: temporary file in the same folder (a name that never looks
  // like a plan: ".bywhen-<random>.tmp"), fsync, rename, fsync of the folder. Mode stays, owner
  // where allowed. On error the old file is whole and no temporary file is left. Removes stale
  // temporary files of earlier, killed writers. Refuses if another program changed, replaced or
  // removed the file since open(). The lock goes over to the new file; contents() stays what it was.
  [[nodiscard]] Status<> replace(std::string_view contents);

 private:
  struct State;
  explicit LockedFile(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace bywhen
