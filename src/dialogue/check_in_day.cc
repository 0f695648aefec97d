#include "dialogue/check_in_day.h"

#include <fmt/format.h>

#include <optional>
#include <utility>
#include <vector>

#include "bywhen/base/text.h"
#include "bywhen/model/plan_dates.h"
#include "bywhen/value/time_of_day.h"
#include "dialogue/first_check_in.h"
#include "dialogue/said_text.h"

namespace bywhen {
namespace {

using yaml::Value;

// "14:02", "9:30"
std::optional<TimeOfDay> parse_time(std::string_view text) {
  return TimeOfDay::parse(text.find(':') == 1 ? "0" + std::string(text) : std::string(text));
}

}  // namespace

Result<SaidCheckIn> said_check_in(std::string_view line, const SaidCheckIn& proposal,
                                  const Plan& plan, Date today) {
  SaidCheckIn said = proposal;
  std::vector<std::string> words;
  for (const std::string_view word : words_of(line)) words.emplace_back(word);
  if (!words.empty()) {
    if (const auto time = parse_time(words.back())) {
      said.time = time->text();
      words.pop_back();
      if (!words.empty() && fold_case(words.back()) == "at") words.pop_back();
    }
  }
  if (words.empty()) return said;
  const auto day = parse_day(join(words, " "), when_in(plan, today));
  if (!day) return day.error();
  if (*day < today) {
    return Error{fmt::format("{} is over already", spoken(*day, today)), "a day to come, or none",
                 ""};
  }
  said.day = *day;
  return said;
}

bool is_no_check_in(std::string_view line) {
  const std::string word = fold_case(line);
  return word == "none" || word == "no" || word == "skip";
}

Result<Heard> hear_check_in(std::string_view line, const SaidCheckIn& proposal, const Plan& plan,
                            Date today) {
  const std::string word = fold_case(line);
  const bool takes_proposal = word.empty() || word == "ok" || word == "yes";
  auto when = said_check_in(takes_proposal ? "" : line, proposal, plan, today);
  if (!when) return when.error();
  std::vector<std::pair<std::string, Value>> fields{{"date", Value::raw(when->day.iso())}};
  if (!when->time.empty()) fields.emplace_back("time", Value::text(when->time));
  Heard heard;
  heard.made.changes.push_back(add_item({}, "check_ins", entry(Entity::check_in, fields)));
  heard.said = fmt::format("check-in: {}{}{}", spoken(when->day, today),
                           when->time.empty() ? "" : " at ", when->time);
  heard.made.remarks = remarks_on_check_in(when->day, plan, today);
  return heard;
}

}  // namespace bywhen
