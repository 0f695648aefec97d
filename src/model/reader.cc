#include "model/reader.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "bywhen/base/text.h"
#include "bywhen/value/id.h"
#include "model/day_meant.h"
#include "model/key_meant.h"
#include "model/mending.h"

namespace bywhen {
namespace {

auto always(std::string_view hint) {
  return [hint](std::string_view) { return std::string(hint); };
}

// Of {title: Call, write, owner: ana}, "write" looks like a key without a value.
std::string way_out_of_unknown(yaml::Node mapping, yaml::Node key) {
  const bool is_half_a_text = mapping.style() == yaml::Style::flow && key.next().is_null() &&
                              key.next().range().begin == key.next().range().end;
  if (is_half_a_text) return "put quotes around a text that has a comma in it";
  if (key.value() == "<<") return "keys of another entry are not taken over: write them out";
  return "a key of your own starts with x-";
}

std::optional<std::string_view> any_text(std::string_view text) { return text; }

std::optional<unsigned> parse_count(std::string_view text) {
  unsigned number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return {};
  if (number == 0 || number > max_count) return {};
  return number;
}

std::optional<bool> parse_boolean(std::string_view text) {
  if (text == "true") return true;
  if (text == "false") return false;
  return {};
}

std::optional<std::string_view> parse_time_of_day(std::string_view text) {
  const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
  if (text.size() != 5 || text[2] != ':') return {};
  if (!digit(0) || !digit(1) || !digit(3) || !digit(4)) return {};
  if (text.substr(0, 2) > "23" || text.substr(3) > "59") return {};
  return text;
}

std::optional<std::string_view> parse_email(std::string_view text) {
  const auto at = text.find('@');
  const bool fits = at != std::string_view::npos && at > 0 && at + 1 < text.size() &&
                    text.find_first_of(" \t\r\n") == std::string_view::npos;
  return fits ? std::optional(text) : std::nullopt;
}

// Whether it has the form of an ISO date, so that only the day can be wrong.
bool looks_like_a_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  return text.find_first_not_of("0123456789-") == std::string_view::npos;
}

// A value that should have been a list, as one.
std::string as_list(yaml::Node node) {
  const std::string_view written = node.value();
  const bool short_enough = node.is_scalar() && excerpt(written) == written;
  return "[" + std::string(short_enough ? written : "...") + "]";
}

std::string_view shape(yaml::Node node) {
  if (node.is_sequence()) return "a list";
  if (node.is_mapping()) return "a block of keys";
  return node.kind() == yaml::Kind::alias ? "an alias" : "a value";
}

}  // namespace

std::string excerpt(std::string_view written) {
  constexpr std::size_t most_columns = 60;
  const std::string_view text = trim(written);
  const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
  if (line.size() == text.size()) return shorten(line, most_columns);
  return shorten(trim(line), most_columns - 2) + " …";
}

void Reader::note(DefectKind kind, yaml::Range range, std::string message, std::string hint) {
  defects_.push_back({.kind = kind,
                      .range = range,
                      .message = std::move(message),
                      .hint = std::move(hint),
                      .action = std::string(action_),
                      .related = {},
                      .related_message = {}});
}

void Reader::mend(yaml::Node scalar, std::string_view text) {
  defects_.back().mended = in_place_of(scalar, text);
}

void Reader::mend_word(yaml::Node scalar, std::span<const std::string_view> words) {
  const std::string_view word = meant_of(words, scalar.value());
  if (!word.empty()) mend(scalar, word);
}

std::string_view Reader::meant_of(std::span<const std::string_view> words,
                                  std::string_view written) {
  const auto word = std::find(words.begin(), words.end(), fold_case(trim(written)));
  return word == words.end() ? std::string_view() : *word;
}

void Reader::note_shape(yaml::Node node, std::string hint) {
  if (node.kind() == yaml::Kind::alias) hint = "write the value out instead of the alias";
  note(DefectKind::invalid_value, node.range(),
       "'" + std::string(key_) + "' can't be " + std::string(shape(node)), std::move(hint));
}

void Reader::note_placeholder(yaml::Node node) {
  note(DefectKind::placeholder_value, node.range(),
       "'" + std::string(key_) + "' still says '" + excerpt(node.value()) + "'",
       "put in the real value, or take the key out");
}

std::string Reader::wrong(std::string_view written, DefectKind kind) const {
  const std::string quoted = "'" + excerpt(written) + "'";
  const std::string key = "'" + std::string(key_) + "'";
  if (kind == DefectKind::invalid_date && looks_like_a_date(written)) {
    return key + ": there is no day " + std::string(written);
  }
  if (kind == DefectKind::invalid_date) return key + " is not a date: " + quoted;
  return key + " can't be " + (trim(written).empty() ? "empty" : quoted);
}

