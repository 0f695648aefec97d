#include "cli/program.h"

#include <algorithm>
#include <optional>

#include "bywhen/base/escape.h"
#include "bywhen/value/when.h"
#include "cli/commands.h"
#include "cli/discovery.h"
#include "cli/help.h"
#include "cli/ownership.h"
#include "cli/plan_file.h"

namespace bywhen::cli {
namespace {

constexpr std::string_view colour_settings[] = {"auto", "always", "never"};

constexpr Option options_of_all[] = {
    {"-f,--file", "FILE", "the plan to work on"},
    {"--today", "DATE", "the day to take for today"},
    {"--as", "WHO", "who is typing"},
    {"--color", "WHEN", "auto, always or never", false, words_in<colour_settings>},
    {"-n,--dry-run", "", "show the change as a diff and write nothing"},
    {"-q,--quiet", "", "only what was asked for, no remarks"},
    {"-h,--help", "", "help on the command"},
    {"--version", "", "the version of the program"},
};

Error as_error(std::string message, std::string hint) {
  return {.message = std::move(message), .hint = std::move(hint), .place = {}};
}

Result<bool> wants_colour(const World& world, const Arguments& arguments) {
  const std::string when = arguments.value("--color").value_or("auto");
  if (when == "always") return true;
  if (when == "never") return false;
  if (when != "auto") return as_error("no colour setting '" + when + "'", "auto, always or never");
  if (!world.environment("NO_COLOR").value_or("").empty()) return false;
  return world.output_is_terminal && world.environment("TERM").value_or("") != "dumb";
}

Result<Date> which_today(const World& world, const Arguments& arguments) {
  Date today = world.today;
  const std::pair<const char*, std::optional<std::string>> sources[] = {
      {"BYWHEN_TODAY", world.environment("BYWHEN_TODAY")}, {"--today", arguments.value("--today")}};
  for (const auto& [name, given] : sources) {
    if (!given || given->empty()) continue;
    auto day = parse_day(*given, {.today = today});
    if (!day) return Error{day.error().message, day.error().hint, name};
    today = *day;
  }
  return today;
}

Result<int> run_command(const Command& command, Call& call) {
  if (call.arguments.has("--help") && &command != &help_command) {
    call.out = help_on(command);
    return 0;
  }
  if (command.arguments.empty() && !call.arguments.words.empty()) {
    return as_error(std::string(command.name) + " takes no '" + call.arguments.words.front() + "'",
                    "bywhen help " + std::string(command.name) + " says what it takes");
  }
  if (command.arguments.starts_with("TITLE...") && call.arguments.words_are_parted) {
    return as_error("the title stands in two pieces, with an option between them",
                    "put the value of the option in quotes, or the option behind the title");
  }
  return command.run(call);
}

// What `bywhen` alone does: my next actions; the plan at a glance where nobody knows who I am; the
// help where there is no plan.
Result<const Command*> default_command(Call& call) {
  auto path = look_for_plan(call);
  if (!path) return path.error();
  if (!*path) return &help_command;
  auto open = open_plan(call);
  if (!open) return open.error();
  ask_git(call, open->plan);
  auto me = who_am_i(call, open->plan);
  if (!me && call.arguments.has("--as")) return me.error();
  return me && !me->empty() ? &next_command : &show_command;
}

// Runners of pipelines obey "##[" and "##vso[" wherever they stand in a line, and a title may have
// them. The bracket is written as JSON has it: a document says the same as before.
void disarm_runner_commands(std::string& text) {
  for (const std::string_view command : {"##[", "##vso["}) {
    const std::size_t bracket = command.size() - 1;
    for (auto at = text.find(command); at != text.npos; at = text.find(command, at)) {
      text.replace(at + bracket, 1, "\\u005b");
    }
  }
}

bool is_on_runner(const World& world) {
  return world.environment("GITHUB_ACTIONS").value_or("") == "true" ||
         world.environment("TF_BUILD").value_or("") == "True";
}

}  // namespace

Result<int> dispatch(const World& world, Outcome& outcome) {
  auto word = find_command_word(world.arguments, common_options());
  if (!word) return word.error();
  std::vector<std::string> typed = world.arguments;
  const Command* command = nullptr;
  if (*word) {
    command = find_command((*word)->word);
    if (command == nullptr) return unknown_command((*word)->word);
    typed.erase(typed.begin() + static_cast<std::ptrdiff_t>((*word)->index));
  }
  auto arguments = command == nullptr ? parse_arguments(typed, common_options())
                                      : parse_arguments(typed, options_of(*command));
  if (!arguments) return arguments.error();
  if (arguments->has("--version")) {
    outcome.out = "bywhen " BYWHEN_VERSION "\n";
    return 0;
  }
  auto colour = wants_colour(world, *arguments);
  if (!colour) return colour.error();
  auto today = which_today(world, *arguments);
  // Completion never fails: a shell asks for it on every TAB.
  if (!today && command != &completion_command) return today.error();
  Call call{world, std::move(*arguments), today ? *today : world.today, Paint(*colour), {}, {}, {}};
  if (command == nullptr && call.arguments.has("--help")) command = &help_command;
  if (command == nullptr) {
    auto chosen = default_command(call);
    if (!chosen) return chosen.error();
    command = *chosen;
  }
  auto code = run_command(*command, call);
  outcome.out = std::move(call.out);
  outcome.err = std::move(call.err);
  return code;
}

std::string in_words(const Error& error) {
  std::string text = "bywhen: ";
  if (!error.place.empty()) text += printable(error.place) + ": ";
  text += printable(error.message) + "\n";
  if (!error.hint.empty()) text += "  " + printable(error.hint) + "\n";
  return text;
}

std::span<const Option> common_options() { return options_of_all; }

std::vector<Option> options_of(const Command& command) {
  std::vector<Option> options;
  for (const Option& common : common_options()) {
    const bool is_taken = std::ranges::any_of(
        command.options, [&](const Option& own) { return long_name(own) == long_name(common); });
    if (!is_taken) options.push_back(common);
  }
  options.insert(options.end(), command.options.begin(), command.options.end());
  return options;
}

void Call::note(std::string_view text) {
  if (!quiet()) err += "bywhen: " + printable(text) + "\n";
}

std::size_t Call::width() const { return world.output_is_terminal ? world.output_width : 0; }

Outcome run(const World& world) {
  Outcome outcome;
  const Result<int> code = dispatch(world, outcome);
  if (code) {
    outcome.code = *code;
  } else {
    outcome.code = 2;
    outcome.out.clear();
    outcome.err += in_words(code.error());
  }
  if (is_on_runner(world)) {
    disarm_runner_commands(outcome.out);
    disarm_runner_commands(outcome.err);
  }
  return outcome;
}

}  // namespace bywhen::cli
