// What a plain (unquoted) scalar means to YAML readers, 1.1 and 1.2 alike.
//
//   reads_as_other("No")          // true: YAML 1.1 reads false
//   reads_as_other("2026-12-04")  // true: a date
//   is_plain_safe("Draft: v2", {})  // false: ': ' ends a plain scalar
#pragma once

#include <string_view>

namespace bywhen::yaml {

// Some reader takes the plain `text` for something else than text: null, a truth value, a number
// (0x1F, 1_000, 12:30, .inf), a date or timestamp, the merge key, the value key, nothing.
[[nodiscard]] bool reads_as_other(std::string_view text);

// Written plain, `text` (valid UTF-8) is one plain scalar with exactly that text, and no reader
// takes it for anything but text. `in_flow`: between [] or {}.
[[nodiscard]] bool is_plain_safe(std::string_view text, bool in_flow);

}  // namespace bywhen::yaml
