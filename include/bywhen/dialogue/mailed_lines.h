// Answers by mail: what of a mail's text are lines for check-in.
//
//   On Tue, Mia Holm wrote:        left out: it announces what is quoted
//   > - A3 Tell support            left out: quoted
//   ## Ana                         left out, as all of the agenda is, where it is not quoted: what
//   - **A3** Tell support          begins with "#", "- **" or "- `", and indented items without an id
//   A3 done                        a line; "- A3 done" and "* A3: done" are the same
//   park: Who pays freight?        a line
//   --                             what follows is a signature, until a line begins with an id
//   Ana Ruiz, Returns
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "bywhen/base/result.h"

namespace bywhen {

class MailedLines {
 public:
  // The line to be heard; nothing for what is left out. An error for what is neither.
  [[nodiscard]] Result<std::optional<std::string>> take(std::string_view line);

 private:
  bool is_signature_ = false;
};

}  // namespace bywhen
