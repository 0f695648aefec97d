// What delays the end of a plan if it slips: its open actions as a network of dates, and the chain
// of them that leads to the last deadline with the least time to spare.
//
//   const CriticalChain critical = critical_chain(plan, today);
//   for (const CriticalChain::Link& link : critical.chain) ...
//
// The critical path method (Kelley and Walker 1959; GAO Schedule Assessment Guide, GAO-16-89G, best
// practices 6 and 7), with one turn: the dates are those that people agreed on, not the earliest
// possible ones. All of it counts in working days of the plan's calendar; an action takes whole
// ones, and a deadline is the end of its day.
//
//   length     from the start to the deadline, both counted, where it has a start that is not
//              behind its deadline; else its effort, rounded up (8 hours are a day); else 1
//   finish     the deadline; today where that is over. Without a deadline the earliest that can be:
//              its length from the latest of today, the session, its start and the day after the
//              last of what it waits for
//   must begin its length before the finish: its start, where it has one
//   slack      between an action and one that waits for it: the working days that are neither of
//              the one nor of the other. Negative: so many are missing already
//   total float  how much later than its finish an action can be without making the end later: the
//              smallest, over all that wait for it, of the slack to it and its own total float;
//              for one that nobody waits for, from its finish to the end
//
//   today Tue 24 Nov      length  must begin  finish      total float
//   A1 start 25 Nov       8 days  Wed 25 Nov  Fri 4 Dec   0 + 4 = 4
//   A3 after A1, 3d       3 days  Mon 7 Dec   Wed 9 Dec   4 + 0 = 4     slack A1 -> A3: 0
//   A4 after A3           1 day   Wed 16 Dec  Wed 16 Dec  0             slack A3 -> A4: 4 (10, 11, 14, 15)
//   A9 nobody waits       1 day   Fri 11 Dec  Fri 11 Dec  3             (14, 15, 16)
//
//   chain: A1 -> 0 to spare -> A3 -> 4 to spare -> A4
#pragma once

#include <optional>
#include <vector>

#include "bywhen/model/plan.h"

namespace bywhen {

// Pointers point into the plan, which must outlive it.
struct CriticalChain {
  enum class LengthFrom : unsigned char { span, effort, assumed };

  // An open action in the network.
  struct Node {
    const Action* action = nullptr;
    int length = 1;
    LengthFrom length_from = LengthFrom::assumed;
    Date must_begin;
    Date finish;  // the deadline; see above where that is over, or where there is none
    std::optional<int> total_float;  // nothing where no open action has a deadline
  };

  struct Link {
    Node node;
    std::optional<int> slack;  // to the next link; nothing behind the last one
  };

  // All open actions, in the order of the file.
  std::vector<Node> open;

  // From an action that waits for nothing that is open to the one with the last deadline; before
  // each stands that which leaves it the least slack. Where two leave the same, or have the last
  // deadline, it is the one that is longer or tighter, or has more before it; then the lower id.
  // Empty where no open action has a deadline.
  std::vector<Link> chain;

  // The finish of the chain's last link.
  std::optional<Date> end;
  // Working days from there to the plan's own end; negative where the end is past it. Nothing where
  // one of the two is not known.
  std::optional<int> to_plan_end;

  // Open actions that wait for each other, in whatever way round, or for themselves: these waits
  // count for nothing above, since no dates can satisfy them.
  std::vector<const Action*> in_rings;

  // The smallest slack of the chain; nothing where it has less than two links.
  [[nodiscard]] std::optional<int> least_slack() const;
};

// Linear in the plan, however long its chains are. The order of the file makes no difference, but to
// `open`, `in_rings` and where ids are missing.
[[nodiscard]] CriticalChain critical_chain(const Plan& plan, Date today);

}  // namespace bywhen
