What cannot go on, and why: the row says so until it does. Today is Wednesday, 2 December 2026.

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
  $ bywhen start A1 -q --as ana
  $ bywhen block A1 --because "no access to the CMS" --as ana
  A1  Rewrite the returns page  | Ana ✓ | Fri 4 Dec, 2 working days | needs nothing | blocked: no access to the CMS
  $ sed -n '/id: A1/,/to: blocked/p' action-plan.yaml
    - id: A1
      title: Rewrite the returns page
      owner: ana
      ownership: accepted
      deadline: 2026-12-04
      after: [A2]
      status: blocked
      reason: no access to the CMS
      resources: none
      updates:
        - {date: 2026-12-02, author: ana, field: status, from: todo, to: doing}
        - {date: 2026-12-02, author: ana, field: status, from: doing, to: blocked, why: no access to the CMS}

A reason is asked for, and can come later; another one takes its place.

  $ bywhen block A2 A3
  A2  Get CMS access  | Ben, proposed | Fri 27 Nov, 3 working days ago | needs nothing | blocked
  A3  Put the button in the order mail  | Ana, proposed | Fri 4 Dec, 2 working days | needs nothing | blocked
  bywhen: what holds A2 up? bywhen block A2 --because TEXT
  bywhen: what holds A3 up? bywhen block A3 --because TEXT
  $ bywhen block A2
  A2  Get CMS access  | Ben, proposed | Fri 27 Nov, 3 working days ago | needs nothing | blocked
  bywhen: A2 is blocked already
  bywhen: what holds A2 up? bywhen block A2 --because TEXT
  $ bywhen block A2 A3 --because "Legal: no answer yet"
  A2  Get CMS access  | Ben, proposed | Fri 27 Nov, 3 working days ago | needs nothing | blocked: Legal: no answer yet
  A3  Put the button in the order mail  | Ana, proposed | Fri 4 Dec, 2 working days | needs nothing | blocked: Legal: no answer yet
  $ bywhen block A2 A3 --because "Legal: no answer yet"
  A2  Get CMS access  | Ben, proposed | Fri 27 Nov, 3 working days ago | needs nothing | blocked: Legal: no answer yet
  A3  Put the button in the order mail  | Ana, proposed | Fri 4 Dec, 2 working days | needs nothing | blocked: Legal: no answer yet
  bywhen: A2 is blocked already
  bywhen: A3 is blocked already
  $ bywhen block A2
  A2  Get CMS access  | Ben, proposed | Fri 27 Nov, 3 working days ago | needs nothing | blocked: Legal: no answer yet
  bywhen: A2 is blocked already
  $ bywhen block A2 --because "Legal said no"
  A2  Get CMS access  | Ben, proposed | Fri 27 Nov, 3 working days ago | needs nothing | blocked: Legal said no
  $ bywhen show A2 | grep -A 5 history
  history         Wed 2 Dec: status todo → blocked
                  Wed 2 Dec: reason: Legal: no answer yet
                  Wed 2 Dec: reason Legal: no answer yet → Legal said no
  $ bywhen undo --list | head -n 5
  can be undone, the newest first:
     1  set the reason of A2 to 'Legal said no', 14:00
     2  set the reason of A2, A3 to 'Legal: no answer yet', 14:00
     3  blocked A2, A3, 14:00
     4  blocked A1: no access to the CMS, 14:00

A reason is taken as it is, on one line where it is shown.

  $ bywhen block A3 --because "  'no' & *none* # yet: \"✋\" שלום  " | cut -d "|" -f 5
   blocked: 'no' & *none* # yet: "✋" שלום
  $ bywhen block A3 --because "$(printf -- '- first\n- \033[31msecond\tthird')" | cut -d "|" -f 5
   blocked: - first - \x1b[31msecond third
  $ bywhen block A3 --because=--none | cut -d "|" -f 5
   blocked: --none
  $ grep -o "status: blocked, reason: [^,]*" action-plan.yaml
  status: blocked, reason: "Legal said no"
  status: blocked, reason: "--none"

An empty one is none.

  $ cp action-plan.yaml before
  $ bywhen block A4 --because ""
  bywhen: the reason is empty
  [2]
  $ bywhen block A4 --because "  "
  bywhen: the reason is empty
  [2]
  $ bywhen block A4 --because "?"
  bywhen: the reason only holds a place: '?'
    leave it out until it is known; lint remembers it
  [2]
  $ bywhen block A4 --because
  bywhen: the option --because needs a value
  [2]
  $ bywhen block A4 --because legal --because money
  bywhen: the option --because is given twice
    keep one of them
  [2]
  $ bywhen block A4 no access
  bywhen: no action 'no'
    the plan has A1, A2, A3 or A4
  [2]
  $ bywhen block
  bywhen: no action is named
    name one by its id, e.g. A3
  [2]
  $ cmp before action-plan.yaml

What was done is open again. The reason goes when the work goes on.

  $ bywhen done A4 -q; bywhen block A4 --because "support has moved"
  A4  Tell support  | Ben, proposed | Fri 11 Dec, 7 working days | needs nothing | blocked: support has moved
  bywhen: A4 was done; reopened
  $ bywhen start A4; grep A4, action-plan.yaml | grep -c "reason: support"
  A4  Tell support  | Ben, proposed | Fri 11 Dec, 7 working days | needs nothing | doing
  bywhen: A4 waits for A1, A3, which are still open
  0
  [1]
