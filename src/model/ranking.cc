#include "bywhen/model/ranking.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

#include "bywhen/model/lookup.h"
#include "bywhen/value/id.h"

namespace bywhen {
namespace {

using yaml::Value;

Result<ImprovementOrder> named(const Plan& plan, const std::vector<std::string>& words) {
  if (words.empty()) {
    return Error{.message = "no improvement is named",
                 .hint = "the most important first: bywhen rank I3 I1",
                 .place = {}};
  }
  ImprovementOrder order;
  for (const std::string& word : words) {
    auto improvement = find_improvement(plan, word);
    if (!improvement) return improvement.error();
    if (std::find(order.begin(), order.end(), *improvement) != order.end()) {
      return Error{.message = std::string(*(*improvement)->id) + " is named twice",
                   .hint = "each improvement has one place",
                   .place = {}};
    }
    order.push_back(*improvement);
  }
  return order;
}

}  // namespace

ImprovementOrder by_priority(const Plan& plan) {
  ImprovementOrder order;
  for (const Improvement& one : plan.improvements) order.push_back(&one);
  const auto rank = [](const Improvement* one) {
    return one->priority.value_or(std::numeric_limits<unsigned>::max());
  };
  std::ranges::stable_sort(order, {}, rank);
  return order;
}

Result<ImprovementOrder> ranked(const Plan& plan, const std::vector<std::string>& words) {
  auto order = named(plan, words);
  if (!order) return order.error();
  const std::size_t in_front = order->size();
  for (const Improvement* one : by_priority(plan)) {
    const auto end = order->begin() + static_cast<std::ptrdiff_t>(in_front);
    if (std::find(order->begin(), end, one) == end) order->push_back(one);
  }
  return order;
}

Result<std::vector<Change>> priorities_of(const Plan& plan, const ImprovementOrder& order) {
  std::vector<Change> changes;
  for (std::size_t i = 0; i < order.size(); ++i) {
    const Improvement& one = *order[i];
    if (one.priority && *one.priority == i + 1) continue;
    if (!one.id) {
      const yaml::Place place = plan.document.place(one.range.begin);
      return Error{
          .message = fmt::format("the improvement in line {} has no id", place.line),
          .hint = "give it one in the file: id: " + entry_id('I', plan.next_improvement_number()),
          .place = {}};
    }
    changes.push_back(set_field({Entity::improvement, std::string(*one.id)}, "priority",
                                Value::raw(std::to_string(i + 1))));
  }
  return changes;
}

unsigned next_priority(const Plan& plan) {
  unsigned lowest = 0;
  for (const Improvement& improvement : plan.improvements) {
    lowest = std::max(lowest, improvement.priority.value_or(0));
  }
  return std::min(lowest + 1, max_count);
}

}  // namespace bywhen
