#include "cli/completion/typed_line.h"

#include <algorithm>

#include "cli/commands.h"

namespace bywhen::cli {
namespace {

class Reader {
 public:
  TypedLine read(const std::vector<std::string>& words) {
    line_.options.assign(common_options().begin(), common_options().end());
    for (std::size_t i = 0; i + 1 < words.size(); ++i) take(words[i]);
    if (!words.empty()) take_last(words.back());
    return std::move(line_);
  }

 private:
  // A word before the last.
  void take(const std::string& word) {
    if (!line_.awaiting.value.empty()) {
      keep_value(word);
      line_.awaiting = {};
    } else if (line_.options_ended || word.size() < 2 || word[0] != '-') {
      take_word(word);
    } else if (word == "--") {
      line_.options_ended = true;
    } else {
      take_option(word);
    }
  }

  void take_word(const std::string& word) {
    if (line_.command != nullptr || line_.command_is_unknown) {
      line_.words.push_back(word);
      return;
    }
    line_.command = find_command(word);
    line_.command_is_unknown = line_.command == nullptr;
    if (line_.command != nullptr) line_.options = options_of(*line_.command);
  }

  // "--format", "--format=json", "-o" or "-oplan.md".
  void take_option(const std::string& word) {
    const bool is_long = word.starts_with("--");
    const auto end = is_long ? std::min(word.find('='), word.size()) : std::size_t{2};
    const Option* option = find(std::string_view(word).substr(0, end));
    if (option == nullptr) return;
    line_.given.push_back(long_name(*option));
    if (option->value.empty()) return;
    line_.awaiting = *option;
    if (end == word.size()) return;
    keep_value(word.substr(is_long ? end + 1 : end));
    line_.awaiting = {};
  }

  void take_last(const std::string& word) {
    line_.last = word;
    const auto equals = word.find('=');
    if (!line_.awaiting.value.empty() || line_.options_ended || !word.starts_with("--") ||
        equals == word.npos) {
      return;
    }
    const Option* option = find(std::string_view(word).substr(0, equals));
    if (option == nullptr || option->value.empty()) return;
    line_.awaiting = *option;
    line_.head = word.substr(0, equals + 1);
    line_.last = word.substr(equals + 1);
  }

  void keep_value(const std::string& value) {
    if (long_name(line_.awaiting) == "--file") line_.file = value;
  }

  [[nodiscard]] const Option* find(std::string_view name) const {
    const auto found = std::find_if(line_.options.begin(), line_.options.end(),
                                    [&](const Option& option) { return is_name_of(option, name); });
    return found == line_.options.end() ? nullptr : &*found;
  }

  TypedLine line_;
};

}  // namespace

bool TypedLine::is_given(const Option& option) const {
  return std::find(given.begin(), given.end(), long_name(option)) != given.end();
}

TypedLine read_typed_line(const std::vector<std::string>& words) { return Reader().read(words); }

}  // namespace bywhen::cli
