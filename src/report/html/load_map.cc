#include "report/html/load_map.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

#include "bywhen/model/first_days.h"

namespace bywhen::html {
namespace {

// Weeks from Monday on, counted from the first day of all, which is a Monday.
Date first_monday() { return *Date::from(1, 1, 1); }
int week_of(Date day) { return (day - first_monday()).count / 7; }
Date monday_of(int week) { return first_monday() + Days{7 * week}; }

int workdays_within(const WorkCalendar& calendar, Date first, Date last) {
  return calendar.workdays_between(first, last) + (calendar.is_workday(first) ? 1 : 0);
}

// One action's work, the same share of it on each working day.
struct Work {
  std::string_view owner;
  const std::vector<Text>* helpers = nullptr;
  Date first;
  Date last;
  double minutes = 0;  // of each person
  int workdays = 0;
};

std::optional<Work> work_of(const Action& action, const std::optional<Date>& first,
                            const WorkCalendar& calendar) {
  if (!first || !action.deadline || !action.effort || *action.deadline < *first) {
    return std::nullopt;
  }
  const auto people = static_cast<double>(1 + action.helpers.size());
  return Work{*action.owner,
              &action.helpers,
              *first,
              *action.deadline,
              static_cast<double>(action.effort->minutes) / people,
              workdays_within(calendar, *first, *action.deadline)};
}

class Builder {
 public:
  explicit Builder(const Plan& plan) : plan_(plan) {}

  LoadMap build() {
    const std::vector<Work> works = all_works();
    if (works.empty()) return std::move(map_);
    set_columns(works);
    for (const Person& person : plan_.people) {
      if (person.id) row_of(*person.id).capacity = capacity_of(person);
    }
    for (const Work& work : works) add(work);
    std::erase_if(map_.rows, [](const LoadRow& row) {
      return std::all_of(row.minutes.begin(), row.minutes.end(), [](double m) { return m == 0; });
    });
    return std::move(map_);
  }

 private:
  static double capacity_of(const Person& person) {
    return person.capacity ? static_cast<double>(person.capacity->minutes) : 0;
  }

  std::vector<Work> all_works() {
    const std::vector<std::optional<Date>> first = first_days(plan_);
    std::vector<Work> works;
    for (std::size_t i = 0; i < plan_.actions.size(); ++i) {
      const Action& action = plan_.actions[i];
      if (!action.is_open() || !action.is_owned()) continue;
      if (const auto work = work_of(action, first[i], plan_.calendar)) {
        works.push_back(*work);
      } else {
        ++map_.left_out;
      }
    }
    return works;
  }

  void set_columns(const std::vector<Work>& works) {
    first_week_ = week_of(works.front().first);
    int last_week = first_week_;
    for (const Work& work : works) {
      first_week_ = std::min(first_week_, week_of(work.first));
      last_week = std::max(last_week, week_of(work.last));
    }
    const int weeks = last_week - first_week_ + 1;
    constexpr int most = static_cast<int>(LoadMap::most_columns);
    map_.weeks_of_column = (weeks + most - 1) / most;
    for (int week = first_week_; week <= last_week; week += map_.weeks_of_column) {
      map_.columns.push_back(monday_of(week));
    }
  }

  LoadRow& row_of(std::string_view person) {
    const auto [place, is_new] = positions_.try_emplace(person, map_.rows.size());
    if (is_new) map_.rows.push_back({person, 0, std::vector<double>(map_.columns.size())});
    return map_.rows[place->second];
  }

  [[nodiscard]] std::size_t column_of(Date day) const {
    return static_cast<std::size_t>((week_of(day) - first_week_) / map_.weeks_of_column);
  }

  void add(const Work& work) {
    const std::size_t first = column_of(work.first);
    const std::size_t last = column_of(work.last);
    for (std::size_t column = first; column <= last; ++column) {
      const Date begin = map_.columns[column];
      const Date end = begin + Days{7 * map_.weeks_of_column - 1};
      // All of it on the deadline where there is no working day.
      double minutes = column == last ? work.minutes : 0;
      if (work.workdays > 0) {
        const int days =
            workdays_within(plan_.calendar, std::max(begin, work.first), std::min(end, work.last));
        minutes = work.minutes * days / work.workdays;
      }
      minutes /= map_.weeks_of_column;
      row_of(work.owner).minutes[column] += minutes;
      for (const Text& helper : *work.helpers) {
        if (helper) row_of(*helper).minutes[column] += minutes;
      }
    }
  }

  const Plan& plan_;
  LoadMap map_;
  int first_week_ = 0;
  std::unordered_map<std::string_view, std::size_t> positions_;
};

}  // namespace

LoadMap load_map(const Plan& plan) { return Builder(plan).build(); }

}  // namespace bywhen::html
