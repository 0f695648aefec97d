#include "bywhen/report/board.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "bywhen/base/painted.h"
#include "bywhen/base/text.h"
#include "bywhen/report/row.h"
#include "report/board_blocks.h"
#include "report/plan_words.h"

namespace bywhen {
namespace {

// With fewer rows, the plan itself has them all but two.
constexpr std::size_t roomy_rows = 12;

// "Still to say: who? 2 · by when? 1 · needs? 3"
std::string gap_line(const Overview& overview, const Paint& paint) {
  std::size_t owners = 0;
  std::size_t deadlines = 0;
  std::size_t resources = 0;
  for (const Action* action : overview.lacking) {
    const Gaps gaps = gaps_of(*action);
    owners += gaps.owner ? 1 : 0;
    deadlines += gaps.deadline ? 1 : 0;
    resources += gaps.resources ? 1 : 0;
  }
  std::vector<std::string> words;
  if (owners > 0) words.push_back(paint.bad(fmt::format("who? {}", owners)));
  if (deadlines > 0) words.push_back(paint.bad(fmt::format("by when? {}", deadlines)));
  if (resources > 0) words.push_back(paint.bad(fmt::format("needs? {}", resources)));
  if (!words.empty()) return "still to say: " + join(words, " · ");
  return overview.progress.open > 0 ? paint.good("nothing is missing") : "";
}

std::string progress_short(const Progress& progress) {
  const std::size_t total = progress.done + progress.open;
  if (total == 0) return "no actions yet";
  std::string words = fmt::format("{} action{}", total, total == 1 ? "" : "s");
  if (progress.done > 0) words += fmt::format(", {} done", progress.done);
  if (progress.overdue > 0) words += fmt::format(", {} overdue", progress.overdue);
  return words;
}

std::string title_line(const Plan& plan, const Overview& overview, std::size_t columns,
                       const Paint& paint) {
  const std::string progress = progress_short(overview.progress);
  const std::size_t used = display_width(progress) + 2;
  const std::size_t room = columns >= used + 20 ? columns - used : columns;
  return at_both_ends(paint.strong(shorten(plan_title(plan), room)), progress, columns);
}

std::vector<std::string> header_of(const Plan& plan, const Overview& overview, BoardSize size,
                                   const std::string& timer, const Paint& paint) {
  const std::string title = title_line(plan, overview, size.columns, paint);
  if (size.rows < roomy_rows) return {timer.empty() ? title : timer};
  std::vector<std::string> lines;
  if (!timer.empty()) lines.insert(lines.end(), {timer, ""});
  lines.push_back(title);
  std::string gaps = gap_line(overview, paint);
  if (!gaps.empty()) lines.push_back(std::move(gaps));
  lines.emplace_back();
  return lines;
}

// Blocks on pages of so many rows. A heading never stands last, and is said again where its actions
// go on.
class Pages {
 public:
  Pages(std::size_t rows, std::size_t between, const Paint& paint)
      : rows_(std::max<std::size_t>(rows, 1)), between_(between), paint_(paint) {}

  void add(const std::vector<BoardBlock>& blocks) {
    pages_.emplace_back();
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      const BoardBlock& block = blocks[i];
      const bool has_row = block.is_heading && i + 1 < blocks.size() && !blocks[i + 1].is_heading;
      const std::size_t with = has_row ? between_ + blocks[i + 1].lines.size() : 0;
      place(block, with);
    }
  }

  [[nodiscard]] std::vector<std::vector<std::string>> take() { return std::move(pages_); }
  [[nodiscard]] std::optional<std::size_t> first_marked() const { return first_marked_; }

