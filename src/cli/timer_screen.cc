#include "cli/timer_screen.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>

#include "bywhen/agenda/open_gaps.h"
#include "bywhen/base/escape.h"
#include "bywhen/base/painted.h"
#include "bywhen/base/text.h"
#include "cli/big_digits.h"
#include "cli/screen_lines.h"
#include "cli/timer_words.h"

namespace bywhen::cli {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

// How long a line stays when there is little room.
enum Weight : unsigned {
  air = 0,
  advice = 1,
  later = 2,
  detail = 3,
  total = 4,
  next = 5,
  time = 6,
  title = 7,
};

// With fewer rows or columns the time is a line like any other.
constexpr std::size_t rows_for_digits = 12;
constexpr std::size_t widest_bar = 72;
// More of them than this are counted.
constexpr std::size_t most_to_come = 6;
// With less than this for the titles of the steps to come, nothing stands behind them.
constexpr std::size_t least_title = 16;

std::size_t margin_of(ScreenSize size) { return size.columns < 40 ? 0 : size.columns < 60 ? 2 : 4; }

std::string by_urgency(const TimerView& view, std::string_view text, const Paint& paint) {
  if (view.state == TimerState::paused) return paint.faint(text);
  switch (urgency_of(view)) {
    case Urgency::calm:
      return paint.strong(text);
    case Urgency::soon:
      return paint.warning(text);
    case Urgency::last:
    case Urgency::over:
      break;
  }
  return paint.bad(text);
}

// "0:10 left of 3:00, nearly over"
std::string step_time_words(const TimerView& view) {
  const std::string of = "of " + clock_text(view.steps[view.current].allotted);
  std::string words;
  switch (urgency_of(view)) {
    case Urgency::calm:
      words = "left " + of;
      break;
    case Urgency::soon:
      words = "left " + of + ", a fifth of it: come to an end";
      break;
    case Urgency::last:
      words = "left " + of + ", nearly over";
      break;
    case Urgency::over:
      words = "over the time " + of + "; n goes on to the next step";
      break;
  }
  return view.state == TimerState::paused ? "paused, " + words : words;
}

// Without its sign: what is over is said in words.
std::string step_clock(const TimerView& view) {
  const std::string text = clock_text(view.step_left);
  return text.starts_with('-') ? text.substr(1) : text;
}

std::string total_words(const TimerView& view) {
  const std::string text = clock_text(view.total_left);
  const std::string left =
      text.starts_with('-') ? text.substr(1) + " over the end" : text + " left in all";
  return left + " · " + ahead_words(view.ahead);
}

class Drawing {
 public:
  Drawing(const TimerView& view, const Plan* plan, ScreenSize size, const Paint& paint)
      : view_(view), plan_(plan), size_(size), paint_(paint), lines_(size, margin_of(size)) {}

  std::vector<std::string> draw(const std::string& word) {
    lines_.add("", air);
    if (view_.state == TimerState::ended) {
      draw_end();
    } else {
      draw_step();
      draw_rest();
    }
    return lines_.take(word.empty() ? paint_.faint(keys()) : paint_.warning(word));
  }

 private:
  void draw_step() {
    const StepView& step = view_.steps[view_.current];
    const std::string number = fmt::format("Step {} of {}", view_.current + 1, view_.steps.size());
    lines_.add(at_both_ends(paint_.faint(number), total_words(view_), lines_.room()), total);
    for (const std::string& line : wrap(printable(step.title), lines_.room())) {
      lines_.add(paint_.strong(line), title);
    }
    lines_.add("", air);
    draw_time();
    if (size_.rows >= rows_for_digits) draw_bar(step);
    if (const std::string gaps = gap_words(plan_, step.kind, view_.step_left); !gaps.empty()) {
      lines_.add("", air);
      lines_.add(shorten(gaps, lines_.room()), detail);
    }
    if (says(step.kind).empty()) return;
    lines_.add("", air);
    for (const std::string& line : wrap(says(step.kind), std::min(lines_.room(), widest_bar))) {
      lines_.add(paint_.faint(line), advice);
    }
  }

