#include "cli/check_in_plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "bywhen/base/escape.h"
#include "bywhen/model/check_in_series.h"
#include "cli/plan_file.h"

namespace bywhen::cli {
namespace {

// What was added, kept apart from the plan that it was worked out of.
struct Answer {
  std::vector<NewCheckIn> added;
  Date last;
  std::string whose;  // the id of the action that ends last
};

const NewCheckIn* added_on(const Answer& answer, Date date) {
  const auto found = std::ranges::find(answer.added, date, &NewCheckIn::date);
  return found == answer.added.end() ? nullptr : &*found;
}

// "Tue 8 Dec at 14:00, 20 minutes"
std::string line_of(const CheckIn& one, Date today) {
  std::string line = spoken(*one.date, today);
  if (one.time) line += " at " + printable(*one.time);
  if (one.minutes) line += fmt::format(", {} minute{}", *one.minutes, *one.minutes == 1 ? "" : "s");
  return line;
}

// Why it is on that day.
std::string remark_on(const NewCheckIn& one, const Plan& plan, Date today) {
  if (one.is_last) return "for the last deadline";
  if (!one.instead_of) return {};
  const bool is_holiday = plan.calendar.is_holiday(*one.instead_of);
  return fmt::format("{} is {}", spoken(*one.instead_of, today),
                     is_holiday ? "a holiday" : "not a working day");
}

std::string text_of(const Answer& answer, const Plan& plan, Date today) {
  std::vector<const CheckIn*> all;
  for (const CheckIn& one : plan.check_ins) {
    if (one.date && *one.date > today) all.push_back(&one);
  }
  std::ranges::stable_sort(all, {}, [](const CheckIn* one) { return *one->date; });
  std::string text;
  for (const CheckIn* one : all) {
    const NewCheckIn* added = added_on(answer, *one->date);
    const std::string remark = added == nullptr ? "as it was" : remark_on(*added, plan, today);
    text += fmt::format("  {} {}{}{}\n", added == nullptr ? ' ' : '+', line_of(*one, today),
                        remark.empty() ? "" : "  | ", remark);
  }
  const std::size_t count = answer.added.size();
  return text + fmt::format("{} more, {} to come; the last deadline is {}, of {}\n",
                            count == 0 ? "none" : std::to_string(count), all.size(),
                            spoken(answer.last, today), printable(answer.whose));
}

}  // namespace

Result<int> plan_check_ins(Call& call) {
  auto often = parse_recurrence(*call.arguments.value("--plan"));
  if (!often) return often.error();
  Answer answer;
  auto after = edit_plan(call, [&](const Plan& plan) -> Result<std::vector<Change>> {
    auto series = check_in_series(plan, *often, call.today);
    if (!series) return series.error();
    answer = {series->added, *series->last->deadline,
              std::string(series->last->id.value_or("an action without an id"))};
    return changes_of(*series, plan);
  });
  if (!after) return after.error();
  if (call.quiet() || call.dry_run()) return 0;
  call.out += text_of(answer, after->plan, call.today);
  return 0;
}

}  // namespace bywhen::cli
