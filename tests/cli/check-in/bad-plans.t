Plans in which there is nothing to ask, or more than one would like.

  $ export BYWHEN_TODAY=2026-12-08
  $ printf 'bywhen: 1\ntitle: Empty\nactions: []\n' > action-plan.yaml
  $ bywhen check-in < /dev/null
  
  Nothing was noted of any action today.
  No action is open any more.
  $ cat action-plan.yaml
  bywhen: 1
  title: Empty
  actions: []

All done; the check-in that was planned was held.

  $ cat > action-plan.yaml <<END
  > bywhen: 1
  > title: Done
  > date: 2026-11-24
  > actions: [{id: A1, title: x, status: done, done_on: 2026-12-01}]
  > check_ins: [{date: 2026-12-07}]
  > END
  $ bywhen check-in < /dev/null
  
  Nothing was noted of any action today.
  No action is open any more.
  $ tail -n 1 action-plan.yaml
  check_ins: [{date: 2026-12-07}]

One action without anything; titles that nobody would wish for; a cycle; deadlines over for years and years away.

  $ cat > action-plan.yaml <<END
  > bywhen: 1
  > title: "\e[31mred\u202E"
  > date: 2026-11-24
  > actions:
  >   - {id: A1}
  >   - {id: A2, title: "<script>\e]0;x\a", owner: "Zo\e[2Je", deadline: 1999-12-31, after: [A3], done_when: "\e[2J"}
  >   - {id: A3, title: "=HYPERLINK(1)", owner: "Zo\e[2Je", ownership: accepted, deadline: 2076-01-01, after: [A2],
  >      resources: [{need: "\e[1mX", status: unavailable, fallback: "\e[1mY"}], risks: [{risk: "\e[1mR", trigger: 2000-01-01}]}
  > END
  $ printf '+3d \nwords that help\nyes\ngone\n\n\n' | bywhen check-in
  A2  <script>\x1b]0;x\x07  | Zo\x1b[2Je, proposed | Fri 11 Dec, 3 working days | resources not named
      still missing: resources
  moved from Fri 31 Dec 1999, 7030 working days later
  A2: what helps: words that help
  A3: instead: \x1b[1mY
  A3: gone: \x1b[1mR
  check-in: Tue 22 Dec
  
  Zo\x1b[2Je moves A2 to Fri 11 Dec. A3 takes its fallback.
  No word yet: A1 (no owner).
  Next check-in: Tue 22 Dec, 10 working days from now.
  This check-in is in the plan now, as held.
  bywhen: A2 is due before A3, which it waits for (Wed 1 Jan 2076)
  $ grep -c . action-plan.yaml
  12

A plan that lint would not pass is no obstacle; one that can't be read is.

  $ printf 'bywhen: 1\ntitle: [\n' > action-plan.yaml
  $ bywhen check-in < /dev/null
  bywhen: action-plan.yaml:2:8: this '[' is not closed
    end the list with ']'; a text that has brackets needs quotes
  [2]
