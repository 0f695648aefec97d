#include "cli/edit_line.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <histedit.h>
#include <langinfo.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <clocale>
#include <cstdio>
#include <cstring>
#include <string_view>

#include "bywhen/base/text.h"
#include "cli/caught_signals.h"
#include "cli/erase_typed.h"
#include "cli/key_stream.h"
#include "cli/world.h"

namespace bywhen::cli {
namespace {

constexpr int mark_patience = 25;  // ms until an Escape is a key by itself
constexpr std::string_view paste_marks_on = "\x1b[?2004h";
constexpr std::string_view paste_marks_off = "\x1b[?2004l";

// Characters of more than a byte need a locale that has them.
bool set_utf8_locale() {
  const auto is_utf8 = [] { return std::string_view(nl_langinfo(CODESET)) == "UTF-8"; };
  if (std::setlocale(LC_CTYPE, "") != nullptr && is_utf8()) return true;
  return std::setlocale(LC_CTYPE, "C.UTF-8") != nullptr && is_utf8();
}

void send(std::string_view bytes) {
  // A terminal that is gone needs no marks.
  [[maybe_unused]] const ssize_t sent = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
}

std::size_t columns_of_terminal() {
  winsize size{};
  return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

std::wstring wide(std::string_view text) {
  std::wstring result;
  KeyStream characters;
  characters.add(text);
  while (const auto one = characters.next_as_is()) result += static_cast<wchar_t>(*one);
  return result;
}

}  // namespace

struct LineEditor::State {
  EditLine* editor = nullptr;
  History* history = nullptr;
  std::FILE* errors = nullptr;
  KeyStream keys;
  CaughtSignals signals;
  std::string prompt_text;
  std::wstring prompt;
  std::size_t columns = 0;  // when the line was drawn
  int ended_by = 0;         // the signal that ended the line; 0 for none

  State() = default;
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() {
    if (history != nullptr) history_end(history);
    if (editor != nullptr) el_end(editor);
    if (errors != nullptr) std::fclose(errors);
  }

  bool open() {
    if (!set_utf8_locale()) return false;
    errors = std::fopen("/dev/null", "w");
    if (errors == nullptr) return false;
    editor = el_init("bywhen", stdin, stdout, errors);
    history = history_init();
    if (editor == nullptr || history == nullptr) return false;
    HistEvent event;
    history_call(&event, H_SETSIZE, 1000);
    history_call(&event, H_SETUNIQUE, 1);
    el_set(editor, EL_CLIENTDATA, this);
    el_set(editor, EL_EDITOR, "emacs");
    el_set(editor, EL_SIGNAL, 0);
    el_set(editor, EL_HIST, ::history, history);
    el_wset(editor, EL_PROMPT, show_prompt);
    el_wset(editor, EL_GETCFN, read_key);
    return true;
  }

  template <class... Values>
  void history_call(HistEvent* event, int what, Values... values) {
    ::history(history, event, what, values...);
  }

  static State& of(EditLine* editor) {
    void* data = nullptr;
    el_get(editor, EL_CLIENTDATA, &data);
    return *static_cast<State*>(data);
  }

  static wchar_t* show_prompt(EditLine* editor) { return of(editor).prompt.data(); }

  // For libedit: 1 with a key, 0 at the end of the input or of the line.
  static int read_key(EditLine* editor, wchar_t* key) {
    State& state = of(editor);
    for (;;) {
      if (state.signals.has_come() && !state.go_on_after(state.signals.take())) return 0;
      state.take_what_is_there();
      auto next = state.keys.next();
      if (!next) {
        const bool has_beginning = state.keys.has_beginning();
        const auto came = state.signals.wait(STDIN_FILENO, has_beginning ? mark_patience : -1);
        if (came == CaughtSignals::Came::signal && !state.go_on_after(state.signals.take()))
          return 0;
        if (came == CaughtSignals::Came::input && !state.take_what_is_there()) return 0;
        if (came == CaughtSignals::Came::nothing) next = state.keys.next_as_is();
      }
      if (!next) continue;
      *key = static_cast<wchar_t>(*next);
      return 1;
    }
  }

