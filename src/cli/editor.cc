#include "cli/editor.h"

#include <algorithm>

#include "bywhen/base/text.h"
#include "cli/shell_words.h"

namespace bywhen::cli {
namespace {

// Those that take "+12 FILE".
constexpr std::string_view line_takers[] = {"vi",   "vim",   "nvim",        "gvim", "nvi", "vile",
                                            "nano", "pico",  "emacs",       "mg",   "joe", "jmacs",
                                            "kak",  "micro", "emacsclient", "ne",   "jed"};

}  // namespace

std::string editor_of(const World& world) {
  for (const char* name : {"VISUAL", "EDITOR"}) {
    const auto value = world.environment(name);
    if (value && !trim(*value).empty()) return std::string(trim(*value));
  }
  return "vi";
}

std::vector<std::string> editor_arguments(std::string_view editor,
                                          const std::filesystem::path& file, std::size_t line) {
  const std::vector<std::string> words = shell_words(editor);
  const std::string program =
      words.empty() ? "" : std::filesystem::path(words.front()).filename().string();
  const bool takes_line =
      std::find(std::begin(line_takers), std::end(line_takers), program) != std::end(line_takers);
  std::vector<std::string> arguments;
  if (takes_line && line > 0) arguments.push_back("+" + std::to_string(line));
  arguments.push_back(file.string());
  return arguments;
}

}  // namespace bywhen::cli
