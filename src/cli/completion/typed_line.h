// A line that is still being typed, as far as it says what its last word can be.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/command.h"

namespace bywhen::cli {

struct TypedLine {
  const Command* command = nullptr;  // none before it is typed
  bool command_is_unknown = false;   // the word in its place names none
  std::vector<Option> options;  // those that can stand here: the common ones, and the command's
  std::vector<std::string_view> given;  // long names of those that stand there already
  std::vector<std::string> words;       // the other words before the last, without the command
  bool options_ended = false;           // "--" stands before the last word
  std::string file;                     // the value of --file; "" where there is none

  // The word to complete; of "--format=j" that is "j", and `head` is "--format=".
  std::string last;
  std::string head;
  // The option whose value the last word is; its value is "" where it is none.
  Option awaiting = {};

  [[nodiscard]] bool is_given(const Option& option) const;
};

// Reads words as parse_arguments does, but takes what it doesn't understand without a complaint.
[[nodiscard]] TypedLine read_typed_line(const std::vector<std::string>& words);

}  // namespace bywhen::cli
