#include "exchange/ics_entries.h"

#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/escape.h"
#include "bywhen/model/settling.h"
#include "exchange/ics_alarms.h"
#include "exchange/ics_uids.h"
#include "exchange/ics_words.h"

namespace bywhen {
namespace {

constexpr unsigned usual_minutes = 30;  // of a check-in that has a time and says no length
constexpr std::string_view check_mark = "✓ ";

std::string_view event_status(const Action& action) {
  if (action.status.value_or(ActionStatus::todo) == ActionStatus::dropped) return "CANCELLED";
  const bool is_tentative = action.is_open() && action.tentative.value_or(false);
  return is_tentative ? "TENTATIVE" : "CONFIRMED";
}

std::string_view todo_status(const Action& action) {
  switch (action.status.value_or(ActionStatus::todo)) {
    case ActionStatus::todo:
    case ActionStatus::blocked:
      return "NEEDS-ACTION";
    case ActionStatus::doing:
      return "IN-PROCESS";
    case ActionStatus::done:
      return "COMPLETED";
    case ActionStatus::dropped:
      return "CANCELLED";
  }
  return "NEEDS-ACTION";
}

// That of the most important improvement which the action serves.
unsigned priority_of(const Plan& plan, const Action& action) {
  constexpr unsigned lowest = 9;
  unsigned priority = 0;
  for (const Text& id : action.improvements) {
    const Improvement* improvement = id ? plan.improvement(*id) : nullptr;
    if (improvement == nullptr || !improvement->priority) continue;
    const unsigned own = std::clamp(*improvement->priority, 1U, lowest);
    priority = priority == 0 ? own : std::min(priority, own);
  }
  return priority;
}

std::string first_web_address(const std::vector<Text>& links) {
  for (const Text& link : links) {
    if (link && can_be_url(*link)) return std::string(*link);
  }
  return {};
}

class Entries {
 public:
  Entries(const IcsPlan& exported, const IcsOptions& options)
      : exported_(exported),
        plan_(*exported.plan),
        options_(options),
        uids_(*exported.plan, exported.known_as) {}

  std::vector<IcsEntry> all() {
    for (const Action& action : plan_.actions) add_all_of(action);
    if (!exported_.owners || !exported_.owners->empty()) add_check_ins();
    return std::move(entries_);
  }

 private:
  void add_all_of(const Action& action) {
    const std::string uid = uids_.next_action(action);
    const bool is_theirs = !exported_.owners || (action.is_owned() && is_wanted(action.owner));
    const bool is_exported = is_theirs || was_theirs(action);
    const std::size_t first = entries_.size();
    if (is_exported && options_.as_todos) add_todo(action, uid);
    if (is_exported && !options_.as_todos && action.deadline) add_deadline(action, uid);
    for (const Resource& resource : action.resources.items) {
      std::string need_uid = uids_.next_need(uid, resource);
      if (is_exported && resource.needed_by) add_need(action, resource, std::move(need_uid));
    }
    if (!is_theirs) call_off_from(first);
    for (const Risk& risk : action.risks) {
      std::string risk_uid = uids_.next_risk(uid, risk);
      const bool is_watched = is_theirs || is_wanted(risk.owner);
      const std::size_t before = entries_.size();
      if (risk.trigger && (is_watched || is_exported)) add_risk(action, risk, std::move(risk_uid));
      if (!is_watched) call_off_from(before);
    }
  }

  // A calendar that has what they don't own any more keeps it unless it is told.
  [[nodiscard]] bool was_theirs(const Action& action) const {
    if (is_wanted(action.owner)) return true;  // and has declined
    return std::ranges::any_of(action.updates, [&](const Update& update) {
      return update.field.value_or("") == "owner" && is_wanted(update.from);
    });
  }

  // The entries from the place `first` on.
  void call_off_from(std::size_t first) {
    for (std::size_t i = first; i < entries_.size(); ++i) {
      entries_[i].status = "CANCELLED";
      entries_[i].alarms.clear();
    }
  }

  [[nodiscard]] bool is_wanted(const Text& person) const {
    return exported_.owners && person && std::ranges::count(*exported_.owners, *person) > 0;
  }

  [[nodiscard]] IcsEntry entry_of(const Action& action, std::string uid,
                                  const Field<Date>& day) const {
    IcsEntry entry;
    entry.uid = std::move(uid);
    if (day) entry.day = *day;
    entry.priority = priority_of(plan_, action);
    return entry;
  }

  void add_deadline(const Action& action, const std::string& uid) {
    IcsEntry entry = entry_of(action, IcsUids::deadline(uid), action.deadline);
    const bool is_done = action.status.value_or(ActionStatus::todo) == ActionStatus::done;
    entry.status = event_status(action);
    entry.category = "Deadline";
    entry.summary = (is_done ? std::string(check_mark) : "") + summary_of(plan_, action);
    entry.description = description_of(plan_, action);
    entry.url = first_web_address(action.links);
    if (action.is_open()) add_alarms(entry, options_.alarms);
    entries_.push_back(std::move(entry));
  }

