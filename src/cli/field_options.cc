#include "cli/field_options.h"

#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/escape.h"
#include "bywhen/base/suggest.h"
#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"

namespace bywhen::cli {
namespace {

using yaml::Value;

// "done-when", "done_when" and "Done_When" are one field.
std::string as_key(std::string_view typed) {
  std::string key = fold_case(trim(typed));
  if (key.starts_with("--")) key.erase(0, 2);
  std::replace(key.begin(), key.end(), '-', '_');
  return key;
}

const FieldOption* find_field(std::span<const FieldOption> fields, std::string_view typed) {
  const std::string key = as_key(typed);
  const auto found = std::find_if(fields.begin(), fields.end(), [&](const FieldOption& field) {
    return field.key == key || as_key(field.option) == key;
  });
  return found == fields.end() ? nullptr : &*found;
}

std::string with_article(Entity entity) {
  const std::string_view word = name(entity);
  const bool vowel = std::string_view("aeiou").find(word.front()) != std::string_view::npos;
  return (vowel ? "an " : "a ") + std::string(word);
}

Error no_field(std::string_view typed, Entity entity, std::span<const FieldOption> fields) {
  const std::vector<std::string> names = clearable_names(fields);
  std::string hint = did_you_mean(typed, names);
  if (hint.empty()) hint = "what can be cleared: " + join(names, ", ");
  return {.message = fmt::format("{} has no field '{}'", with_article(entity), trim(typed)),
          .hint = std::move(hint),
          .place = {}};
}

}  // namespace

std::string FieldOption::name() const {
  if (!option.empty()) return std::string(option.substr(2));
  std::string words(key);
  std::replace(words.begin(), words.end(), '_', '-');
  return words;
}

std::vector<std::string> clearable_names(std::span<const FieldOption> fields) {
  std::vector<std::string> names;
  for (const FieldOption& field : fields) {
    if (field.kept_because.empty()) names.push_back(field.name());
  }
  return names;
}

Result<Value> read_text(const Call&, const Plan&, const FieldOption& field,
                        const std::string& typed) {
  auto text = typed_text(typed, field.name());
  if (!text) return text.error();
  return Value::text(*text);
}

Result<Value> read_day(const Call& call, const Plan& plan, const FieldOption&,
                       const std::string& typed) {
  auto date = typed_day(call, plan, typed);
  if (!date) return date.error();
  return date_value(*date);
}

Result<Value> read_person(const Call&, const Plan& plan, const FieldOption&,
                          const std::string& typed) {
  auto person = find_person(plan, typed);
  if (!person) return person.error();
  return Value::text(*person);
}

Result<Value> read_duration(const Call&, const Plan&, const FieldOption&,
                            const std::string& typed) {
  auto time = typed_duration(typed);
  if (!time) return time.error();
  return Value::text(*time);
}

Result<Value> read_money(const Call&, const Plan&, const FieldOption&, const std::string& typed) {
  auto amount = typed_money(typed);
  if (!amount) return amount.error();
  return Value::text(*amount);
}

Result<Value> read_email(const Call&, const Plan&, const FieldOption&, const std::string& typed) {
  auto address = typed_email(typed);
  if (!address) return address.error();
  return Value::text(*address);
}

Result<Value> read_priority(const Call&, const Plan&, const FieldOption&,
                            const std::string& typed) {
  auto number = typed_priority(typed);
  if (!number) return number.error();
  return Value::raw(std::to_string(*number));
}

bool any_given(const Arguments& arguments, std::span<const Option> options) {
  return std::any_of(options.begin(), options.end(),
                     [&](const Option& option) { return arguments.has(option.name); });
}

Error nothing_to_change(const Command& command) {
  std::vector<std::string> names;
  for (const Option& option : command.options) names.emplace_back(option.name);
  return {.message = "what is to be changed?",
          .hint = fmt::format("say it by option: {}; see bywhen help {}", join(names, ", "),
                              command.name),
          .place = {}};
}

std::string answer_line(std::string_view head, const std::vector<std::string>& rest) {
  std::string line(head);
  if (!rest.empty()) line += "  | " + join(rest, " | ");
  return printable(line) + "\n";
}

Result<std::vector<std::string>> typed_clears(const Arguments& arguments, Entity entity,
                                              std::span<const FieldOption> fields,
                                              std::span<const std::string> set) {
  std::vector<std::string> keys;
  for (const std::string& typed : arguments.values("--clear")) {
    const FieldOption* field = find_field(fields, typed);
    if (field == nullptr) return no_field(typed, entity, fields);
    if (!field->kept_because.empty()) {
      return Error{.message = fmt::format("the {} of {} can't be cleared", field->name(),
                                          with_article(entity)),
                   .hint = std::string(field->kept_because),
                   .place = {}};
    }
    if (std::find(set.begin(), set.end(), field->key) != set.end()) {
      return Error{.message = fmt::format("'{}' can't be set and cleared at once", field->name()),
                   .hint = "keep one of them",
                   .place = {}};
    }
    if (std::find(keys.begin(), keys.end(), field->key) == keys.end()) {
      keys.emplace_back(field->key);
    }
  }
  return keys;
}

Result<std::vector<Change>> set_fields(const Call& call, const Plan& plan, const Target& target,
                                       std::span<const FieldOption> fields) {
  std::vector<Change> changes;
  for (const FieldOption& field : fields) {
    const auto typed = call.arguments.value(field.option);
    if (!typed || field.read == nullptr) continue;
    auto value = field.read(call, plan, field, *typed);
    if (!value) return value.error();
    changes.push_back(set_field(target, field.key, *value));
  }
  return changes;
}

Result<std::vector<Change>> edit_fields(const Call& call, const Plan& plan, const Target& target,
                                        std::span<const FieldOption> fields) {
  auto changes = set_fields(call, plan, target, fields);
  if (!changes) return changes.error();
  std::vector<std::string> set;
  for (const Change& change : *changes) set.push_back(change.field);
  auto clears = typed_clears(call.arguments, target.entity, fields, set);
  if (!clears) return clears.error();
  for (const std::string& key : *clears) changes->push_back(clear_field(target, key));
  return changes;
}

}  // namespace bywhen::cli