void Reader::text(yaml::Node node, Text& field) {
  const auto stated = [](std::string_view written) -> std::optional<std::string_view> {
    if (trim(written).empty() || is_placeholder(written)) return {};
    return written;
  };
  parsed(node, field, stated, DefectKind::invalid_value,
         always("write it as one text, or take the key out"));
}

void Reader::set_people(yaml::Node list) {
  if (!list || !list.is_sequence()) return;
  for (yaml::Node person = list.first(); person; person = person.next()) {
    if (!person.is_mapping()) continue;
    for (const std::string_view key : {"id", "name"}) {
      const yaml::Node value = person.find(key);
      if (!value || !value.is_scalar() || !is_nobody(value.value())) continue;
      std::string folded = fold_case(trim(value.value()));
      // "<name>" is no name, and of the others there are only so many.
      if (key == "name" && is_placeholder(folded)) continue;
      if (key == "id" && !is_person_id(value.value())) continue;
      if (!is_listed(folded)) odd_people_.push_back(std::move(folded));
    }
  }
}

bool Reader::is_listed(std::string_view name) const {
  return !odd_people_.empty() && std::find(odd_people_.begin(), odd_people_.end(),
                                           fold_case(trim(name))) != odd_people_.end();
}

void Reader::person(yaml::Node node, Text& field) {
  const auto name = [&](std::string_view written) -> std::optional<std::string_view> {
    if (trim(written).empty() || (is_nobody(written) && !is_listed(written))) return {};
    return written;
  };
  parsed(node, field, name, DefectKind::invalid_value,
         always("write it as one text, or take the key out"), {}, is_nobody);
}

void Reader::persons(yaml::Node node, std::vector<Text>& fields) {
  if (!is_list(node)) return;
  for (yaml::Node item = node.first(); item; item = item.next()) {
    person(item, fields.emplace_back());
  }
}

void Reader::need(yaml::Node node, Text& field) {
  const auto stated = [](std::string_view written) -> std::optional<std::string_view> {
    if (trim(written).empty() || is_no_need(written) || is_nothing(written)) return {};
    return written;
  };
  const auto hint = [](std::string_view written) -> std::string {
    if (!is_nothing(written)) return "write it as one text, or take the key out";
    return "take it out; where nothing at all is needed, write resources: none";
  };
  parsed(node, field, stated, DefectKind::invalid_value, hint, {}, is_no_need);
}

void Reader::free_text(yaml::Node node, Text& field) {
  parsed(node, field, any_text, DefectKind::invalid_value, always("write it as one text"));
}

void Reader::date(yaml::Node node, Field<Date>& field) {
  if (parsed(node, field, Date::parse, DefectKind::invalid_date, how_to_write_day, {}, is_no_day)) {
    return;
  }
  if (const auto day = day_meant(node.value())) mend(node, day->iso());
}

void Reader::duration(yaml::Node node, Field<Duration>& field) {
  parsed(node, field, Duration::parse, DefectKind::invalid_value,
         always("working time is written 30m, 4h, 2d or 1w (a day is 8 h, a week 5 days)"));
}

void Reader::money(yaml::Node node, Field<Money>& field) {
  parsed(node, field, Money::parse, DefectKind::invalid_value,
         always("an amount and its currency: 900 EUR"));
}

void Reader::count(yaml::Node node, Field<unsigned>& field) {
  parsed(node, field, parse_count, DefectKind::invalid_value, always("a whole number from 1"));
}

void Reader::boolean(yaml::Node node, Field<bool>& field) {
  static constexpr std::array<std::string_view, 2> words{"true", "false"};
  if (parsed(node, field, parse_boolean, DefectKind::invalid_value, always("true or false"))) {
    return;
  }
  mend_word(node, words);
}

void Reader::time_of_day(yaml::Node node, Text& field) {
  parsed(node, field, parse_time_of_day, DefectKind::invalid_value,
         always("a time of day is written \"14:00\", with quotes"));
}

void Reader::email(yaml::Node node, Text& field) {
  parsed(node, field, parse_email, DefectKind::invalid_value,
         always("an address like ana@example.org"));
}

void Reader::entry_id(yaml::Node node, char letter, Text& field) {
  const auto id = [letter](std::string_view text) -> std::optional<std::string_view> {
    return parse_entry_id(letter, text) ? std::optional(text) : std::nullopt;
  };
  parsed(node, field, id, DefectKind::invalid_value,
         always(letter == 'A' ? "an action's id is A and a number, like A3"
                              : "an improvement's id is I and a number, like I3"));
}

