#include "bywhen/report/row.h"

#include <fmt/format.h>

#include <algorithm>

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

constexpr std::string_view indent = "    ";
constexpr std::size_t fewest_columns = 12;  // where less is left for text, it is not broken

// The cells of a row, broken where the terminal would: between two of them if that helps, else
// between words.
class RowLines {
 public:
  // 0 columns: one line, however long.
  explicit RowLines(std::size_t columns)
      : columns_(columns < indent.size() + fewest_columns ? 0 : columns) {}

  void begin(const std::string& id, const std::string& title, const Paint& paint) {
    text_ = paint.strong(id) + "  ";
    used_ = display_width(id) + 2;
    put(title, [](const std::string& part) { return part; });
    text_ += ' ';
    used_ += 1;
  }

  void add(const std::string& cell, bool is_gap, const Paint& paint) {
    const bool fits = columns_ == 0 || used_ + separator.size() + display_width(cell) <= columns_;
    if (!fits && text_.ends_with(' ')) text_.pop_back();
    text_ += fits ? std::string(separator) : fmt::format("\n{}| ", indent);
    used_ = fits ? used_ + separator.size() : indent.size() + 2;
    put(cell, [&](const std::string& part) { return is_gap ? paint.bad(part) : part; });
  }

  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  static constexpr std::string_view separator = " | ";

  template <class PaintPart>
  void put(const std::string& cell, PaintPart paint_part) {
    if (columns_ == 0 || used_ + display_width(cell) <= columns_) {
      text_ += paint_part(cell);
      used_ += display_width(cell);
      return;
    }
    const std::size_t start = used_;
    const std::size_t room = std::max(columns_, start + fewest_columns) - start;
    bool is_first = true;
    for (const std::string& part : wrap(cell, room)) {
      if (!is_first) text_.append(1, '\n').append(start, ' ');
      text_ += paint_part(part);
      used_ = start + display_width(part);
      is_first = false;
    }
  }

  std::size_t columns_;
  std::string text_;
  std::size_t used_ = 0;  // columns of the last line
};

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
                std::size_t columns) {
  const RowCells cells = row_cells(plan, action, today);
  const Gaps gaps = gaps_of(action);
  RowLines lines(columns);
  lines.begin(cells.id, cells.title, paint);
  const auto add = [&](const std::string& cell, bool is_gap) {
    if (!cell.empty()) lines.add(cell, is_gap, paint);
  };
  add(cells.owner, gaps.owner);
  add(cells.deadline, gaps.deadline || is_overdue(action, today));
  add(cells.resources, gaps.resources);
  add(cells.state, false);
  std::string text = lines.text() + '\n';
  if (gaps.any()) text += fmt::format("{}still missing: {}\n", indent, paint.bad(in_words(gaps)));
  return text;
}

std::string day_under_row(std::string_view what, Date day, const Plan& plan, Date today) {
  return fmt::format("    {} {}, {}", what, spoken(day, today),
                     distance(day, today, plan.calendar));
}

}  // namespace bywhen
