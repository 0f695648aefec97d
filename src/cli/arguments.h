// What was typed, taken apart: options by name, everything else as words in order.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "bywhen/base/result.h"

namespace bywhen::cli {

// An option that a command knows. Given twice is an error, unless it is repeatable or a flag.
struct Option {
  std::string_view name;  // "--owner", or with a short form "-f,--file"
  std::string_view
      value;  // what its value is called in the help ("WHO"); "" for a flag without one
  std::string_view help;
  bool repeatable = false;
  // Where its value is one of fixed words: these. What can be typed is completed with them.
  std::span<const std::string_view> (*words)() = nullptr;
};

// The words of an array, for an Option: words_in<formats>.
template <const auto& list>
[[nodiscard]] std::span<const std::string_view> words_in() {
  return list;
}

// "--file" of "-f,--file".
[[nodiscard]] std::string_view long_name(const Option& option);
// Whether `typed` is one of the ways to write the option's name.
[[nodiscard]] bool is_name_of(const Option& option, std::string_view typed);

class Arguments {
 public:
  std::vector<std::string> words;
  // The words don't stand side by side: an option is between them.
  bool words_are_parted = false;
  // Which of the words stands behind the last such option.
  std::size_t last_parting = 0;
  // How many of the words, the last ones, stand behind "--": a dash there is only a dash.
  std::size_t taken_as_is = 0;

  [[nodiscard]] bool has(std::string_view option) const;
  [[nodiscard]] std::optional<std::string> value(std::string_view option) const;
  [[nodiscard]] std::vector<std::string> values(std::string_view option) const;
  // The words joined by blanks, from the word `first` on: "a title without quotes".
  [[nodiscard]] std::string text(std::size_t first = 0) const;

 private:
  friend class ArgumentParser;
  std::unordered_map<std::string_view, std::vector<std::string>> options_;
};

// Takes `typed` apart by the options of `known`. Text is taken as it is: nothing inside it is interpreted,
// and "--" makes words of all that follows. Options that are not known are an error with the nearest.
[[nodiscard]] Result<Arguments> parse_arguments(const std::vector<std::string>& typed,
                                                std::span<const Option> known);

// The first word that is neither one of the `common` options nor a value of one: the command, and where it
// stands in `typed`; nothing where there is none.
struct CommandWord {
  std::string word;
  std::size_t index = 0;
};
[[nodiscard]] Result<std::optional<CommandWord>> find_command_word(
    const std::vector<std::string>& typed, std::span<const Option> common);

}  // namespace bywhen::cli
