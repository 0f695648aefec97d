#include "lint/suppression_text.h"

#include <fmt/format.h>

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

}  // namespace

std::optional<Suppression> read_suppression(std::string_view text, yaml::Range comment) {
  Reader reader(text, comment);
  reader.skip("#");
  reader.skip_blanks();
  if (!reader.skip("bywhen:")) return {};
  Suppression suppression{
      .comment = comment, .scope = {}, .rules = {}, .until = {}, .reason = {}, .malformed = {}};
  reader.skip_blanks();
  if (!reader.skip("allow")) {
    suppression.malformed = "only allow[...] can stand here";
    return suppression;
  }
  reader.skip_blanks();
  if (!reader.skip("[")) {
    suppression.malformed = "the rules that it allows stand in brackets";
    return suppression;
  }
  read_rules(reader, suppression);
  reader.skip_blanks();
  if (reader.skip("until=")) read_until(reader, suppression);
  reader.skip_blanks();
  if (reader.skip("--")) {
    suppression.reason = trim(reader.rest());
  } else if (!reader.at_end() && suppression.malformed.empty()) {
    suppression.malformed = fmt::format("'{}' is not understood", trim(reader.rest()));
  }
  return suppression;
}

}  // namespace bywhen
