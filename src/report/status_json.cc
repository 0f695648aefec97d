#include "bywhen/report/status.h"
#include "report/json_parts.h"
#include "report/momentum.h"

namespace bywhen {
namespace {

Json json_of(const std::optional<int>& number) { return number ? Json(*number) : Json(); }
Json id_of(const Action* action) { return action != nullptr ? json_of(action->id) : Json(); }

Json time_json(const std::optional<TimeSpan>& time) {
  if (!time) return {};
  return {
      {"from", time->from.iso()},
      {"to", time->to.iso()},
      {"working_days", time->workdays},
      {"passed", time->passed},
  };
}

Json effort_json(const EffortSum& effort) {
  return {
      {"actions", effort.actions},
      {"minutes", effort.minutes},
      {"done_minutes", effort.done_minutes},
  };
}

Json commitments_json(const Commitments& one, Date today) {
  std::size_t open = 0;
  std::size_t overdue = 0;
  for (const Action* action : one.actions) {
    if (action->is_open()) ++open;
    if (is_overdue(*action, today)) ++overdue;
  }
  return {
      {"person", one.person},
      {"done", one.actions.size() - open},
      {"open", open},
      {"overdue", overdue},
  };
}

Json owner_json(const Action& action) { return action.is_owned() ? json_of(action.owner) : Json(); }

Json awaited_json(const Awaited& awaited) {
  return {
      {"action", id_of(awaited.action)},
      {"owner", owner_json(*awaited.action)},
      {"deadline", json_of(awaited.action->deadline)},
      {"waiting", ids_json(awaited.waiting)},
      {"who",
       list_of(awaited.who, [](std::string_view who) { return who.empty() ? Json() : Json(who); })},
  };
}

Json moved_json(const MovedDeadline& moved) {
  return {
      {"action", id_of(moved.action)},
      {"times", moved.times},
      {"working_days", moved.workdays},
      {"deadline", json_of(moved.action->deadline)},
  };
}

// In the order of CriticalChain::LengthFrom.
constexpr std::string_view lengths[] = {"span", "effort", "assumed"};

Json node_json(const CriticalChain::Node& node) {
  return {
      {"action", id_of(node.action)},
      {"owner", owner_json(*node.action)},
      {"deadline", json_of(node.action->deadline)},
      {"length", node.length},
      {"length_from", lengths[static_cast<std::size_t>(node.length_from)]},
      {"must_begin", node.must_begin.iso()},
      {"finish", node.finish.iso()},
      {"total_float", json_of(node.total_float)},
  };
}

Json critical_json(const CriticalChain& critical) {
  return {
      {"end", json_of(critical.end)},
      {"to_plan_end", json_of(critical.to_plan_end)},
      {"chain", list_of(critical.chain,
                        [](const CriticalChain::Link& link) {
                          Json json = node_json(link.node);
                          json["slack"] = json_of(link.slack);
                          return json;
                        })},
      {"open", list_of(critical.open, node_json)},
      {"in_circles", ids_json(critical.in_rings)},
  };
}

Json status_of(const Reported& reported, Date today) {
  const Plan& plan = *reported.plan;
  const Momentum all = momentum(plan, today);
  const CheckIn* next = all.overview.next_check_in;
  const Slip& slip = all.slip;
  return {
      {"file", reported.file},
      {"title", json_of(plan.title)},
      {"progress", progress_json(all.overview.progress)},
      {"time", time_json(all.time)},
      {"effort", effort_json(all.effort)},
      {"due_so_far", {{"due", all.due.due}, {"done", all.due.done}}},
      {"overdue", ids_json(all.overview.late)},
      {"next_due", id_of(all.next_due)},
      {"missing", ids_json(all.overview.lacking)},
      {"people",
       list_of(all.overview.people, [&](const auto& one) { return commitments_json(one, today); })},
      {"unowned", ids_json(all.overview.unowned)},
      {"since", json_of(all.overview.last_met)},
      {"news", list_of(all.overview.news, news_json)},
      {"awaited", list_of(all.awaited, awaited_json)},
      {"blocked", ids_json(all.blocked)},
      {"moved", list_of(all.moved, moved_json)},
      {"slip",
       {{"actions", slip.actions},
        {"average_working_days", slip.actions > 0 ? Json(slip.average) : Json()}}},
      {"critical_chain", critical_json(all.critical)},
      {"next_check_in", next != nullptr ? json_of(next->date) : Json()},
  };
}

}  // namespace

std::string status_json(std::span<const Reported> plans, Date today) {
  const Json document = {
      {"bywhen", 1},
      {"kind", "status"},
      {"today", today.iso()},
      {"plans", list_of(plans, [&](const Reported& one) { return status_of(one, today); })},
  };
  return json_text(document);
}

}  // namespace bywhen
