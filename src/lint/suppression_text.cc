#include "lint/suppression_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/suggest.h"
#include "bywhen/base/text.h"

namespace bywhen {
namespace {

// A comment, read from left to right; what was read is known by its place in the plan's text.
class Reader {
 public:
  Reader(std::string_view text, yaml::Range comment)
      : text_(text), at_(comment.begin), end_(comment.end) {}

  // Whether `word` is next, which is then behind.
  bool skip(std::string_view word) {
    if (!rest().starts_with(word)) return false;
    at_ += static_cast<std::uint32_t>(word.size());
    return true;
  }

  void skip_blanks() {
    while (at_ < end_ && (text_[at_] == ' ' || text_[at_] == '\t')) ++at_;
  }

  // Up to one of `stops`, or the end; without blanks at its ends.
  yaml::Range until_one_of(std::string_view stops) {
    skip_blanks();
    const std::uint32_t begin = at_;
    const auto length = std::min(rest().find_first_of(stops), rest().size());
    at_ += static_cast<std::uint32_t>(length);
    const auto word = trim(text_.substr(begin, length));
    return {begin, begin + static_cast<std::uint32_t>(word.size())};
  }

  [[nodiscard]] std::string_view rest() const { return text_.substr(at_, end_ - at_); }
  [[nodiscard]] bool at_end() const { return trim(rest()).empty(); }
  [[nodiscard]] std::string_view text_of(yaml::Range range) const {
    return text_.substr(range.begin, range.end - range.begin);
  }

 private:
  std::string_view text_;
  std::uint32_t at_;
  std::uint32_t end_;
};

// "missing-owner, overdue]": the names up to the bracket.
void read_rules(Reader& reader, Suppression& suppression) {
  while (true) {
    const yaml::Range range = reader.until_one_of(",]");
    const std::string_view name = reader.text_of(range);
    if (!name.empty()) suppression.rules.push_back({name, find_rule(name), range});
    if (name.empty()) suppression.malformed = "a rule's name is missing between the brackets";
    if (reader.skip("]")) return;
    if (!reader.skip(",")) break;
  }
  suppression.malformed = "the bracket is never closed";
}

void read_until(Reader& reader, Suppression& suppression) {
  suppression.until_range = reader.until_one_of(" \t");
  const std::string_view day = reader.text_of(suppression.until_range);
  suppression.until = Date::parse(day);
  if (!suppression.until) suppression.malformed = fmt::format("'{}' is not a date", day);
}

// The first word behind a bracket or a blank, or such: "missing-owner" of "allow (missing-owner)".
std::string_view first_name(std::string_view text) {
  constexpr std::string_view around = " \t([{=:<\"'";
  text.remove_prefix(std::min(text.find_first_not_of(around), text.size()));
  return text.substr(0, text.find_first_of(" \t,)]}>\"'"));
}

bool is_near_a_rule(std::string_view name) {
  if (find_rule(name) != nullptr) return true;
  std::vector<std::string> names;
  for (const Rule* rule : all_rules()) names.emplace_back(rule->name);
  return name.find('-') != name.npos && !nearest(name, names, 1).empty();
}

// "BywhenAllow" of "Bywhen - allow": without what can stand between the words.
std::string letters_of(std::string_view text) {
  std::string letters;
  std::copy_if(text.begin(), text.end(), std::back_inserter(letters), [](char c) {
    return std::string_view(" \t:-_.#").find(c) == std::string_view::npos;
  });
  return letters;
}

// Whether a comment that does not begin as one should is meant to allow something all the same:
// "bywhen allow[...]", "ByWhen: alow[...]", "bywhen: ignore[overdue]", "bywhen: allow overdue".
// Prose about bywhen is not.
bool is_meant_to_allow(std::string_view comment) {
  constexpr std::size_t longest = 24;  // of what stands before the bracket
  const auto bracket = comment.find('[');
  const std::string_view before = comment.substr(0, std::min(bracket, comment.size()));
  if (bracket != comment.npos && before.size() <= longest) {
    const std::string_view name = first_name(comment.substr(bracket));
    const bool is_name = !name.empty() && (name.front() < '0' || name.front() > '9');
    if (is_name && edit_distance(letters_of(before), "bywhenallow", 2) <= 2) return true;
  }
  const auto colon = comment.find(':');
  if (colon == comment.npos || colon > longest) return false;
  if (fold_case(letters_of(comment.substr(0, colon))) != "bywhen") return false;
  const std::string_view said = trim(comment.substr(colon + 1));
  const std::string_view word = said.substr(0, said.find_first_of(" \t([{=:<"));
  const std::string_view rest = said.substr(word.size());
  const bool is_allow = edit_distance(word, "allow", 1) <= 1;
  if (is_allow && trim(rest).empty()) return true;
  return (is_allow || trim(rest).starts_with('[')) && is_near_a_rule(first_name(rest));
}

// "agreed with Ana until=2026-12-01": a day that would be overlooked.
bool ends_with_a_day(std::string_view reason) {
  const std::string_view word = reason.substr(reason.find_last_of(" \t") + 1);
  constexpr std::string_view until = "until=";
  return word.starts_with(until) && Date::parse(word.substr(until.size())).has_value();
}

}  // namespace

std::optional<Suppression> read_suppression(std::string_view text, yaml::Range comment) {
  Reader reader(text, comment);
  reader.skip("#");
  reader.skip_blanks();
  const bool is_ours = reader.skip("bywhen:");
  reader.skip_blanks();
  const bool is_allow = is_ours && reader.skip("allow");
  reader.skip_blanks();
  const bool is_whole = is_allow && reader.skip("[");
  if (!is_whole && !is_meant_to_allow(reader.text_of(comment))) return {};
  Suppression suppression{
      .comment = comment, .scope = {}, .rules = {}, .until = {}, .reason = {}, .malformed = {}};
  if (!is_whole) {
    suppression.malformed = is_allow  ? "the rules that it allows stand in brackets"
                            : is_ours ? "only allow[...] can stand here"
                                      : "it does not begin with 'bywhen: allow['";
    return suppression;
  }
  read_rules(reader, suppression);
  reader.skip_blanks();
  if (reader.skip("until=")) read_until(reader, suppression);
  reader.skip_blanks();
  if (reader.skip("--")) {
    suppression.reason = trim(reader.rest());
    if (suppression.malformed.empty() && ends_with_a_day(suppression.reason)) {
      suppression.malformed = "until=DATE stands before the reason";
    }
  } else if (!reader.at_end() && suppression.malformed.empty()) {
    suppression.malformed = fmt::format("'{}' is not understood", trim(reader.rest()));
  }
  return suppression;
}

}  // namespace bywhen
