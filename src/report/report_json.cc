#include "bywhen/report/report_json.h"

#include "report/json_parts.h"
#include "report/report_json_parts.h"

namespace bywhen {
namespace {

Json by_json(Grouping grouping) {
  switch (grouping) {
    case Grouping::none:
      break;
    case Grouping::owner:
      return "owner";
    case Grouping::improvement:
      return "improvement";
    case Grouping::status:
      return "status";
    case Grouping::week:
      return "week";
    case Grouping::resource:
      return "resource";
  }
  return {};
}

}  // namespace

std::string report_json(std::span<const Reported> plans, Grouping grouping, Date today) {
  return json_text({
      {"bywhen", 1},
      {"kind", "report"},
      {"today", today.iso()},
      {"by", by_json(grouping)},
      {"plans",
       list_of(plans, [&](const Reported& one) { return report_plan_json(one, grouping, today); })},
      {"total", report_total_json(plans, today)},
  });
}

}  // namespace bywhen
