#include "cli/live_board.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "bywhen/base/painted.h"

namespace bywhen::cli {
namespace {

using namespace std::chrono_literals;
using Kind = Key::Kind;

constexpr auto between_looks = 500ms;
constexpr auto marked_for = 8s;       // what has changed
constexpr auto page_stays_for = 10s;  // where pages turn by themselves
constexpr auto keys_hold_page_for = 60s;

std::vector<std::string> help_lines(const Paint& paint) {
  return {
      paint.strong("The board"),
      "",
      "space, →   next page",
      "b, ←       page before",
      "?          this help",
      "q          leave",
      "",
      paint.bad("who?") + "         nobody has it yet",
      paint.bad("by when?") + "     no day yet",
      paint.bad("needs?") + "       nobody looked yet",
      "Ana ✓        has said yes",
      "Fri 4 Dec?   to be confirmed",
      paint.good("●") + "            has just changed",
      "",
      "Pages turn by themselves;",
      "a key holds one for a minute.",
  };
}

}  // namespace

LiveBoard::LiveBoard(const Call& call, Screen& screen, PlanWatch watch, TimerLine timer)
    : call_(call),
      screen_(screen),
      watch_(std::move(watch)),
      timer_line_(std::move(timer)),
      rows_(board_rows(watch_.plan(), call.today)),
      turned_(call.world.instant()) {}

void LiveBoard::run() {
  for (;;) {
    look();
    draw();
    if (!answer(screen_.read_key(between_looks))) return;
  }
}

void LiveBoard::look() {
  const Instant now = call_.world.instant();
  bool shows_change = false;
  if (watch_.look()) {
    BoardRows rows = board_rows(watch_.plan(), call_.today);
    for (const std::string& id : changed_rows(rows_, rows)) {
      changed_[id] = now;
      shows_change = true;
    }
    rows_ = std::move(rows);
    board_.reset();
  }
  std::erase_if(changed_, [&](const auto& one) { return between(one.second, now) >= marked_for; });
  BoardNews news{.timer = timer_line_(screen_.size().columns), .word = watch_.word()};
  for (const auto& [id, when] : changed_) news.changed.insert(id);
  const bool is_new =
      news.timer != news_.timer || news.word != news_.word || news.changed != news_.changed;
  if (is_new) board_.reset();
  news_ = std::move(news);
  size_ = screen_.size();
  if (!board_) {
    board_.emplace(watch_.plan(), call_.today, BoardSize{size_.columns, size_.rows}, news_,
                   call_.paint);
  }
  if (shows_change && board_->page_of_change()) {
    page_ = *board_->page_of_change();
    turned_ = now;
  } else {
    turn_page_by_itself();
  }
}

void LiveBoard::turn_page_by_itself() {
  const Instant now = call_.world.instant();
  if (page_ >= board_->pages()) page_ = board_->pages() - 1;
  if (turned_by_key_ && between(*turned_by_key_, now) < keys_hold_page_for) return;
  if (between(turned_, now) < page_stays_for) return;
  turn(true);
}

void LiveBoard::turn(bool is_forward) {
  const std::size_t count = board_->pages();
  page_ = (page_ + (is_forward ? 1 : count - 1)) % count;
  turned_ = call_.world.instant();
}

void LiveBoard::draw() {
  if (!shows_help_) return screen_.draw(board_->page(page_));
  std::vector<std::string> lines = help_lines(call_.paint);
  lines.resize(std::max<std::size_t>(size_.rows, 1));
  if (size_.rows > 1) lines.back() = call_.paint.faint("any key goes back to the board");
  screen_.draw(lines);
}

bool LiveBoard::answer(const Key& key) {
  if (key.kind == Kind::none) return true;
  if (key.kind == Kind::interrupt || key.text == "q") return false;
  if (key.kind == Kind::resized) {
    board_.reset();
    return true;
  }
  if (std::exchange(shows_help_, false)) return true;
  if (key.text == "?" || key.text == "h") {
    shows_help_ = true;
    return true;
  }
  const bool is_back = key.kind == Kind::left || key.kind == Kind::up ||
                       key.kind == Kind::page_up || key.text == "b";
  const bool is_forward = key.kind == Kind::right || key.kind == Kind::down ||
                          key.kind == Kind::page_down || key.kind == Kind::enter || key.text == " ";
  if (!is_back && !is_forward) return true;
  turn(is_forward);
  turned_by_key_ = turned_;
  return true;
}

}  // namespace bywhen::cli
