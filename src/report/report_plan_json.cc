#include <algorithm>
#include <iterator>
#include <map>

#include "report/overview.h"
#include "report/report_json_parts.h"
#include "report/reported.h"

namespace bywhen {
namespace {

// What `parts` says of one entry, behind the action that it is of.
Json of_action(const Action& action, const Json& parts) {
  Json json = {{"action", json_of(action.id)}};
  json.update(parts);
  return json;
}

// Open actions by the week of their deadline.
Json load_json(const Actions& actions) {
  struct Week {
    std::size_t actions = 0;
    Duration effort;
  };
  std::map<Date, Week> weeks;
  for (const Action* action : actions) {
    if (!action->is_open() || !action->deadline) continue;
    const Days since_monday{static_cast<int>(action->deadline->weekday())};
    Week& week = weeks[*action->deadline - since_monday];
    ++week.actions;
    if (action->effort) week.effort.minutes += action->effort->minutes;
  }
  return list_of(weeks, [](const auto& entry) -> Json {
    const Week& week = entry.second;
    return {{"week", entry.first.iso()},
            {"actions", week.actions},
            {"effort", week.effort.minutes > 0 ? Json(week.effort.text()) : Json()}};
  });
}

// One plan of the report.
class PlanJson {
 public:
  PlanJson(const Reported& reported, Grouping grouping, Date today)
      : reported_(reported),
        plan_(*reported.plan),
        grouping_(grouping),
        today_(today),
        filter_(filter_of(reported)),
        actions_(select(plan_, filter_, today)),
        overview_(overview(plan_, today)) {}

  Json draw() {
    Json json = head_json();
    json.update(people_json());
    json.update(concerns_json());
    json.update(needs_json());
    json.update(improvements_json());
    json.update(follow_up_json());
    json["decisions"] = json_of(plan_.decisions);
    json["parked"] = json_of(plan_.parked);
    json["actions"] = ActionsJson(plan_, today_).all(actions_);
    json["groups"] = groups_json();
    return json;
  }

 private:
  // Whether the report is about it.
  [[nodiscard]] bool has(const Action& action) const {
    return !filter_.owners || (action.is_owned() && *action.owner == reported_.owner);
  }
  [[nodiscard]] Actions own(const Actions& actions) const {
    Actions own;
    std::copy_if(actions.begin(), actions.end(), std::back_inserter(own),
                 [&](const Action* action) { return has(*action); });
    return own;
  }
  // Those entries that are of an action of the report.
  template <class Entries, class ToJson>
  [[nodiscard]] Json own_list(const Entries& entries, ToJson to_json) const {
    Json list = Json::array();
    for (const auto& entry : entries) {
      if (has(*entry.action)) list.push_back(to_json(entry));
    }
    return list;
  }

  [[nodiscard]] Json head_json() const {
    return {
        {"file", reported_.file},
        {"title", json_of(plan_.title)},
        {"date", json_of(plan_.date)},
        {"facilitator", json_of(plan_.facilitator)},
        {"ends", json_of(plan_.ends)},
        {"owner", reported_.owner.empty() ? Json() : Json(reported_.owner)},
        {"progress", progress_json(progress_of(actions_, today_))},
    };
  }

  [[nodiscard]] Json people_json() const {
    Json people = Json::array();
    for (const Commitments& one : overview_.people) {
      if (!filter_.owners || one.person == reported_.owner) people.push_back(person(one));
    }
    return {{"people", std::move(people)}, {"unowned", ids_json(own(overview_.unowned))}};
  }

  [[nodiscard]] Json person(const Commitments& one) const {
    const Person* entry = plan_.person(one.person);
    const Progress progress = progress_of(one.actions, today_);
    return {
        {"person", one.person},
        {"name", entry != nullptr ? json_of(entry->name) : Json()},
        {"open", progress.open},
        {"done", progress.done},
        {"overdue", progress.overdue},
        {"actions", ids_json(one.actions)},
        {"load", load_json(one.actions)},
    };
  }

