#include "report/html/gantt_layout.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "bywhen/model/critical_chain.h"
#include "bywhen/model/first_days.h"

namespace bywhen::html {
namespace {

constexpr double letter = 6.9;  // the width that one column of a label is given
constexpr double gap = 8;       // between a bar and its label
constexpr double moment_size = 12;
constexpr double least_bar = 3;

ActionStatus status_of(const Action& action) { return action.status.value_or(ActionStatus::todo); }

// Its days, and how they are drawn; no places yet. None where it has no day.
std::optional<GanttRow> row_of(const Action& action, const std::optional<Date>& first_day) {
  GanttRow row;
  row.action = &action;
  const bool was_done = status_of(action) == ActionStatus::done && action.done_on;
  const Field<Date>& end = was_done ? action.done_on : action.deadline;
  if (!end && !action.start) return std::nullopt;
  if (!end) {
    row.shape = Shape::beginning;
    row.from = row.to = *action.start;
    return row;
  }
  row.from = row.to = *end;
  if (action.start) {
    row.is_turned = *end < *action.start && !was_done;
    row.from = was_done ? std::min(*action.start, *end) : std::min(*action.start, *end);
    row.to = row.is_turned ? *action.start : *end;
    row.shape = Shape::bar;
  } else if (action.is_open() && first_day && *first_day < *end) {
    row.from = *first_day;
    row.shape = Shape::open_bar;
  }
  return row;
}

// What is to be seen, from the first day to the last.
struct Span {
  std::optional<Date> first;
  std::optional<Date> last;

