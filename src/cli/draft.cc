#include "cli/draft.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <system_error>
#include <utility>

#include "bywhen/base/file.h"

namespace bywhen::cli {
namespace {

Error cant_make(const std::filesystem::path& place, int reason) {
  return {.message = std::string("no draft can be written there: ") + std::strerror(reason),
          .hint = "TMPDIR says where drafts are put",
          .place = place.string()};
}

// A new file for its owner alone; 0 or an errno value.
int write_private(const std::filesystem::path& path, std::string_view text) {
  const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (file < 0) return errno;
  int reason = 0;
  while (!text.empty() && reason == 0) {
    const ssize_t written = write(file, text.data(), text.size());
    if (written >= 0) {
      text.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno != EINTR) {
      reason = errno;
    }
  }
  if (close(file) != 0 && reason == 0) reason = errno;
  return reason;
}

}  // namespace

Result<Draft> Draft::create(const std::filesystem::path& folder, std::string_view text) {
  std::string name = (folder / "bywhen-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) return cant_make(folder, errno);
  Draft draft{std::filesystem::path(name)};
  if (const int reason = write_private(draft.path(), text); reason != 0) {
    return cant_make(folder, reason);
  }
  return draft;
}

Draft::Draft(Draft&& other) noexcept
    : folder_(std::exchange(other.folder_, {})), is_kept_(other.is_kept_) {}

Draft::~Draft() {
  if (folder_.empty() || is_kept_) return;
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

Result<std::string> Draft::read() const { return read_file(path()); }

}  // namespace bywhen::cli