void Reader::person_id(yaml::Node node, Text& field) {
  const auto id = [](std::string_view text) -> std::optional<std::string_view> {
    return is_person_id(text) ? std::optional(text) : std::nullopt;
  };
  parsed(node, field, id, DefectKind::invalid_value,
         always("a person's id is a short lower-case word, like ana"));
}

void Reader::weekday(yaml::Node node, Field<Weekday>& field) {
  parsed(node, field, parse_weekday, DefectKind::invalid_value,
         always("the days are mon, tue, wed, thu, fri, sat and sun"));
}

void Reader::texts(yaml::Node node, std::vector<Text>& fields, bool or_one) {
  if (or_one && node.is_scalar()) {
    text(node, fields.emplace_back());
    return;
  }
  if (!is_list(node)) return;
  for (yaml::Node item = node.first(); item; item = item.next()) text(item, fields.emplace_back());
}

void Reader::free_texts(yaml::Node node, std::vector<Text>& fields) {
  if (!is_list(node)) return;
  for (yaml::Node item = node.first(); item; item = item.next()) {
    free_text(item, fields.emplace_back());
  }
}

bool Reader::is_list(yaml::Node node) {
  if (node.is_sequence() || node.is_null()) return true;
  note(DefectKind::invalid_value, node.range(), "'" + std::string(key_) + "' must be a list",
       "write it as a list: " + as_list(node));
  return false;
}

bool Reader::is_mapping(yaml::Node node, std::string_view what) {
  if (node.is_mapping()) return true;
  note(DefectKind::invalid_value, node.range(),
       "this is no " + std::string(what) + ", but " +
           std::string(node.is_null() ? "nothing" : shape(node)),
       "write it as keys and values; see bywhen-plan(5)");
  return false;
}

std::string Reader::unknown_key(yaml::Node mapping, yaml::Node key,
                                const std::vector<std::string>& known) {
  KeyMeant meant = key_meant(mapping, key.value(), known);
  std::string hint = did_you_mean(key.value(), known);
  if (!meant.key.empty()) hint = "did you mean '" + meant.key + "'?";
  if (hint.empty()) hint = way_out_of_unknown(mapping, key);
  note(DefectKind::unknown_key, key.range(), "unknown key '" + excerpt(key.value()) + "'",
       std::move(hint));
  if (meant.certain) mend(key, meant.key);
  return std::move(meant.key);
}

void Reader::resources_shape(yaml::Node node) {
  const std::string_view written = node.value();
  if (node.is_scalar() && is_no_need(written)) return note_placeholder(node);
  std::string hint = "start each line with a dash: - need: ...";
  if (node.is_scalar()) hint = "write it as a list: " + as_list(node);
  const std::string folded = fold_case(trim(written));
  const bool means_none = node.is_scalar() && is_nothing(written);
  if (means_none) {
    hint = "did you mean 'none'?";
  } else if (node.is_scalar() && (folded.empty() || folded == "no" || folded == "nein")) {
    hint = "write none if it needs nothing, else a list: [what it needs]";
  }
  note(DefectKind::invalid_value, node.range(), "'resources' must be a list, or the word none",
       std::move(hint));
  if (means_none) mend(node, "none");
}

void Reader::none_in_list(yaml::Node list) {
  note(DefectKind::invalid_value, list.range(), "'resources' is a list, and says that it is none",
       "write the word alone if it needs nothing: resources: none");
  const std::uint32_t plain = list.range().end - list.range().begin;
  // No anchor, comment or line in it: what stands between the brackets is the word.
  const bool is_bare = plain <= list.first().value().size() + 4;
  if (list.style() == yaml::Style::flow && is_bare) defects_.back().mended = "none";
}

void Reader::missing(yaml::Range place, std::string_view what, std::string_view field) {
  const std::string subject =
      what == "action" && !action_.empty() ? std::string(action_) : "this " + std::string(what);
  note(DefectKind::invalid_value, place, subject + " has no " + std::string(field),
       "add '" + std::string(field) + ":' to it");
}

void Reader::glued(yaml::Node mapping, yaml::Node second_id) {
  glued_.push_back(mapping.range());
  note(DefectKind::merge_conflict, second_id.range(),
       "two entries stand in one: a second id '" + excerpt(second_id.value()) + "'",
       "part them: the second one starts with '- id: " + excerpt(second_id.value()) + "'");
}

}  // namespace bywhen
