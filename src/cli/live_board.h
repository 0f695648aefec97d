// The board on a screen: follows the plan as it changes, marks what is new, turns its own pages.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "bywhen/report/board.h"
#include "cli/command.h"
#include "cli/plan_watch.h"
#include "cli/screen.h"

namespace bywhen::cli {

class LiveBoard {
 public:
  // `timer` gives the line above the plan for that many columns; "" where no timer runs.
  using TimerLine = std::function<std::string(std::size_t columns)>;

  LiveBoard(const Call& call, Screen& screen, PlanWatch watch, TimerLine timer);

  // Until somebody leaves.
  void run();

 private:
  void look();
  void turn_page_by_itself();
  void draw();
  // Whether it goes on.
  [[nodiscard]] bool answer(const Key& key);
  void turn(bool is_forward);

  const Call& call_;
  Screen& screen_;
  PlanWatch watch_;
  TimerLine timer_line_;
  BoardRows rows_;
  std::map<std::string, Instant> changed_;  // when, what is marked
  BoardNews news_;                          // as it was drawn last
  ScreenSize size_;
  std::optional<Board> board_;  // none: to be laid out anew
  std::size_t page_ = 0;
  Instant turned_;                        // when the page was
  std::optional<Instant> turned_by_key_;  // when somebody did it last
  bool shows_help_ = false;
};

}  // namespace bywhen::cli
