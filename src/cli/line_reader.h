// Lines from a file descriptor, each as soon as it is there.
#pragma once

#include <optional>
#include <string>

namespace bywhen::cli {

class LineReader {
 public:
  // Does not own `descriptor`.
  explicit LineReader(int descriptor) : descriptor_(descriptor) {}

  // The next line without its end (LF or CR LF), the last one with or without one; nothing at the
  // end of the input or where it can't be read. A line over 2 MiB comes in pieces.
  [[nodiscard]] std::optional<std::string> next();

  // The same from people at a terminal: empty lines of what was pasted, which is there all at once,
  // are not given.
  [[nodiscard]] std::optional<std::string> next_typed();

 private:
  int descriptor_;
  [[nodiscard]] bool has_more() const;

  bool at_end_ = false;
  bool is_pasted_ = false;  // the next line was there as soon as the last one
  std::string buffer_;      // what was read and not yet given
};

}  // namespace bywhen::cli
