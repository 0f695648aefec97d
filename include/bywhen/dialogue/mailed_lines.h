// Answers by mail: what of a mail's text are lines for check-in.
//
//   Hi Mia,                        left out: no id, and nothing that looks like an answer
//   On Tue, Mia Holm wrote:        the same
//   > - A3 Tell support            left out: quoted
//   ## Ana                         left out, as all of the agenda is, where it is not quoted: its
//   - **A3** Tell support          headings, what begins with "- **" or "- `", and its indented items
//   A3 done                        a line; "- A3 done" and "* **A3**: done" are the same
//   done                           refused: an answer without its id
//   park: Who pays freight?        a line
//   -- (and a blank)               what follows is a signature, until a line looks like an answer
//   Ana Ruiz, Returns
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "bywhen/base/result.h"
#include "bywhen/model/plan.h"

namespace bywhen {

class MailedLines {
 public:
  // The line to be heard; nothing for what is left out. An error for an answer that lacks its id.
  [[nodiscard]] Result<std::optional<std::string>> take(std::string_view line, const Plan& plan);

  // The last line was left out, and neither the agenda, a quotation nor empty: to be said back.
  [[nodiscard]] bool has_left_out() const { return has_left_out_; }

 private:
  bool has_left_out_ = false;
};

}  // namespace bywhen
