A day without its year that is just over is not next year's: in front of a group nobody looks at the year.
Today is Saturday, 5 December 2026.

  $ export BYWHEN_TODAY=2026-12-05
  $ cat >action-plan.yaml <<'END'
  > bywhen: 1
  > title: Library round
  > date: 2026-12-05
  > people:
  >   - {id: ana, name: Ana Ruiz}
  >   - {id: ben, name: Ben Okafor}
  > present: [ana, ben]
  > improvements:
  >   - {id: I1, title: Nobody asks the way, priority: 1}
  > actions:
  >   - {id: A1, title: Draw a map, improvement: I1}
  >   - {id: A2, title: Hang it up, improvement: I1}
  > END
  $ cp action-plan.yaml before
  $ for line in 'A1 ana 3 dec' 'A1 A2 ana 3 dec ok' 'A1 by: 3 dec?' '+ Paint the door @ben 3 dec'; do
  >   echo "$line" | bywhen session
  > done
  bywhen: line 1: Thu 3 Dec was 2 days ago, and comes again in 2027 only
    for next year's: 2027-12-03; for the day that is over: 2026-12-03
  bywhen: line 1: Thu 3 Dec was 2 days ago, and comes again in 2027 only
    for next year's: 2027-12-03; for the day that is over: 2026-12-03
  bywhen: line 1: Thu 3 Dec was 2 days ago, and comes again in 2027 only
    for next year's: 2027-12-03; for the day that is over: 2026-12-03
  bywhen: line 1: Thu 3 Dec was 2 days ago, and comes again in 2027 only
    for next year's: 2027-12-03; for the day that is over: 2026-12-03
  [2]
  $ echo 'A1 ana 3 dec' | bywhen fill
  bywhen: line 1: Thu 3 Dec was 2 days ago, and comes again in 2027 only
    for next year's: 2027-12-03; for the day that is over: 2026-12-03
  [2]
  $ cmp before action-plan.yaml

The lines that are offered are taken, the day that is over with a remark.

  $ echo 'A1 ana 2026-12-03' | bywhen fill
  A1  Draw a map  | Ana, proposed | Thu 3 Dec, 1 working day ago | resources not named
      still missing: resources
  still missing: A1 (resources), A2 (owner, deadline, resources)
  bywhen: Thu 3 Dec is over already
  $ echo 'A1 ana 2027-12-03' | bywhen fill
  A1  Draw a map  | Ana, proposed | Fri 3 Dec 2027, 260 working days | resources not named
      still missing: resources
  moved from Thu 3 Dec, 261 working days later
  still missing: A1 (resources), A2 (owner, deadline, resources)

A deadline in autumn moves to December of its own year.

  $ bywhen schedule A1 2027-10-01 -q
  $ echo 'A1 3 dec' | bywhen session
  A1  Draw a map  | Ana, proposed | Fri 3 Dec 2027, 260 working days | resources not named
      still missing: resources
  moved from Fri 1 Oct 2027, 45 working days later
  still missing: A1 (resources), A2 (owner, deadline, resources)
