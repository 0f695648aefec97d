// The plans as a chart for mermaid (https://mermaid.js.org): a Gantt diagram, drawn wherever Markdown
// is (GitHub, GitLab, wikis). Plain text; everything of the plans is escaped.
//
//   ---
//   config: ...
//   ---
//   gantt
//       title Checkout blueprint refinement
//       dateFormat YYYY-MM-DD
//       inclusiveEndDates
//       excludes saturday, sunday, 2026-12-25
//       section Ana Ruiz
//       A1 Rewrite the returns page :active, a1, 2026-11-25, 2026-12-04
//       A3 Link it in the mail :a3, after a1, 2026-12-11
//       section Check-ins
//       Check-in at 14#58;00 :milestone, c1, 2026-12-08, 2026-12-08
//
// A section a group, by owner where `grouping` is none (of several plans: one a plan); an action that
// stands in two groups is drawn in both. Doing is active; red (crit) are the overdue and the blocked,
// and in a section of their own, as diamonds on today, the open ones without a deadline. Dropped
// actions, and done ones without a day, are named in a comment and not drawn. Check-ins and the
// triggers of open risks are diamonds. Each section is in the order of the days. The line through the
// chart is the day on which somebody looks at it: mermaid draws it, not this.
//
// A bar begins with the action's start; where there is none, when the last action that it waits for
// is due (written `after`, as far as mermaid reads it: behind that action), else on the day of the
// session. It ends on the deadline, or the day on which it was done. Where the deadline is before the
// start, it is the deadline's day alone. Mermaid draws no arrows between bars.
//
// Days off are shaded while the chart spans at most five years (mermaid shades no more). Titles are
// cut at 80 columns, and shorter where the chart would have more than the 50,000 characters that
// mermaid takes; with about a thousand actions and more even that is not enough: a comment says so.
#pragma once

#include <span>
#include <string>

#include "bywhen/report/report.h"

namespace bywhen {

[[nodiscard]] std::string report_mermaid(std::span<const Reported> plans, Grouping grouping,
                                         Date today);

}  // namespace bywhen
