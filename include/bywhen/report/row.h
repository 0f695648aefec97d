// An action in one line, as every command answers with it.
//
//   A3  Rewrite the returns page  | Ana ✓ | Fri 4 Dec, 8 working days | needs CMS access, ?
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "bywhen/base/paint.h"
#include "bywhen/model/plan.h"

namespace bywhen {

// The pieces of a row, printable, without colour; what is missing is said ("no owner").
struct RowCells {
  std::string id;
  std::string title;
  std::string owner;  // "Ana ✓", "Ana, proposed", "Ana declined", "no owner"
  // "Fri 4 Dec, 8 working days", with a "?" after the day where tentative; "no deadline"
  std::string deadline;
  // "needs CMS access, ?; Copywriter, ✓"; "needs nothing"; "resources not named"
  std::string resources;
  std::string state;  // "doing", "blocked: no access", "done", "dropped"; "" for todo
};
[[nodiscard]] RowCells row_cells(const Plan& plan, const Action& action, Date today);

// The row on a line of its own, and where something is missing a second line that says what.
// Ends with a newline. What is wider than `columns` goes on, indented, on further lines, broken
// between its pieces where that helps and else between words; 0: it is never broken.
[[nodiscard]] std::string row(const Plan& plan, const Action& action, Date today,
                              const Paint& paint, std::size_t columns = 0);

// Under a row, a day that it doesn't show: "    starts Mon 30 Nov, 4 working days".
[[nodiscard]] std::string day_under_row(std::string_view what, Date day, const Plan& plan,
                                        Date today);

}  // namespace bywhen
