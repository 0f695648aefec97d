#include "bywhen/dialogue/mailed_lines.h"

#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/text.h"
#include "bywhen/value/id.h"
#include "dialogue/agenda_lines.h"
#include "dialogue/aim.h"
#include "dialogue/check_in_words.h"
#include "dialogue/keywords.h"
#include "dialogue/mail_end.h"
#include "dialogue/said_text.h"

namespace bywhen {
namespace {

using Behind = MailEnd::Behind;

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

// The first id of the plan in a text, as a word, as it is typed: "A3" of "(A3) done", not of "A31" or
// "https://example.org/A3"; "" for none.
std::string_view id_in(std::string_view text, const Plan& plan) {
  const auto is_of_word = [](char one) {
    return (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z') || one == '_' ||
           (one >= '0' && one <= '9') || static_cast<unsigned char>(one) >= 0x80;
  };
  for (const std::string_view word : words_of(text)) {
    if (word.find("://") != word.npos) continue;
    for (std::size_t begin = 0; begin < word.size(); ++begin) {
      if (!is_of_word(word[begin])) continue;
      std::size_t end = begin;
      while (end < word.size() && is_of_word(word[end])) ++end;
      const std::string_view piece = word.substr(begin, end - begin);
      begin = end;
      const char letter = find_aim(piece).letter;
      if (letter == 0) continue;
      const std::string id = entry_id(letter, *parse_typed_id(letter, piece));
      const bool is_known =
          letter == 'A' ? plan.action(id) != nullptr : plan.improvement(id) != nullptr;
      if (is_known) return piece;
    }
  }
  return "";
}

Error no_action(std::string_view line) {
  return {fmt::format("no action is named: '{}'", shorten(line, 40)),
          "a line begins with its action's id: A3 done; leave out or quote (>) what is none", ""};
}

Error not_clear(std::string_view line, std::string_view id) {
  return {
      fmt::format("{} stands in a line that is not understood: '{}'", id, shorten(line, 40)),
      fmt::format("an answer begins with its id: {} done; quote the line (>) where it is none", id),
      ""};
}

// Of an action that is called "Drop".
Error name_or_answer(std::string_view line, const Aim& aim) {
  return {
      fmt::format("'{}' could be an answer, or just the name of {}", shorten(line, 40), aim.word),
      fmt::format("an answer says why: {} {} because ...; quote the line (>) where it is none",
                  aim.word, words_of(aim.rest).front()),
      ""};
}

// "+ A3 done", which a program that makes bullets of its own may have made of it.
Error new_or_answer(std::string_view said, std::string_view id) {
  return {fmt::format("'{}' could be a new action, or about {}", shorten(said, 40), id),
          fmt::format("about {}: {}; a new action is called in other words", id,
                      shorten(trim(said.substr(1)), 40)),
          ""};
}

// An error for what is no part of the mail any more, and is an answer nevertheless, or may be.
Status<> check_behind(Behind behind, const MailLine& line, const Plan& plan) {
  const Aim aim = find_aim(line.said);
  const bool begins_with_id = aim.letter != 0 && !id_in(aim.word, plan).empty();
  const bool is_like_answer = (begins_with_id && !aim.rest.empty()) || is_without_action(line.said);
  if (behind == Behind::earlier_mail) {
    if (!is_like_answer) return Done{};
    return Error{
        fmt::format("an answer stands in what looks like an earlier mail: '{}'",
                    shorten(line.line, 40)),
        "move it to the top where it is meant; else cut the earlier mail off, or quote it (>)", ""};
  }
  if (!is_like_answer && id_in(line.said, plan).empty()) return Done{};
  return Error{fmt::format("an answer stands behind the signature: '{}'", shorten(line.line, 40)),
               "answers go above the line of dashes; quote the line (>) where it is none", ""};
}

}  // namespace

MailedLines::MailedLines() : end_(std::make_unique<MailEnd>()) {}
MailedLines::MailedLines(MailedLines&&) noexcept = default;
MailedLines& MailedLines::operator=(MailedLines&&) noexcept = default;
MailedLines::~MailedLines() = default;

Result<std::optional<std::string>> MailedLines::take(std::string_view typed, const Plan& plan) {
  using Taken = Result<std::optional<std::string>>;
  has_left_out_ = false;
  if (auto sound = check_line(typed); !sound) return sound.error();
  has_ended_ = end_->look_at(typed);
  const MailLine mail = mail_line(typed);
  const std::string_view line = mail.line;
  const std::string& said = mail.said;
  if (line.empty() || line.starts_with('>') || said.empty()) return Taken(std::nullopt);
  const Aim aim = find_aim(said);
  if (is_of_agenda(mail, plan)) {
    // Where a mail program took the marks off, it looks just like an answer.
    const bool is_word = aim.rest.find(' ') == aim.rest.npos;
    has_left_out_ = aim.letter == 'A' && said == line && (is_word || is_answer(aim.rest)) &&
                    end_->behind() == Behind::nothing;
    return Taken(std::nullopt);
  }
  if (end_->behind() != Behind::nothing) {
    if (auto fine = check_behind(end_->behind(), mail, plan); !fine) return fine.error();
    return Taken(std::nullopt);
  }
  if (aim.letter != 0) {
    if (is_answer(aim.rest) && name_of_action(aim, plan) == NameOfAction::nearly)
      return name_or_answer(line, aim);
    if (!aim.rest.empty()) return Taken(said);
    if (aim.letter == 'I') return no_action(line);
    return Error{fmt::format("what about {}?", said), fmt::format("e.g. {} done", aim.word), ""};
  }
  if (is_without_action(said)) {
    const Aim title = find_aim(trim(std::string_view(said).substr(1)));
    const bool is_new = said.starts_with('+');
    if (is_new && title.letter == 'A' && !id_in(title.word, plan).empty())
      return new_or_answer(said, title.word);
    return Taken(said);
  }
  const bool is_indented_item = typed.starts_with("  - ");
  if (is_answer(said) || is_indented_item) return no_action(line);
  if (const std::string_view id = id_in(said, plan); !id.empty() && !is_mail_head(line))
    return not_clear(line, id);
  has_left_out_ = true;
  return Taken(std::nullopt);
}

}  // namespace bywhen
