// What a comment says that allows findings.
#pragma once

#include <optional>
#include <string_view>

#include "lint/suppressions.h"

namespace bywhen {

// `text` is the plan's, `comment` a comment in it. Nothing where the comment is not for bywhen; the
// scope is left open.
[[nodiscard]] std::optional<Suppression> read_suppression(std::string_view text,
                                                          yaml::Range comment);

}  // namespace bywhen
