#include "bywhen/agenda/agenda_changes.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace bywhen {
namespace {

using Minutes = std::chrono::minutes;
using yaml::Value;

Value number(Minutes::rep count) { return Value::raw(std::to_string(count)); }

Target step_target(std::size_t index) { return {Entity::agenda_step, {}, index}; }

Value entry_of(const AgendaItem& item, std::optional<Minutes::rep> actual) {
  std::vector<std::pair<std::string, Value>> fields{
      {"step", Value::text(item.title)},
      {"minutes", number(std::chrono::ceil<Minutes>(item.planned).count())},
  };
  if (item.kind) fields.emplace_back("kind", Value::raw(std::string(name(*item.kind))));
  if (actual) fields.emplace_back("actual", number(*actual));
  return entry(Entity::agenda_step, std::move(fields));
}

Change whole(const Agenda& agenda) {
  std::vector<Value> entries;
  for (const AgendaItem& item : agenda) entries.push_back(step_entry(item));
  return set_field({}, "agenda", Value::list(std::move(entries)));
}

// The minutes that a step took, to the nearest and no more than a plan can say; nothing where nobody
// came to it.
std::optional<Minutes::rep> taken(const StepView& step) {
  if (step.spent.count() == 0) return std::nullopt;
  const Minutes::rep minutes = std::chrono::round<Minutes>(step.spent).count();
  return std::clamp<Minutes::rep>(minutes, 1, max_count);
}

// Where a step stands in the agenda: the first of that title that is not taken yet.
std::optional<std::size_t> find_step(const Plan& plan, const std::vector<bool>& is_taken,
                                     const std::string& title) {
  for (std::size_t i = 0; i < plan.agenda.size(); ++i) {
    const Text& step = plan.agenda[i].step;
    if (!is_taken[i] && step && *step == title) return i;
  }
  return std::nullopt;
}

void record_step(const AgendaStep& step, std::size_t index, const StepView& view,
                 std::vector<Change>& changes) {
  const auto planned = std::chrono::ceil<Minutes>(view.planned).count();
  if (planned > 0 && (!step.minutes || *step.minutes != static_cast<unsigned>(planned))) {
    changes.push_back(set_field(step_target(index), "minutes", number(planned)));
  }
  if (const auto count = taken(view)) {
    changes.push_back(set_field(step_target(index), "actual", number(*count)));
  } else if (step.actual.state() != Field<unsigned>::State::absent) {
    changes.push_back(clear_field(step_target(index), "actual"));
  }
}

}  // namespace

Value step_entry(const AgendaItem& item) { return entry_of(item, std::nullopt); }

std::vector<Change> written_out(const Plan& plan) {
  if (!plan.agenda.empty()) return {};
  return {whole(default_agenda())};
}

Result<std::vector<Change>> scaled_in(const Plan& plan, unsigned minutes) {
  for (std::size_t i = 0; i < plan.agenda.size(); ++i) {
    if (plan.agenda[i].step && plan.agenda[i].minutes) continue;
    return Error{.message = fmt::format("step {} of the agenda has no {}", i + 1,
                                        plan.agenda[i].step ? "minutes" : "title"),
                 .hint = fmt::format("bywhen agenda edit {} {}", i + 1,
                                     plan.agenda[i].step ? "--minutes 5" : "--step TEXT"),
                 .place = {}};
  }
  auto agenda = scaled(agenda_of(plan), minutes);
  if (!agenda) return agenda.error();
  if (plan.agenda.empty()) return std::vector{whole(*agenda)};
  std::vector<Change> changes;
  for (std::size_t i = 0; i < agenda->size(); ++i) {
    const auto count = std::chrono::ceil<Minutes>((*agenda)[i].planned).count();
    if (*plan.agenda[i].minutes == static_cast<unsigned>(count)) continue;
    changes.push_back(set_field(step_target(i), "minutes", number(count)));
  }
  return changes;
}

Recorded recorded(const Plan& plan, const TimerView& view) {
  Recorded record;
  std::vector<Value> entries;
  std::vector<bool> is_taken(plan.agenda.size(), false);
  for (const StepView& step : view.steps) {
    if (plan.agenda.empty()) {
      entries.push_back(entry_of({step.title, step.planned, step.kind}, taken(step)));
    } else if (const auto index = find_step(plan, is_taken, step.title)) {
      is_taken[*index] = true;
      record_step(plan.agenda[*index], *index, step, record.changes);
    } else {
      record.left_out.push_back(step.title);
    }
  }
  if (!entries.empty()) {
    record.changes.push_back(set_field({}, "agenda", Value::list(std::move(entries))));
  }
  return record;
}

}  // namespace bywhen
