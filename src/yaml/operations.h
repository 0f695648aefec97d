// The operations of the Editor, each as a Change for the verifier to judge. Every one takes a
// document without obstacle and duplicate keys, and a target that may change (target.h).
#pragma once

#include <cstddef>
#include <string_view>

#include "bywhen/base/result.h"
#include "bywhen/yaml/edit.h"
#include "yaml/change.h"
#include "yaml/target.h"

namespace bywhen::yaml {

// How an operation writes text: as the file does, or in double quotes (where a first try failed).
enum class Quoting { as_around, always_double };

using Outcome = Result<Change, Refusal>;

// The value there gives way to `value`.
[[nodiscard]] Outcome replace_value(const Document& document, const Target& target,
                                    const Value& value, Quoting quoting);

// A new entry in a mapping or in nothing; behind the key `after` or at the end.
[[nodiscard]] Outcome insert_entry(const Document& document, const Target& mapping,
                                   std::string_view key, const Value& value, std::string_view after,
                                   Quoting quoting);

// A new item in a sequence or in nothing; before the item `index` or at the end.
[[nodiscard]] Outcome insert_item(const Document& document, const Target& sequence,
                                  std::size_t index, const Value& value, Quoting quoting);

// That item or entry goes; the last one leaves [] or {}, but never an empty plan: the last key of
// the root is refused.
[[nodiscard]] Outcome remove_child(const Document& document, const Target& collection,
                                   std::size_t index);

// The key of `entry`, a child of `mapping`, gives way to `key`.
[[nodiscard]] Outcome replace_key(const Document& document, const Target& mapping,
                                  const Child& entry, std::string_view key, Quoting quoting);

}  // namespace bywhen::yaml