  void draw_time() {
    const std::string clock = step_clock(view_);
    std::vector<std::string> digits;
    if (size_.rows >= rows_for_digits) {
      digits = largest_digits(clock, lines_.room(), std::max<std::size_t>(size_.rows / 3, 5));
    }
    if (digits.empty()) {
      lines_.add(by_urgency(view_, clock, paint_) + " " + step_time_words(view_), time);
      return;
    }
    for (const std::string& line : digits) lines_.add(by_urgency(view_, line, paint_), time);
    lines_.add("", air);
    lines_.add(by_urgency(view_, step_time_words(view_), paint_), time);
  }

  void draw_bar(const StepView& step) {
    const std::size_t columns = std::min(lines_.room(), widest_bar);
    const auto allotted = std::max<milliseconds>(step.allotted, milliseconds(1));
    const auto left = std::clamp<milliseconds>(view_.step_left, milliseconds(0), allotted);
    const auto full = static_cast<std::size_t>(left.count()) * columns /
                      static_cast<std::size_t>(allotted.count());
    std::string bar;
    for (std::size_t i = 0; i < full; ++i) bar += "━";
    std::string rest;
    for (std::size_t i = full; i < columns; ++i) rest += "─";
    lines_.add((bar.empty() ? "" : by_urgency(view_, bar, paint_)) +
                   (rest.empty() ? "" : paint_.faint(rest)),
               detail);
  }

  // What is next, and what then.
  void draw_rest() {
    if (view_.current + 1 >= view_.steps.size()) return;
    lines_.add("", air);
    const std::size_t to_come = view_.steps.size() - view_.current - 1;
    const std::size_t shown = to_come > most_to_come ? most_to_come - 1 : to_come;
    for (std::size_t i = 1; i <= shown; ++i) {
      lines_.add(row_of(view_.steps[view_.current + i], i == 1), i == 1 ? next : later);
    }
    if (shown < to_come) {
      const std::string indent(lines_.room() < 40 ? 7 : 13, ' ');
      lines_.add(indent + paint_.faint(fmt::format("and {} more", to_come - shown)), later);
    }
    if (!view_.is_out_of_time) return;
    for (const std::string& line : wrap(replan_words(view_), lines_.room())) {
      lines_.add(paint_.warning(line), detail);
    }
  }

  // "Next   4:54  Define concrete action steps   3 gaps, 98 s each   planned 5:00"
  [[nodiscard]] std::string row_of(const StepView& step, bool is_next) const {
    const bool is_narrow = lines_.room() < 40;
    const std::string label = is_narrow ? "" : is_next ? "Next  " : "      ";
    const std::string before = label + fmt::format("{:>5}  ", clock_text(step.allotted));
    const std::size_t used = display_width(before);
    const Columns columns = columns_behind(used);
    const std::string title_text = shorten(printable(step.title), columns.title);
    std::string row = before + (is_next ? title_text : paint_.faint(title_text));
    const std::string remark = remark_on(step);
    if (columns.remark == 0 || remark.empty()) return row;
    return pad_painted(std::move(row), used + columns.title) + "  " + remark;
  }

  struct Columns {
    std::size_t title = 0;
    std::size_t remark = 0;  // 0: there is no room for remarks
  };

  // Of the steps to come, behind so many columns.
  [[nodiscard]] Columns columns_behind(std::size_t used) const {
    Columns columns;
    for (std::size_t i = view_.current + 1; i < view_.steps.size(); ++i) {
      columns.title = std::max(columns.title, display_width(printable(view_.steps[i].title)));
      columns.remark = std::max(columns.remark, display_width(remark_on(view_.steps[i])));
    }
    const std::size_t room = lines_.room() - std::min(lines_.room(), used);
    if (columns.remark + 2 + least_title > room) columns.remark = 0;
    const std::size_t behind = columns.remark > 0 ? columns.remark + 2 : 0;
    columns.title = std::min(columns.title, room - behind);
    return columns;
  }

