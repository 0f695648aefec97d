// What a mermaid chart shows, before it is written down: sections and their tasks.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "bywhen/report/report.h"

namespace bywhen {

// One bar or diamond, and the days that it covers.
struct ChartTask {
  std::string name;  // as mermaid_text gives it
  std::string tags;  // "crit, active, "; "" for none
  std::string id;    // no other task has it
  Date from;
  Date to;
  std::string after = {};  // "after a1 a2", in place of `from`; "" for none
};

struct ChartSection {
  std::string name;  // as mermaid_section gives it; no other section has it
  std::vector<ChartTask> tasks;
};

struct Chart {
  std::vector<ChartSection> sections;  // none of them is empty
  std::vector<std::string> not_drawn;  // ids of actions that are closed and have no place in time
};

// As report_mermaid.h says; titles are cut at `columns`.
[[nodiscard]] Chart chart_of(std::span<const Reported> plans, Grouping grouping, Date today,
                             std::size_t columns);

}  // namespace bywhen
