#include "bywhen/report/report_csv.h"

#include "report/csv_rows.h"
#include "report/reported.h"
#include "report/wording.h"

namespace bywhen {

std::string report_csv(std::span<const Reported> plans, Grouping grouping, Date today) {
  const bool has_groups = grouping != Grouping::none;
  std::string text(has_groups ? "group," : "");
  text += csv_header;
  for (const Reported& reported : plans) {
    const Plan& plan = *reported.plan;
    const Filter filter = filter_of(reported);
    const Dependencies dependencies(plan);
    for (const Group& group :
         groups_of(plan, select(plan, filter, today), grouping, filter, today)) {
      for (const Action* action : group.actions) {
        if (has_groups) text += csv_cell(one_line(group.heading)) + ',';
        text += csv_row(reported.file, *action, dependencies, today);
      }
    }
  }
  return text;
}

}  // namespace bywhen