  [[nodiscard]] std::string remark_on(const StepView& step) const {
    std::vector<std::string> words;
    const auto gaps = plan_ == nullptr ? std::nullopt : open_gaps(*plan_, step.kind);
    if (gaps && *gaps > 0) {
      std::string counted = fmt::format("{} gap{}", *gaps, *gaps == 1 ? "" : "s");
      if (const auto each = time_per_gap(step.allotted - step.spent, gaps)) {
        counted += fmt::format(", {} s{}", each->count(), *gaps == 1 ? "" : " each");
      }
      words.push_back(std::move(counted));
    }
    if (step.allotted != step.planned) words.push_back("planned " + clock_text(step.planned));
    return join(words, " · ");
  }

  void draw_end() {
    lines_.add(paint_.strong("The timer has ended"), title);
    milliseconds spent{0};
    seconds planned{0};
    for (const StepView& step : view_.steps) {
      spent += step.spent;
      planned += step.planned;
    }
    const auto taken = [](milliseconds time) {
      return clock_text(std::chrono::floor<seconds>(time));
    };
    lines_.add(taken(spent) + " taken, " + clock_text(planned) + " planned", total);
    lines_.add("", air);
    for (const StepView& step : view_.steps) {
      const std::string row = fmt::format("{:>6} of {:>5}  {}", taken(step.spent),
                                          clock_text(step.planned), printable(step.title));
      lines_.add(shorten(row, lines_.room()), later);
    }
  }

  [[nodiscard]] std::string keys() const {
    const std::string_view pause = view_.state == TimerState::paused ? "go on" : "pause";
    const std::string all[] = {
        fmt::format("space {}   n next   b back   + - a minute   h help   q quit", pause),
        "n next  h help  q quit",
        "n next  q quit",
    };
    if (view_.state == TimerState::ended) return "b back   q quit";
    for (const std::string& keys : all) {
      if (keys.size() <= lines_.room()) return keys;
    }
    return "q quit";
  }

  const TimerView& view_;
  const Plan* plan_;
  ScreenSize size_;
  const Paint& paint_;
  ScreenLines lines_;
};

}  // namespace

std::vector<std::string> timer_screen(const TimerView& view, const Plan* plan, ScreenSize size,
                                      const std::string& word, const Paint& paint) {
  return Drawing(view, plan, size, paint).draw(word);
}

std::vector<std::string> timer_help(const TimerView& view, ScreenSize size, const Paint& paint) {
  ScreenLines lines(size, margin_of(size));
  lines.add("", air);
  for (const char* key : {"space, p   pause, and go on", "n          the next step",
                          "b          the step before", "+, -       a minute more or less",
                          "h, ?       this help", "q          quit; the timer runs on"}) {
    lines.add(key, title);
  }
  const bool has_step = view.current < view.steps.size();
  if (has_step && !tips(view.steps[view.current].kind).empty()) {
    lines.add("", air);
    lines.add(paint.strong("What helps in this step"), detail);
    for (const std::string_view tip : tips(view.steps[view.current].kind)) {
      for (const std::string& line : wrap(tip, lines.room())) lines.add(line, advice);
    }
  }
  return lines.take(paint.faint("any key goes back to the timer"));
}

std::string timer_bar(const TimerView& view, std::size_t columns, const Paint& paint) {
  if (view.current >= view.steps.size()) return {};
  const bool is_over = urgency_of(view) == Urgency::over;
  std::string time = step_clock(view) + (is_over ? " over" : " left");
  if (view.state == TimerState::paused) time = "paused, " + time;
  if (columns >= 60) time += " · " + total_words(view);
  const std::size_t used = display_width(time) + 2;
  const std::string step = fmt::format("{}/{} {}", view.current + 1, view.steps.size(),
                                       printable(view.steps[view.current].title));
  const std::string painted = by_urgency(view, time, paint);
  if (columns < used + 12) return cut_painted(painted, columns);
  return at_both_ends(shorten(step, columns - used), painted, columns);
}

}  // namespace bywhen::cli
