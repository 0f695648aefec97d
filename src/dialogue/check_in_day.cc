#include "dialogue/check_in_day.h"

#include <fmt/format.h>

#include <algorithm>
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

Status<> check_free(Date day, const Plan& plan, Date today, Date first) {
  if (day < first) {
    return Error{fmt::format("{} is {}", spoken(day, today),
                             day < today ? "over already" : "today, and this is its check-in"),
                 "a day to come, or none", ""};
  }
  const bool is_taken = std::ranges::any_of(
      plan.check_ins, [&](const CheckIn& one) { return one.date && *one.date == day; });
  if (!is_taken) return Done{};
  return Error{fmt::format("the plan has a check-in on {} already", spoken(day, today)),
               "another day, or none", ""};
}

}  // namespace

Result<SaidCheckIn> said_check_in(std::string_view line, const SaidCheckIn& proposal,
                                  const Plan& plan, Date today, Date first) {
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
  if (!words.empty()) {
    const std::string typed = join(words, " ");
    const auto day = parse_day(typed, when_in(plan, today));
    if (!day) return day.error();
    const auto when = parse_when(typed, when_in(plan, today));
    if (!when) return when.error();
    if (auto sure = check_year(*when, today, PastDays::refused); !sure) return sure.error();
    said.day = *day;
  }
  if (auto fine = check_free(said.day, plan, today, first); !fine) return fine.error();
  return said;
}

bool is_no_check_in(std::string_view line) {
  const std::string word = fold_case(line);
  return word == "none" || word == "no" || word == "skip";
}

Result<Heard> hear_check_in(std::string_view line, const SaidCheckIn& proposal, const Plan& plan,
                            Date today, Date first) {
  const std::string word = fold_case(line);
  const bool takes_proposal = word.empty() || word == "ok" || word == "yes";
  auto when = said_check_in(takes_proposal ? "" : line, proposal, plan, today, first);
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
