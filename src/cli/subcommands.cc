#include "cli/subcommands.h"

#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/suggest.h"
#include "bywhen/base/text.h"

namespace bywhen::cli {
namespace {

Error unknown_word(const Command& command, std::span<const Subcommand> list,
                   std::string_view word) {
  std::vector<std::string> names;
  for (const Subcommand& sub : list) {
    if (!sub.name.empty()) names.emplace_back(sub.name);
  }
  std::string hint = did_you_mean(word, names);
  if (hint.empty()) hint = fmt::format("{} takes {}", command.name, join(names, ", "));
  return {.message = fmt::format("{} takes no '{}'", command.name, word),
          .hint = std::move(hint),
          .place = {}};
}

std::string full_name(const Command& command, const Subcommand& sub) {
  return sub.name.empty() ? std::string(command.name)
                          : fmt::format("{} {}", command.name, sub.name);
}

// Those that take the option, in words.
std::string who_takes(const Command& command, std::span<const Subcommand> list,
                      std::string_view option) {
  std::vector<std::string> names;
  for (const Subcommand& sub : list) {
    const bool takes = std::ranges::find(sub.options, option) != sub.options.end();
    if (takes) names.push_back("bywhen " + full_name(command, sub));
  }
  return fmt::format("{} goes with {}", option, join(names, ", "));
}

}  // namespace

Result<int> run_subcommand(Call& call, const Command& command, std::span<const Subcommand> list) {
  const std::vector<std::string>& words = call.arguments.words;
  const std::string_view word = words.empty() ? std::string_view() : words.front();
  const auto sub =
      std::ranges::find_if(list, [&](const Subcommand& one) { return one.name == word; });
  if (sub == list.end() || (word.empty() && !words.empty())) {
    return unknown_word(command, list, word);
  }
  for (const Option& option : command.options) {
    const std::string_view name = long_name(option);
    const bool takes = std::ranges::find(sub->options, name) != sub->options.end();
    if (takes || !call.arguments.has(name)) continue;
    return Error{.message = fmt::format("{} takes no {}", full_name(command, *sub), name),
                 .hint = who_takes(command, list, name),
                 .place = {}};
  }
  if (words.size() > 1 && !sub->takes_words) {
    return Error{.message = fmt::format("{} takes no '{}'", full_name(command, *sub), words[1]),
                 .hint = fmt::format("bywhen help {} says what it takes", command.name),
                 .place = {}};
  }
  return sub->run(call);
}

}  // namespace bywhen::cli
