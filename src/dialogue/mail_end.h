// Where what somebody wrote in a mail is at its end: at a signature, or at an earlier mail below it
// that no ">" quotes.
//
//   -- (with a blank behind, or none)          a signature
//   -----Original Message-----                 an earlier mail; so do ten underscores in a line, and
//   From: Mia <mia@example.org>                two lines that head a mail; not at the top, where they
//   Sent: Monday                               are the mail's own
//   On Mon 7 Dec, Mia Holm wrote:              the same; not where what follows is quoted with ">"
#pragma once

#include <string>
#include <string_view>

namespace bywhen {

// "From: ...", "Subject: ...", "Gesendet: ...".
[[nodiscard]] bool is_mail_head(std::string_view line);

class MailEnd {
 public:
  enum class Behind : unsigned char { nothing, signature, earlier_mail };

  // Looks at the next line, as it was typed. Whether the mail ends here that went on before.
  bool look_at(std::string_view typed);

  // What the line is part of that was looked at last.
  [[nodiscard]] Behind behind() const { return behind_; }

 private:
  [[nodiscard]] bool begins_earlier_mail(std::string_view line);
  [[nodiscard]] bool announces(std::string_view line) const;

  Behind behind_ = Behind::nothing;
  std::string last_;           // the line before, trimmed; "" for an empty one
  bool is_at_top_ = true;      // nothing but the mail's own heads so far
  bool is_announced_ = false;  // "... wrote:", and nothing since
  bool has_sender_ = false;    // the line before is a "From: ..."
};

}  // namespace bywhen
