// The plan as a page for a browser: one file that needs nothing else.
//
//   const Reported plan{"action-plan.yaml", &*loaded.plan};
//   write(report_html({&plan, 1}, Grouping::none, today));
//
// Progress and what needs attention come first; then a timeline (SVG), all actions, load per person
// and week, resources, risks, and a sheet for each person, which is a page of its own when printed.
// It can be filtered by person and status where scripts run, and is whole where they don't. Light or
// dark, as the reader's system is; readable on a phone.
//
// Nothing of a plan is markup, script or style: all of it is escaped, and a Content-Security-Policy
// in the page allows its own style and script (by their hashes) and nothing else. It requests
// nothing; only http(s) links of the plan are links.
#pragma once

#include <span>
#include <string>

#include "bywhen/report/report.h"

namespace bywhen {

// Takes at least one plan. Several are a portfolio: an overview first, then each. `by` says how the
// table of all actions is grouped; none is by deadline, without headings. Where the first plan names
// an `owner`, the page holds that person's sheets alone. In proportion to the size of the plans.
[[nodiscard]] std::string report_html(std::span<const Reported> plans, Grouping by, Date today);

}  // namespace bywhen
