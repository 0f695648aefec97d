#include "dialogue/mail_end.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>
#include <vector>

#include "bywhen/base/text.h"
#include "dialogue/aim.h"

namespace bywhen {
namespace {

constexpr auto senders = std::to_array<std::string_view>(
    {"from", "von", "de", "da", "van", "från", "fra", "od", "lähettäjä", "отправитель", "差出人"});

constexpr auto other_heads = std::to_array<std::string_view>(
    {"sent",        "date",     "to",        "cc",         "bcc",          "subject",
     "reply-to",    "gesendet", "datum",     "an",         "kopie",        "betreff",
     "envoyé",      "à",        "objet",     "enviado",    "para",         "asunto",
     "assunto",     "fecha",    "inviato",   "oggetto",    "verzonden",    "aan",
     "onderwerp",   "skickat",  "till",      "ämne",       "sendt",        "til",
     "emne",        "wysłano",  "temat",     "message-id", "mime-version", "content-type",
     "return-path", "received", "importance"});

constexpr auto wrote = std::to_array<std::string_view>(
    {"wrote", "schrieb", "écrit", "ecrit", "scritto", "escribió", "escreveu", "schreef", "skrev",
     "napisał", "napisał(a)", "kirjoitti", "написал", "írta"});

constexpr auto first_words = std::to_array<std::string_view>(
    {"on", "am", "le", "el", "il", "em", "op", "den", "på", "dnia", "w"});

bool is_one_of(std::string_view word, std::span<const std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

// What stands in front of the colon, folded, without what makes it bold: "*From:*" is "from".
std::string head_of(std::string_view line) {
  while (line.starts_with('*')) line = line.substr(1);
  const auto colon = line.find(':');
  if (colon == line.npos || colon + 1 == line.size()) return "";
  std::string head = fold_case(trim(line.substr(0, colon)));
  while (head.ends_with('*')) head.pop_back();
  return head;
}

bool is_sender(std::string_view line) { return is_one_of(head_of(line), senders); }

std::size_t count_of(std::string_view line, char one) {
  return static_cast<std::size_t>(std::ranges::count(line, one));
}

// "-----Original Message-----", "---------- Forwarded message ---------", or ten underscores.
bool is_rule(std::string_view line) {
  constexpr std::size_t shortest = 10;
  if (line.size() >= shortest && count_of(line, '_') == line.size()) return true;
  const std::string_view dashes = "-----";
  const std::string_view words = line.substr(std::min(line.size(), line.find_first_not_of('-')));
  return line.starts_with(dashes) && line.ends_with(dashes) && !words.empty();
}

std::vector<std::string> folded_words(std::string_view text) {
  std::vector<std::string> words;
  for (std::string_view piece : split(text, ' ')) {
    while (piece.ends_with(':') || piece.ends_with(',')) piece.remove_suffix(1);
    if (!piece.empty()) words.push_back(fold_case(piece));
  }
  return words;
}

}  // namespace

bool is_mail_head(std::string_view line) {
  return is_sender(line) || is_one_of(head_of(line), other_heads);
}

// "On Mon 7 Dec, Mia Holm wrote:", in a line or in two.
bool MailEnd::announces(std::string_view line) const {
  if (!line.ends_with(':')) return false;
  for (const std::string& text : {std::string(line), last_ + " " + std::string(line)}) {
    if (find_aim(trim(text)).letter != 0) continue;  // an answer
    const std::vector<std::string> words = folded_words(text);
    const bool says_so =
        std::ranges::any_of(words, [](const std::string& word) { return is_one_of(word, wrote); });
    if (!says_so) continue;
    const bool has_day =
        std::ranges::any_of(text, [](char one) { return one >= '0' && one <= '9'; });
    const bool has_address = text.find('@') != text.npos;
    const bool is_rest = words.size() == 1;  // of a line that was broken
    if (has_day || has_address || is_rest || is_one_of(words.front(), first_words)) return true;
  }
  return false;
}

bool MailEnd::begins_earlier_mail(std::string_view line) {
  if (line.empty()) return false;
  if (std::exchange(is_announced_, false) && !line.starts_with('>')) return true;
  if (is_rule(line)) return true;
  if (std::exchange(has_sender_, false) && is_mail_head(line)) return true;
  is_announced_ = announces(line);
  has_sender_ = !is_at_top_ && is_sender(line);
  return false;
}

bool MailEnd::look_at(std::string_view typed) {
  const std::string_view line = trim(typed);
  const Behind before = behind_;
  const bool is_signature = line == "--" && !typed.starts_with(' ') && !typed.starts_with('\t');
  if (behind_ != Behind::earlier_mail && begins_earlier_mail(line)) behind_ = Behind::earlier_mail;
  if (behind_ == Behind::nothing && is_signature) behind_ = Behind::signature;
  if (!line.empty() && !is_mail_head(line)) is_at_top_ = false;
  last_ = line;
  return before == Behind::nothing && behind_ != Behind::nothing;
}

}  // namespace bywhen
