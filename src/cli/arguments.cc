#include "arguments.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <charconv>

#include "bywhen/base/suggest.h"
#include "bywhen/base/text.h"

namespace bywhen::cli {
namespace {

// CLI11 gives a meaning to some texts ("[a,b]", "++"), so it never sees one: what is not an option is
// handed to it as a token that stands for the argument of that number.
constexpr char token_mark = '@';

std::string token(std::size_t index) { return token_mark + std::to_string(index); }

bool is_option(std::string_view argument) { return argument.size() > 1 && argument[0] == '-'; }

std::string_view long_name(const Option& option) {
  return option.name.substr(option.name.find("--"));
}

}  // namespace

class ArgumentParser {
 public:
  ArgumentParser(const std::vector<std::string>& typed, std::span<const Option> known)
      : typed_(typed), known_(known) {
    app_.set_help_flag("");
    app_.allow_extras();
    for (const Option& option : known_) add(option);
  }

  Result<Arguments> parse() {
    if (auto done = run(); !done) return done.error();
    bool ended = false;  // "--" was passed
    for (const std::string& extra : app_.remaining()) {
      if (extra == "--" && !ended) {
        ended = true;
      } else if (extra[0] == token_mark) {
        arguments_.words.push_back(original(extra));
      } else {
        return unknown_option(extra);
      }
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
      for (const std::string& result : results) arguments_.options_[name].push_back(original(result));
      return true;
    };
    app_.add_option(std::string(option.name), keep)
        ->expected(1)
        ->allow_extra_args(false)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
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
      const auto equals = argument.find('=');
      if (argument.starts_with("--") && equals == argument.size() - 1) {
        return Error{.message = "the option " + argument.substr(0, equals) + " needs a value",
                     .hint = {},
                     .place = {}};
      }
      shown.push_back(argument);
      ended = argument == "--";
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
    return shown[0] == token_mark ? typed_[index_of(shown)] : shown;
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
  std::span<const Option> known_;
  CLI::App app_;
  Arguments arguments_;
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
