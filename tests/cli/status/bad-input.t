No actions; one without anything.

  $ printf 'bywhen: 1\ntitle: Nothing yet\nactions: []\n' >action-plan.yaml; bywhen status
  Nothing yet
  Done            no actions yet
  $ printf 'bywhen: 1\ntitle: One\nactions:\n  - {}\n' >action-plan.yaml; bywhen status
  One
  Done            ░░░░░░░░░░░░░░░░░░░░  0 of 1 action done, 1 open
  Missing         1 action lacks something: no id
  
  So far          nothing was noted
  Waiting         nobody for anybody else
  Critical chain  nothing that is open has a deadline
  Next check-in   none is planned

All done.

  $ cat >action-plan.yaml <<'END'
  > bywhen: 1
  > title: All done
  > date: 2026-10-01
  > actions:
  >   - {id: A1, title: First, owner: ana, deadline: 2026-11-20, status: done, done_on: 2026-11-24}
  >   - {id: A2, title: Second, owner: ben, deadline: 2026-11-27, status: done, done_on: 2026-11-20}
  >   - {id: A3, title: Third, owner: ben, status: dropped}
  > END
  $ bywhen status --exit-code
  All done
  Time            ██████████████████░░  38 of 41 working days, to Fri 27 Nov
  Done            ████████████████████  2 of 3 actions done, 1 dropped
  Due so far      1, all done
  
  Since 1 Oct     done: A2 (ben) Second
                  done: A1 (ana) First
  Deadlines       the 2 done came on average 1.5 working days before their first date

Circles, deadlines before starts and before what they wait for, values that are none, 50 years.

  $ cat >action-plan.yaml <<'END'
  > bywhen: 1
  > title: "\e[2J <script> | `x`"
  > date: 2026-11-24
  > actions:
  >   - {id: A1, title: One, owner: "\u202Eana", deadline: 2026-12-04, after: [A2]}
  >   - {id: A2, title: Two, owner: ben, deadline: 2026-12-02, after: [A1]}
  >   - {id: A3, title: Three, owner: cleo, start: 2026-12-11, deadline: 2026-12-09, after: [A1, A9, A3]}
  >   - {id: A4, title: Four, owner: dora, deadline: 2026-12-07, effort: 2w, after: [A3]}
  >   - {id: A5, title: Five, deadline: soon, effort: much, after: [A4], status: doen}
  >   - {id: A6, title: Six, owner: dora, deadline: 2076-11-24, after: [A5], updates: [{date: 2026-11-24, field: deadline, from: 2026-11-24, to: 2076-11-24}]}
  > END
  $ bywhen status
  \x1b[2J <script> | `x`
  Time            ░░░░░░░░░░░░░░░░░░░░  0 of 13045 working days, to Tue 24 Nov 2076
  Done            ░░░░░░░░░░░░░░░░░░░░  0 of 6 actions done, 6 open
  Due so far      nothing yet; next is A2 ben (Wed 2 Dec)
  Missing         6 actions lack something: A1, A2, A3, A4, A5, A6
  
  Since 24 Nov    nothing yet
  Waiting         \u{202e}ana waits for ben (A2, Wed 2 Dec)
                  ben, cleo wait for \u{202e}ana (A1, Fri 4 Dec)
                  and 3 more
  Deadlines moved A6 once, +13045 working days
  Critical chain  A1 \u{202e}ana Fri 4 Dec -> 2 working days spare -> 3 more -> A6 dora Tue 24 Nov 2076; the least is 12 days too short
                  A1, A2, A3 wait in a circle
  Next check-in   none is planned

A plan that is damaged.

  $ printf 'bywhen: 1\ntitle: x\ntitle: y\nactions: []\n' >action-plan.yaml; bywhen status --exit-code
  bywhen: action-plan.yaml:3:1: the key 'title' stands here twice
    keep the one that is right and take the other out
  [2]
