// Options that take one word out of a few.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "bywhen/base/result.h"
#include "bywhen/report/selection.h"
#include "cli/command.h"

namespace bywhen::cli {

// Where the typed word stands among `words`; nothing where the option was not given.
[[nodiscard]] Result<std::optional<std::size_t>> typed_choice(
    const Call& call, std::string_view option, std::span<const std::string_view> words);

// What can be typed as --by, in the order of Grouping behind `none`.
inline constexpr std::string_view grouping_words[] = {"owner", "improvement", "status", "week",
                                                      "resource"};

// What was typed as --by.
[[nodiscard]] Result<Grouping> typed_grouping(const Call& call, Grouping otherwise);

}  // namespace bywhen::cli
