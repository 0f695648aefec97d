// "Did you mean ...?": the names that a mistyped one is nearest to.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bywhen {

// Edits (insert, delete, replace, swap of neighbours) from `a` to `b`, in code points, after case
// folding; stops counting past `limit` and returns limit + 1.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

// The candidates near enough to be what was meant, nearest first, at most `most`; none where
// nothing is near (a third of the word's length, at least one edit; a prefix of three or more
// letters counts as near).
[[nodiscard]] std::vector<std::string> nearest(std::string_view word,
                                               const std::vector<std::string>& candidates,
                                               std::size_t most = 3);

// "did you mean 'ana'?", "did you mean 'ana' or 'anja'?"; empty where nothing is near.
[[nodiscard]] std::string did_you_mean(std::string_view word,
                                       const std::vector<std::string>& candidates);

}  // namespace bywhen
