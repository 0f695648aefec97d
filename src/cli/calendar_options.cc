#include "cli/calendar_options.h"

#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/text.h"
#include "cli/typed.h"

namespace bywhen::cli {
namespace {

using yaml::Value;
using Changes = std::vector<Change>;

Result<Value> typed_workdays(const std::string& typed) {
  std::vector<bool> chosen(7);
  std::string words = typed;
  std::replace(words.begin(), words.end(), ',', ' ');
  for (const std::string_view word : split(words, ' ')) {
    if (trim(word).empty()) continue;
    const auto day = parse_weekday(trim(word));
    if (!day) {
      return Error{.message = fmt::format("no day of the week: '{}'", trim(word)),
                   .hint = "the workdays, separated by commas: mon, tue, wed",
                   .place = {}};
    }
    chosen[static_cast<std::size_t>(*day)] = true;
  }
  std::vector<Value> days;
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    if (chosen[i]) days.push_back(Value::raw(std::string(name(static_cast<Weekday>(i)))));
  }
  if (!days.empty()) return Value::list(days).inline_by_default();
  return Error{.message = "a week without a workday has no deadlines",
               .hint = "for Monday to Friday: --clear workdays",
               .place = {}};
}

// The days off that are not there yet.
Result<std::vector<Value>> typed_holidays(const Call& call, const Plan& plan) {
  std::vector<Value> days;
  for (const std::string& typed : call.arguments.values("--holiday")) {
    auto day = typed_day(call, plan, typed);
    if (!day) return day.error();
    const Value value = date_value(*day);
    const bool known =
        plan.calendar.is_holiday(*day) || std::find(days.begin(), days.end(), value) != days.end();
    if (!known) days.push_back(value);
  }
  return days;
}

// What is set and added; in one piece where the plan has no calendar yet.
Result<Changes> sets(const Call& call, const Plan& plan) {
  auto holidays = typed_holidays(call, plan);
  if (!holidays) return holidays.error();
  std::vector<std::pair<std::string, Value>> fields;
  if (const auto typed = call.arguments.value("--workdays")) {
    auto days = typed_workdays(*typed);
    if (!days) return days.error();
    fields.emplace_back("workdays", *days);
  }
  const Target calendar{Entity::calendar};
  if (plan.document.root().find("calendar")) {
    Changes changes;
    for (const auto& [key, value] : fields) changes.push_back(set_field(calendar, key, value));
    for (const Value& day : *holidays) changes.push_back(add_item(calendar, "holidays", day));
    return changes;
  }
  if (!holidays->empty()) {
    fields.emplace_back("holidays", Value::list(*holidays).inline_by_default());
  }
  if (fields.empty()) return Changes();
  return Changes{set_field({}, "calendar", entry(Entity::calendar, std::move(fields)))};
}

// What is cleared of the calendar; all of it where nothing would be left.
Changes clear_in_calendar(const Plan& plan, const std::vector<std::string>& keys, bool is_set) {
  const yaml::Node calendar = plan.document.root().find("calendar");
  if (!calendar || !calendar.is_mapping()) return {};
  Changes changes;
  for (const std::string& key : keys) {
    if (calendar.find(key)) changes.push_back(clear_field({Entity::calendar}, key));
  }
  if (!is_set && !changes.empty() && changes.size() == calendar.size()) {
    return {clear_field({}, "calendar")};
  }
  return changes;
}

// The texts of a list of the calendar.
std::vector<std::string> list_of(const Plan& plan, std::string_view key) {
  std::vector<std::string> texts;
  const yaml::Node calendar = plan.document.root().find("calendar");
  const yaml::Node list = calendar ? calendar.find(key) : yaml::Node();
  if (!list) return texts;
  for (const yaml::Node item : list.items()) texts.emplace_back(item.value());
  return texts;
}

}  // namespace

bool is_of_calendar(std::string_view key) { return key == "workdays" || key == "holidays"; }

Result<Changes> changes_of_calendar(const Call& call, const Plan& plan,
                                    const std::vector<std::string>& cleared) {
  auto changes = sets(call, plan);
  if (!changes) return changes.error();
  const Changes clears = clear_in_calendar(plan, cleared, !changes->empty());
  changes->insert(changes->end(), clears.begin(), clears.end());
  return changes;
}

std::vector<std::string> calendar_in_words(const Plan& plan, Date today) {
  constexpr std::size_t most = 6;
  std::vector<std::string> words;
  const std::vector<std::string> workdays = list_of(plan, "workdays");
  if (!workdays.empty()) words.push_back("works " + join(workdays, ", "));
  std::vector<std::string> off;
  for (const std::string& text : list_of(plan, "holidays")) {
    if (const auto day = Date::parse(text)) off.push_back(spoken(*day, today));
  }
  if (off.empty()) return words;
  const std::size_t more = off.size() > most ? off.size() - most : 0;
  off.resize(off.size() - more);
  words.push_back("off on " + join(off, ", "));
  if (more > 0) words.back() += fmt::format(" and {} more days", more);
  return words;
}

}  // namespace bywhen::cli
