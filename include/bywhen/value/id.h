// The names by which a plan's entries refer to each other.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace bywhen {

inline constexpr unsigned max_entry_number = 999'999'999;

// "A3" or "I1": a capital letter and a number from 1 to max_entry_number without leading zeros.
// `letter` is 'A' for actions, 'I' for improvements. What is in a file must be exactly that.
[[nodiscard]] std::optional<unsigned> parse_entry_id(char letter, std::string_view text);
[[nodiscard]] std::string entry_id(char letter, unsigned number);

// As people type it: also "a3" and "3".
[[nodiscard]] std::optional<unsigned> parse_typed_id(char letter, std::string_view text);

// A person's id: [a-z][a-z0-9._-]*
[[nodiscard]] bool is_person_id(std::string_view text);

// A valid person's id made from a name ("Ana Ruiz" -> "ana", "Élodie" -> "elodie"); "" where the
// name has no letter to make one from.
[[nodiscard]] std::string person_id_from(std::string_view name);

}  // namespace bywhen
