// Differences between two texts, for --dry-run.
#pragma once

#include <string>
#include <string_view>

namespace bywhen {

// The unified diff that turns `before` into `after` (three lines of context, "--- a/NAME",
// "+++ b/NAME", "\ No newline at end of file" where it applies): what `patch -p1` and `git apply`
// accept.
// Empty where nothing differs. Line ends are kept as they are.
[[nodiscard]] std::string unified_diff(std::string_view before, std::string_view after,
                                       std::string_view name);

}  // namespace bywhen