  // False at the end of the input.
  bool take_what_is_there() {
    pollfd input{STDIN_FILENO, POLLIN, 0};
    while (::poll(&input, 1, 0) > 0) {
      std::array<char, 4096> chunk;
      const ssize_t got = ::read(STDIN_FILENO, chunk.data(), chunk.size());
      if (got < 0 && errno == EINTR) continue;
      if (got <= 0) return false;
      keys.add({chunk.data(), static_cast<std::size_t>(got)});
    }
    return true;
  }

  // False where the signal ends the line.
  bool go_on_after(int signal) {
    if (signal == SIGWINCH) {
      take_off_line();
      el_resize(editor);
      el_set(editor, EL_REFRESH);
      return true;
    }
    if (signal == SIGINT) keys.forget();
    if (signal == SIGTSTP) {
      send(paste_marks_off);
      el_set(editor, EL_PREP_TERM, 0);
      ::raise(SIGSTOP);
      el_set(editor, EL_PREP_TERM, 1);
      send(paste_marks_on);
      el_set(editor, EL_REFRESH);
      return true;
    }
    ended_by = signal;
    return false;
  }

  // Makes room for the line as it is drawn in a terminal of another size. Terminals differ in whether
  // they break the rows anew: no row above the line goes, at the price of a rest of it that may stay.
  void take_off_line() {
    const LineInfo* line = el_line(editor);
    const std::string before =
        prompt_text +
        std::string(line->buffer, static_cast<std::size_t>(line->cursor - line->buffer));
    const std::size_t now = columns_of_terminal();
    const std::size_t rows = std::min(rows_of(before, columns), rows_of(before, now));
    columns = now;
    send(fmt::format("{}\r\x1b[J", rows > 1 ? fmt::format("\x1b[{}A", rows - 1) : ""));
  }

  // One attempt at a line; nothing at the end of the input, or where a signal came.
  std::optional<std::string> read() {
    ended_by = 0;
    keys.begin_line();
    keys.forget_invalid();
    signals.catch_them();
    columns = columns_of_terminal();
    send(paste_marks_on);
    int count = 0;
    // Before the prompt can be seen: libedit would do it behind it, and a Ctrl-D that comes in between
    // would be lost.
    el_set(editor, EL_PREP_TERM, 1);
    const char* line = el_gets(editor, &count);
    send(paste_marks_off);
    signals.let_go();
    if (ended_by != 0) send("\r\n");
    // Those that end the program end it now, with the terminal as it was.
    if (ended_by != 0 && ended_by != SIGINT) ::raise(ended_by);
    if (line == nullptr || count <= 0) return std::nullopt;
    std::string text(line, static_cast<std::size_t>(count));
    if (text.ends_with('\n')) text.pop_back();
    return text;
  }

  void remember(const std::string& line) {
    HistEvent event;
    if (!trim(line).empty()) history_call(&event, H_ENTER, line.c_str());
  }
};

LineEditor::LineEditor() = default;
LineEditor::~LineEditor() = default;

bool LineEditor::can_edit() {
  if (has_tried_) return state_ != nullptr;
  has_tried_ = true;
  auto state = std::make_unique<State>();
  if (state->open()) state_ = std::move(state);
  return state_ != nullptr;
}

std::optional<std::string> LineEditor::read(const std::string& prompt) {
  State& state = *state_;
  state.prompt_text = prompt;
  state.prompt = wide(prompt);
  auto line = state.read();
  if (!line && state.ended_by == SIGINT) return std::string(cancelled_line);
  if (!line) return std::nullopt;
  state.remember(*line);
  // Says to whoever takes the line what it says of any other that is not UTF-8.
  if (state.keys.was_invalid()) *line += '\xff';
  return line;
}

}  // namespace bywhen::cli
