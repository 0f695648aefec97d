// The agenda that was mailed (report/check_in_agenda.h), as it comes back in an answer: as Markdown,
// or as a mail program shows it, with other bullets and without its marks.
#pragma once

#include <string>
#include <string_view>

#include "bywhen/model/plan.h"
#include "dialogue/aim.h"

namespace bywhen {

// A line of a mail.
struct MailLine {
  std::string_view typed;
  std::string_view line;  // without blanks at its ends
  std::string said;       // as it is read: "- **A3**: done" is "A3: done"
};
[[nodiscard]] MailLine mail_line(std::string_view typed);

// Whether it is a line of the agenda as it was.
[[nodiscard]] bool is_of_agenda(const MailLine& line, const Plan& plan);

// How near what stands behind an action's id is to the name that the agenda gives it: "Rewrite it" or
// "Rewrite it (Ana)".
enum class NameOfAction : unsigned char {
  none,
  nearly,  // in other letters, or a word of check-in: people could say the same as an answer
  just,
};
[[nodiscard]] NameOfAction name_of_action(const Aim& aim, const Plan& plan);

}  // namespace bywhen
