// Lines from a terminal, with editing and the history of this run (libedit).
//
//   LineEditor editor;                      // costs nothing until a line is read
//   if (auto line = editor.read("A3> ")) ...
//
// Ctrl-C cancels the line, Ctrl-D on an empty line is the end. Text arrives whole in
// every locale. The terminal is as it was between two lines, and after a signal that ends the
// program.
#pragma once

#include <memory>
#include <optional>
#include <string>

namespace bywhen::cli {

class LineEditor {
 public:
  LineEditor();
  ~LineEditor();

  // Whether lines can be edited here: the terminal can do it, and there is a UTF-8 locale.
  [[nodiscard]] bool can_edit();
  // The next line, behind the prompt, or cancelled_line (world.h); nothing at the end. Requires
  // can_edit().
  [[nodiscard]] std::optional<std::string> read(const std::string& prompt);

 private:
  struct State;
  std::unique_ptr<State> state_;
  bool has_tried_ = false;
};

}  // namespace bywhen::cli
