#include "bywhen/model/check_in_series.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace bywhen {
namespace {

using yaml::Value;

constexpr Days one_day{1};
constexpr int working_week = 5;

// The open action whose deadline is the last, the first of several; null where none has one.
const Action* last_deadline(const Plan& plan) {
  const Action* last = nullptr;
  for (const Action& action : plan.actions) {
    if (!action.is_open() || !action.deadline) continue;
    if (last == nullptr || *action.deadline > *last->deadline) last = &action;
  }
  return last;
}

std::vector<const CheckIn*> by_day(const Plan& plan) {
  std::vector<const CheckIn*> all;
  for (const CheckIn& one : plan.check_ins) {
    if (one.date) all.push_back(&one);
  }
  std::ranges::stable_sort(all, {}, [](const CheckIn* one) { return *one->date; });
  return all;
}

// Works out the days. Days of the plan's own check-ins are `known`; a walk goes from one to the next.
class Walk {
 public:
  Walk(const Plan& plan, const Recurrence& often, Date today)
      : calendar_(plan.calendar), often_(often), today_(today) {
    anchor_ = today;
    if (plan.date) anchor_ = *plan.date;
    for (const CheckIn* one : by_day(plan)) {
      if (*one->date <= today) met_ = anchor_ = *one->date;
      if (*one->date > today) known_.push_back(*one->date);
    }
    if (met_ && plan.date && *plan.date > *met_) anchor_ = *plan.date;
  }

  // All days up to `last`; at most one more than may be.
  std::vector<NewCheckIn> until(Date last) {
    while (added_.size() <= most_new_check_ins) {
      const auto day = often_.nth_after(anchor_, ++count_, calendar_);
      if (!day || *day > last) break;
      const Date workday = calendar_.add_workdays(*day - one_day, 1);
      if (!is_served(*day, workday) && workday <= last) add({workday, moved(*day, workday)});
    }
    add_last(last);
    return std::move(added_);
  }

 private:
  [[nodiscard]] static std::optional<Date> moved(Date day, Date workday) {
    return day == workday ? std::nullopt : std::optional(day);
  }

  // Half a round or less.
  [[nodiscard]] bool is_near(Date earlier, Date later) const {
    return (later - earlier).count * 2 <= often_.days();
  }

  void add(NewCheckIn one) {
    const bool is_another = one.date > today_ && (!met_ || one.date > *met_);
    if (!is_another) return;
    met_ = one.date;
    added_.push_back(one);
  }

  // Whether a check-in of the plan makes this one needless; then the walk goes on from there.
  bool is_served(Date day, Date workday) {
    if (next_ < known_.size() && known_[next_] <= workday && known_[next_] >= day) {
      met_ = known_[next_++];
      return true;
    }
    const bool is_due =
        next_ < known_.size() && (known_[next_] < day || is_near(day, known_[next_]));
    if (is_due) {
      met_ = anchor_ = known_[next_++];
      count_ = 0;
      return true;
    }
    // The first such weekday after a check-in may be the day after it.
    return often_.weekday && met_ == anchor_ && is_near(anchor_, day);
  }

  void add_last(Date last) {
    while (next_ < known_.size() && (known_[next_] <= last || is_near(last, known_[next_]))) {
      met_ = known_[next_++];
    }
    const Date day = calendar_.add_workdays(last + one_day, -1);
    const bool is_there = met_ && (*met_ >= day || is_near(*met_, day) ||
                                   calendar_.workdays_between(*met_, day) < working_week);
    const bool has_any = !added_.empty() || !known_.empty();
    if (!is_there || !has_any) add({.date = day, .instead_of = {}, .is_last = true});
  }

  const WorkCalendar& calendar_;
  const Recurrence& often_;
  Date today_;
  Date anchor_;              // what is counted from
  int count_ = 0;            // so many rounds from there
  std::optional<Date> met_;  // the latest check-in so far
  std::vector<Date> known_;  // those of the plan to come, by day
  std::size_t next_ = 0;     // of them
  std::vector<NewCheckIn> added_;
};

Error too_many(const Action& last, const Recurrence& often, Date today) {
  return {fmt::format("{} until {} would be more than {} check-ins", often.text(),
                      spoken(*last.deadline, today), most_new_check_ins),
          fmt::format("a longer round, e.g. every month; or an earlier deadline of {}",
                      last.id ? *last.id : "the last action"),
          ""};
}

}  // namespace

Result<CheckInSeries> check_in_series(const Plan& plan, const Recurrence& often, Date today) {
  CheckInSeries series;
  series.last = last_deadline(plan);
  if (series.last == nullptr) {
    const bool has_open = std::ranges::any_of(plan.actions, &Action::is_open);
    return Error{has_open ? "no open action has a deadline, so there is no end to plan until"
                          : "no action is open, so there is nothing to meet for",
                 has_open ? "give one a date first: bywhen schedule ACTION DATE"
                          : "bywhen add-action TITLE adds one",
                 ""};
  }
  const Date last = *series.last->deadline;
  if (last <= today) {
    return Error{fmt::format("the last open deadline is {}: {}",
                             last == today ? "today" : "over already", spoken(last, today)),
                 "give what is open another date first: bywhen schedule ACTION DATE", ""};
  }
  series.added = Walk(plan, often, today).until(last);
  if (series.added.size() > most_new_check_ins) return too_many(*series.last, often, today);
  for (const CheckIn* one : by_day(plan)) {
    if (*one->date > today) series.kept.push_back(one);
    if (one->time) series.time = *one->time;
    if (one->minutes) series.minutes = *one->minutes;
    if (one->link) series.link = *one->link;
  }
  if (series.added.empty() && series.kept.empty()) {
    return Error{fmt::format("no working day is left until {}", spoken(last, today)),
                 "a later deadline, or fewer days off in the plan's calendar", ""};
  }
  if (often.time) series.time = often.time->text();
  if (often.minutes) series.minutes = often.minutes;
  return series;
}

std::vector<Change> changes_of(const CheckInSeries& series, const Plan& plan) {
  std::vector<Change> changes;
  for (const NewCheckIn& one : series.added) {
    std::vector<std::pair<std::string, Value>> fields{{"date", Value::raw(one.date.iso())}};
    if (!series.time.empty()) fields.emplace_back("time", Value::text(series.time));
    if (series.minutes) fields.emplace_back("minutes", Value::raw(std::to_string(*series.minutes)));
    if (!series.link.empty()) fields.emplace_back("link", Value::text(std::string(series.link)));
    const auto later = std::ranges::find_if(
        plan.check_ins, [&](const CheckIn& old) { return old.date && *old.date > one.date; });
    const auto place = static_cast<std::size_t>(later - plan.check_ins.begin()) + changes.size();
    changes.push_back(add_item({}, "check_ins",
                               entry(Entity::check_in, std::move(fields)).inline_by_default(),
                               later == plan.check_ins.end() ? Change::npos : place));
  }
  return changes;
}

}  // namespace bywhen
