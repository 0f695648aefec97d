// Lists of improvements that were written elsewhere: on the group's wall, in a wiki, a spreadsheet.
//
//   auto list = read_improvements("- Fewer calls\n- One order mail\n", "wall.md");
//   list->items[1]   // {"One order mail", priority 2, ...}
//
// What kind of list it is, its name says (.csv, .tsv, .md), else its text:
//
//   a table     where the first line names a column of titles and one of priorities or benefits, or
//               each line has a tab: values between commas, semicolons or tabs, quoted as RFC 4180
//               has it. Columns are title (or improvement, name, idea, summary), priority (prio,
//               rank) and benefit (why, value), in any case and order; others are passed over. A
//               table without such names: the first column is the title.
//   Markdown    where some line is an item: -, *, + or 1. before the text. What stands below an
//               item or is none is left out. [x] says that it is done.
//   plain text  else: one a line, but for headings and rules.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/model/change.h"
#include "bywhen/model/plan.h"

namespace bywhen {

inline constexpr std::size_t max_list_bytes = std::size_t{1} << 20;
inline constexpr std::size_t max_listed_improvements = 1000;

struct ListedImprovement {
  std::string title;
  unsigned priority = 1;
  std::string benefit = {};  // may be empty
  bool is_done = false;
};

struct ImprovementList {
  std::vector<ListedImprovement> items;  // in the order of the text, at least one
  std::vector<std::string> remarks;      // what was left out, and why; one line each
};

// Priorities are the list's own whole numbers from 1; who has none comes after them, in order. The
// words high, medium and low put the list in that order, from 1 on. A title that stands twice (case
// folded) is taken once. Errors, with the line as their place (`name`:3): a text that is not UTF-8,
// a plan, a placeholder, what is no priority, what csv.h refuses, more than the limits above,
// nothing at all.
[[nodiscard]] Result<ImprovementList> read_improvements(std::string_view text,
                                                        const std::string& name);

// The list as improvements of a plan. One that the plan has by its title (case folded) is not added
// again: it gets the list's priority, the benefit where it has none, and is done where the list
// says so.
struct PlacedImprovements {
  std::vector<Change> changes;
  std::vector<std::string> ids;  // in the order of the list
};

// New ones get ids from `first_number` on, as far as the plan has not given them yet.
[[nodiscard]] PlacedImprovements place_improvements(const Plan& plan, const ImprovementList& list,
                                                    unsigned first_number);

}  // namespace bywhen
