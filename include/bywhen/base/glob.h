// Patterns for paths, as .gitignore has them.
#pragma once

#include <string_view>

namespace bywhen {

// Whether `pattern` means `path` or a folder that it is in. Both have '/' between their parts, `path`
// is relative. `*` stands for anything but a '/', `?` for one character but that, `[a-z]` and
// `[!a-z]` for one of a set, `**` between slashes (or at an end) for any folders, none included; a
// backslash takes the meaning from what comes behind it. A pattern without a '/' (but at its end)
// means that name in any folder; one with a '/' at its end means folders only.
//   matches_path("archive/", "teams/archive/old.plan.yaml")   -> true
//   matches_path("teams/*.yaml", "teams/ops/a.yaml")          -> false
[[nodiscard]] bool matches_path(std::string_view pattern, std::string_view path);

}  // namespace bywhen
