// A plan for the wall: large enough to be read from the back of the room, and true while it grows.
// What is still to be said stands in its place as a question: "who?", "by when?", "needs?".
//
//   const Board board(plan, today, {columns, rows}, news, paint);
//   screen.draw(board.page(0));
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "bywhen/base/paint.h"
#include "bywhen/model/plan.h"

namespace bywhen {

struct BoardSize {
  std::size_t columns = 80;
  std::size_t rows = 24;
};

// What the board says of each action and improvement, by id; to tell what changes. What has no id
// is known by its place.
using BoardRows = std::map<std::string, std::string>;
[[nodiscard]] BoardRows board_rows(const Plan& plan, Date today);
// The ids of what is new or says something else.
[[nodiscard]] std::set<std::string> changed_rows(const BoardRows& before, const BoardRows& after);

// What stands beside the plan; printable.
struct BoardNews {
  std::string timer = {};              // a line above the plan, painted or not; "" for none
  std::string word = {};               // a line below it, about the file; "" for none
  std::set<std::string> changed = {};  // ids of what is marked
};

class Board {
 public:
  Board(const Plan& plan, Date today, BoardSize size, const BoardNews& news, const Paint& paint);

  // At least one.
  [[nodiscard]] std::size_t pages() const { return pages_.size(); }
  // The first with something that is marked.
  [[nodiscard]] std::optional<std::size_t> page_of_change() const { return page_of_change_; }
  // As many lines as the size has rows, none wider than it. `number` counts from 0.
  [[nodiscard]] std::vector<std::string> page(std::size_t number) const;

 private:
  [[nodiscard]] std::string footer(std::size_t number) const;

  BoardSize size_;
  BoardNews news_;
  Paint paint_;
  std::vector<std::string> header_;
  std::vector<std::vector<std::string>> pages_;
  std::optional<std::size_t> page_of_change_;
};

// All of it, however long, each line with its end: for what is no screen.
[[nodiscard]] std::string board_text(const Plan& plan, Date today, std::size_t columns,
                                     const std::string& timer, const Paint& paint);

}  // namespace bywhen
