Several plans: the sum first.

  $ mkdir plans
  $ cat >plans/a.plan.yaml <<'END'
  > bywhen: 1
  > title: Shop
  > date: 2026-11-24
  > actions:
  >   - {id: A1, title: Rewrite the page, owner: ana, deadline: 2026-12-02, after: [A2], resources: none}
  >   - {id: A2, title: Get access, owner: ben, deadline: 2026-11-27, resources: none}
  > END
  $ cat >plans/b.plan.yaml <<'END'
  > bywhen: 1
  > title: Kitchen
  > actions:
  >   - {id: A1, title: Label the shelves, owner: kim, status: done, done_on: 2026-11-23}
  > END
  $ bywhen status plans --today 2026-12-01
  2 plans: 1 of 3 actions done, 2 open (1 overdue)
  
  plans/a.plan.yaml
  Shop
  Time            ████████████████░░░░  5 of 6 working days, to Wed 2 Dec
  Done            ▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░  0 of 2 actions done, 2 open (1 overdue)
  Due so far      1: 0 done, 1 overdue: A2 ben (Fri 27 Nov)
  
  Since 24 Nov    nothing was noted
  Waiting         ana waits for ben (A2, Fri 27 Nov, overdue)
  Critical chain  A2 ben Fri 27 Nov (overdue) -> no day spare -> A1 ana Wed 2 Dec
  Next check-in   none is planned
  
  plans/b.plan.yaml
  Kitchen
  Done            ████████████████████  1 of 1 action done
  
  So far          done: A1 (kim) Label the shelves
  $ bywhen status plans --today 2026-12-01 --exit-code >/dev/null
  [1]
  $ bywhen status plans/b.plan.yaml --today 2026-12-01 --exit-code >/dev/null
  $ bywhen status plans none
  bywhen: none: there is no such file
    name files or folders; for a person's actions: --owner none; all of one action: bywhen show none
  [2]
