#include "model/phrase.h"

#include <algorithm>
#include <utility>

#include "bywhen/base/text.h"

namespace bywhen {
namespace {

using yaml::Value;

constexpr std::size_t most_items = 6;
constexpr std::size_t most_columns = 60;  // of a text in a sentence

// Fields whose key does not speak for itself.
constexpr std::pair<std::string_view, std::string_view> spoken_fields[] = {
    {"after", "predecessors"},
    {"check_ins", "check-ins"},
    {"declined_because", "reason for declining"},
    {"done_on", "day of completion"},
    {"done_when", "completion criterion"},
    {"ends", "end"},
    {"needed_by", "day when it is needed"},
    {"present", "list of those present"},
    {"why", "reason"},
};

// What a mapping in a list is called by, the most telling first.
constexpr std::string_view naming_fields[] = {"title", "need", "risk",  "note", "step",
                                              "name",  "date", "field", "id"};

// Plain words and dates speak for themselves, texts stand in quotes.
bool is_word(std::string_view text) { return text.find(' ') == text.npos; }

}  // namespace

std::string short_text(std::string_view text) {
  std::string line(trim(text));
  std::replace_if(
      line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return shorten(line, most_columns);
}

std::string Phrase::text() const {
  std::string text = start;
  if (items.size() == 1) {
    text += items.front().full.empty() ? items.front().name : items.front().full;
  } else {
    std::vector<std::string> names;
    for (const Item& item : items) {
      if (names.size() < most_items) names.push_back(item.name);
    }
    text += join(names, ", ");
    const std::size_t more = items.size() - names.size();
    if (more > 0) text += " and " + std::to_string(more) + " more";
  }
  return text + (items.size() > 1 && !end_of_many.empty() ? end_of_many : end);
}

const Change* Changes::take(const Target& target, Change::Verb verb, std::string_view field) {
  for (std::size_t i = 0; i < all_.size(); ++i) {
    const Change& change = all_[i];
    const bool is_wanted = !is_said_[i] && change.verb == verb && change.field == field &&
                           change.target.entity == target.entity && change.target.id == target.id &&
                           change.target.index == target.index;
    if (!is_wanted) continue;
    is_said_[i] = true;
    return &change;
  }
  return nullptr;
}

bool Changes::list_is_as_before(std::size_t index) const {
  const Change& change = all_[index];
  return std::none_of(all_.begin(), all_.begin() + static_cast<std::ptrdiff_t>(index),
                      [&](const Change& earlier) {
                        const bool is_same_list = earlier.target.entity == change.target.entity &&
                                                  earlier.target.id == change.target.id &&
                                                  earlier.field == change.field;
                        return is_same_list && earlier.index <= change.index;
                      });
}

std::string field_in_words(std::string_view field) {
  for (const auto& [key, words] : spoken_fields) {
    if (key == field) return "the " + std::string(words);
  }
  std::string words(field);
  std::replace(words.begin(), words.end(), '_', ' ');
  return "the " + words;
}

std::string value_in_words(const Value& value, Date today) {
  switch (value.kind()) {
    case Value::Kind::null:
      return "nothing";
    case Value::Kind::text:
    case Value::Kind::raw: {
      if (const auto date = Date::parse(value.string())) return spoken(*date, today);
      std::string text = short_text(value.string());
      if (text.empty()) return "nothing";
      return is_word(text) ? text : "'" + text + "'";
    }
    case Value::Kind::list: {
      std::vector<std::string> items;
      for (const Value& item : value.items()) items.push_back(value_in_words(item, today));
      return items.empty() ? "nothing" : shorten(join(items, ", "), most_columns);
    }
    case Value::Kind::map:
      break;
  }
  for (const std::string_view wanted : naming_fields) {
    const auto key = std::find(value.keys().begin(), value.keys().end(), wanted);
    if (key == value.keys().end()) continue;
    return value_in_words(value.items()[static_cast<std::size_t>(key - value.keys().begin())],
                          today);
  }
  std::vector<std::string> fields;
  for (std::size_t i = 0; i < value.keys().size(); ++i) {
    fields.push_back(value.keys()[i] + " " + value_in_words(value.items()[i], today));
  }
  return fields.empty() ? "nothing" : short_text(join(fields, "; "));
}

}  // namespace bywhen
