// What a defective value means where that is beyond doubt, and how that is written in its place.
#pragma once

#include <string>
#include <string_view>

#include "bywhen/yaml/document.h"

namespace bywhen {

// A key without what people vary: doneWhen, done-when, "Done When" and done_when are one.
[[nodiscard]] std::string key_skeleton(std::string_view key);

// `text`, a plain word or date, in the quotes of the scalar that it takes the place of: the bytes
// for its whole range. Empty where that has more than its text and its quotes (an anchor, a tag,
// escapes, lines).
[[nodiscard]] std::string in_place_of(yaml::Node scalar, std::string_view text);

}  // namespace bywhen
