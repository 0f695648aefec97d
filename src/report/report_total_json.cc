#include <algorithm>

#include "report/portfolio.h"
#include "report/report_json_parts.h"
#include "report/reported.h"

namespace bywhen {
namespace {

// Whether it is the load of somebody whom the report is about.
bool is_asked_for(const Load& load, std::span<const Reported> plans) {
  return std::any_of(plans.begin(), plans.end(), [&](const Reported& one) {
    return one.owner.empty() || (one.plan == load.plan && one.owner == load.person);
  });
}

}  // namespace

Json report_total_json(std::span<const Reported> plans, Date today) {
  if (plans.size() < 2) return {};
  Actions actions;
  for (const Reported& one : plans) {
    const Actions own = select(*one.plan, filter_of(one), today);
    actions.insert(actions.end(), own.begin(), own.end());
  }
  std::vector<Load> people = portfolio_of(plans, today).people;
  std::erase_if(people, [&](const Load& load) { return !is_asked_for(load, plans); });
  const auto share = [&](const Load::Share& one) -> Json {
    return {{"file", plans[one.plan].file}, {"open", one.open}};
  };
  const auto load = [&](const Load& one) -> Json {
    return {
        {"name", one.name},
        {"open", one.open},
        {"overdue", one.overdue},
        {"next", json_of(one.next)},
        {"plans", list_of(one.shares, share)},
    };
  };
  return {
      {"progress", progress_json(progress_of(actions, today))},
      {"costs", sums_json(costs_of(actions).total)},
      {"people", list_of(people, load)},
  };
}

Json sums_json(const MoneySums& sums) {
  return list_of(sums.all(), [](const MoneySum& sum) { return sum.text(); });
}

}  // namespace bywhen