  void take(Date day) {
    if (!first || day < *first) first = day;
    if (!last || day > *last) last = day;
  }
};

// Today belongs into the drawing where that does not stretch it much.
bool is_near(Date today, const Span& span) {
  constexpr int always_near = 28;
  const int length = (*span.last - *span.first).count;
  const int away = std::max((*span.first - today).count, (today - *span.last).count);
  return away <= std::max(always_near, length / 3);
}

Span span_of(const Plan& plan, const std::vector<GanttRow>& rows) {
  Span span;
  for (const GanttRow& row : rows) {
    span.take(row.from);
    span.take(row.to);
    for (const Risk& risk : row.action->risks) {
      if (risk.trigger && row.action->is_open()) span.take(*risk.trigger);
    }
  }
  for (const CheckIn& one : plan.check_ins) {
    if (one.date) span.take(*one.date);
  }
  return span;
}

Date moved(Date day, int days) {
  const Date first = *Date::from(1, 1, 1);
  const Date last = *Date::from(9999, 12, 31);
  if (days < 0 && (day - first).count < -days) return first;
  if (days > 0 && (last - day).count < days) return last;
  return day + Days{days};
}

bool is_drawn_risk(const Risk& risk) {
  return risk.trigger && risk.status.value_or(RiskStatus::open) != RiskStatus::gone;
}

// Beside the bar, and beside the triggers of its risks; where that leaves no room, in the bar.
void place_label(GanttRow& row, const Scale& scale) {
  double left = row.x;
  double right = row.x + row.width;
  for (const Risk& risk : row.action->risks) {
    if (!is_drawn_risk(risk) || !row.action->is_open()) continue;
    left = std::min(left, scale.middle(*risk.trigger) - moment_size / 2);
    right = std::max(right, scale.middle(*risk.trigger) + moment_size / 2);
  }
  const double right_room = scale.width() - right - 2 * gap;
  const double left_room = left - 2 * gap;
  constexpr double enough = 44 * letter;
  row.label_is_left = right_room < enough && left_room > right_room;
  row.label_x = row.label_is_left ? left - gap : right + gap;
  const double room = std::max(0.0, row.label_is_left ? left_room : right_room);
  row.label_columns = static_cast<std::size_t>(room / letter);
  constexpr double little = 16 * letter;
  if (room >= little || row.width < room) return;
  row.label_is_left = false;
  row.label_x = row.x + gap;
  row.label_columns = static_cast<std::size_t>(std::max(0.0, row.width - 2 * gap) / letter);
}

void place(GanttRow& row, const Scale& scale) {
  if (row.shape == Shape::moment || row.shape == Shape::beginning) {
    row.width = moment_size;
    row.x = scale.middle(row.from) - moment_size / 2;
  } else {
    row.x = scale.x(row.from);
    const double end = row.shape == Shape::bar ? scale.x(row.to) + scale.day_width()
                                               : scale.middle(row.to) + moment_size / 2;
    row.width = std::max(least_bar, end - row.x);
  }
  place_label(row, scale);
}

void add_arrows(const Plan& plan, Gantt& gantt) {
  std::unordered_map<std::string_view, std::size_t> row_of_id;
  for (const Action& action : plan.actions) {
    if (action.id) row_of_id.try_emplace(*action.id, gantt.rows.size());
  }
  for (std::size_t i = 0; i < gantt.rows.size(); ++i) {
    const Action& action = *gantt.rows[i].action;
    const auto found = action.id ? row_of_id.find(*action.id) : row_of_id.end();
    if (found != row_of_id.end() && found->second == gantt.rows.size()) found->second = i;
  }
  for (std::size_t to = 0; to < gantt.rows.size(); ++to) {
    const GanttRow& waiting = gantt.rows[to];
    for (const Text& id : waiting.action->after) {
      const auto found = id ? row_of_id.find(*id) : row_of_id.end();
      if (found == row_of_id.end() || found->second == gantt.rows.size()) continue;
      if (found->second == to) continue;
      const GanttRow& before = gantt.rows[found->second];
      const bool begins_late = waiting.shape == Shape::bar || waiting.shape == Shape::beginning;
      const Date begin = begins_late ? waiting.from : waiting.to;
      const bool both_open = waiting.action->is_open() && before.action->is_open();
      gantt.arrows.push_back({found->second, to, false, both_open && begin < before.to});
    }
  }
}

void mark_chain(const Plan& plan, Date today, Gantt& gantt) {
  const CriticalChain critical = critical_chain(plan, today);
  if (critical.chain.size() < 2) return;
  std::unordered_map<const Action*, std::size_t> places;
  for (const CriticalChain::Link& link : critical.chain) {
    places.emplace(link.node.action, gantt.chain.size());
    gantt.chain.push_back(link.node.action);
  }
  for (GanttRow& row : gantt.rows) row.in_chain = places.contains(row.action);
  for (GanttArrow& arrow : gantt.arrows) {
    const auto from = places.find(gantt.rows[arrow.from].action);
    const auto to = places.find(gantt.rows[arrow.to].action);
    arrow.in_chain = from != places.end() && to != places.end() && from->second + 1 == to->second;
  }
}

}  // namespace

Gantt gantt_of(const Plan& plan, Date today) {
  const std::vector<std::optional<Date>> first = first_days(plan);
  std::vector<GanttRow> rows;
  std::vector<const Action*> undrawn;
  for (std::size_t i = 0; i < plan.actions.size(); ++i) {
    const Action& action = plan.actions[i];
    if (status_of(action) == ActionStatus::dropped) continue;
    if (const auto row = row_of(action, first[i])) {
      rows.push_back(*row);
    } else {
      undrawn.push_back(&action);
    }
  }
  std::stable_sort(rows.begin(), rows.end(), [](const GanttRow& a, const GanttRow& b) {
    return a.from != b.from ? a.from < b.from : a.to < b.to;
  });

  Span span = span_of(plan, rows);
  if (!span.first) span.take(today);
  const bool has_today = is_near(today, span);
  if (has_today) span.take(today);
  Gantt gantt{Scale(moved(*span.first, -1), moved(*span.last, 1)), std::move(rows), {}, {}, {}, {}};
  gantt.undrawn = std::move(undrawn);
  if (has_today) gantt.today = gantt.scale.middle(today);
  for (std::size_t i = 0; i < gantt.rows.size(); ++i) {
    GanttRow& row = gantt.rows[i];
    place(row, gantt.scale);
    if (!row.action->is_open()) continue;
    for (const Risk& risk : row.action->risks) {
      if (is_drawn_risk(risk)) {
        gantt.triggers.push_back({i, &risk, gantt.scale.middle(*risk.trigger)});
      }
    }
  }
  add_arrows(plan, gantt);
  mark_chain(plan, today, gantt);
  for (const CheckIn& one : plan.check_ins) {
    if (one.date) gantt.check_ins.push_back({&one, gantt.scale.middle(*one.date)});
  }
  return gantt;
}

}  // namespace bywhen::html
