// Digits that can be read from the back of the room.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bywhen::cli {

// "12:05" or "-0:30" in five rows of blocks, each block so many columns and rows large. Of other
// characters nothing is shown. All lines have the same width.
[[nodiscard]] std::vector<std::string> big_digits(std::string_view text, std::size_t block_columns,
                                                  std::size_t block_rows);

// The largest that have room there; none where not even the smallest have.
[[nodiscard]] std::vector<std::string> largest_digits(std::string_view text, std::size_t columns,
                                                      std::size_t rows);

}  // namespace bywhen::cli
