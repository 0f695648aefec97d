#include "cli/line_reader.h"

#include <poll.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace bywhen::cli {

std::optional<std::string> LineReader::next() {
  constexpr std::size_t most = 2 << 20;
  std::size_t searched = 0;
  std::size_t end = buffer_.find('\n');
  while (end == std::string::npos && !at_end_ && buffer_.size() < most) {
    searched = buffer_.size();
    std::array<char, 4096> chunk;
    const ssize_t got = read(descriptor_, chunk.data(), chunk.size());
    if (got < 0 && errno == EINTR) continue;
    at_end_ = got <= 0;
    if (got > 0) buffer_.append(chunk.data(), static_cast<std::size_t>(got));
    end = buffer_.find('\n', searched);
  }
  if (end == std::string::npos && buffer_.empty()) return std::nullopt;
  const bool is_whole = end != std::string::npos;
  std::string line = buffer_.substr(0, end);
  buffer_.erase(0, is_whole ? end + 1 : std::string::npos);
  if (line.ends_with('\r')) line.pop_back();
  return line;
}

// Whether there is more at once.
bool LineReader::has_more() const {
  pollfd input{descriptor_, POLLIN, 0};
  return !buffer_.empty() ||
         (!at_end_ && ::poll(&input, 1, 0) > 0 && (input.revents & POLLIN) != 0);
}

std::optional<std::string> LineReader::next_typed() {
  for (;;) {
    auto line = next();
    const bool was_pasted = is_pasted_;
    is_pasted_ = line && has_more();
    const bool is_of_paste = was_pasted || is_pasted_;
    if (!line || !line->empty() || !is_of_paste) return line;
  }
}

}  // namespace bywhen::cli
