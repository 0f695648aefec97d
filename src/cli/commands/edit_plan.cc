#include <algorithm>

#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"
#include "cli/calendar_options.h"
#include "cli/commands.h"
#include "cli/field_options.h"
#include "cli/plan_file.h"

namespace bywhen::cli {
namespace {

using yaml::Value;
using Changes = std::vector<Change>;

constexpr FieldOption fields[] = {
    {{}, "bywhen", nullptr, "it says how the plan is to be read"},
    {"--title", "title", read_text, "set another one: --title TEXT"},
    {"--date", "date", read_day},
    {"--facilitator", "facilitator", read_person},
    {"--ends", "ends", read_day},
    {"--present", "present"},
    {"--workdays", "workdays"},
    {"--holiday", "holidays"},
};

constexpr Option options[] = {
    {"--title", "TEXT", "what the plan is called"},
    {"--date", "DATE", "the day of the session"},
    {"--facilitator", "WHO", "who leads the session"},
    {"--ends", "DATE", "the last day that the plan looks to"},
    {"--workdays", "DAYS", "the days of a week on which work is done: \"mon, tue\""},
    {"--holiday", "DATE", "a day off beside those that there are; may be repeated", true},
    {"--present", "WHO", "who is in the room; may be repeated", true},
    clear_option<fields>,
};

Result<Changes> changes_of_present(const Plan& plan, const std::vector<std::string>& words) {
  std::vector<Value> people;
  for (const std::string& word : words) {
    auto person = find_person(plan, word);
    if (!person) return person.error();
    const Value present = Value::text(*person);
    if (std::find(people.begin(), people.end(), present) == people.end()) people.push_back(present);
  }
  if (people.empty()) return Changes();
  return Changes{set_field({}, "present", Value::list(people).inline_by_default())};
}

std::vector<std::string> set_keys(const Arguments& arguments) {
  std::vector<std::string> keys;
  for (const FieldOption& field : fields) {
    if (arguments.has(field.option)) keys.emplace_back(field.key);
  }
  return keys;
}

Result<Changes> edit(const Call& call, const Plan& plan) {
  auto cleared = typed_clears(call.arguments, Entity::plan, fields, set_keys(call.arguments));
  if (!cleared) return cleared.error();
  auto changes = set_fields(call, plan, {}, fields);
  if (!changes) return changes.error();
  auto present = changes_of_present(plan, call.arguments.values("--present"));
  if (!present) return present.error();
  auto calendar = changes_of_calendar(call, plan, *cleared);
  if (!calendar) return calendar.error();
  changes->insert(changes->end(), present->begin(), present->end());
  changes->insert(changes->end(), calendar->begin(), calendar->end());
  for (const std::string& key : *cleared) {
    if (!is_of_calendar(key)) changes->push_back(clear_field({}, key));
  }
  return changes;
}

// "Returns  | Tue 24 Nov | facilitated by Mia | ends Fri 26 Feb | present: Mia, Ana"
std::string line_of(const Plan& plan, Date today) {
  std::vector<std::string> rest;
  if (plan.date) rest.push_back(spoken(*plan.date, today));
  if (plan.facilitator) rest.push_back("facilitated by " + short_name(plan, *plan.facilitator));
  if (plan.ends) rest.push_back("ends " + spoken(*plan.ends, today));
  std::vector<std::string> present;
  for (const Text& person : plan.present) {
    if (person) present.push_back(short_name(plan, *person));
  }
  if (!present.empty()) rest.push_back("present: " + join(present, ", "));
  for (std::string& words : calendar_in_words(plan, today)) rest.push_back(std::move(words));
  return answer_line(plan.title.value_or("no title"), rest);
}

Result<int> run(Call& call) {
  if (!any_given(call.arguments, options)) return nothing_to_change(edit_plan_command);
  auto after = edit_plan(call, [&](const Plan& plan) { return edit(call, plan); });
  if (!after) return after.error();
  if (!call.quiet() && !call.dry_run()) call.out = line_of(after->plan, call.today);
  return 0;
}

}  // namespace

const Command edit_plan_command{
    .name = "edit-plan",
    .alias = {},
    .moment = Moment::capture,
    .arguments = {},
    .summary = "change the plan's own fields: title, date, who was there",
    .details =
        "Whom --present names replace the list; --holiday adds a day to those that there\n"
        "are.",
    .options = options,
    .examples = {"edit-plan --title \"Checkout and returns\" --ends 2027-02-26",
                 "edit-plan --present ana --present ben --holiday 2026-12-25"},
    .run = run,
};

}  // namespace bywhen::cli
