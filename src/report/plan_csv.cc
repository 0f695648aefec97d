#include "bywhen/report/plan_csv.h"

#include "report/csv_rows.h"

namespace bywhen {

std::string list_csv(std::span<const Listed> plans, Date today) {
  std::string text(csv_header);
  for (const Listed& listed : plans) {
    const Dependencies dependencies(*listed.plan);
    for (const Action* action : listed.actions) {
      text += csv_row(listed.file, *action, dependencies, today);
    }
  }
  return text;
}

}  // namespace bywhen
