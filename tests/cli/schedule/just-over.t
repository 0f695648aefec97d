A day without its year that is just over is not next year's. Today is Saturday, 5 December 2026.

  $ export BYWHEN_TODAY=2026-12-05
  $ cat >action-plan.yaml <<'END'
  > bywhen: 1
  > title: Library round
  > date: 2026-11-24
  > people:
  >   - {id: ana, name: Ana Ruiz}
  > actions:
  >   - {id: A1, title: Draw a map, owner: ana, deadline: 2026-12-11, resources: none}
  >   - {id: A3, title: Hang it up, owner: ana, deadline: 2026-12-11, resources: [Nails], risks: [Rain]}
  > END
  $ cp action-plan.yaml before
  $ bywhen schedule A1 3 dec
  bywhen: Thu 3 Dec was 2 days ago, and comes again in 2027 only
    for next year's: 2027-12-03; for the day that is over: 2026-12-03
  [2]

However it stands, and whatever it is for.

  $ for words in '1 3 dec' '3 dec A1' 'A1 A3 dec 3rd?' 'A1 by 3 dec'; do
  >   bywhen schedule $words 2>&1 | head -n 1
  > done
  bywhen: Thu 3 Dec was 2 days ago, and comes again in 2027 only
  bywhen: Thu 3 Dec was 2 days ago, and comes again in 2027 only
  bywhen: Thu 3 Dec was 2 days ago, and comes again in 2027 only
  bywhen: Thu 3 Dec was 2 days ago, and comes again in 2027 only
  $ bywhen schedule A1 --start "3 dec"
  bywhen: Thu 3 Dec was 2 days ago, and comes again in 2027 only
    for next year's: 2027-12-03; for the day that is over: 2026-12-03
  [2]
  $ bywhen add-action Paint the door --deadline "3 dec"
  bywhen: Thu 3 Dec was 2 days ago, and comes again in 2027 only
    for next year's: 2027-12-03; for the day that is over: 2026-12-03
  [2]
  $ bywhen add-action Paint the door --start "30.11."
  bywhen: Mon 30 Nov was 5 days ago, and comes again in 2027 only
    for next year's: 2027-11-30; for the day that is over: 2026-11-30
  [2]
  $ bywhen edit A1 --deadline "end of november"
  bywhen: Mon 30 Nov was 5 days ago, and comes again in 2027 only
    for next year's: 2027-11-30; for the day that is over: 2026-11-30
  [2]
  $ bywhen add-resource A1 Ink --needed-by yesterday -n | grep needed_by
  +  - {id: A1, title: Draw a map, owner: ana, deadline: 2026-12-11, resources: [{need: Ink, needed_by: 2026-12-04}]}
  $ bywhen add-resource A1 Ink --needed-by "4 dec"
  bywhen: Fri 4 Dec was yesterday, and comes again in 2027 only
    for next year's: 2027-12-04; for the day that is over: 2026-12-04
  [2]
  $ bywhen edit-resource A3 1 --needed-by "3 dec"
  bywhen: Thu 3 Dec was 2 days ago, and comes again in 2027 only
    for next year's: 2027-12-03; for the day that is over: 2026-12-03
  [2]
  $ bywhen add-risk A1 Frost --trigger "3 dec"
  bywhen: Thu 3 Dec was 2 days ago, and comes again in 2027 only
    for next year's: 2027-12-03; for the day that is over: 2026-12-03
  [2]
  $ bywhen edit-risk A3 1 --trigger "3 dec"
  bywhen: Thu 3 Dec was 2 days ago, and comes again in 2027 only
    for next year's: 2027-12-03; for the day that is over: 2026-12-03
  [2]
  $ bywhen edit-plan --holiday "3 dec"
  bywhen: Thu 3 Dec was 2 days ago, and comes again in 2027 only
    for next year's: 2027-12-03; for the day that is over: 2026-12-03
  [2]
  $ bywhen edit-plan --ends "3 dec"
  bywhen: Thu 3 Dec was 2 days ago, and comes again in 2027 only
    for next year's: 2027-12-03; for the day that is over: 2026-12-03
  [2]
  $ bywhen list --due "3 dec"
  bywhen: Thu 3 Dec was 2 days ago, and comes again in 2027 only
    for next year's: 2027-12-03; for the day that is over: 2026-12-03
  [2]
  $ cmp before action-plan.yaml

What is offered can be typed, and so can the year. What is long over is the next one.

  $ bywhen schedule A1 2026-12-03
  A1  Draw a map  | Ana, proposed | Thu 3 Dec, 1 working day ago | needs nothing
      moved from Fri 11 Dec, 6 working days earlier
  bywhen: Thu 3 Dec is over already
  $ bywhen schedule A1 2027-12-03
  A1  Draw a map  | Ana, proposed | Fri 3 Dec 2027, 260 working days | needs nothing
      moved from Thu 3 Dec, 261 working days later
  $ bywhen schedule A1 3 dec 2027
  A1  Draw a map  | Ana, proposed | Fri 3 Dec 2027, 260 working days | needs nothing
  $ bywhen schedule A1 1 oct
  A1  Draw a map  | Ana, proposed | Fri 1 Oct 2027, 215 working days | needs nothing
      moved from Fri 3 Dec 2027, 45 working days earlier
  $ bywhen schedule A1 in a year
  A1  Draw a map  | Ana, proposed | Sun 5 Dec 2027, 260 working days | needs nothing
      moved from Fri 1 Oct 2027, 45 working days later
  bywhen: Sun 5 Dec 2027 is not a working day
