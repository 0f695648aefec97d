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

// The same for other programs, nothing left out, in the manner of report/plan_json.h. Actions are
// named by their ids; days and slack are working days.
//
//   {"bywhen": 1, "kind": "status", "today": "2026-12-08", "plans": [...]}
//
//   file title
//   progress        actions done open dropped overdue: numbers of actions
//   time            from to working_days passed; null without a session or an end
//   effort          of the actions that name it: actions, minutes, done_minutes
//   due_so_far      due, done of these: what had a deadline before today
//   overdue next_due missing unowned blocked    open actions: ids
//   people          who owns something: person (the id), done open overdue (numbers)
//   since news      as in report/report_json.h; without a session or a check-in all there ever was
//   awaited         {action, owner, deadline, waiting (ids), who (owners of these, null for nobody)}
//   moved           {action, times, working_days (in all), deadline}
//   slip            of what is done, after the first date agreed: actions, average_working_days
//   critical_chain  as in model/critical_chain.h: end, to_plan_end, in_circles (ids), and chain and
//                   open with {action, owner, deadline, length, length_from, must_begin, finish,
//                   total_float} and, in the chain, slack
//   next_check_in   a day, or null
[[nodiscard]] std::string status_json(std::span<const Reported> plans, Date today);

}  // namespace bywhen
