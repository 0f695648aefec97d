A deadline that moves after the session, or for a reason, is kept in the action's updates.

  $ cat > action-plan.yaml << EOF
  > bywhen: 1
  > title: Returns
  > date: 2026-11-24
  > people: [{id: ana, name: Ana Ruiz}, {id: ben, name: Ben Okafor}]
  > actions:
  >   - id: A1   # the first
  >     title: Rewrite the page
  >     owner: ana
  >     deadline: 2026-12-04   # said aloud
  >     resources: none
  >   - {id: A2, title: Get access, owner: ben}
  > EOF
  $ cp action-plan.yaml before.yaml
  $ bywhen edit A1 --deadline "8 dec"
  A1  Rewrite the page  | Ana, proposed | Tue 8 Dec, 10 working days | needs nothing
      moved from Fri 4 Dec, 2 working days later
  $ bywhen edit A1 --deadline "9 dec" --because "waiting for legal: #2" --as ben
  A1  Rewrite the page  | Ana, proposed | Wed 9 Dec, 11 working days | needs nothing
      moved from Tue 8 Dec, 1 working day later
  $ bywhen edit A1 --deadline "10 dec?" --today 2026-11-25
  A1  Rewrite the page  | Ana, proposed | Thu 10 Dec?, 11 working days | needs nothing
      moved from Wed 9 Dec, 1 working day later
  $ diff before.yaml action-plan.yaml
  9c9,10
  <     deadline: 2026-12-04   # said aloud
  ---
  >     deadline: 2026-12-10   # said aloud
  >     tentative: true
  10a12,14
  >     updates:
  >       - {date: 2026-11-24, author: ben, field: deadline, from: 2026-12-08, to: 2026-12-09, why: "waiting for legal: #2"}
  >       - {date: 2026-11-25, field: deadline, from: 2026-12-09, to: 2026-12-10}
  [1]
  $ bywhen undo --list
  can be undone, the newest first:
     1  set the deadline of A1 to Thu 10 Dec, tentative, Wed 25 Nov 14:00
     2  set the deadline of A1 to Wed 9 Dec, 14:00
     3  set the deadline of A1 to Tue 8 Dec, 14:00
  $ bywhen undo 3 --quiet
  $ cmp before.yaml action-plan.yaml

Tentative, and firm again.

  $ bywhen edit A1 --tentative
  A1  Rewrite the page  | Ana, proposed | Fri 4 Dec?, 8 working days | needs nothing
  $ bywhen edit A1 --clear tentative
  A1  Rewrite the page  | Ana, proposed | Fri 4 Dec, 8 working days | needs nothing
  $ cmp before.yaml action-plan.yaml
  $ bywhen edit A1 --deadline fri --tentative --start mon
  A1  Rewrite the page  | Ana, proposed | Fri 27 Nov?, 3 working days | needs nothing
      moved from Fri 4 Dec, 5 working days earlier
      starts Mon 30 Nov, 4 working days
  bywhen: the start is after the deadline
  $ bywhen undo --quiet
  $ bywhen edit A1 --deadline 2026-12-25 -q

What makes no sense is refused.

  $ bywhen edit A2 --tentative
  bywhen: A2 has no deadline that could be tentative
    add --deadline DATE
  [2]
  $ bywhen edit A1 A2 --tentative
  bywhen: A2 has no deadline that could be tentative
    add --deadline DATE
  [2]
  $ bywhen edit A1 --because "No idea"
  bywhen: --because says why a deadline moves, and none is given
    add --deadline DATE
  [2]
  $ bywhen edit A1 --deadline fri --because ""
  bywhen: the reason is empty
  [2]
  $ bywhen edit A1 --deadline fri --as zoe
  bywhen: no person 'zoe'
    the plan has ana or ben; to add one: bywhen add-person zoe NAME
  [2]
  $ bywhen edit A1 --deadline soon
  bywhen: not a date: 'soon'
    type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march
  [2]
