To be done after all: what was done, dropped or blocked is open again, and not yet started.

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
  $ cp action-plan.yaml new
  $ bywhen done A2 -q; bywhen drop A3 --because "no time" -q; bywhen block A1 --because "no access" -q
  $ bywhen reopen A1 A2 A3 --as ana
  A1  Rewrite the returns page  | Ana ✓ | Fri 4 Dec, 2 working days | needs nothing
  A2  Get CMS access  | Ben, proposed | Fri 27 Nov, 3 working days ago | needs nothing
  A3  Put the button in the order mail  | Ana, proposed | Fri 4 Dec, 2 working days | needs nothing
  $ grep -c "done_on\|reason:" action-plan.yaml
  0
  [1]
  $ bywhen show A3 | tail -n 2
  history         Wed 2 Dec: status todo → dropped (no time)
                  Wed 2 Dec, Ana: status dropped → todo
  $ bywhen undo --list | head -n 3
  can be undone, the newest first:
     1  reopened A1, A2, A3, 14:00
     2  blocked A1: no access, 14:00

What has begun, or has not, is open.

  $ bywhen start A1 -q; cp action-plan.yaml before
  $ bywhen reopen A1 A2
  A1  Rewrite the returns page  | Ana ✓ | Fri 4 Dec, 2 working days | needs nothing | doing
  A2  Get CMS access  | Ben, proposed | Fri 27 Nov, 3 working days ago | needs nothing
  bywhen: A1 is open already
  bywhen: A2 is open already
  $ bywhen reopen A9
  bywhen: no action 'A9'
    the plan has A1, A2, A3 or A4
  [2]
  $ bywhen reopen the
  bywhen: 'the' is in the title of 2 actions
    say which: A1 (Rewrite the returns page) or A3 (Put the button in the order mail)
  [2]
  $ bywhen reopen
  bywhen: no action is named
    name one by its id, e.g. A3
  [2]
  $ bywhen reopen A1 --because "not good enough"
  bywhen: unknown option '--because'
    for a text that begins with a dash, put -- before it
  [2]
  $ cmp before action-plan.yaml
  $ bywhen undo 5 -q && cmp new action-plan.yaml
