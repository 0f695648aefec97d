Work has begun. Who says so, and on which day, is kept in the action's updates. Today is Wednesday, 2 December 2026.

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
  $ bywhen start A3 --as ana
  A3  Put the button in the order mail  | Ana, proposed | Fri 4 Dec, 2 working days | needs nothing | doing
  $ grep A3, action-plan.yaml
    - {id: A3, title: Put the button in the order mail, owner: ana, deadline: 2026-12-04, status: doing, resources: none, updates: [{date: 2026-12-02, author: ana, field: status, from: todo, to: doing}]}
  $ bywhen start mail a2
  A3  Put the button in the order mail  | Ana, proposed | Fri 4 Dec, 2 working days | needs nothing | doing
  A2  Get CMS access  | Ben, proposed | Fri 27 Nov, 3 working days ago | needs nothing | doing
  bywhen: A3 is under way already
  $ bywhen start A3 A2
  A3  Put the button in the order mail  | Ana, proposed | Fri 4 Dec, 2 working days | needs nothing | doing
  A2  Get CMS access  | Ben, proposed | Fri 27 Nov, 3 working days ago | needs nothing | doing
  bywhen: A3 is under way already
  bywhen: A2 is under way already

What it waits for is no obstacle, but is said.

  $ bywhen start A1 -n
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -11,7 +11,10 @@
       ownership: accepted
       deadline: 2026-12-04
       after: [A2]
  +    status: doing
       resources: none
  +    updates:
  +      - {date: 2026-12-02, field: status, from: todo, to: doing}
     - {id: A2, title: Get CMS access, owner: ben, deadline: 2026-11-27, status: doing, resources: none, updates: [{date: 2026-12-02, field: status, from: todo, to: doing}]}
     - {id: A3, title: Put the button in the order mail, owner: ana, deadline: 2026-12-04, status: doing, resources: none, updates: [{date: 2026-12-02, author: ana, field: status, from: todo, to: doing}]}
     - {id: A4, title: Tell support, owner: ben, deadline: 2026-12-11, after: [A1, A3], resources: none}
  bywhen: A1 waits for A2, which is still open
  $ bywhen done A2 -q
  $ bywhen start A4 A1
  A4  Tell support  | Ben, proposed | Fri 11 Dec, 7 working days | needs nothing | doing
  A1  Rewrite the returns page  | Ana ✓ | Fri 4 Dec, 2 working days | needs nothing | doing
  bywhen: A4 waits for A1, A3, which are still open

Nobody has to say who they are; git's address is enough, where it is somebody's of the plan.

  $ bywhen undo -q; git init -q . && git config user.email ANA@example.org
  $ bywhen start A1; sed -n '/updates/,/date/p' action-plan.yaml | head -n 2
  A1  Rewrite the returns page  | Ana ✓ | Fri 4 Dec, 2 working days | needs nothing | doing
      updates:
        - {date: 2026-12-02, author: ana, field: status, from: todo, to: doing}
  $ bywhen undo -q; git config user.email zoe@example.org
  $ bywhen start A1 -q; sed -n '/updates/,/date/p' action-plan.yaml | head -n 2
      updates:
        - {date: 2026-12-02, field: status, from: todo, to: doing}
  $ bywhen start A4 --as zoe
  bywhen: no person 'zoe'
    the plan has ana or ben; to add one: bywhen add-person zoe NAME
  [2]

What was blocked goes on; what was done or dropped is under way again.

  $ bywhen block A1 --because "no access" -q; bywhen drop A3 --because "no time" -q
  $ bywhen start A1 A2 A3
  A1  Rewrite the returns page  | Ana ✓ | Fri 4 Dec, 2 working days | needs nothing | doing
  A2  Get CMS access  | Ben, proposed | Fri 27 Nov, 3 working days ago | needs nothing | doing
  A3  Put the button in the order mail  | Ana, proposed | Fri 4 Dec, 2 working days | needs nothing | doing
  bywhen: A2 was done; reopened
  bywhen: A3 was dropped; reopened
  $ grep -c "reason: no\|done_on" action-plan.yaml
  0
  [1]

What was done can be taken back.

  $ bywhen undo --list | head -n 4
  can be undone, the newest first:
     1  started A1, A2, A3, 14:00
     2  dropped A3: no time, 14:00
     3  blocked A1: no access, 14:00
  $ bywhen undo
  undone: started A1, A2, A3, 14:00
  $ bywhen list
  Id  Action                            Owner          By when                     Needs  State
  A1  Rewrite the returns page          Ana ✓          Fri 4 Dec, 2 working days   none   blocked
  A2  Get CMS access                    Ben            Fri 27 Nov                  none   done
  A3  Put the button in the order mail  Ana            Fri 4 Dec                   none   dropped
  A4  Tell support                      Ben, proposed  Fri 11 Dec, 7 working days  none

Nothing is written where something is wrong.

  $ cp action-plan.yaml before
  $ bywhen start
  bywhen: no action is named
    name one by its id, e.g. A3
  [2]
  $ bywhen start A1 A9
  bywhen: no action 'A9'
    the plan has A1, A2, A3 or A4
  [2]
  $ bywhen start the
  bywhen: 'the' is in the title of 2 actions
    say which: A1 (Rewrite the returns page) or A3 (Put the button in the order mail)
  [2]
  $ bywhen start A1 --because "it is time"
  bywhen: unknown option '--because'
    for a text that begins with a dash, put -- before it
  [2]
  $ cmp before action-plan.yaml
