// The terminal as a whole screen with keys: for the timer and the board. One is open at a time.
//
//   auto screen = world.open_screen();          // raw keys, the alternate screen
//   if (!screen) return screen.error();
//   (*screen)->draw(lines);
//   const Key key = (*screen)->read_key(250ms);
//
// The terminal is as it was as soon as the screen is gone: at the end, on Ctrl-C, SIGTERM and
// SIGHUP, which arrive as keys; and after Ctrl-Z and fg the screen is taken again.
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace bywhen::cli {

struct ScreenSize {
  std::size_t columns = 80;
  std::size_t rows = 24;
};

struct Key {
  enum class Kind : unsigned char {
    none,  // the time was up
    text,  // a character, in `text`
    enter,
    escape,
    left,
    right,
    up,
    down,
    page_up,
    page_down,
    resized,    // the terminal has another size now, or shows something else: draw again
    interrupt,  // Ctrl-C, SIGTERM, SIGHUP, the end of input: leave
    suspend,    // Ctrl-Z; a screen sees to it itself and never gives it away
  };
  Kind kind = Kind::none;
  std::string text = {};  // one character in UTF-8
};

class Screen {
 public:
  virtual ~Screen() = default;
  [[nodiscard]] virtual ScreenSize size() const = 0;
  // The whole contents, a line each, painted or not; what is wider or longer than the screen is cut.
  // Only what differs from the last time is sent.
  virtual void draw(const std::vector<std::string>& lines) = 0;
  virtual void bell() = 0;
  // The next key, or none after `patience`.
  [[nodiscard]] virtual Key read_key(std::chrono::milliseconds patience) = 0;
};

}  // namespace bywhen::cli
