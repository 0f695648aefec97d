A check-in is marked as held where something was said in it, not because it was begun.

  $ cat > action-plan.yaml <<END
  > bywhen: 1
  > title: Returns
  > date: 2026-11-24
  > people: [{id: ana, name: Ana Ruiz}, {id: ben, name: Ben Okafor}]
  > actions:
  >   - {id: A1, title: Rewrite the page, owner: ana, ownership: accepted, deadline: 2026-12-09, resources: none}
  >   - {id: A2, title: Get access, owner: ben, ownership: accepted, deadline: 2027-02-01, resources: none}
  > check_ins: [{date: 2026-12-08}, {date: 2027-01-12}]
  > END
  $ cp action-plan.yaml before

Left at once, and passed over to its end:

  $ echo /go | BYWHEN_TODAY=2026-12-08 bywhen check-in
  
  Nothing was noted of any action today.
  No word yet: A1 (Ana).
  Next check-in: today.
  $ echo | BYWHEN_TODAY=2026-12-08 bywhen check-in
  
  Nothing was noted of any action today.
  No word yet: A1 (Ana).
  Next check-in: today.
  $ cmp action-plan.yaml before

What is refused in a line behind an empty one was the first word: nothing has been written before it.

  $ printf '\n/list\nA1 dnoe\n' | BYWHEN_TODAY=2026-12-08 bywhen check-in
  bywhen: line 3: no person 'dnoe'
    did you mean 'done'?
  [2]

A word that keeps no update is one; and who meets a day early holds the check-in of the next day.

  $ printf 'A1 risk: bad -> worse\nA2 s/access/a key/\n+ Call the shops @ben fri ok\n/go\n' | BYWHEN_TODAY=2026-12-07 bywhen check-in
  A1  Rewrite the page  | Ana ✓ | Wed 9 Dec, 2 working days | needs nothing
  A2  Get a key  | Ben ✓ | Mon 1 Feb 2027, 40 working days | needs nothing
  A3  Call the shops  | Ben ✓ | Fri 11 Dec, 4 working days | resources not named
      still missing: resources
  
  A3 is new. A1 and A2 have changed.
  No word yet: A1 (Ana).
  Next check-in: Tue 12 Jan 2027, 26 working days from now.
  The check-in of Tue 8 Dec is marked as held today.
  $ grep check_ins action-plan.yaml
  check_ins: [{date: 2026-12-07, held: true}, {date: 2027-01-12}]

What happened on that day is told from then on.

  $ bywhen done A1 --today 2026-12-07
  A1  Rewrite the page  | Ana ✓ | Wed 9 Dec | needs nothing | done Mon 7 Dec
  $ bywhen check-in --agenda --today 2027-01-08 | grep -A2 '^## Done'
  ## Done since Mon 7 Dec 2026
  
  - **A1** Rewrite the page (Ana)
  $ bywhen status --today 2026-12-09 | grep Since
  Since 7 Dec     done: A1 (Ana) Rewrite the page
  $ bywhen report --today 2026-12-09 | grep -A3 Since
  Since the last check-in, Mon 7 Dec
    Mon 7 Dec       A1 Rewrite the page | done
  
  What needs attention
