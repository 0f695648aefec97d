// Whether the work is under way: one screen, for the minutes between two meetings.
//
//   Time            █████░░░░░░░░░░░░░░░  16 of 61 working days, to Fri 26 Feb 2027
//   Done            ██▒▒▒▒░░░░░░░░░░░░░░  1 of 10 actions done, 9 open (2 overdue)
//   Due so far      3: 1 done, 2 overdue: A1 Ana (Fri 4 Dec), A7 Luis (Fri 11 Dec)
//   Waiting         Ben waits for Ana (A1, Fri 4 Dec)
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "bywhen/base/paint.h"
#include "bywhen/report/report.h"

namespace bywhen {

// At most 24 lines a plan where there are 80 columns or more (0: lines are as long as they are):
// what there is too much of is counted. Of several plans the sum comes first, then each.
[[nodiscard]] std::string status_text(std::span<const Reported> plans, Date today,
                                      std::size_t width, const Paint& paint);

// The same figures for other programs, nothing left out, in the manner of report/plan_json.h:
//   {"bywhen": 1, "kind": "status", "plans": [{"file", "title", "progress": {...}, ...}]}
[[nodiscard]] std::string status_json(std::span<const Reported> plans, Date today);

}  // namespace bywhen
