#include "cli/help.h"

#include <algorithm>

#include "bywhen/base/text.h"
#include "cli/commands.h"

namespace bywhen::cli {
namespace {

struct Group {
  Moment moment;
  std::string_view title;
};
constexpr Group groups[] = {
    {Moment::start, "Start"}, {Moment::capture, "Capture"}, {Moment::live, "Live"},
    {Moment::track, "Track"}, {Moment::share, "Share"},     {Moment::history, "History"},
    {Moment::help, "Help"},
};

std::string left_column(const Option& option) {
  const bool has_short = option.name.find(',') != std::string_view::npos;
  std::string text = has_short ? "" : "    ";
  text += option.name;
  if (const auto comma = text.find(','); comma != std::string::npos) text.insert(comma + 1, " ");
  if (!option.value.empty()) text.append(" ").append(option.value);
  return text;
}

std::string table(std::span<const Option> options) {
  std::size_t width = 0;
  for (const Option& option : options) width = std::max(width, left_column(option).size());
  std::string text;
  for (const Option& option : options) {
    text.append("  ").append(pad_right(left_column(option), width));
    text.append("  ").append(option.help).append("\n");
  }
  return text;
}

// "Formats: text, line, json.", where the option's own line does not name them all.
std::string formats_of(const Command& command) {
  for (const Option& option : command.options) {
    if (option.name != "--format" || option.words == nullptr) continue;
    const auto words = option.words();
    const bool are_named = std::all_of(words.begin(), words.end(), [&](std::string_view word) {
      return option.help.find(word) != std::string_view::npos;
    });
    return are_named ? "" : "Formats: " + join({words.begin(), words.end()}, ", ") + ".\n";
  }
  return {};
}

}  // namespace

std::string help_overview() {
  std::string text =
      "bywhen: who does what, by when. One plan, one YAML file, kept in git.\n\n"
      "usage: bywhen COMMAND [ARGUMENT...] [OPTION...]\n";
  std::size_t name_width = 0;
  for (const Command* command : all_commands()) {
    name_width = std::max(name_width, command->name.size() + 2);
  }
  for (const Group& group : groups) {
    text.append("\n").append(group.title).append("\n");
    for (const Command* command : all_commands()) {
      if (command->moment != group.moment) continue;
      text.append("  ")
          .append(pad_right(command->name, name_width))
          .append(command->summary)
          .append("\n");
    }
  }
  text.append("\nOptions of every command\n").append(table(common_options()));
  text.append("\nbywhen help COMMAND says more; manual: bywhen(1), format: bywhen-plan(5).\n");
  return text;
}

std::string help_on(const Command& command) {
  std::string text = "usage: bywhen ";
  text.append(command.name);
  if (!command.arguments.empty()) text.append(" ").append(command.arguments);
  text.append(" [OPTION...]\n\n").append(command.summary).append("\n");
  if (!command.alias.empty()) text.append("Short: bywhen ").append(command.alias).append("\n");
  if (!command.details.empty()) text.append("\n").append(command.details).append("\n");
  text += formats_of(command);
  if (!command.options.empty()) text.append("\nOptions\n").append(table(command.options));
  text.append("\nExamples\n");
  for (const std::string_view example : command.examples) {
    text.append("  bywhen ").append(example).append("\n");
  }
  text.append("\nOptions of every command: bywhen help\n");
  return text;
}

}  // namespace bywhen::cli
