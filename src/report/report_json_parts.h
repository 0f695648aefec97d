// What the report for other programs (bywhen/report/report_json.h) is made of.
#pragma once

#include <span>

#include "bywhen/report/report.h"
#include "report/costs.h"
#include "report/json_parts.h"

namespace bywhen {

[[nodiscard]] Json report_plan_json(const Reported& reported, Grouping grouping, Date today);

// Over all plans; null where there is one.
[[nodiscard]] Json report_total_json(std::span<const Reported> plans, Date today);

// One a currency.
[[nodiscard]] Json sums_json(const MoneySums& sums);

}  // namespace bywhen
