// Fields by option: what the edit commands have in common.
//
//   constexpr FieldOption fields[] = {
//       {"--trigger", "trigger", read_day},
//       {"--risk", "risk", read_text, "a risk says at least what it is"},
//   };
//   edit_fields(call, plan, {Entity::risk, "A3", 0}, fields)   the changes that were typed
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/model/change.h"
#include "bywhen/model/plan.h"
#include "cli/command.h"
#include "cli/typed.h"

namespace bywhen::cli {

struct FieldOption {
  std::string_view option;  // "--needed-by"; "" where no option sets it
  std::string_view key;     // "needed_by"
  // The value of what was typed; none where the command reads the option by itself.
  Result<yaml::Value> (*read)(const Call& call, const Plan& plan, const FieldOption& field,
                              const std::string& typed) = nullptr;
  std::string_view kept_because = {};  // why it can't be cleared; "" where it can

  // "needed-by": how people call it.
  [[nodiscard]] std::string name() const;
};

// How people call the fields that can be cleared.
[[nodiscard]] std::vector<std::string> clearable_names(std::span<const FieldOption> fields);

template <const auto& fields>
[[nodiscard]] std::span<const std::string_view> clearable_words() {
  static const std::vector<std::string> names = clearable_names(fields);
  static const std::vector<std::string_view> words(names.begin(), names.end());
  return words;
}

// --clear of a command whose table of fields that is.
template <const auto& fields>
inline constexpr Option clear_option{"--clear", "FIELD", "a field to take out; may be repeated",
                                     true, clearable_words<fields>};

// Readers.
[[nodiscard]] Result<yaml::Value> read_text(const Call& call, const Plan& plan,
                                            const FieldOption& field, const std::string& typed);
[[nodiscard]] Result<yaml::Value> read_day(const Call& call, const Plan& plan,
                                           const FieldOption& field, const std::string& typed);
[[nodiscard]] Result<yaml::Value> read_person(const Call& call, const Plan& plan,
                                              const FieldOption& field, const std::string& typed);
[[nodiscard]] Result<yaml::Value> read_duration(const Call& call, const Plan& plan,
                                                const FieldOption& field, const std::string& typed);
[[nodiscard]] Result<yaml::Value> read_money(const Call& call, const Plan& plan,
                                             const FieldOption& field, const std::string& typed);
[[nodiscard]] Result<yaml::Value> read_email(const Call& call, const Plan& plan,
                                             const FieldOption& field, const std::string& typed);
[[nodiscard]] Result<yaml::Value> read_priority(const Call& call, const Plan& plan,
                                                const FieldOption& field, const std::string& typed);
template <class Word>
[[nodiscard]] Result<yaml::Value> read_word(const Call&, const Plan&, const FieldOption& field,
                                            const std::string& typed) {
  auto word = typed_word<Word>(typed, field.name());
  if (!word) return word.error();
  return yaml::Value::raw(*word);
}

// Whether one of the options is there.
[[nodiscard]] bool any_given(const Arguments& arguments, std::span<const Option> options);

// The way out where none is: all that can be changed.
[[nodiscard]] Error nothing_to_change(const Command& command);

// The answer about what has no row: "I1  Fewer calls  | priority 1 | parked". Not escaped before.
[[nodiscard]] std::string answer_line(std::string_view head, const std::vector<std::string>& rest);

// The keys of the fields that --clear names, each once. One of `set` among them is an error: it
// can't be set and cleared at once.
[[nodiscard]] Result<std::vector<std::string>> typed_clears(const Arguments& arguments,
                                                            Entity entity,
                                                            std::span<const FieldOption> fields,
                                                            std::span<const std::string> set);

// What the options set of one entry.
[[nodiscard]] Result<std::vector<Change>> set_fields(const Call& call, const Plan& plan,
                                                     const Target& target,
                                                     std::span<const FieldOption> fields);

// The same, and what --clear takes out of it.
[[nodiscard]] Result<std::vector<Change>> edit_fields(const Call& call, const Plan& plan,
                                                      const Target& target,
                                                      std::span<const FieldOption> fields);

}  // namespace bywhen::cli
