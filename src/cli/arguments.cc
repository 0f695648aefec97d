#include "cli/arguments.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <charconv>

#include "bywhen/base/suggest.h"
#include "bywhen/base/text.h"

namespace bywhen::cli {
namespace {

// CLI11 gives a meaning to some texts ("[a,b]", "++"), so it never sees one: what is not an option
// is handed to it as a token that stands for the text of that number. No argument can hold the
// mark.
constexpr char token_mark = '\0';

std::string token(std::size_t index) { return token_mark + std::to_string(index); }

// "-1m", "-90s": less time, and no option.
bool is_time(std::string_view argument) {
  const bool has_digit = argument.size() > 2 && argument[1] >= '0' && argument[1] <= '9';
  return has_digit && std::string_view("hms").find(argument.back()) != std::string_view::npos;
}

bool is_option(std::string_view argument) {
  return argument.size() > 1 && argument[0] == '-' && !is_time(argument);
}

Error needs_value(std::string_view option) {
  return {
      .message = "the option " + std::string(option) + " needs a value", .hint = {}, .place = {}};
}

}  // namespace

std::string_view long_name(const Option& option) {
  return option.name.substr(option.name.find("--"));
}

bool is_name_of(const Option& option, std::string_view typed) {
  const auto spellings = split(option.name, ',');
  return std::find(spellings.begin(), spellings.end(), typed) != spellings.end();
}

class ArgumentParser {
 public:
  ArgumentParser(const std::vector<std::string>& typed, std::span<const Option> known)
      : typed_(typed), texts_(typed), known_(known) {
    app_.set_help_flag("");
    app_.allow_extras();
    for (const Option& option : known_) add(option);
  }

  Result<Arguments> parse() {
    if (auto done = run(); !done) return done.error();
    bool ended = false;  // "--" was passed
    std::size_t last = 0;
    for (const std::string& extra : app_.remaining()) {
      if (extra == "--" && !ended) {
        ended = true;
      } else if (extra[0] == token_mark) {
        const std::size_t index = index_of(extra);
        const std::size_t gap = ended && last < end_mark_ && index > end_mark_ ? 2 : 1;
        if (!arguments_.words.empty() && index != last + gap) {
          arguments_.words_are_parted = true;
          arguments_.last_parting = arguments_.words.size();
        }
        last = index;
        arguments_.words.push_back(original(extra));
        if (ended) ++arguments_.taken_as_is;
      } else {
        return unknown_option(extra);
      }
    }
    for (const Option& option : known_) {
      const auto given = arguments_.options_.find(long_name(option));
      if (given == arguments_.options_.end() || given->second.size() < 2 || option.repeatable)
        continue;
      return Error{.message = "the option " + std::string(long_name(option)) + " is given twice",
                   .hint = "keep one of them",
                   .place = {}};
    }
    return std::move(arguments_);
  }

  Result<std::optional<CommandWord>> command() {
    if (auto done = run(); !done) return done.error();
    for (const std::string& extra : app_.remaining()) {
      if (extra == "--") continue;
      if (extra[0] != token_mark) return unknown_option(extra);
      return std::optional(CommandWord{original(extra), index_of(extra)});
    }
    return std::optional<CommandWord>();
  }

 private:
  void add(const Option& option) {
    const std::string_view name = long_name(option);
    if (option.value.empty()) {
      app_.add_flag_callback(std::string(option.name), [this, name] { arguments_.options_[name]; });
      return;
    }
    const auto keep = [this, name](const CLI::results_t& results) {
      for (const std::string& result : results)
        arguments_.options_[name].push_back(original(result));
      return true;
    };
    app_.add_option(std::string(option.name), keep)
        ->expected(1)
        ->allow_extra_args(false)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  }

  [[nodiscard]] const Option* known(std::string_view name) const {
    const auto found = std::find_if(known_.begin(), known_.end(),
                                    [&](const Option& option) { return is_name_of(option, name); });
    return found == known_.end() ? nullptr : &*found;
  }

