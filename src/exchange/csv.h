// Values between commas, semicolons or tabs (RFC 4180), as spreadsheets save and copy them.
//
//   read_csv("title,priority\n\"Returns, without calls\",1\n", ',')
//     line 1: title | priority
//     line 2: Returns, without calls | 1
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/base/result.h"

namespace bywhen {

struct CsvRow {
  std::size_t line = 1;  // where it begins, from 1
  std::vector<std::string> cells;
};

// The rows of `text`, whose lines end with LF; lines without anything on them are no rows. A cell in
// quotes holds separators, line breaks and doubled quotes; a quote inside a cell that doesn't begin
// with one stands for itself. Errors: quotes that aren't closed, or closed before the cell ends;
// their place is the line.
[[nodiscard]] Result<std::vector<CsvRow>> read_csv(std::string_view text, char separator);

// The separator that stands most often on a line, outside quotes: a comma, a semicolon or a tab;
// a comma where there is none.
[[nodiscard]] char separator_of(std::string_view line);

}  // namespace bywhen
