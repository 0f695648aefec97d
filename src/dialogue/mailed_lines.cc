#include "bywhen/dialogue/mailed_lines.h"

#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"
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

// Where `text` begins a line, what is behind it.
std::optional<std::string_view> behind(std::string_view line, std::string_view text) {
  if (!line.starts_with(text)) return std::nullopt;
  return line.substr(text.size());
}

// As it is read: "**A3**: done" is "A3: done", a blank that does not break is a blank.
std::string plain(std::string_view line) {
  std::string text;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line.substr(i).starts_with("\u00a0")) {
      text += ' ';
      ++i;
    } else {
      text += line[i];
    }
  }
  std::string_view said = trim(text);
  while (said.starts_with('#')) said = said.substr(1);
  said = without_bullet(trim(said));
  if (const auto bold = behind(said, "**")) {
    const auto end = bold->find("**");
    const std::string_view id = bold->substr(0, end);
    if (end != bold->npos && find_aim(id).letter != 0)
      return std::string(id) + std::string(bold->substr(end + 2));
  }
  return std::string(said);
}

// A line that needs no id: about no action, or a new one.
bool is_without_action(std::string_view line) {
  if (line.starts_with("+ ")) return true;
  const auto keyword = find_keyword(line);
  const bool is_aside = keyword && (keyword->keyword == "park" || keyword->keyword == "decided");
  return is_aside && !keyword->text.empty();
}

// Whether what is said of an action, or could be, is an answer, and not its title.
bool is_answer(std::string_view said) {
  if (begins_like_word(said) || said.starts_with('/') || said == "?") return true;
  const auto keyword = find_keyword(said);
  return keyword && is_nearly_keyword(keyword->keyword);
}

// What is left of a text however it was marked up on its way.
std::string letters_of(std::string_view text) {
  std::string letters;
  for (std::size_t i = 0; i < text.size(); ++i) {
    for (const std::string_view entity : {"&lt;", "&gt;", "&amp;"}) {
      if (text.substr(i).starts_with(entity)) i += entity.size();
    }
    if (i >= text.size()) break;
    const char one = text[i];
    const bool is_letter = (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z');
    if (is_letter || (one >= '0' && one <= '9')) letters += one;
  }
  return letters;
}

// "Rewrite it" or "Rewrite it (Ana)", as the agenda names A1: no answer, even where it begins with
// "drop".
bool names_action(const Aim& aim, const Plan& plan) {
  const auto action = find_action(plan, aim.word);
  if (!action) return false;
  const std::string title = letters_of((*action)->title.value_or(""));
  if (letters_of(aim.rest) == title) return true;
  const auto owner = aim.rest.rfind(" (");
  return owner != aim.rest.npos && aim.rest.ends_with(')') &&
         letters_of(aim.rest.substr(0, owner)) == title;
}

// A heading of the agenda, where somebody is called "A1 done".
bool names_person(std::string_view said, const Plan& plan) {
  const std::string letters = letters_of(said);
  const auto is_called = [&](const Text& name) { return name && letters_of(*name) == letters; };
  return std::ranges::any_of(plan.people, [&](const Person& one) { return is_called(one.name); }) ||
         std::ranges::any_of(plan.actions, [&](const Action& one) { return is_called(one.owner); });
}

// A line of the agenda (report/check_in_agenda.h) that came back as it was.
bool is_of_agenda(std::string_view typed, std::string_view line, std::string_view said,
                  const Plan& plan) {
  const Aim aim = find_aim(said);
  if (line.starts_with("- `")) return true;
  if (line.starts_with("- **")) return aim.letter != 'A' || names_action(aim, plan);
  if (line.starts_with('#')) return aim.letter != 'A' || names_person(said, plan);
  if (line.starts_with("One line for each action, with its number in front")) return true;
  if (!typed.starts_with("  - ") || aim.letter == 'A') return false;
  constexpr std::string_view heads[] = {
      "Done when: ",   "**Overdue**: ",      "Due **",
      "**Blocked**: ", "Without an",         "Without a dea",
      "Declined by ",  "Not confirmed yet",  "Needs ",
      "Risk: ",        "The date is tentat", "Nothing was heard of it"};
  return std::ranges::any_of(heads, [&](std::string_view head) { return said.starts_with(head); });
}

Error no_action(std::string_view line) {
  return {fmt::format("no action is named: '{}'", shorten(line, 40)),
          "a line begins with its action's id: A3 done; leave out or quote (>) what is none", ""};
}

}  // namespace

Result<std::optional<std::string>> MailedLines::take(std::string_view typed, const Plan& plan) {
  using Taken = Result<std::optional<std::string>>;
  has_left_out_ = false;
  if (auto sound = check_line(typed); !sound) return sound.error();
  const std::string_view line = trim(typed);
  const std::string said = plain(line);
  if (line.empty() || line.starts_with('>') || line == "--" || said.empty())
    return Taken(std::nullopt);
  if (is_of_agenda(typed, line, said, plan)) return Taken(std::nullopt);
  if (const Aim aim = find_aim(said); aim.letter != 0) {
    if (!aim.rest.empty()) return Taken(said);
    if (aim.letter == 'I') return no_action(line);
    return Error{fmt::format("what about {}?", said), fmt::format("e.g. {} done", aim.word), ""};
  }
  if (is_without_action(said)) return Taken(said);
  const bool is_indented_item = typed.starts_with("  - ");
  if (is_answer(said) || is_indented_item) return no_action(line);
  has_left_out_ = true;
  return Taken(std::nullopt);
}

}  // namespace bywhen
