The commitment round: person by person, then who asks those that are not here, what is open, the parked list and the
first check-in. At the end stands a block to paste into a chat, and the report beside the plan.

  $ cat > action-plan.yaml <<END
  > bywhen: 1
  > title: Returns
  > date: 2026-11-24
  > people:
  >   - {id: mia, name: Mia Holm}
  >   - {id: ana, name: Ana Ruiz}
  >   - {id: ben, name: Ben Okafor}
  >   - {id: hana, name: Hana Kim}
  > present: [mia, ana, ben]
  > improvements:
  >   - {id: I1, title: Returns without calls, priority: 1}
  >   - {id: I2, title: A better mail, priority: 2}
  > actions:
  >   - {id: A1, title: Rewrite the page, improvement: I1, owner: ana, deadline: 2026-12-04, resources: [CMS access]}
  >   - {id: A2, title: Get access, improvement: I1, owner: ben, ownership: accepted, deadline: 2026-11-27, resources: none}
  >   - {id: A3, title: Tell support, improvement: I1, owner: ben, deadline: 2026-12-02, resources: none}
  >   - {id: A4, title: Tell the shops, improvement: I1, owner: ana, deadline: 2026-12-11, resources: none}
  >   - {id: A5, title: Translate it, improvement: I1, owner: hana, deadline: 2026-12-18, resources: none}
  >   - {id: A6, title: Measure the calls}
  > parked:
  >   - Who pays freight from Norway?
  >   - A returns desk in town
  > END
  $ cp action-plan.yaml before

What stays on the parked list after an empty line is passed over; who takes a point is asked for a yes, like all.

  $ bywhen close --as mia <<END
  > a4 7 dec ok
  > ok
  > no
  > ben
  > A6 mia 9 dec ok
  > A6 none
  > 
  > ben fri
  > 
  > ok
  > later
  > 9 dec 14:00
  > END
  A4  Tell the shops  | Ana ✓ | Mon 7 Dec, 9 working days | needs nothing
  moved from Fri 11 Dec, 4 working days earlier
  A1  Rewrite the page  | Ana ✓ | Fri 4 Dec, 8 working days | needs CMS access, ?
  good to know now: A3 is free again
  Ben asks Hana about A5
  A6  Measure the calls  | Mia ✓ | Wed 9 Dec, 11 working days | resources not named
      still missing: resources
  A6  Measure the calls  | Mia ✓ | Wed 9 Dec, 11 working days | needs nothing
  A7  Who pays freight from Norway?  | Ben, proposed | Fri 27 Nov, 3 working days | resources not named
      still missing: resources
  A7  Who pays freight from Norway?  | Ben ✓ | Fri 27 Nov, 3 working days | resources not named
      still missing: resources
  check-in: Wed 9 Dec at 14:00
  
  Returns: what we agreed, Tue 24 Nov
  Mia: A6 Measure the calls, by Wed 9 Dec
  Ana: A1 Rewrite the page, by Fri 4 Dec; A4 Tell the shops, by Mon 7 Dec
  Ben: A2 Get access, by Fri 27 Nov; A7 Who pays freight from Norway?, by Fri 27 Nov
  Hana: A5 Translate it, by Fri 18 Dec (Ben asks)
  Still open: A3 owner; A7 resources; I2 no action yet
  Parked: A returns desk in town
  Next check-in: Wed 9 Dec at 14:00
  bywhen: the report: action-plan.md
  $ diff before action-plan.yaml
  14c14
  <   - {id: A1, title: Rewrite the page, improvement: I1, owner: ana, deadline: 2026-12-04, resources: [CMS access]}
  ---
  >   - {id: A1, title: Rewrite the page, improvement: I1, owner: ana, ownership: accepted, deadline: 2026-12-04, resources: [CMS access]}
  16,19c16,20
  <   - {id: A3, title: Tell support, improvement: I1, owner: ben, deadline: 2026-12-02, resources: none}
  <   - {id: A4, title: Tell the shops, improvement: I1, owner: ana, deadline: 2026-12-11, resources: none}
  <   - {id: A5, title: Translate it, improvement: I1, owner: hana, deadline: 2026-12-18, resources: none}
  <   - {id: A6, title: Measure the calls}
  ---
  >   - {id: A3, title: Tell support, improvement: I1, owner: ben, ownership: declined, deadline: 2026-12-02, resources: none}
  >   - {id: A4, title: Tell the shops, improvement: I1, owner: ana, ownership: accepted, deadline: 2026-12-07, resources: none}
  >   - {id: A5, title: Translate it, improvement: I1, owner: hana, deadline: 2026-12-18, resources: none, updates: [{date: 2026-11-24, author: mia, note: Ben asks Hana}]}
  >   - {id: A6, title: Measure the calls, owner: mia, ownership: accepted, deadline: 2026-12-09, resources: none}
  >   - {id: A7, title: "Who pays freight from Norway?", owner: ben, ownership: accepted, deadline: 2026-11-27}
  21d21
  <   - Who pays freight from Norway?
  22a23,25
  > check_ins:
  >   - date: 2026-12-09
  >     time: "14:00"
  [1]

