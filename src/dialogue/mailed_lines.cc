#include "bywhen/dialogue/mailed_lines.h"

#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/text.h"
#include "dialogue/aim.h"
#include "dialogue/check_in_words.h"
#include "dialogue/keywords.h"
#include "dialogue/said_text.h"

namespace bywhen {
namespace {

// Without "- ", "* " or "• " in front.
std::string_view without_bullet(std::string_view line) {
  for (const std::string_view bullet : {"- ", "* ", "• "}) {
    if (line.starts_with(bullet)) return trim(line.substr(bullet.size()));
  }
  return line;
}

// A line of the agenda (report/check_in_agenda.h) that came back as it was. "  - done, at last" is an
// answer that lacks its id.
bool is_of_agenda(std::string_view typed, std::string_view line) {
  if (line.starts_with('#') || line.starts_with("- **") || line.starts_with("- `")) return true;
  if (!typed.starts_with("  - ")) return false;
  const std::string_view said = without_bullet(line);
  return said.starts_with("Done when: ") ||
         !(begins_like_word(said) || find_aim(said).letter == 'A');
}

// A line that needs no id: about no action, or a new one.
bool is_without_action(std::string_view line) {
  if (line.starts_with("+ ")) return true;
  const auto keyword = find_keyword(line);
  const bool is_aside = keyword && (keyword->keyword == "park" || keyword->keyword == "decided");
  return is_aside && !keyword->text.empty();
}

}  // namespace

Result<std::optional<std::string>> MailedLines::take(std::string_view typed) {
  using Taken = Result<std::optional<std::string>>;
  if (auto sound = check_line(typed); !sound) return sound.error();
  const std::string_view line = trim(typed);
  if (line.empty() || line.starts_with('>')) return Taken(std::nullopt);
  if (line == "--") {
    is_signature_ = true;
    return Taken(std::nullopt);
  }
  if (is_of_agenda(typed, line)) return Taken(std::nullopt);
  const std::string_view said = without_bullet(line);
  if (find_aim(said).letter == 'A') {
    is_signature_ = false;
    if (!find_aim(said).rest.empty()) return Taken(std::string(said));
    return Error{fmt::format("what about {}?", said), fmt::format("e.g. {} done", said), ""};
  }
  if (is_signature_) return Taken(std::nullopt);
  if (is_without_action(said) || (find_aim(said).letter == 'I' && !find_aim(said).rest.empty()))
    return Taken(std::string(said));
  if (line.ends_with(':')) return Taken(std::nullopt);
  return Error{fmt::format("no action is named: '{}'", shorten(line, 40)),
               "a line begins with its action's id: A3 done; leave out or quote (>) what is none",
               ""};
}

}  // namespace bywhen
