#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/escape.h"
#include "bywhen/base/text.h"
#include "bywhen/report/status.h"
#include "report/page.h"
#include "report/plan_words.h"
#include "report/status_words.h"

namespace bywhen {
namespace {

constexpr std::size_t usual_columns = 80;
constexpr std::size_t label_columns = 16;
constexpr std::size_t bar_columns = 20;
constexpr std::size_t bar_from_columns = 60;  // a narrower page has words alone
constexpr std::size_t ragged_columns = 12;    // that a line may lose where it is broken
// So many lines of one kind: the last says how many there are more.
constexpr std::size_t most_news = 3;
constexpr std::size_t most_waiting = 3;
constexpr std::size_t most_blocked = 2;

// `part` of `whole` as columns of a bar: something of each that is not nothing.
std::size_t columns_of(long part, long whole) {
  if (part <= 0 || whole <= 0) return 0;
  const auto columns = static_cast<long>(bar_columns);
  return static_cast<std::size_t>(std::max(1L, std::min(columns, part * columns / whole)));
}

class StatusPage {
 public:
  StatusPage(const Plan& plan, Date today, std::size_t width, const Paint& paint)
      : plan_(plan),
        today_(today),
        width_(width == 0 ? usual_columns : width),
        momentum_(momentum(plan, today)),
        names_(plan),
        page_(width, paint) {}

  [[nodiscard]] const Progress& progress() const { return momentum_.overview.progress; }

  std::string draw() {
    page_.add_short("", plan_title(plan_), Tone::strong);
    draw_progress();
    if (plan_.actions.empty()) return page_.text();
    page_.add_gap();
    draw_news();
    draw_waiting();
    draw_moved();
    draw_chain();
    draw_check_in();
    return page_.text();
  }

 private:
  // The columns of so many lines behind a label, as far as texts of several words fill them.
  [[nodiscard]] std::size_t room(std::size_t lines) const {
    const std::size_t behind = width_ - std::min(width_, label_columns);
    return lines * std::max(behind - std::min(behind, ragged_columns), ragged_columns);
  }

  void draw_progress() {
    if (momentum_.time) {
      const TimeSpan& time = *momentum_.time;
      add_bar("Time", columns_of(time.passed, time.workdays), 0, time_words(time, plan_, today_));
    }
    const Progress& all = progress();
    if (all.open + all.done > 0) {
      const auto wanted = static_cast<long>(all.open + all.done);
      const std::size_t done = columns_of(static_cast<long>(all.done), wanted);
      const std::size_t late = columns_of(static_cast<long>(all.overdue), wanted);
      add_bar("Done", done, std::min(late, bar_columns - done), progress_words(all));
    } else {
      page_.add_field("Done", progress_words(all));
    }
    draw_effort();
    if (momentum_.due.due > 0 || momentum_.next_due != nullptr) {
      page_.add_field("Due so far", due_words(momentum_, names_, today_, room(2)),
                      momentum_.overview.late.empty() ? Tone::plain : Tone::bad);
    }
    draw_lacking();
  }

  // A word about the effort helps where most actions name it.
  void draw_effort() {
    const EffortSum& effort = momentum_.effort;
    const std::size_t wanted = progress().open + progress().done;
    if (effort.actions * 2 <= wanted || effort.minutes == 0) return;
    std::string words = effort.done_minutes == 0 ? "nothing" : Duration{effort.done_minutes}.text();
    words += fmt::format(" of {} of work done", Duration{effort.minutes}.text());
    if (effort.actions < wanted) words += fmt::format(", of {} actions", effort.actions);
    add_bar("Effort", columns_of(effort.done_minutes, effort.minutes), 0, words);
  }

  void draw_lacking() {
    const Actions& lacking = momentum_.overview.lacking;
    if (lacking.empty()) return;
    std::vector<std::string> ids;
    for (const Action* action : lacking) ids.push_back(id_of(*action));
    const std::string count = fmt::format("{} {} something: ", counted(lacking.size(), "action"),
                                          lacking.size() == 1 ? "lacks" : "lack");
    page_.add_field("Missing",
                    count + as_fits(ids, ", ", room(1) - std::min(room(1), count.size())),
                    Tone::bad);
  }

  void add_bar(std::string_view label, std::size_t done, std::size_t late,
               const std::string& words) {
    if (width_ < bar_from_columns) return page_.add_field(label, words);
    std::string bar;
    for (std::size_t i = 0; i < bar_columns; ++i) {
      bar += i < done ? "█" : i < done + late ? "▒" : "░";
    }
    page_.add(pad_right(label, label_columns) + bar + "  ", words);
  }