 private:
  void place(const BoardBlock& block, std::size_t with) {
    const std::size_t apart = pages_.back().empty() ? 0 : block.is_heading ? 1 : between_;
    const bool fits = pages_.back().size() + apart + block.lines.size() + with <= rows_;
    if (!fits && !pages_.back().empty()) {
      pages_.emplace_back();
      if (!block.is_heading && !heading_.empty() && rows_ >= block.lines.size() + 2) {
        pages_.back().push_back(heading_);
      }
    } else {
      pages_.back().resize(pages_.back().size() + apart);
    }
    if (block.is_marked && !first_marked_) first_marked_ = pages_.size() - 1;
    for (const std::string& line : block.lines) {
      if (pages_.back().size() >= rows_) pages_.emplace_back();
      pages_.back().push_back(line);
    }
    if (block.is_heading) heading_ = block.lines.front() + paint_.faint("  goes on");
  }

  std::size_t rows_;
  std::size_t between_;  // empty lines between actions
  const Paint& paint_;
  std::string heading_;
  std::vector<std::vector<std::string>> pages_;
  std::optional<std::size_t> first_marked_;
};

}  // namespace

BoardRows board_rows(const Plan& plan, Date today) {
  BoardRows rows;
  const Paint plain(false);
  for (const Improvement& one : plan.improvements) {
    rows.emplace(board_key(one, plan), improvement_words(one));
  }
  for (const Action& action : plan.actions) {
    rows.emplace(board_key(action, plan), row(plan, action, today, plain));
  }
  return rows;
}

std::set<std::string> changed_rows(const BoardRows& before, const BoardRows& after) {
  std::set<std::string> changed;
  for (const auto& [key, words] : after) {
    const auto was = before.find(key);
    if (was == before.end() || was->second != words) changed.insert(key);
  }
  return changed;
}

Board::Board(const Plan& plan, Date today, BoardSize size, const BoardNews& news,
             const Paint& paint)
    : size_(size), news_(news), paint_(paint) {
  const Overview all = overview(plan, today);
  header_ = header_of(plan, all, size, news.timer, paint);
  const std::vector<BoardBlock> blocks =
      board_blocks(plan, all, today, size.columns, news.changed, paint);
  const std::size_t footer = size.rows < roomy_rows ? 1 : 2;
  const std::size_t rows = size.rows - std::min(size.rows, header_.size() + footer);
  // Where all of it has room, there is air between the actions.
  for (const std::size_t between : {std::size_t{1}, std::size_t{0}}) {
    Pages pages(rows, between, paint);
    pages.add(blocks);
    page_of_change_ = pages.first_marked();
    pages_ = pages.take();
    if (pages_.size() == 1) break;
  }
}

std::string Board::footer(std::size_t number) const {
  const bool has_pages = pages_.size() > 1;
  const std::string keys =
      paint_.faint(has_pages ? "space next page   ? help   q quit" : "? help   q quit");
  std::string left = paint_.warning(shorten(news_.word, size_.columns));
  if (news_.word.empty()) {
    left = has_pages ? fmt::format("page {} of {}", number + 1, pages_.size()) : "";
  }
  return left.empty() ? keys : at_both_ends(left, keys, size_.columns);
}

std::vector<std::string> Board::page(std::size_t number) const {
  std::vector<std::string> lines = header_;
  const auto& body = pages_[std::min(number, pages_.size() - 1)];
  lines.insert(lines.end(), body.begin(), body.end());
  lines.resize(std::max<std::size_t>(size_.rows, 1));
  if (size_.rows > 1) lines.back() = footer(number);
  for (std::string& line : lines) line = cut_painted(line, size_.columns);
  return lines;
}

std::string board_text(const Plan& plan, Date today, std::size_t columns, const std::string& timer,
                       const Paint& paint) {
  const Overview all = overview(plan, today);
  Pages pages(std::string::npos, 0, paint);
  pages.add(board_blocks(plan, all, today, columns, {}, paint));
  std::vector<std::string> lines = header_of(plan, all, {columns, roomy_rows}, timer, paint);
  const auto body = pages.take();
  lines.insert(lines.end(), body.front().begin(), body.front().end());
  while (!lines.empty() && lines.back().empty()) lines.pop_back();
  return join(lines, "\n") + "\n";
}

}  // namespace bywhen
