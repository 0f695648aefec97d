#include "report/board_blocks.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "bywhen/base/painted.h"
#include "bywhen/base/text.h"
#include "report/page.h"
#include "report/wording.h"

namespace bywhen {
namespace {

constexpr std::size_t columns_of_row = 5;
constexpr std::size_t title_column = 1;
constexpr std::size_t gap = 2;
// What one long name or date may take of the screen.
constexpr std::size_t most_of_cell = 20;
// With less than this for the titles, the rest of a row stands under its title.
constexpr std::size_t least_title = 24;
// From this width on actions stand a little to the right of their improvement.
constexpr std::size_t roomy_columns = 60;

struct Cell {
  std::string text;
  Tone tone = Tone::plain;
};
using Row = std::array<Cell, columns_of_row>;  // id, title, owner, day, state

class Blocks {
 public:
  Blocks(const Plan& plan, Date today, std::size_t columns, const std::set<std::string>& marked,
         const Paint& paint)
      : plan_(plan),
        today_(today),
        columns_(std::max<std::size_t>(columns, 8)),
        marked_(marked),
        paint_(paint),
        names_(plan),
        mark_width_(columns < roomy_columns ? 2 : 4) {
    for (const Action& action : plan.actions) measure(row_of(action));
    std::size_t others = mark_width_ + gap * (columns_of_row - 1);
    for (std::size_t i = 0; i < columns_of_row; ++i) others += i == title_column ? 0 : widths_[i];
    const std::size_t left = columns_ - std::min(columns_, others);
    is_table_ = left >= std::min(least_title, widths_[title_column]) && left > 0;
    if (is_table_) widths_[title_column] = std::min(widths_[title_column], left);
  }

  std::vector<BoardBlock> draw(const Overview& overview) {
    for (const ImprovementWithActions& one : overview.improvements) {
      add_heading(*one.improvement);
      for (const Action* action : one.actions) add(*action);
      const auto status = one.improvement->status.value_or(ImprovementStatus::open);
      if (one.actions.empty() && status == ImprovementStatus::open) add_question("which steps?");
    }
    if (!overview.for_no_improvement.empty() && !overview.improvements.empty()) {
      add_heading("", "For no improvement", Tone::strong, false);
    }
    for (const Action* action : overview.for_no_improvement) add(*action);
    return std::move(blocks_);
  }

 private:
  void measure(const Row& row) {
    for (std::size_t i = 0; i < columns_of_row; ++i) {
      widths_[i] = std::max(widths_[i], display_width(row[i].text));
    }
  }

  Row row_of(const Action& action) {
    const Gaps gaps = gaps_of(action);
    const bool is_late = is_overdue(action, today_);
    const Tone rest = action.is_open() ? Tone::plain : Tone::faint;
    const auto tone = [&](bool is_bad) { return is_bad ? Tone::bad : rest; };
    return {
        {{shorten(id_of(action), most_of_cell), action.is_open() ? Tone::strong : rest},
         {title_of(action), rest},
         {shorten(owner_of(action), most_of_cell), tone(gaps.owner)},
         {gaps.deadline ? "by when?" : deadline_of(action, today_), tone(gaps.deadline || is_late)},
         {state_words(action, gaps, is_late), tone(gaps.resources || is_late)}}};
  }

  // "Ana ✓" has said yes, "Ana" not yet.
  std::string owner_of(const Action& action) {
    if (!action.owner) return action.is_open() ? "who?" : "";
    const std::string& owner = names_.of(*action.owner);
    switch (action.ownership.value_or(Ownership::proposed)) {
      case Ownership::proposed:
        return owner;
      case Ownership::accepted:
        return owner + " ✓";
      case Ownership::declined:
        return action.is_open() ? "who? not " + owner : owner + " declined";
    }
    return owner;
  }

  static std::string state_words(const Action& action, const Gaps& gaps, bool is_late) {
    const auto status = action.status.value_or(ActionStatus::todo);
    std::vector<std::string> words;
    if (gaps.resources) words.emplace_back("needs?");
    if (is_late) words.emplace_back("overdue");
    if (status == ActionStatus::done)
      words.emplace_back("done ✓");
    else if (status != ActionStatus::todo)
      words.emplace_back(name(status));
    return join(words, ", ");
  }

  [[nodiscard]] std::string mark(bool is_marked) const {
    return std::string(mark_width_ - 2, ' ') + (is_marked ? paint_.good("●") + " " : "  ");
  }

