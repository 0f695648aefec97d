// yaml-cpp's word on an edited text, before it reaches the disk: the second reader, which knows
// nothing of the quick one.
#pragma once

#include <optional>
#include <string>

#include "bywhen/yaml/document.h"

namespace bywhen::yaml {

// Nothing where yaml-cpp reads the parts of `after` that differ from `before` as `after` has them.
// Judged are the entries of the root, and of a block list in it the items, that the change touches
// or borders on: each is a document of its own, so that a change in a long plan costs no more than
// in a short one.
[[nodiscard]] std::optional<std::string> find_objection(const Document& before,
                                                        const Document& after);

}  // namespace bywhen::yaml
