What will not be done stays in the plan, with the reason where one is given. Today is Wednesday, 2 December 2026.

  $ export BYWHEN_TODAY=2026-12-02
  $ cat >action-plan.yaml <<'END'
  > bywhen: 1
  > title: Returns
  > date: 2026-11-24
  > people:
  >   - {id: ana, name: Ana Ruiz, email: ana@example.org}
  >   - {id: ben, name: Ben Okafor}
  > actions:
  >   - id: A1
  >     title: Rewrite the returns page
  >     owner: ana
  >     ownership: accepted
  >     deadline: 2026-12-04
  >     after: [A2]
  >     resources: none
  >   - {id: A2, title: Get CMS access, owner: ben, deadline: 2026-11-27, resources: none}
  >   - {id: A3, title: Put the button in the order mail, owner: ana, deadline: 2026-12-04, resources: none}
  >   - {id: A4, title: Tell support, owner: ben, deadline: 2026-12-11, after: [A1, A3], resources: none}
  > END
  $ bywhen drop A3 --because "the shop moves in spring" --as ana
  A3  Put the button in the order mail  | Ana | Fri 4 Dec | needs nothing | dropped: the shop moves in spring
  bywhen: A4 waits for A3
  $ sed -n '/id: A3/p' action-plan.yaml
    - {id: A3, title: Put the button in the order mail, owner: ana, deadline: 2026-12-04, status: dropped, reason: the shop moves in spring, resources: none, updates: [{date: 2026-12-02, author: ana, field: status, from: todo, to: dropped, why: the shop moves in spring}]}

Who waits for it is said, unless that is dropped with it.

  $ bywhen drop A2
  A2  Get CMS access  | Ben | Fri 27 Nov | needs nothing | dropped
  bywhen: A1 waits for A2
  $ bywhen drop A2
  A2  Get CMS access  | Ben | Fri 27 Nov | needs nothing | dropped
  bywhen: A2 is dropped already
  bywhen: A1 waits for A2
  $ bywhen drop A1 A4 --because "not without the CMS"
  A1  Rewrite the returns page  | Ana ✓ | Fri 4 Dec | needs nothing | dropped: not without the CMS
  A4  Tell support  | Ben | Fri 11 Dec | needs nothing | dropped: not without the CMS
  $ bywhen undo --list
  can be undone, the newest first:
     1  dropped A1, A4: not without the CMS, 14:00
     2  dropped A2, 14:00
     3  dropped A3: the shop moves in spring, 14:00
  $ bywhen undo 2
  undone: dropped A1, A4: not without the CMS, 14:00
  undone: dropped A2, 14:00
  $ bywhen show A3 | tail -n 1
  history         Wed 2 Dec, Ana: status todo → dropped (the shop moves in spring)

What was done is no longer; a dry run shows it.

  $ bywhen done A2 -q; bywhen drop A2 -n
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -12,6 +12,6 @@
       deadline: 2026-12-04
       after: [A2]
       resources: none
  -  - {id: A2, title: Get CMS access, owner: ben, deadline: 2026-11-27, status: done, done_on: 2026-12-02, resources: none, updates: [{date: 2026-12-02, field: status, from: todo, to: done}]}
  +  - {id: A2, title: Get CMS access, owner: ben, deadline: 2026-11-27, status: dropped, resources: none, updates: [{date: 2026-12-02, field: status, from: todo, to: done}, {date: 2026-12-02, field: status, from: done, to: dropped}]}
     - {id: A3, title: Put the button in the order mail, owner: ana, deadline: 2026-12-04, status: dropped, reason: the shop moves in spring, resources: none, updates: [{date: 2026-12-02, author: ana, field: status, from: todo, to: dropped, why: the shop moves in spring}]}
     - {id: A4, title: Tell support, owner: ben, deadline: 2026-12-11, after: [A1, A3], resources: none}
  bywhen: A2 was done
  bywhen: A1 waits for A2

  $ cp action-plan.yaml before
  $ bywhen drop A1 --because ""
  bywhen: the reason is empty
  [2]
  $ bywhen drop A1 --because TBD
  bywhen: the reason only holds a place: 'TBD'
    leave it out until it is known; lint remembers it
  [2]
  $ bywhen drop A1 --reason "no time"
  bywhen: unknown option '--reason'
    for a text that begins with a dash, put -- before it
  [2]
  $ bywhen drop A9
  bywhen: no action 'A9'
    the plan has A1, A2, A3 or A4
  [2]
  $ bywhen drop the
  bywhen: 'the' is in the title of 2 actions
    say which: A1 (Rewrite the returns page) or A3 (Put the button in the order mail)
  [2]
  $ bywhen drop
  bywhen: no action is named
    name one by its id, e.g. A3
  [2]
  $ cmp before action-plan.yaml
