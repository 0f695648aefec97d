// The report for other programs: what `report` says, as data. One JSON object of ASCII characters,
// the same for the same plans and day, in the manner of plan_json.h: all keys are always there.
//
//   {"bywhen": 1, "kind": "report", "today": "2026-11-24", "by": "week", "plans": [...], "total": ...}
//
// `by` is the grouping, or null. Of a plan, actions are named by their ids, and stand whole in
// `actions`, as `list` has them:
//
//   file title date facilitator ends
//   owner                 the person whose sheet it is; null for everybody
//   progress              actions done open dropped overdue: numbers of actions
//   people                who owns something: person (the id), name, open done overdue (numbers),
//                         actions, load: the open ones by the week of the deadline, [{week (its
//                         Monday), actions (a number), effort (null where none is known)}]
//   unowned missing overdue unconfirmed blocked    open actions: ids; with what is missing, and with
//                         the reason and the day since when
//   too_early             open actions that are due before open ones that they wait for: {action,
//                         before (ids)}
//   timeline              by day: {date, kind ("action", "check_in", "end"), action}
//   resources             of open actions: needed requested secured unavailable, each a list of
//                         resources with their `action`
//   costs                 total needed requested secured unavailable done: sums, one a currency
//                         ("900.50 EUR"); unreadable: how many costs are in none of them
//   risks                 of open actions, not gone, with `action` and `triggered`
//   improvements          with actions (ids), done (how many), without_actions
//   for_no_improvement    ids
//   check_ins next_check_in
//   since_last_check_in   since (a day, or null), news [{date, kind, action, author, from, to, note,
//                         why}]; kind: done dropped blocked started reopened moved handed noted
//   decisions parked
//   actions               whole, with what is computed
//   groups                under a grouping [{group, actions}], else null
//
// A person's sheet has of all this what is about actions of that person. `total`, of several plans
// (else null): progress, costs (sums), people [{name, open, overdue, next (a day), plans [{file,
// open}]}], who carries something, over all plans.
#pragma once

#include <span>
#include <string>

#include "bywhen/report/report.h"

namespace bywhen {

[[nodiscard]] std::string report_json(std::span<const Reported> plans, Grouping grouping,
                                      Date today);

}  // namespace bywhen
