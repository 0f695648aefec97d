#include "bywhen/model/news.h"

#include <algorithm>

namespace bywhen {
namespace {

using Kind = News::Kind;

Kind kind_of_status(ActionStatus status) {
  switch (status) {
    case ActionStatus::todo:
      return Kind::reopened;
    case ActionStatus::doing:
      return Kind::started;
    case ActionStatus::blocked:
      return Kind::blocked;
    case ActionStatus::done:
      return Kind::done;
    case ActionStatus::dropped:
      return Kind::dropped;
  }
  return Kind::noted;
}

std::optional<ActionStatus> status_in(const Text& text) {
  return text ? parse_word<ActionStatus>(*text) : std::nullopt;
}

// The last change of status in that time; done_on alone tells of one that was written by hand.
std::optional<News> news_of_status(const Action& action, Date since, Date today) {
  const Update* first = nullptr;
  const Update* last = nullptr;
  for (const Update& update : action.updates) {
    if (update.field.value_or("") != "status" || !status_in(update.to)) continue;
    if (!update.date || *update.date < since || *update.date > today) continue;
    if (first == nullptr) first = &update;
    last = &update;
  }
  if (last != nullptr) {
    if (status_in(first->from) == status_in(last->to)) return std::nullopt;
    return News{kind_of_status(*status_in(last->to)), &action, last, *last->date};
  }
  const bool is_done = action.status.value_or(ActionStatus::todo) == ActionStatus::done;
  const Field<Date>& day = action.done_on;
  if (!is_done || !day || *day < since || *day > today) return std::nullopt;
  return News{Kind::done, &action, nullptr, *day};
}

Kind kind_of(const Update& update) {
  const std::string_view field = update.field.value_or("");
  return field == "deadline" ? Kind::moved : field == "owner" ? Kind::handed : Kind::noted;
}

}  // namespace

std::vector<News> news_since(const Plan& plan, Date since, Date today) {
  if (plan.date && *plan.date == since) since = since + Days{1};
  std::vector<News> all;
  for (const Action& action : plan.actions) {
    if (auto news = news_of_status(action, since, today)) all.push_back(*news);
    for (const Update& update : action.updates) {
      if (!update.date || *update.date < since || *update.date > today) continue;
      if (update.field.value_or("") == "status") continue;
      all.push_back({kind_of(update), &action, &update, *update.date});
    }
  }
  std::ranges::stable_sort(all, {}, &News::day);
  return all;
}

int Move::workdays(const WorkCalendar& calendar) const {
  return calendar.workdays_between(from, to);
}

std::vector<Move> moves_of(const Action& action) {
  std::vector<Move> moves;
  for (const Update& update : action.updates) {
    if (update.field.value_or("") != "deadline" || !update.from || !update.to) continue;
    const auto from = Date::parse(*update.from);
    const auto to = Date::parse(*update.to);
    if (!from || !to || *from == *to) continue;
    const std::optional<Date> day = update.date ? std::optional(*update.date) : std::nullopt;
    moves.push_back({&action, &update, day, *from, *to});
  }
  return moves;
}

}  // namespace bywhen
