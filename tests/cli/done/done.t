What is done, and what can start because of it. Today is Wednesday, 2 December 2026.

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
  $ bywhen done A2 --as ben
  A2  Get CMS access  | Ben | Fri 27 Nov | needs nothing | done Wed 2 Dec
  now A1 (Ana) can start
  $ grep A2, action-plan.yaml
    - {id: A2, title: Get CMS access, owner: ben, deadline: 2026-11-27, status: done, done_on: 2026-12-02, resources: none, updates: [{date: 2026-12-02, author: ben, field: status, from: todo, to: done}]}

What it waits for is said, where that is still open.

  $ bywhen done A4
  A4  Tell support  | Ben | Fri 11 Dec | needs nothing | done Wed 2 Dec
  bywhen: A4 waits for A1, A3, which are still open
  $ bywhen undo
  undone: marked A4 done, 14:00
  $ bywhen done A1 A3
  A1  Rewrite the returns page  | Ana ✓ | Fri 4 Dec | needs nothing | done Wed 2 Dec
  A3  Put the button in the order mail  | Ana | Fri 4 Dec | needs nothing | done Wed 2 Dec
  now A4 (Ben) can start
  $ sed -n '/id: A1/,/date/p' action-plan.yaml
    - id: A1
      title: Rewrite the returns page
      owner: ana
      ownership: accepted
      deadline: 2026-12-04
      after: [A2]
      status: done
      done_on: 2026-12-02
      resources: none
      updates:

Again is no harm. With --on it was done on that day, which can be set right; a day to come is none.

  $ bywhen done A1
  A1  Rewrite the returns page  | Ana ✓ | Fri 4 Dec | needs nothing | done Wed 2 Dec
  bywhen: A1 is done already
  $ bywhen done A4 --on yesterday
  A4  Tell support  | Ben | Fri 11 Dec | needs nothing | done Tue 1 Dec
  $ bywhen done A4 --on 2026-11-30 --as ben
  A4  Tell support  | Ben | Fri 11 Dec | needs nothing | done Mon 30 Nov
  $ bywhen done A4 --on 2026-11-30
  A4  Tell support  | Ben | Fri 11 Dec | needs nothing | done Mon 30 Nov
  bywhen: A4 is done already
  $ bywhen done A3 --on today -q
  $ bywhen done A4 --on 2026-12-03
  bywhen: Thu 3 Dec is still to come
    mark it done when it is; to say by when it will be: bywhen schedule ACTION DATE
  [2]
  $ bywhen done A4 --on "fri?"
  bywhen: not a date: 'fri?'
    did you mean 'fri'? type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march
  [2]
  $ bywhen done A4 --on someday
  bywhen: not a date: 'someday'
    a day is mon, last fri, yesterday, 7 dec or 2026-12-07
  [2]
  $ bywhen done A4 --on ""
  bywhen: no date is given
    a day is mon, last fri, yesterday, 7 dec or 2026-12-07
  [2]
  $ bywhen show A4
  A4  Tell support
  
  status          done Mon 30 Nov
  owner           Ben
  deadline        Fri 11 Dec
  waits for       A1 Rewrite the returns page (done Wed 2 Dec)
                  A3 Put the button in the order mail (done Wed 2 Dec)
  resources       none
  history         Wed 2 Dec: status todo → done
                  Wed 2 Dec, Ben: done on Tue 1 Dec → Mon 30 Nov
  $ bywhen undo --list | head -n 4
  can be undone, the newest first:
     1  set the day of completion of A4 to Mon 30 Nov, 14:00
     2  marked A4 done, 14:00
     3  marked A1, A3 done, 14:00

An action that nobody owns can start, too. One that is under way or blocked has not waited.

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
  >   - {id: A3, title: Put the button in the order mail, status: doing, after: A2, deadline: 2026-12-04, resources: none}
  >   - {id: A4, title: Tell support, deadline: 2026-12-11, after: [A1, A3], resources: none}
  > END
  $ bywhen done A2
  A2  Get CMS access  | Ben | Fri 27 Nov | needs nothing | done Wed 2 Dec
  now A1 (Ana) can start
  $ bywhen done A1 A3
  A1  Rewrite the returns page  | Ana ✓ | Fri 4 Dec | needs nothing | done Wed 2 Dec
  A3  Put the button in the order mail  | Fri 4 Dec | needs nothing | done Wed 2 Dec
  now A4 (no owner) can start

In a dry run and in silence only the change is made, or shown.

  $ bywhen undo -q
  $ bywhen done A1 -n
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -11,7 +11,11 @@
       ownership: accepted
       deadline: 2026-12-04
       after: [A2]
  +    status: done
  +    done_on: 2026-12-02
       resources: none
  +    updates:
  +      - {date: 2026-12-02, field: status, from: todo, to: done}
     - {id: A2, title: Get CMS access, owner: ben, deadline: 2026-11-27, status: done, done_on: 2026-12-02, resources: none, updates: [{date: 2026-12-02, field: status, from: todo, to: done}]}
     - {id: A3, title: Put the button in the order mail, status: doing, after: A2, deadline: 2026-12-04, resources: none}
     - {id: A4, title: Tell support, deadline: 2026-12-11, after: [A1, A3], resources: none}
  $ bywhen done A1 A3 -q

What was dropped can turn out to be done.

  $ bywhen drop A4 -q; bywhen done A4
  A4  Tell support  | Fri 11 Dec | needs nothing | done Wed 2 Dec
  bywhen: A4 was dropped

  $ cp action-plan.yaml before
  $ bywhen done
  bywhen: no action is named
    name one by its id, e.g. A3
  [2]
  $ bywhen done A9
  bywhen: no action 'A9'
    the plan has A1, A2, A3 or A4
  [2]
  $ bywhen done the
  bywhen: 'the' is in the title of 2 actions
    say which: A1 (Rewrite the returns page) or A3 (Put the button in the order mail)
  [2]
  $ bywhen done A1 --by fri
  bywhen: unknown option '--by'
    for a text that begins with a dash, put -- before it
  [2]
  $ cmp before action-plan.yaml