  [[nodiscard]] Json concerns_json() const {
    const auto missing = [](const Action* action) -> Json {
      return {{"action", json_of(action->id)}, {"missing", missing_json(gaps_of(*action))}};
    };
    const auto blocked = [](const BlockedSince& one) -> Json {
      return {{"action", json_of(one.action->id)},
              {"reason", json_of(one.action->reason)},
              {"since", json_of(one.day)}};
    };
    const auto too_early = [](const TooEarly& one) -> Json {
      return {{"action", json_of(one.action->id)}, {"before", ids_json(one.before)}};
    };
    Json timeline = Json::array();
    for (const Event& event : overview_.timeline) {
      if (event.action == nullptr || has(*event.action)) timeline.push_back(event_json(event));
    }
    return {
        {"missing", list_of(own(overview_.lacking), missing)},
        {"overdue", ids_json(own(overview_.late))},
        {"unconfirmed", ids_json(own(overview_.unconfirmed))},
        {"blocked", own_list(overview_.blocked, blocked)},
        {"too_early", own_list(overview_.too_early, too_early)},
        {"timeline", std::move(timeline)},
    };
  }

  static Json event_json(const Event& event) {
    std::string_view kind = "end";
    if (event.action != nullptr) kind = "action";
    if (event.check_in != nullptr) kind = "check_in";
    return {{"date", event.day.iso()},
            {"kind", kind},
            {"action", event.action != nullptr ? json_of(event.action->id) : Json()}};
  }

  [[nodiscard]] Json needs_json() const {
    const Costs costs = costs_of(actions_);
    const auto words = words_of<ResourceStatus>();
    Json resources = Json::object();
    Json sums = {{"total", sums_json(costs.total)}};
    for (std::size_t status = 0; status < overview_.needs.size(); ++status) {
      const std::string word(words[status]);
      resources[word] = own_list(overview_.needs[status], [](const NeedOf& need) {
        return of_action(*need.action, resource_json(*need.resource));
      });
      sums[word] = sums_json(costs.open[status]);
    }
    sums["done"] = sums_json(costs.done);
    sums["unreadable"] = costs.unreadable.size();
    const auto risk = [](const RiskOf& one) {
      Json json = of_action(*one.action, risk_json(*one.risk));
      json["triggered"] = one.is_triggered;
      return json;
    };
    return {{"resources", std::move(resources)},
            {"costs", std::move(sums)},
            {"risks", own_list(overview_.risks, risk)}};
  }

  [[nodiscard]] Json improvements_json() const {
    Json improvements = Json::array();
    for (const ImprovementWithActions& one : overview_.improvements) {
      const Actions actions = own(one.actions);
      if (filter_.owners && actions.empty()) continue;
      Json json = improvement_json(*one.improvement);
      json["actions"] = ids_json(actions);
      json["done"] = served_by(actions).done;
      json["without_actions"] = lacks_actions(one);
      improvements.push_back(std::move(json));
    }
    return {{"improvements", std::move(improvements)},
            {"for_no_improvement", ids_json(own(overview_.for_no_improvement))}};
  }

  [[nodiscard]] Json follow_up_json() const {
    const CheckIn* next = overview_.next_check_in;
    return {
        {"check_ins", list_of(plan_.check_ins, check_in_json)},
        {"next_check_in", next != nullptr ? check_in_json(*next) : Json()},
        {"since_last_check_in",
         {{"since", json_of(overview_.last_met)}, {"news", own_list(overview_.news, news_json)}}},
    };
  }

  [[nodiscard]] Json groups_json() const {
    if (grouping_ == Grouping::none) return {};
    return list_of(groups_of(plan_, actions_, grouping_, filter_, today_),
                   [](const Group& group) -> Json {
                     return {{"group", group.heading}, {"actions", ids_json(group.actions)}};
                   });
  }

  const Reported& reported_;
  const Plan& plan_;
  Grouping grouping_;
  Date today_;
  Filter filter_;
  Actions actions_;
  Overview overview_;
};

}  // namespace

Json report_plan_json(const Reported& reported, Grouping grouping, Date today) {
  return PlanJson(reported, grouping, today).draw();
}

}  // namespace bywhen
