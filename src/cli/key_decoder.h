// Keys from the bytes that a terminal sends for them.
//
//   decoder.feed(bytes);
//   while (const auto key = decoder.next()) ...
//   if (decoder.is_waiting()) ...            // half a key: give the rest a moment
//   const auto key = decoder.next_at_rest(); // nothing more has come: a lone ESC is Escape
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cli/screen.h"

namespace bywhen::cli {

class KeyDecoder {
 public:
  void feed(std::string_view bytes) { bytes_ += bytes; }

  // The next whole key. What no key is made of (other control characters and sequences, bytes that
  // are not UTF-8) is passed over.
  [[nodiscard]] std::optional<Key> next();
  // Whether the beginning of a key is there.
  [[nodiscard]] bool is_waiting() const { return !bytes_.empty(); }
  // The same as next(), where half a key is all that there will be of it.
  [[nodiscard]] std::optional<Key> next_at_rest();

 private:
  std::string bytes_;  // not yet decoded
};

}  // namespace bywhen::cli
