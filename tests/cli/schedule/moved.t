On the day of the session a deadline moves without a word, unless there is a reason. After it, that it has moved is kept
with the day and who says it, so that everyone can see how often dates move.

  $ bywhen init Returns --people "Ana Ruiz, Ben Okafor" -q
  $ for title in "Rewrite the returns page" "Get CMS access"; do bywhen add $title --owner ana --no-resources -q; done
  $ bywhen schedule A1 A2 4 dec -q
  $ bywhen schedule A1 8 dec -q; grep -c updates action-plan.yaml
  0
  [1]
  $ export BYWHEN_TODAY=2026-12-02
  $ bywhen schedule A1 A2 11 dec --because "waiting for legal: no answer" --as ana
  A1  Rewrite the returns page  | Ana, proposed | Fri 11 Dec, 7 working days | needs nothing
      moved from Tue 8 Dec, 3 working days later
  A2  Get CMS access  | Ana, proposed | Fri 11 Dec, 7 working days | needs nothing
      moved from Fri 4 Dec, 5 working days later
  $ bywhen schedule A2 10 dec
  A2  Get CMS access  | Ana, proposed | Thu 10 Dec, 6 working days | needs nothing
      moved from Fri 11 Dec, 1 working day earlier
  $ bywhen show A2
  A2  Get CMS access
  
  owner           Ana, proposed
  deadline        Thu 10 Dec, 6 working days
  resources       none
  history         Wed 2 Dec, Ana: deadline Fri 4 Dec → Fri 11 Dec (waiting for legal: no answer)
                  Wed 2 Dec: deadline Fri 11 Dec → Thu 10 Dec
  $ sed -n '/id: A2/,$p' action-plan.yaml
    - id: A2
      title: Get CMS access
      owner: ana
      deadline: 2026-12-10
      resources: none
      updates:
        - {date: 2026-12-02, author: ana, field: deadline, from: 2026-12-04, to: 2026-12-11, why: "waiting for legal: no answer"}
        - {date: 2026-12-02, field: deadline, from: 2026-12-11, to: 2026-12-10}
  $ bywhen undo --list | head -n 3
  can be undone, the newest first:
     1  set the deadline of A2 to Thu 10 Dec, 14:00
     2  set the deadline of A1, A2 to Fri 11 Dec, 14:00

The same day again has not moved, a first one neither; the reason would be about nothing.

  $ bywhen schedule A2 10 dec --because "nothing new"
  A2  Get CMS access  | Ana, proposed | Thu 10 Dec, 6 working days | needs nothing
  bywhen: the deadline of A2 has not moved, so the reason is not kept
  $ bywhen schedule A2 "10 dec?"
  A2  Get CMS access  | Ana, proposed | Thu 10 Dec?, 6 working days | needs nothing
  $ bywhen add Tell support -q
  $ bywhen schedule A3 A2 4 dec --because "all at once" -q; grep -c "why: all at once" action-plan.yaml
  1
  $ bywhen schedule A3 A2 11 dec -n
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -15,12 +15,15 @@
     - id: A2
       title: Get CMS access
       owner: ana
  -    deadline: 2026-12-04
  +    deadline: 2026-12-11
       resources: none
       updates:
         - {date: 2026-12-02, author: ana, field: deadline, from: 2026-12-04, to: 2026-12-11, why: "waiting for legal: no answer"}
         - {date: 2026-12-02, field: deadline, from: 2026-12-11, to: 2026-12-10}
         - {date: 2026-12-02, field: deadline, from: 2026-12-10, to: 2026-12-04, why: all at once}
  +      - {date: 2026-12-02, field: deadline, from: 2026-12-04, to: 2026-12-11}
     - id: A3
       title: Tell support
  -    deadline: 2026-12-04
  +    deadline: 2026-12-11
  +    updates:
  +      - {date: 2026-12-02, field: deadline, from: 2026-12-04, to: 2026-12-11}

  $ cp action-plan.yaml before
  $ bywhen schedule A2 11 dec --because ""
  bywhen: the reason is empty
  [2]
  $ bywhen schedule A2 --because "waiting for legal"
  bywhen: --because is about a deadline that moves
    bywhen schedule A2 DATE --because TEXT
  [2]
  $ bywhen schedule A2 --start today --because "waiting for legal"
  bywhen: --because is about a deadline that moves
    bywhen schedule A2 DATE --because TEXT
  [2]
  $ bywhen schedule A2 11 dec --as zoe
  bywhen: no person 'zoe'
    the plan has ana or ben; to add one: bywhen add-person zoe NAME
  [2]
  $ cmp before action-plan.yaml
