#include "dialogue/title_tail.h"

#include <fmt/format.h>

#include "bywhen/base/text.h"
#include "dialogue/commitment.h"

namespace bywhen {
namespace {

constexpr std::size_t longest_quote = 40;  // columns

bool is_blank(char c) { return c == ' ' || c == '\t'; }

// Where the last "@" stands that begins a word; npos for none. "\@", "a@b" and "@ noon" are text.
std::size_t find_tail(std::string_view text) {
  for (std::size_t at = text.rfind('@'); at != text.npos; at = text.rfind('@', at - 1)) {
    const bool begins = at == 0 || is_blank(text[at - 1]);
    const bool goes_on = at + 1 < text.size() && !is_blank(text[at + 1]);
    if (begins && goes_on) return at;
    if (at == 0) break;
  }
  return text.npos;
}

std::string without_escapes(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.substr(i, 2) == "\\@") ++i;
    plain += text[i];
  }
  return plain;
}

}  // namespace

TitleWithTail parse_title(std::string_view text, const AnswerContext& context) {
  text = trim(text);
  const std::size_t at = find_tail(text);
  if (at == text.npos) return {without_escapes(text), {}, {}};
  auto said = parse_commitment(text.substr(at + 1), context);
  const bool has_name = said && (!said->commitment.owner.empty() || said->unknown);
  if (has_name && !said->unknown) {
    return {without_escapes(trim(text.substr(0, at))), said->commitment, {}};
  }
  const std::string why = !said           ? said.error().message
                          : said->unknown ? said->unknown->message
                                          : "nobody is named";
  return {without_escapes(text),
          {},
          fmt::format("'{}' stays in the title: {}", shorten(text.substr(at), longest_quote), why)};
}

}  // namespace bywhen
