#include "cli/posix_screen.h"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <utility>

#include "bywhen/base/painted.h"
#include "cli/key_decoder.h"
#include "cli/signal_pipe.h"
#include "cli/taken_terminal.h"

namespace bywhen::cli {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

// The bytes of one key come together; a lone ESC is known by nothing that follows.
constexpr milliseconds rest_of_key{40};

class PosixScreen final : public Screen {
 public:
  PosixScreen(std::unique_ptr<SignalPipe> signals, std::unique_ptr<TakenTerminal> terminal,
              bool is_utf8)
      : signals_(std::move(signals)), terminal_(std::move(terminal)), is_utf8_(is_utf8) {}

  [[nodiscard]] ScreenSize size() const override {
    winsize size{};
    const bool is_known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0;
    if (!is_known || size.ws_col == 0 || size.ws_row == 0) return {};
    return {size.ws_col, size.ws_row};
  }

  void draw(const std::vector<std::string>& lines) override {
    const ScreenSize room = size();
    std::string bytes;
    if (is_blank_) bytes += "\x1b[2J";
    if (is_blank_) shown_.clear();
    is_blank_ = false;
    shown_.resize(room.rows);
    for (std::size_t row = 0; row < room.rows; ++row) {
      std::string line = row < lines.size() ? cut_painted(lines[row], room.columns) : "";
      if (!is_utf8_) line = painted_ascii(line);
      if (line == shown_[row]) continue;
      bytes += fmt::format("\x1b[{};1H{}", row + 1, line);
      // Behind a full line the cursor stands on its last column, which must stay.
      if (painted_width(line) < room.columns) bytes += "\x1b[K";
      shown_[row] = std::move(line);
    }
    send(bytes);
  }

  void bell() override { send("\a"); }

  [[nodiscard]] Key read_key(milliseconds patience) override {
    const auto end = steady_clock::now() + std::min(patience, milliseconds(std::chrono::hours(1)));
    for (;;) {
      if (auto key = keys_.next()) return answered(std::move(*key));
      if (is_over_) return {Key::Kind::interrupt};
      const auto left = std::chrono::ceil<milliseconds>(end - steady_clock::now());
      const int what = signals_->wait(STDIN_FILENO, keys_.is_waiting() ? rest_of_key : left);
      if (what == SignalPipe::input) {
        read_input();
      } else if (what != SignalPipe::nothing) {
        return of_signal(what);
      } else if (!keys_.is_waiting()) {
        return {};
      } else if (auto key = keys_.next_at_rest()) {
        return answered(std::move(*key));
      }
    }
  }

 private:
  void send(std::string_view bytes) {
    if (!bytes.empty() && !terminal_->write(bytes)) is_over_ = true;
  }

  void read_input() {
    std::array<char, 256> bytes;
    const ssize_t got = read(STDIN_FILENO, bytes.data(), bytes.size());
    if (got > 0) keys_.feed({bytes.data(), static_cast<std::size_t>(got)});
    if (got == 0 || (got < 0 && errno != EINTR && errno != EAGAIN)) is_over_ = true;
  }

  Key answered(Key key) {
    if (key.kind == Key::Kind::suspend) return of_signal(SIGTSTP);
    is_blank_ = is_blank_ || key.kind == Key::Kind::resized;
    return key;
  }

  Key of_signal(int signal) {
    switch (signal) {
      case SIGTSTP:
        terminal_->suspend();
        break;
      case SIGCONT:  // somebody stopped the program without asking it
        terminal_->take_again();
        break;
      case SIGWINCH:
        break;
      default:
        is_over_ = true;
        return {Key::Kind::interrupt};
    }
    is_blank_ = true;
    return {Key::Kind::resized};
  }

  // In this order: as long as the terminal is taken, signals only arrive.
  std::unique_ptr<SignalPipe> signals_;
  std::unique_ptr<TakenTerminal> terminal_;
  bool is_utf8_;
  KeyDecoder keys_;
  bool is_over_ = false;  // nobody is there any more, or the program was asked to end
  bool is_blank_ = true;  // what the terminal shows is not what was drawn last
  std::vector<std::string> shown_;
};

}  // namespace

bool has_utf8_locale(const Environment& environment) {
  for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    std::string value = environment(name).value_or("");
    if (value.empty()) continue;
    std::ranges::transform(value, value.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return value.find("utf-8") != value.npos || value.find("utf8") != value.npos;
  }
  return false;
}

Result<std::unique_ptr<Screen>> open_posix_screen(const Environment& environment) {
  if (isatty(STDIN_FILENO) != 1 || isatty(STDOUT_FILENO) != 1) {
    return Error{"this is no terminal with a keyboard", "", ""};
  }
  const std::string kind = environment("TERM").value_or("");
  if (kind.empty() || kind == "dumb") {
    return Error{kind.empty() ? "nobody says what terminal this is (TERM)"
                              : "this terminal can't show a whole screen (TERM=dumb)",
                 "", ""};
  }
  auto signals = SignalPipe::open();
  if (!signals) return Error{"no pipe is left for signals", "", ""};
  auto terminal = TakenTerminal::take();
  if (!terminal) return terminal.error();
  return std::unique_ptr<Screen>(std::make_unique<PosixScreen>(
      std::move(signals), std::move(*terminal), has_utf8_locale(environment)));
}

}  // namespace bywhen::cli