  void add_heading(const Improvement& one) {
    const auto status = one.status.value_or(ImprovementStatus::open);
    const bool is_open = status == ImprovementStatus::open;
    std::string title = one.title ? one_line(*one.title) : "no title";
    if (!is_open) title += fmt::format(" ({})", name(status));
    add_heading(one.id ? shorten(one_line(*one.id), most_of_cell) : "", title,
                is_open ? Tone::strong : Tone::faint, marked_.contains(board_key(one, plan_)));
  }

  void add_heading(const std::string& id, const std::string& title, Tone tone, bool is_marked) {
    BoardBlock block{true, is_marked, {}};
    const std::size_t indent = id.empty() ? 0 : std::max(widths_[0], display_width(id)) + gap;
    const std::size_t room = columns_ - std::min(columns_ - 1, indent + 2);
    for (const std::string& line : wrap(title, room)) {
      const std::string before = pad_right(block.lines.empty() ? id : "", indent);
      block.lines.push_back(painted(paint_, tone, before + line));
    }
    if (is_marked) block.lines.back() += " " + paint_.good("●");
    blocks_.push_back(std::move(block));
  }

  void add_question(std::string_view question) {
    const std::size_t indent = mark_width_ + widths_[0] + gap;
    blocks_.push_back({false, false, {std::string(indent, ' ') + paint_.bad(question)}});
  }

  void add(const Action& action) {
    Row row = row_of(action);
    BoardBlock block{false, marked_.contains(board_key(action, plan_)), {}};
    if (block.is_marked && row[title_column].tone == Tone::plain) {
      row[title_column].tone = Tone::strong;
    }
    block.lines = is_table_ ? table(row, block.is_marked) : stack(row, block.is_marked);
    blocks_.push_back(std::move(block));
  }

  std::vector<std::string> table(const Row& row, bool is_marked) const {
    std::vector<std::string> lines;
    for (const std::string& title : wrap(row[title_column].text, widths_[title_column])) {
      const bool is_first = lines.empty();
      std::string line = mark(is_first && is_marked);
      std::size_t at = mark_width_;
      for (std::size_t i = 0; i < columns_of_row; ++i) {
        const std::string_view text = i == title_column ? std::string_view(title)
                                      : is_first        ? std::string_view(row[i].text)
                                                        : std::string_view();
        if (!text.empty()) {
          line = pad_painted(std::move(line), at) + painted(paint_, row[i].tone, text);
        }
        at += widths_[i] + gap;
      }
      lines.push_back(std::move(line));
    }
    return lines;
  }

  // For a narrow screen: the title, and under it who and by when.
  std::vector<std::string> stack(const Row& row, bool is_marked) const {
    const std::size_t indent = std::min(mark_width_ + widths_[0] + gap, columns_ / 2);
    const std::size_t room = columns_ - indent;
    std::vector<std::string> lines;
    for (const std::string& title : wrap(row[title_column].text, room)) {
      std::string line = mark(lines.empty() && is_marked);
      if (lines.empty()) line += painted(paint_, row[0].tone, row[0].text);
      lines.push_back(pad_painted(cut_painted(line, indent - 1), indent) +
                      painted(paint_, row[title_column].tone, title));
    }
    std::string line;
    for (std::size_t i = title_column + 1; i < columns_of_row; ++i) {
      if (row[i].text.empty()) continue;
      const std::string text = painted(paint_, row[i].tone, shorten(row[i].text, room));
      const bool fits = painted_width(line) + 3 + painted_width(text) <= room;
      if (!line.empty() && !fits) lines.push_back(std::string(indent, ' ') + line);
      line = line.empty() || !fits ? text : line + " · " + text;
    }
    if (!line.empty()) lines.push_back(std::string(indent, ' ') + line);
    return lines;
  }

  const Plan& plan_;
  Date today_;
  std::size_t columns_;
  const std::set<std::string>& marked_;
  const Paint& paint_;
  Names names_;
  std::size_t mark_width_;
  std::array<std::size_t, columns_of_row> widths_{};
  bool is_table_ = false;
  std::vector<BoardBlock> blocks_;
};

}  // namespace

std::string board_key(const Action& action, const Plan& plan) {
  if (action.id) return std::string(*action.id);
  return fmt::format("action {}", &action - plan.actions.data());
}

std::string board_key(const Improvement& improvement, const Plan& plan) {
  if (improvement.id) return std::string(*improvement.id);
  return fmt::format("improvement {}", &improvement - plan.improvements.data());
}

std::vector<BoardBlock> board_blocks(const Plan& plan, const Overview& overview, Date today,
                                     std::size_t columns, const std::set<std::string>& marked,
                                     const Paint& paint) {
  return Blocks(plan, today, columns, marked, paint).draw(overview);
}

}  // namespace bywhen