  // Whether the option typed at `index` has a value just where it needs one.
  [[nodiscard]] Status<> check(std::size_t index) const {
    const std::string_view typed = typed_[index];
    const auto equals = typed.starts_with("--") ? typed.find('=') : typed.npos;
    const std::string_view name = typed.substr(0, equals);
    if (equals == typed.size() - 1) return needs_value(name);
    const Option* option = known(name);
    if (option == nullptr) return Done{};
    if (option->value.empty() && equals != typed.npos) {
      return Error{.message = "the option " + std::string(name) + " takes no value",
                   .hint = {},
                   .place = {}};
    }
    if (option->value.empty() || equals != typed.npos) return Done{};
    const bool is_last = index + 1 == typed_.size();
    if (is_last || typed_[index + 1] == "--" || known(typed_[index + 1]) != nullptr)
      return needs_value(name);
    return Done{};
  }

  // The option typed at `index`; a value that is glued to it ("--for=I1", "-fplan") becomes a
  // token.
  std::string with_hidden_value(std::size_t index) {
    std::string& text = texts_[index];
    const bool is_long = text.starts_with("--");
    const auto value = is_long ? text.find('=') + 1 : std::string::size_type{2};
    if (value == 0 || value >= text.size()) return text;
    const Option* option = known(std::string_view(text).substr(0, is_long ? value - 1 : value));
    if (option == nullptr || option->value.empty()) return text;
    const std::string name = text.substr(0, value);
    text.erase(0, value);
    return name + token(index);
  }

  // Lets CLI11 sort the tokens.
  Status<> run() {
    std::vector<std::string> shown;
    bool ended = false;
    for (std::size_t i = 0; i < typed_.size(); ++i) {
      const std::string& argument = typed_[i];
      if (ended || !is_option(argument)) {
        shown.push_back(token(i));
        continue;
      }
      if (auto sound = check(i); !sound) return sound.error();
      shown.push_back(with_hidden_value(i));
      ended = argument == "--";
      if (ended) end_mark_ = i;
    }
    std::reverse(shown.begin(), shown.end());
    try {
      app_.parse(shown);
    } catch (const CLI::ParseError& error) {
      return Error{.message = error.what(), .hint = "see: bywhen help", .place = {}};
    }
    return Done{};
  }

  static std::size_t index_of(const std::string& shown) {
    std::size_t index = 0;
    std::from_chars(shown.data() + 1, shown.data() + shown.size(), index);
    return index;
  }

  [[nodiscard]] const std::string& original(const std::string& shown) const {
    return shown[0] == token_mark ? texts_[index_of(shown)] : shown;
  }

  [[nodiscard]] Error unknown_option(const std::string& option) const {
    std::vector<std::string> names;
    for (const Option& known : known_) names.emplace_back(long_name(known));
    const std::string_view bare = std::string_view(option).substr(0, option.find('='));
    std::string hint = did_you_mean(bare, names);
    if (hint.empty()) hint = "for a text that begins with a dash, put -- before it";
    return {.message = "unknown option '" + option + "'", .hint = hint, .place = {}};
  }

  const std::vector<std::string>& typed_;
  std::vector<std::string> texts_;  // those that the tokens stand for
  std::span<const Option> known_;
  CLI::App app_;
  Arguments arguments_;
  std::size_t end_mark_ = 0;  // where "--" stands
};

bool Arguments::has(std::string_view option) const { return options_.contains(option); }

std::optional<std::string> Arguments::value(std::string_view option) const {
  const auto found = options_.find(option);
  if (found == options_.end() || found->second.empty()) return {};
  return found->second.back();
}

std::vector<std::string> Arguments::values(std::string_view option) const {
  const auto found = options_.find(option);
  return found == options_.end() ? std::vector<std::string>() : found->second;
}

std::string Arguments::text(std::size_t first) const {
  if (first >= words.size()) return {};
  return join({words.begin() + static_cast<std::ptrdiff_t>(first), words.end()}, " ");
}

Result<Arguments> parse_arguments(const std::vector<std::string>& typed,
                                  std::span<const Option> known) {
  return ArgumentParser(typed, known).parse();
}

Result<std::optional<CommandWord>> find_command_word(const std::vector<std::string>& typed,
                                                     std::span<const Option> common) {
  return ArgumentParser(typed, common).command();
}

}  // namespace bywhen::cli
