// What lookups have in common: what can name something, and how what it could be is said.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bywhen {

inline constexpr std::size_t shortest_piece = 3;  // letters of a text that can name what has it

[[nodiscard]] std::string quoted(std::string_view text);

// "A1, A2 or A3"
[[nodiscard]] std::string or_list(const std::vector<std::string>& names);

}  // namespace bywhen
