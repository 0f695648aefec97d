#include "cli/improvement_line.h"

#include <fmt/format.h>

#include <vector>

#include "cli/field_options.h"

namespace bywhen::cli {

std::string line_of(const Improvement& improvement) {
  std::vector<std::string> rest;
  if (improvement.priority) rest.push_back(fmt::format("priority {}", *improvement.priority));
  const auto status = improvement.status.value_or(ImprovementStatus::open);
  if (status != ImprovementStatus::open) rest.emplace_back(name(status));
  if (improvement.benefit) rest.push_back(fmt::format("benefit: {}", *improvement.benefit));
  const std::string_view title = improvement.title.value_or("no title");
  return answer_line(fmt::format("{}  {}", *improvement.id, title), rest);
}

}  // namespace bywhen::cli
