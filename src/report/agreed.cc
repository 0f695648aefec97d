#include "bywhen/report/agreed.h"

#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/text.h"
#include "bywhen/model/asking.h"
#include "report/overview.h"
#include "report/plan_words.h"
#include "report/wording.h"

namespace bywhen {
namespace {

constexpr std::size_t longest_subject = 72;  // columns

bool is_accepted(const Action& action) {
  return action.is_owned() && action.ownership.value_or(Ownership::proposed) == Ownership::accepted;
}

std::string by_words(const Action& action, Date today) {
  if (!action.deadline) return "no date yet";
  return "by " + spoken(*action.deadline, today) + (action.tentative.value_or(false) ? "?" : "");
}

// As a sentence.
std::string sentence(std::string text) {
  const bool is_one = text.ends_with('.') || text.ends_with('?') || text.ends_with('!');
  return is_one ? text : text + '.';
}

std::string needs_words(const Action& action) {
  if (action.resources.state == Resources::State::none) return " Needs nothing.";
  std::vector<std::string> needs;
  for (const Resource& one : action.resources.items) {
    needs.push_back(one.need ? one_line(*one.need) : "something not named");
  }
  return needs.empty() ? "" : " Needs " + sentence(join(needs, "; "));
}

// How sure it is: " (Ben asks)", "" where the owner said yes.
std::string doubt_words(const Plan& plan, const Action& action) {
  if (is_accepted(action)) return "";
  const std::string asker = asker_of(plan, action);
  return asker.empty() ? " (not confirmed)" : fmt::format(" ({} asks)", one_line(asker));
}

std::string list_words(std::string_view label, const std::vector<std::string>& parts) {
  return parts.empty() ? "" : fmt::format("{}: {}", label, join(parts, "; "));
}

std::vector<std::string> open_points(const Overview& all) {
  std::vector<std::string> points;
  for (const Action* action : all.lacking) {
    points.push_back(fmt::format("{} {}", id_of(*action), in_words(gaps_of(*action))));
  }
  for (const ImprovementWithActions& one : all.improvements) {
    if (one.improvement->id && lacks_actions(one))
      points.push_back(one_line(*one.improvement->id) + " no action yet");
  }
  return points;
}

std::vector<std::string> said_texts(const std::vector<Text>& texts) {
  std::vector<std::string> said;
  for (const Text& text : texts) {
    if (text) said.push_back(one_line(*text));
  }
  return said;
}

std::string check_in_day(const CheckIn& one, Date today) {
  return spoken(*one.date, today) + (one.time ? " at " + one_line(*one.time) : "");
}

// "Ana: A1 Rewrite the returns page, by Fri 4 Dec; A4 ...": "" where all is done.
std::string person_words(const Plan& plan, const Commitments& one, Names& names, Date today) {
  std::vector<std::string> parts;
  for (const Action* action : one.actions) {
    if (!action->is_open()) continue;
    parts.push_back(fmt::format("{} {}, {}{}", id_of(*action), title_of(*action),
                                by_words(*action, today), doubt_words(plan, *action)));
  }
  return list_words(names.of(one.person), parts);
}

std::string subject_of(const Plan& plan) {
  const auto count = static_cast<std::size_t>(std::ranges::count_if(
      plan.actions, [](const Action& action) { return action.is_open() && is_accepted(action); }));
  const std::string what = count == 0 ? "Plan" : "Agree on " + counted(count, "action");
  return shorten(what + ": " + plan_title(plan), longest_subject);
}

}  // namespace

std::string promise_words(const Plan& plan, const Action& action, Date today) {
  Names names(plan);
  std::string who = action.is_owned() ? names.of(*action.owner) : "nobody yet";
  const std::string helpers = names.list(action.helpers);
  if (!helpers.empty()) who += " with " + helpers;
  return fmt::format("{}, {}: {}{}", who, by_words(action, today), sentence(title_of(action)),
                     needs_words(action));
}

std::string open_words(const Plan& plan) {
  return list_words("Still open", open_points(overview(plan, Date())));
}

std::string agreed_text(const Plan& plan, Date today) {
  const Overview all = overview(plan, today);
  Names names(plan);
  std::vector<std::string> lines{
      fmt::format("{}: what we agreed, {}", plan_title(plan), spoken(today, today))};
  for (const Commitments& one : all.people) {
    lines.push_back(person_words(plan, one, names, today));
  }
  lines.push_back(list_words("Still open", open_points(all)));
  lines.push_back(list_words("Parked", said_texts(plan.parked)));
  if (all.next_check_in != nullptr)
    lines.push_back("Next check-in: " + check_in_day(*all.next_check_in, today));
  std::erase(lines, "");
  return join(lines, "\n") + "\n";
}

std::string agreed_message(const Plan& plan, Date today) {
  const Date another_year;  // of dates that are kept the year is told
  const Overview all = overview(plan, today);
  Names names(plan);
  std::string text = subject_of(plan) + "\n";
  std::string actions;
  for (const Action& action : plan.actions) {
    if (!action.is_open()) continue;
    const std::string who = action.is_owned() ? names.of(*action.owner) : "nobody yet";
    actions += fmt::format("{} {}, {}{}: {}\n", id_of(action), who, by_words(action, another_year),
                           action.is_owned() ? doubt_words(plan, action) : "", title_of(action));
  }
  if (!actions.empty()) text += "\n" + actions;
  if (all.next_check_in != nullptr)
    text += fmt::format("\nNext check-in on {}\n", check_in_day(*all.next_check_in, another_year));
  return text;
}

}  // namespace bywhen