A second round asks about what is new, and about what was promised by another day.

  $ tail -n 1 action-plan.md
  <!-- bywhen close 2026-11-24: A1=ana@2026-12-04 A2=ben@2026-11-27 A3 A4=ana@2026-12-07 A5 A6=mia@2026-12-09 A7=ben@2026-11-27 -->
  $ printf '+ Call the bank @ana fri\nok\n' | bywhen close --no-report -q
  $ bywhen schedule A1 9 dec -q
  $ printf 'ok\n' | bywhen close
  A1  Rewrite the page  | Ana ✓ | Wed 9 Dec, 11 working days | needs CMS access, ?
  
  Returns: what we agreed, Tue 24 Nov
  Mia: A6 Measure the calls, by Wed 9 Dec
  Ana: A8 Call the bank, by Fri 27 Nov; A4 Tell the shops, by Mon 7 Dec; A1 Rewrite the page, by Wed 9 Dec
  Ben: A2 Get access, by Fri 27 Nov; A7 Who pays freight from Norway?, by Fri 27 Nov
  Hana: A5 Translate it, by Fri 18 Dec (Ben asks)
  Still open: A3 owner; A7 resources; A8 resources; I2 no action yet
  Parked: A returns desk in town
  Next check-in: Wed 9 Dec at 14:00
  Since the last close: + A8; A1 by Wed 9 Dec, was Fri 4 Dec
  bywhen: the report: action-plan.md
  $ tail -n 1 action-plan.md
  <!-- bywhen close 2026-11-24: A1=ana@2026-12-09 A2=ben@2026-11-27 A3 A4=ana@2026-12-07 A5 A6=mia@2026-12-09 A7=ben@2026-11-27 A8=ana@2026-11-27 -->

Each line is one step back.

  $ bywhen undo
  undone: set the deadline of A1 to Wed 9 Dec, 14:00
  $ bywhen undo
  undone: ana accepted A8, 14:00
  $ bywhen undo
  undone: added A8 Call the bank, 14:00
  $ bywhen undo
  undone: added the check-in Wed 9 Dec, 14:00
  $ bywhen undo
  undone: ben accepted A7, 14:00
  $ bywhen undo 7 -q
  $ cmp before action-plan.yaml

An empty line takes the check-in that is proposed: two weeks on, or half way to the first deadline where all of them
are over by then.

  $ rm action-plan.md
  $ printf 'later\nlater\nlater\nlater\nlater\nlater\n\n' | bywhen close | tail -n 1
  bywhen: the report: action-plan.md
  Next check-in: Tue 8 Dec
  $ rm action-plan.md
  $ printf 'bywhen: 1\ntitle: T\nactions:\n  - {id: A1, title: One, owner: ana, ownership: accepted, deadline: 2026-12-02, resources: none}\n' > action-plan.yaml
  $ printf '\n' | bywhen close
  check-in: Mon 30 Nov
  
  T: what we agreed, Tue 24 Nov
  ana: A1 One, by Wed 2 Dec
  Next check-in: Mon 30 Nov
  bywhen: the report: action-plan.md
  $ grep -A 9 check_ins action-plan.yaml
  check_ins:
    - date: 2026-11-30
  $ printf '\n' | bywhen close
  
  T: what we agreed, Tue 24 Nov
  ana: A1 One, by Wed 2 Dec
  Next check-in: Mon 30 Nov
  bywhen: the report: action-plan.md
  $ bywhen close < /dev/null | tail -n 1
  bywhen: the report: action-plan.md
  Next check-in: Mon 30 Nov
