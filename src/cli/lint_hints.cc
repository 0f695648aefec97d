#include "cli/lint_hints.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>

#include "bywhen/base/shell.h"
#include "cli/commands.h"
#include "cli/discovery.h"
#include "cli/plan_names.h"

namespace bywhen::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view program = "bywhen ";

// Behind the quote that closes the one at `at`; in $'...' a backslash takes what follows with it.
std::size_t behind_quotes(std::string_view text, std::size_t at) {
  const bool has_escapes = at > 0 && text[at - 1] == '$';
  for (++at; at < text.size() && text[at] != '\''; ++at) {
    if (has_escapes && text[at] == '\\') ++at;
  }
  return std::min(at + 1, text.size());
}

// Where the command ends that begins at `at`.
std::size_t end_of_command(std::string_view hint, std::size_t at) {
  while (at < hint.size()) {
    const std::string_view rest = hint.substr(at);
    if (rest.starts_with('\'')) {
      at = behind_quotes(hint, at);
    } else if (rest.starts_with('\\')) {
      at = std::min(at + 2, hint.size());
    } else if (std::string_view(",;)").find(rest.front()) != rest.npos || rest.starts_with(" (") ||
               rest.starts_with(": ")) {
      return at;
    } else {
      ++at;
    }
  }
  return at;
}

// Where the next command begins, from `at` on; npos where there is none.
std::size_t find_command_in(std::string_view hint, std::size_t at) {
  for (at = hint.find(program, at); at != hint.npos; at = hint.find(program, at + 1)) {
    const bool begins_word = at == 0 || hint[at - 1] == ' ' || hint[at - 1] == '(';
    const std::string_view rest = hint.substr(at + program.size());
    const std::string_view verb = rest.substr(0, rest.find_first_of(" ,;:)"));
    if (begins_word && find_command(verb) != nullptr) return at;
  }
  return hint.npos;
}

// The plan that a command finds that is typed here without --file; "" where it finds none, or several.
fs::path plan_found_here(const Call& call) {
  auto found = look_for_unnamed_plan(call);
  return found && *found ? **found : fs::path();
}

}  // namespace

std::string with_option(std::string_view hint, std::string_view option) {
  std::string out;
  std::size_t done = 0;
  for (auto at = find_command_in(hint, 0); at != hint.npos; at = find_command_in(hint, done)) {
    const std::size_t end = end_of_command(hint, at);
    out.append(hint.substr(done, end - done)).append(" ").append(option);
    done = end;
  }
  return out.append(hint.substr(done));
}

void name_plans_in_hints(const Call& call, std::vector<LintedFile>& files) {
  std::optional<fs::path> found;  // looked for where there is a hint at all
  for (LintedFile& file : files) {
    if (file.findings.empty() || file.name == "-") continue;
    if (!found) found = plan_found_here(call);
    std::error_code failed;
    if (*found == file.name || fs::equivalent(*found, file.name, failed)) continue;
    const std::string option = "--file " + shell_path(file.name);
    for (Finding& finding : file.findings) finding.hint = with_option(finding.hint, option);
  }
}

std::string lint_again(const Call& call, std::string_view options) {
  std::string command = "bywhen lint ";
  command += options;
  if (call.arguments.has("--strict")) command += " --strict";
  for (const char* option : {"--select", "--ignore"}) {
    for (const std::string& value : call.arguments.values(option)) {
      command += ' ' + shell_option(option, value);
    }
  }
  if (const auto file = call.arguments.value("--file"); file && call.arguments.words.empty()) {
    return command + " --file " + shell_path(named_from_here(*file).native());
  }
  for (const std::string& word : call.arguments.words) {
    command += ' ' + shell_path(named_from_here(word).native());
  }
  return command;
}

}  // namespace bywhen::cli
