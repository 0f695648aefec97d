#include "cli/big_digits.h"

#include <array>

namespace bywhen::cli {
namespace {

constexpr std::size_t rows_of_glyph = 5;

struct Glyph {
  char character;
  std::array<std::string_view, rows_of_glyph> rows;
};

constexpr Glyph glyphs[] = {
    {'0', {"###", "# #", "# #", "# #", "###"}}, {'1', {" # ", "## ", " # ", " # ", "###"}},
    {'2', {"###", "  #", "###", "#  ", "###"}}, {'3', {"###", "  #", "###", "  #", "###"}},
    {'4', {"# #", "# #", "###", "  #", "  #"}}, {'5', {"###", "#  ", "###", "  #", "###"}},
    {'6', {"###", "#  ", "###", "# #", "###"}}, {'7', {"###", "  #", "  #", "  #", "  #"}},
    {'8', {"###", "# #", "###", "# #", "###"}}, {'9', {"###", "# #", "###", "  #", "###"}},
    {':', {" ", "#", " ", "#", " "}},           {'-', {"  ", "  ", "##", "  ", "  "}},
};

struct Block {
  std::size_t columns;
  std::size_t rows;
};

// About as high as wide, as terminals are.
constexpr Block blocks[] = {{8, 4}, {6, 3}, {4, 2}, {2, 1}, {1, 1}};

const Glyph* glyph_of(char character) {
  for (const Glyph& glyph : glyphs) {
    if (glyph.character == character) return &glyph;
  }
  return nullptr;
}

std::size_t width_of(std::string_view text, std::size_t block_columns) {
  std::size_t width = 0;
  for (const char character : text) {
    const Glyph* glyph = glyph_of(character);
    if (glyph == nullptr) continue;
    width += (width == 0 ? 0 : 1) + glyph->rows[0].size();
  }
  return width * block_columns;
}

}  // namespace

std::vector<std::string> big_digits(std::string_view text, std::size_t block_columns,
                                    std::size_t block_rows) {
  std::vector<std::string> lines;
  for (std::size_t row = 0; row < rows_of_glyph; ++row) {
    std::string line;
    for (const char character : text) {
      const Glyph* glyph = glyph_of(character);
      if (glyph == nullptr) continue;
      if (!line.empty()) line.append(block_columns, ' ');
      for (const char block : glyph->rows[row]) {
        for (std::size_t i = 0; i < block_columns; ++i) line += block == '#' ? "█" : " ";
      }
    }
    lines.insert(lines.end(), block_rows, line);
  }
  return lines;
}

std::vector<std::string> largest_digits(std::string_view text, std::size_t columns,
                                        std::size_t rows) {
  for (const Block& block : blocks) {
    if (rows_of_glyph * block.rows > rows || width_of(text, block.columns) > columns) continue;
    return big_digits(text, block.columns, block.rows);
  }
  return {};
}

}  // namespace bywhen::cli