  void draw_news() {
    const std::string label = momentum_.overview.last_met
                                  ? "Since " + short_day(*momentum_.overview.last_met)
                                  : std::string("So far");
    const std::vector<News>& news = momentum_.overview.news;
    if (news.empty()) {
      page_.add_field(label,
                      momentum_.overview.last_met == today_ ? "nothing yet" : "nothing was noted");
    } else if (news.size() > most_news) {
      page_.add_field(label, news_in_kinds(news, room(2)));
    } else {
      std::vector<std::string> lines;
      for (const News& one : news) lines.push_back(news_words(one, plan_, names_, today_));
      add_lines(label, lines, most_news);
    }
  }

  // "24 Nov": the label has no room for more.
  [[nodiscard]] std::string short_day(Date day) const {
    const std::string words = spoken(day, day);
    return words.substr(words.find(' ') + 1);
  }

  void draw_waiting() {
    std::vector<std::string> lines;
    for (const Awaited& one : momentum_.awaited) {
      lines.push_back(awaited_words(one, names_, today_));
    }
    if (lines.empty() && progress().open > 0) lines.emplace_back("nobody for anybody else");
    add_lines("Waiting", lines, most_waiting);
    lines.clear();
    for (const Action* action : momentum_.blocked) lines.push_back(blocked_words(*action, names_));
    add_lines("Blocked", lines, most_blocked);
  }

  void draw_moved() {
    std::vector<std::string> words;
    for (const MovedDeadline& one : momentum_.moved) words.push_back(moved_deadline_words(one));
    const bool has_slip = momentum_.slip.actions > 0;
    if (!words.empty()) page_.add_field("Deadlines moved", as_fits(words, "; ", room(2)));
    if (has_slip) {
      page_.add_field(words.empty() ? "Deadlines" : "", slip_words(momentum_.slip));
    }
  }

  void draw_chain() {
    if (progress().open == 0) return;
    const CriticalChain& critical = momentum_.critical;
    const bool is_short = critical.least_slack().value_or(0) < 0;
    page_.add_field("Critical chain",
                    chain_words(critical, names_, today_, room(critical.in_rings.empty() ? 4 : 3)),
                    is_short ? Tone::bad : Tone::plain);
    if (critical.in_rings.empty()) return;
    std::vector<std::string> ids;
    for (const Action* action : critical.in_rings) ids.push_back(id_of(*action));
    const std::string what = ids.size() == 1 ? " waits for itself" : " wait in a circle";
    page_.add_field("", as_fits(ids, ", ", room(1) / 2) + what, Tone::bad);
  }

  void draw_check_in() {
    const CheckIn* next = momentum_.overview.next_check_in;
    if (next == nullptr && progress().open == 0) return;
    page_.add_field("Next check-in",
                    next != nullptr ? check_in_words(plan_, *next, today_) : "none is planned");
  }

  // One a line, cut where it must be, under one label.
  void add_lines(std::string_view label, const std::vector<std::string>& lines, std::size_t most) {
    const bool are_more = lines.size() > most;
    const std::size_t shown = are_more ? most - 1 : lines.size();
    for (std::size_t i = 0; i < shown; ++i) {
      page_.add_short(pad_right(i == 0 ? label : "", label_columns), lines[i]);
    }
    if (!are_more) return;
    page_.add_short(pad_right("", label_columns), fmt::format("and {} more", lines.size() - shown),
                    Tone::faint);
  }

  const Plan& plan_;
  Date today_;
  std::size_t width_;
  Momentum momentum_;
  BriefNames names_;
  Page page_;
};

void add(Progress& sum, const Progress& one) {
  sum.done += one.done;
  sum.open += one.open;
  sum.dropped += one.dropped;
  sum.overdue += one.overdue;
}

}  // namespace

std::string status_text(std::span<const Reported> plans, Date today, std::size_t width,
                        const Paint& paint) {
  std::string text;
  Progress sum;
  for (const Reported& one : plans) {
    StatusPage page(*one.plan, today, width, paint);
    if (plans.size() > 1) text += "\n" + paint.strong(printable(one.file)) + "\n";
    text += page.draw();
    add(sum, page.progress());
  }
  if (plans.size() == 1) return text;
  return fmt::format("{}: {}\n", counted(plans.size(), "plan"), progress_words(sum)) + text;
}

}  // namespace bywhen