  void add_todo(const Action& action, const std::string& uid) {
    IcsEntry entry = entry_of(action, IcsUids::todo(uid), action.deadline);
    entry.is_todo = true;
    if (action.start) entry.start = *action.start;
    entry.status = todo_status(action);
    if (entry.status == "COMPLETED" && action.done_on) entry.done_on = *action.done_on;
    entry.category = "Action";
    entry.summary = summary_of(plan_, action);
    entry.description = description_of(plan_, action);
    entry.url = first_web_address(action.links);
    for (const Text& id : action.after) {
      const Action* before = id ? plan_.action(*id) : nullptr;
      if (before != nullptr && before != &action) entry.depends_on.push_back(uids_.todo_of(*id));
    }
    if (action.is_open()) add_alarms(entry, options_.alarms);
    entries_.push_back(std::move(entry));
  }

  // What an action needed that is closed, or does without, nobody waits for any more.
  void add_need(const Action& action, const Resource& resource, std::string uid) {
    IcsEntry entry = entry_of(action, std::move(uid), resource.needed_by);
    const auto status = resource.status.value_or(ResourceStatus::needed);
    const bool is_there = status == ResourceStatus::secured;
    const bool is_off = !action.is_open() || is_fallback_taken(action, resource);
    entry.status = is_off ? "CANCELLED" : "CONFIRMED";
    entry.category = "Resource";
    entry.summary = (is_there ? std::string(check_mark) : "") + summary_of(action, resource);
    entry.description = description_of(plan_, action, resource);
    if (!is_off && !is_there) add_alarms(entry, options_.alarms);
    entries_.push_back(std::move(entry));
  }

  void add_risk(const Action& action, const Risk& risk, std::string uid) {
    IcsEntry entry = entry_of(action, std::move(uid), risk.trigger);
    const auto status = risk.status.value_or(RiskStatus::open);
    const bool is_off = !action.is_open() || status == RiskStatus::gone;
    entry.status = is_off ? "CANCELLED" : "CONFIRMED";
    entry.category = "Risk";
    entry.summary = summary_of(action, risk);
    entry.description = description_of(plan_, action, risk);
    const LeadTime on_the_day;
    if (!is_off && status == RiskStatus::open) add_alarms(entry, {&on_the_day, 1});
    entries_.push_back(std::move(entry));
  }

  void add_check_ins() {
    struct Meeting {
      Date day;
      std::optional<TimeOfDay> time;
      const CheckIn* check_in;
    };
    std::vector<Meeting> meetings;
    for (const CheckIn& one : plan_.check_ins) {
      if (one.date) meetings.push_back({*one.date, TimeOfDay::parse(one.time.value_or("")), &one});
    }
    std::ranges::stable_sort(meetings, [](const Meeting& a, const Meeting& b) {
      return std::pair(a.day, a.time) < std::pair(b.day, b.time);
    });
    for (std::size_t i = 0; i < meetings.size(); ++i) {
      add_check_in(*meetings[i].check_in, meetings[i].time, uids_.check_in(i));
    }
  }

  void add_check_in(const CheckIn& check_in, std::optional<TimeOfDay> time, std::string uid) {
    IcsEntry entry;
    entry.uid = std::move(uid);
    entry.day = *check_in.date;
    entry.time = time;
    entry.minutes = check_in.minutes.value_or(usual_minutes);
    entry.status = "CONFIRMED";
    entry.category = "Check-in";
    const bool is_held = check_in.held.value_or(false);
    entry.summary = fmt::format("{}Check-in: {}", is_held ? check_mark : "", title_of_plan(plan_));
    entry.description = "Each action in a sentence: what is done, what moved, what is in the way";
    if (check_in.link) entry.location = one_line(*check_in.link);
    if (check_in.link && can_be_url(*check_in.link)) entry.url = *check_in.link;
    const LeadTime workday_before{1, true};
    if (!is_held && !time) add_alarms(entry, {&workday_before, 1});
    if (!is_held && time && is_to_come(entry)) entry.alarms = {"-PT15M"};
    entries_.push_back(std::move(entry));
  }

  void add_alarms(IcsEntry& entry, std::span<const LeadTime> leads) const {
    if (is_to_come(entry)) entry.alarms = alarms_before(*entry.day, leads, plan_.calendar);
  }

  // Programs sound at once what is over when they take it in.
  [[nodiscard]] bool is_to_come(const IcsEntry& entry) const {
    return options_.has_alarms && entry.day && *entry.day >= options_.today;
  }

  const IcsPlan& exported_;
  const Plan& plan_;
  const IcsOptions& options_;
  IcsUids uids_;
  std::vector<IcsEntry> entries_;
};

}  // namespace

std::vector<IcsEntry> ics_entries(const IcsPlan& exported, const IcsOptions& options) {
  return Entries(exported, options).all();
}

}  // namespace bywhen
