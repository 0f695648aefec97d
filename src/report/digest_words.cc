#include "report/digest_words.h"

#include <fmt/format.h>

#include "bywhen/base/text.h"
#include "report/plan_words.h"

namespace bywhen {
namespace {

// ", 2 working days late"
std::string late(const Digest& digest, Date day) {
  return fmt::format(", {} late", days_apart(day, digest.today, digest.plan.calendar));
}

}  // namespace

std::string meeting_words(const Digest& digest, const CheckIn& check_in) {
  std::string words = digest.said(*check_in.date);
  if (check_in.time) words += " at " + one_line(*check_in.time);
  if (check_in.minutes) words += ", " + counted(*check_in.minutes, "minute");
  return words + " (" + digest.away(*check_in.date) + ")";
}

std::string next_meeting_words(const Digest& digest) {
  if (digest.all.next_check_in != nullptr) return meeting_words(digest, *digest.all.next_check_in);
  return digest.all.progress.open > 0 ? "none is planned" : "";
}

std::string end_words(const Digest& digest) {
  if (!digest.plan.ends) return {};
  return fmt::format("{} ({})", digest.said(*digest.plan.ends), digest.away(*digest.plan.ends));
}

std::string timeline_words(Digest& digest, const Event& event) {
  std::string words = event_words(event, digest.names);
  if (event.day >= digest.today) return words;
  if (event.check_in != nullptr) return words + ", nobody has said that it was held";
  if (event.action == nullptr) return words;
  return words + late(digest, event.day);
}

std::string then_words(const Digest& digest, const RiskOf& one) {
  const Risk& risk = *one.risk;
  const bool happened = risk.status.value_or(RiskStatus::open) == RiskStatus::happened;
  std::string when;
  if (risk.trigger && !happened) when = "from " + digest.said(*risk.trigger);
  if (one.is_triggered) when = fmt::format("its day, {}, has come", digest.said(*risk.trigger));
  if (happened) when = "now";
  const std::string then =
      risk.contingency ? one_line(*risk.contingency) : std::string("nobody has said what then");
  return when.empty() ? then : when + ": " + then;
}

std::string waits_words(Digest& digest, const Action& action) {
  std::vector<std::string> others;
  for (const Action* other : digest.dependencies.waits_for(action)) {
    others.push_back(fmt::format("{} ({}, {}{})", id_of(*other), digest.owner_of(*other),
                                 deadline_of(*other, digest.said_on),
                                 is_overdue(*other, digest.today) ? ", late" : ""));
  }
  return join(others, ", ");
}

std::string other_words(Digest& digest, const Action& other) {
  const std::string day = deadline_of(other, digest.said_on);
  std::string words = fmt::format("{} {} ({}), {}{}", id_of(other), title_of(other),
                                  digest.owner_of(other), other.deadline ? "by " : "", day);
  if (is_overdue(other, digest.today)) words += late(digest, *other.deadline);
  return words;
}

std::string_view need_state(const Resource& resource) {
  const auto status = resource.status.value_or(ResourceStatus::needed);
  if (status == ResourceStatus::needed) return "nobody has asked for it yet";
  return status == ResourceStatus::unavailable ? "can't be had" : name(status);
}

std::string served_words(const Served& served) {
  if (served.all == 0) return {};
  return fmt::format("{} of {} done", served.done, counted(served.all, "action"));
}

std::string unserved_words(const ImprovementWithActions& one) {
  return one.actions.empty() ? "no action yet" : "all its actions were dropped";
}

std::vector<CostLine> cost_lines(const Costs& costs) {
  std::vector<CostLine> lines;
  const auto add = [&](std::string of_what, const MoneySums& sums) {
    if (!sums.empty()) lines.push_back({std::move(of_what), sums.text(), &sums});
  };
  const auto of = [&](ResourceStatus status) -> const MoneySums& {
    return costs.open[static_cast<std::size_t>(status)];
  };
  add("still to ask for", of(ResourceStatus::needed));
  add("requested", of(ResourceStatus::requested));
  add("secured", of(ResourceStatus::secured));
  add("of what is done", costs.done);
  add("in all", costs.total);
  add("can't be had, so not counted", of(ResourceStatus::unavailable));
  for (const NeedOf& one : costs.unreadable) {
    const Text& need = one.resource->need;
    lines.push_back({"not counted, as it can't be read",
                     fmt::format("the cost of {} {}", id_of(*one.action),
                                 one_line(need.value_or("something not named"))),
                     nullptr});
  }
  return lines;
}

}  // namespace bywhen
