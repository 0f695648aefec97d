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

// A field of the calendar, which a plan may not have yet.
Change set_in_calendar(bool has_calendar, std::string_view key, const Value& value) {
  if (has_calendar) return set_field({Entity::calendar}, key, value);
  return set_field({}, "calendar", entry(Entity::calendar, {{std::string(key), value}}));
}

Result<Changes> sets(const Call& call, const Plan& plan) {
  Changes changes;
  bool has_calendar = static_cast<bool>(plan.document.root().find("calendar"));
  if (const auto typed = call.arguments.value("--workdays")) {
    auto days = typed_workdays(*typed);
    if (!days) return days.error();
    changes.push_back(set_in_calendar(has_calendar, "workdays", *days));
    has_calendar = true;
  }
  std::vector<Date> added;
  for (const std::string& typed : call.arguments.values("--holiday")) {
    auto day = typed_day(call, plan, typed);
    if (!day) return day.error();
    const bool known = plan.calendar.is_holiday(*day) ||
                       std::find(added.begin(), added.end(), *day) != added.end();
    if (known) continue;
    added.push_back(*day);
    changes.push_back(has_calendar
                          ? add_item({Entity::calendar}, "holidays", date_value(*day))
                          : set_in_calendar(false, "holidays",
                                            Value::list({date_value(*day)}).inline_by_default()));
    has_calendar = true;
  }
  return changes;
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

std::string calendar_in_words(const Plan& plan, Date today) {
  constexpr std::size_t most = 6;
  std::string words = join(list_of(plan, "workdays"), ", ");
  if (!words.empty()) words.insert(0, "works ");
  std::vector<std::string> off;
  for (const std::string& text : list_of(plan, "holidays")) {
    if (const auto day = Date::parse(text)) off.push_back(spoken(*day, today));
  }
  if (off.empty()) return words;
  const std::size_t more = off.size() > most ? off.size() - most : 0;
  off.resize(off.size() - more);
  if (!words.empty()) words += " | ";
  words += "off on " + join(off, ", ");
  if (more > 0) words += fmt::format(" and {} more days", more);
  return words;
}

}  // namespace bywhen::cli
