#include "report/plan_words.h"

#include <fmt/format.h>

#include "bywhen/base/text.h"

namespace bywhen {

std::string plan_title(const Plan& plan) {
  return plan.title ? one_line(*plan.title) : std::string("Action plan");
}

std::string session_words(const Plan& plan, Names& names, Date today) {
  std::vector<std::string> parts;
  if (plan.date) parts.push_back(spoken(*plan.date, today));
  if (plan.facilitator) parts.push_back("facilitated by " + names.of(*plan.facilitator));
  return join(parts, ", ");
}

std::string progress_words(const Progress& progress) {
  const std::size_t total = progress.done + progress.open + progress.dropped;
  if (total == 0) return "no actions yet";
  std::string words = fmt::format("{} of {} done", progress.done, counted(total, "action"));
  if (progress.open > 0) words += fmt::format(", {} open", progress.open);
  if (progress.overdue > 0) words += fmt::format(" ({} overdue)", progress.overdue);
  if (progress.dropped > 0) words += fmt::format(", {} dropped", progress.dropped);
  return words;
}

std::string check_in_words(const Plan& plan, const CheckIn& check_in, Date today) {
  std::string words = spoken(*check_in.date, today);
  if (check_in.time) words += " at " + one_line(*check_in.time);
  if (check_in.minutes) words += ", " + counted(*check_in.minutes, "minute");
  return words + " (" + distance(*check_in.date, today, plan.calendar) + ")";
}

std::string event_words(const Event& event, Names& names) {
  if (event.action == nullptr && event.check_in == nullptr) return "the plan ends";
  if (event.action == nullptr) {
    const Text& time = event.check_in->time;
    return time ? "check-in at " + one_line(*time) : std::string("check-in");
  }
  const Action& action = *event.action;
  const std::string who = action.is_owned() ? names.of(*action.owner) : std::string("nobody");
  return fmt::format("{} {} ({}{})", id_of(action), title_of(action), who,
                     action.tentative.value_or(false) ? ", tentative" : "");
}

std::string need_words(const Resource& resource, Date today) {
  std::string words = resource.need ? one_line(*resource.need) : "something not named";
  if (resource.needed_by) words += ", by " + spoken(*resource.needed_by, today);
  if (resource.cost) words += ", " + one_line(resource.cost->text());
  if (resource.fallback) words += "; else " + one_line(*resource.fallback);
  return words;
}

std::string risk_words(const Risk& risk, Names& names) {
  const bool happened = risk.status.value_or(RiskStatus::open) == RiskStatus::happened;
  std::string words = happened ? "it happened: " : "";
  words += risk.risk ? one_line(*risk.risk) : "something not named";
  if (risk.owner) words += " (" + names.of(*risk.owner) + ")";
  return words;
}

std::string contingency_words(const Risk& risk, Date today) {
  const std::string contingency =
      risk.contingency ? one_line(*risk.contingency) : std::string("no contingency");
  return risk.trigger ? fmt::format("from {}: {}", spoken(*risk.trigger, today), contingency)
                      : contingency;
}

std::string improvement_words(const Improvement& improvement) {
  std::string words;
  if (improvement.priority) words += fmt::format("{}. ", *improvement.priority);
  if (improvement.id) words += one_line(*improvement.id) + " ";
  words += improvement.title ? one_line(*improvement.title) : "no title";
  const ImprovementStatus status = improvement.status.value_or(ImprovementStatus::open);
  if (status != ImprovementStatus::open) words += fmt::format(" ({})", name(status));
  return words;
}

std::string action_ids(const Actions& actions) {
  std::vector<std::string> ids;
  for (const Action* action : actions) {
    const ActionStatus status = action->status.value_or(ActionStatus::todo);
    std::string id = id_of(*action);
    if (status == ActionStatus::done) id += " ✓";
    if (status == ActionStatus::dropped) id += " dropped";
    ids.push_back(std::move(id));
  }
  return ids.empty() ? std::string("no action") : join(ids, ", ");
}

}  // namespace bywhen
