#include "dialogue/steps/improvements.h"

#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/escape.h"
#include "bywhen/base/text.h"

namespace bywhen {
namespace {

bool is_open(const Improvement& improvement) {
  return improvement.status.value_or(ImprovementStatus::open) == ImprovementStatus::open;
}

}  // namespace

std::vector<const Improvement*> open_improvements(const Plan& plan) {
  ImprovementOrder order = by_priority(plan);
  std::erase_if(order, [](const Improvement* one) { return !one->id || !is_open(*one); });
  return order;
}

std::string open_improvement_after(std::string_view id, const Plan& plan) {
  // By the order of all, so that one which was parked just now has others behind it.
  bool is_behind = id.empty();
  for (const Improvement* one : by_priority(plan)) {
    if (!one->id) continue;
    if (is_behind && is_open(*one)) return std::string(*one->id);
    if (*one->id == id) is_behind = true;
  }
  return {};
}

std::vector<std::string> lines_of(const ImprovementOrder& order) {
  std::vector<std::string> lines;
  const std::size_t columns = std::to_string(order.size()).size();
  for (const Improvement* one : order) {
    std::string line =
        fmt::format("{:>{}}  {:<3} {}", lines.size() + 1, columns, one->id.value_or("no id"),
                    printable(trim(one->title.value_or("no title"))));
    if (!is_open(*one)) line += fmt::format("  ({})", name(*one->status));
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace bywhen
