// Answers by mail: what of a mail's text are lines for check-in.
//
//   Hi Mia,                        left out: no id, and nothing that looks like an answer
//   On Tue, Mia Holm wrote:        the same
//   > - A3 Tell support            left out: quoted
//   ## Ana                         left out, as all of the agenda is, where it is not quoted: its
//   - **A3** Tell support          headings, the names of actions, how to answer, and its indented
//   • A3 Tell support (Ana)        items; however a mail program marks them
//   A3 done                        a line; "- A3 done" and "* **A3**: done" are the same
//   done                           refused: an answer without its id
//   1. A3 done                     refused: an id of the plan in a line that can't be read
//   park: Who pays freight?        a line
//   -- (and a blank)               the end: what follows is a signature, left out;
//   Ana Ruiz, Returns              an id of the plan in it is refused
//   From: Mia Holm                 the end, too: an earlier mail that no ">" quotes; an answer in it
//   Sent: Monday                   is refused (src/dialogue/mail_end.h says what begins one)
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "bywhen/base/result.h"
#include "bywhen/model/plan.h"

namespace bywhen {

class MailEnd;

// One mail, line by line.
class MailedLines {
 public:
  MailedLines();
  MailedLines(MailedLines&&) noexcept;
  MailedLines& operator=(MailedLines&&) noexcept;
  ~MailedLines();

  // The line to be heard; nothing for what is left out. An error for an answer that lacks its id, and
  // for one that may be none.
  [[nodiscard]] Result<std::optional<std::string>> take(std::string_view line, const Plan& plan);

  // The last line was left out, and neither the agenda, a quotation nor empty: to be said back.
  [[nodiscard]] bool has_left_out() const { return has_left_out_; }
  // With the last line the mail was at its end: what it is and all below it is left out.
  [[nodiscard]] bool has_ended() const { return has_ended_; }

 private:
  std::unique_ptr<MailEnd> end_;
  bool has_left_out_ = false;
  bool has_ended_ = false;
};

}  // namespace bywhen
