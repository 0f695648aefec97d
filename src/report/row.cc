#include "bywhen/report/row.h"

#include <fmt/format.h>

#include "bywhen/base/text.h"
#include "report/wording.h"

namespace bywhen {
namespace {

std::string resources_of(const Action& action) {
  using State = Resources::State;
  switch (action.resources.state) {
    case State::none:
      return "needs nothing";
    case State::listed:
      break;
    case State::absent:
    case State::empty_list:
      return action.is_open() ? "resources not named" : "";
    case State::defective:
      return action.is_open() ? "resources unclear" : "";
  }
  std::vector<std::string> needs;
  for (const Resource& resource : action.resources.items) needs.push_back(need_with_mark(resource));
  return "needs " + join(needs, "; ");
}

}  // namespace

RowCells row_cells(const Plan& plan, const Action& action, Date today) {
  return {
      .id = id_of(action),
      .title = title_of(action),
      .owner = Names(plan).owner_of(action),
      .deadline = deadline_and_distance(plan, action, today),
      .resources = resources_of(action),
      .state = state_of(action, today),
  };
}

std::string row(const Plan& plan, const Action& action, Date today, const Paint& paint,
                std::size_t width) {
  const RowCells cells = row_cells(plan, action, today);
  const Gaps gaps = gaps_of(action);
  std::string line = paint.strong(cells.id) + "  " + cells.title + " ";
  std::size_t used = display_width(cells.id) + 2 + display_width(cells.title) + 1;
  const auto add = [&](const std::string& cell, bool is_gap) {
    if (cell.empty()) return;
    const std::size_t more = 3 + display_width(cell);
    const bool goes_on = width > 0 && used + more > width;
    if (goes_on && line.ends_with(' ')) line.pop_back();
    line += (goes_on ? "\n    | " : " | ") + (is_gap ? paint.bad(cell) : cell);
    used = goes_on ? 3 + more : used + more;
  };
  add(cells.owner, gaps.owner);
  add(cells.deadline, gaps.deadline || is_overdue(action, today));
  add(cells.resources, gaps.resources);
  add(cells.state, false);
  line += '\n';
  if (gaps.any()) line += "    still missing: " + paint.bad(in_words(gaps)) + '\n';
  return line;
}

std::string day_under_row(std::string_view what, Date day, const Plan& plan, Date today) {
  return fmt::format("    {} {}, {}", what, spoken(day, today),
                     distance(day, today, plan.calendar));
}

}  // namespace bywhen
