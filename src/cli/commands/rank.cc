#include <fmt/format.h>

#include <algorithm>
#include <limits>

#include "bywhen/base/escape.h"
#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"
#include "bywhen/value/id.h"
#include "cli/commands.h"
#include "cli/plan_file.h"
#include "cli/typed.h"

namespace bywhen::cli {
namespace {

using yaml::Value;
using Order = std::vector<const Improvement*>;

// The improvements that the words name, in their order.
Result<Order> typed_order(const Plan& plan, const std::vector<std::string>& words) {
  if (words.empty()) {
    return Error{.message = "no improvement is named",
                 .hint = "the most important first: bywhen rank I3 I1",
                 .place = {}};
  }
  Order order;
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

// Those in front, and behind them the others in the order that they had: by priority, then as in
// the file; without one last.
Order whole_order(const Plan& plan, Order order) {
  const auto named = static_cast<std::ptrdiff_t>(order.size());
  for (const Improvement& one : plan.improvements) {
    if (std::find(order.begin(), order.begin() + named, &one) == order.begin() + named) {
      order.push_back(&one);
    }
  }
  const auto rank = [](const Improvement* one) {
    return one->priority.value_or(std::numeric_limits<unsigned>::max());
  };
  std::stable_sort(order.begin() + named, order.end(),
                   [&](const Improvement* a, const Improvement* b) { return rank(a) < rank(b); });
  return order;
}

Result<std::vector<Change>> priorities(const Plan& plan, const Order& order) {
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

// "1  I3  Title", one a line.
std::string rows(const Order& order) {
  const std::size_t columns = std::to_string(order.size()).size();
  std::size_t id_columns = 0;
  for (const Improvement* one : order) {
    id_columns = std::max(id_columns, one->id.value_or("no id").size());
  }
  std::string text;
  for (std::size_t i = 0; i < order.size(); ++i) {
    const Improvement& one = *order[i];
    text += fmt::format("{:>{}}  {:<{}}  {}\n", i + 1, columns, one.id.value_or("no id"),
                        id_columns, printable(trim(one.title.value_or("no title"))));
  }
  return text;
}

Result<int> run(Call& call) {
  std::string answer;
  auto after = edit_plan(call, [&](const Plan& plan) -> Result<std::vector<Change>> {
    auto named = typed_order(plan, call.arguments.words);
    if (!named) return named.error();
    const Order order = whole_order(plan, *named);
    answer = rows(order);
    return priorities(plan, order);
  });
  if (!after) return after.error();
  if (!call.quiet() && !call.dry_run()) call.out = answer;
  return 0;
}

}  // namespace

const Command rank_command{
    .name = "rank",
    .alias = {},
    .moment = Moment::start,
    .arguments = "IMPROVEMENT...",
    .summary = "put improvements into the order of the group's votes",
    .details =
        "Those that are named get the priorities 1, 2 and so on; all others stay in their\n"
        "order behind them.",
    .options = {},
    .examples = {"rank I3 I1", "rank I2 --dry-run"},
    .run = run,
};

}  // namespace bywhen::cli
