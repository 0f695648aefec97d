#include "dialogue/agenda_lines.h"

#include <algorithm>
#include <array>

#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"
#include "dialogue/check_in_words.h"

namespace bywhen {
namespace {

// Without a bullet in front. "o" is one where it is indented.
std::string_view without_bullet(std::string_view line, bool is_indented) {
  for (const std::string_view bullet : {"-", "*", "•", "◦", "▪", "‣", "·", "–", "—", "o"}) {
    if (!line.starts_with(bullet) || (bullet == "o" && !is_indented)) continue;
    const std::string_view rest = line.substr(bullet.size());
    if (rest.starts_with(' ') || rest.starts_with('\t')) return trim(rest);
  }
  return line;
}

// "**A3**: done" and "*A3*: done" are "A3: done".
std::string without_marks_at_id(std::string_view said) {
  for (const std::string_view mark : {"**", "__", "*", "_"}) {
    if (!said.starts_with(mark)) continue;
    const auto end = said.find(mark, mark.size());
    if (end == said.npos) continue;
    const std::string_view id = said.substr(mark.size(), end - mark.size());
    if (find_aim(id).letter != 0)
      return std::string(id) + std::string(said.substr(end + mark.size()));
  }
  return std::string(said);
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
    const bool is_letter = (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z') ||
                           static_cast<unsigned char>(one) >= 0x80;
    if (is_letter || (one >= '0' && one <= '9')) letters += one;
  }
  return letters;
}

// As a mail program breaks a long line: so much of it that it is no answer.
bool begins_long(std::string_view title, std::string_view letters) {
  constexpr std::size_t longest_answer = 30;
  return letters.size() > longest_answer && title.starts_with(letters);
}

bool is_called(const Text& name, std::string_view letters) {
  return name && !letters.empty() && letters_of(*name) == letters;
}

// As the agenda calls people, in a heading, say; somebody may be called "A1 done".
bool names_person(std::string_view said, const Plan& plan) {
  const std::string letters = letters_of(said);
  if (letters.empty()) return false;
  const auto is_person = [&](const Text& id) {
    return id && (is_called(id, letters) || letters_of(short_name(plan, *id)) == letters);
  };
  return std::ranges::any_of(plan.people,
                             [&](const Person& one) {
                               return is_person(one.id) || is_called(one.name, letters);
                             }) ||
         std::ranges::any_of(plan.actions, [&](const Action& one) { return is_person(one.owner); });
}

// "Ben: A3, A5", of those who are on track.
bool names_person_and_ids(std::string_view said, const Plan& plan) {
  const auto colon = said.rfind(':');
  if (colon == said.npos || !names_person(said.substr(0, colon), plan)) return false;
  const auto pieces = split(said.substr(colon + 1), ',');
  return std::ranges::all_of(pieces, [](std::string_view piece) {
    const Aim aim = find_aim(trim(piece));
    return aim.letter == 'A' && aim.rest.empty();
  });
}

// "A1 done: it is done", of how to answer.
bool says_how_to_answer(const Aim& aim) {
  constexpr auto ways = std::to_array<std::string_view>(
      {"ok: the owner says yes", "done: it is done", "doing: it is under way",
       "+3d waiting for legal: it takes three days more, and why",
       "blocked no access: it can't go on, and why",
       "got test account: something that it needs is there",
       "no test account: something that it needs is not to be had",
       "fallback: the fallback is taken", "fallback: no: the fallback is not taken yet",
       "plan b: it has come, and plan B is on", "happened: it has come",
       "gone: what was feared is over",
       "drop nobody needs it: it is not to be done any more, and why",
       "and a name: somebody else takes it"});
  return aim.letter == 'A' && std::ranges::find(ways, aim.rest) != ways.end();
}

// "Done since Tue 24 Nov 2026", without the marks of a heading.
bool is_head_of_done(std::string_view said) {
  constexpr std::size_t year = 4;
  const auto blank = said.rfind(' ');
  return said.starts_with("Done since ") && said.size() - blank - 1 == year &&
         std::ranges::count(said, ' ') == 5 && said.back() >= '0' && said.back() <= '9';
}

// What the agenda says of an action, below its name: in an item, but for what says itself that it is
// no answer.
bool says_concern(std::string_view said, bool is_nested, bool is_item, const Plan& plan) {
  std::string bare;
  for (const char one : said) {
    if (one != '*') bare += one;
  }
  const std::string_view text = bare;
  if (text.starts_with("Blocked: ")) {
    const std::string reason = letters_of(text.substr(text.find(' ')));
    return said.starts_with("**") || reason == "bywhat" ||
           std::ranges::any_of(plan.actions,
                               [&](const Action& one) { return is_called(one.reason, reason); });
  }
  if (text.starts_with("Risk: ")) return is_nested || text.find(". Its day ") != text.npos;
  constexpr auto heads = std::to_array<std::string_view>(
      {"Done when: ", "Overdue: ", "Due ", "Without an owner", "Without a dea", "Declined by ",
       "Not confirmed yet", "Needs ", "The date is tentat", "Nothing was heard of it"});
  return is_item &&
         std::ranges::any_of(heads, [&](std::string_view head) { return text.starts_with(head); });
}

}  // namespace

MailLine mail_line(std::string_view typed) {
  std::string text;
  for (std::size_t i = 0; i < typed.size(); ++i) {
    // A blank that does not break is a blank.
    const bool is_no_break = typed.substr(i).starts_with("\u00a0");
    text += is_no_break ? ' ' : typed[i];
    if (is_no_break) ++i;
  }
  const bool is_indented = text.starts_with(' ') || text.starts_with('\t');
  std::string_view said = trim(text);
  while (said.starts_with('#')) said = said.substr(1);
  said = without_bullet(trim(said), is_indented);
  return {typed, trim(typed), without_marks_at_id(said)};
}

NameOfAction name_of_action(const Aim& aim, const Plan& plan) {
  const auto action = find_action(plan, aim.word);
  if (!action || aim.letter != 'A') return NameOfAction::none;
  const std::string_view named = trim((*action)->title.value_or(""));
  const std::string title = letters_of(named);
  const auto owner = aim.rest.ends_with(')') ? aim.rest.rfind(" (") : aim.rest.npos;
  const std::string whole = letters_of(aim.rest);
  const std::string letters = letters_of(aim.rest.substr(0, owner));
  if (title.empty()) return NameOfAction::none;
  const bool is_just = whole == title || letters == title;
  const bool is_word =
      named.find(' ') == named.npos && owner == aim.rest.npos && begins_like_word(named);
  if (is_just && !is_word) return NameOfAction::just;
  if (begins_long(title, whole)) return NameOfAction::just;
  return fold_case(whole) == fold_case(title) ? NameOfAction::nearly : NameOfAction::none;
}

bool is_of_agenda(const MailLine& line, const Plan& plan) {
  const Aim aim = find_aim(line.said);
  const bool is_bold = line.line.starts_with("- **");
  const NameOfAction name = name_of_action(aim, plan);
  if (name == NameOfAction::just || says_how_to_answer(aim)) return true;
  if (is_bold && name == NameOfAction::nearly) return true;
  if (is_bold && aim.letter != 'A') return true;
  const bool is_item = line.said != line.line;
  if (is_item && line.said.starts_with('`')) return true;
  if (line.line.starts_with('#')) return aim.letter != 'A' || names_person(line.said, plan);
  if (is_head_of_done(line.said)) return true;
  if (letters_of(line.said) == letters_of("Check-in: " + std::string(plan.title.value_or(""))))
    return true;
  if (line.line.starts_with("One line for each action, with its number in front")) return true;
  if (aim.letter == 'A') return false;
  if (names_person_and_ids(line.said, plan)) return true;
  return says_concern(line.said, line.typed.starts_with("  - "), is_item, plan);
}

}  // namespace bywhen
