In a plan kept by hand the day changes where it stands, in the quotes that it has. The session was a day before, so
that it has moved is kept.

  $ cp $EXAMPLES/hand-edited.plan.yaml before; cp before action-plan.yaml
  $ bywhen schedule A1 A2 A4 2026-12-19 -q; diff before action-plan.yaml
  52c52
  <     deadline: 2026-12-05     # a Saturday, yes
  ---
  >     deadline: 2026-12-19     # a Saturday, yes
  57a58,63
  >     updates:
  >     - date: 2026-11-24
  >       field: deadline
  >       from: 2026-12-05
  >       to: 2026-12-19
  > 
  68c74
  <     deadline: '2026-12-12'
  ---
  >     deadline: '2026-12-19'
  81a88,92
  >     updates:
  >     - date: 2026-11-24
  >       field: deadline
  >       from: 2026-12-12
  >       to: 2026-12-19
  89c100
  <   - {id: A4, title: Ask the school to move the Tuesday choir, improvement: I2, owner: wei, deadline: 2026-12-08, resources: [The head's number, "Cake, two kinds"]}
  ---
  >   - {id: A4, title: Ask the school to move the Tuesday choir, improvement: I2, owner: wei, deadline: 2026-12-19, resources: [The head's number, "Cake, two kinds"], updates: [{date: 2026-11-24, field: deadline, from: 2026-12-08, to: 2026-12-19}]}
  [1]

A tentative day becomes certain; a new field goes where the format's order has it.

  $ cp before action-plan.yaml; bywhen schedule A6 2027-01-23 -q; diff before action-plan.yaml
  100,101c100
  <     deadline: 2027-01-16
  <     tentative: true
  ---
  >     deadline: 2027-01-23
  118a118,122
  >     updates:
  >     - date: 2026-11-24
  >       field: deadline
  >       from: 2027-01-16
  >       to: 2027-01-23
  [1]
  $ cp before action-plan.yaml; bywhen schedule A2 --start 2026-12-01 --after A4 -q; diff before action-plan.yaml
  66a67
  >     start: 2026-12-01
  69c70
  <     after: [A1]   # or we sneeze dust on the plumber
  ---
  >     after: [A1, A4]   # or we sneeze dust on the plumber
  [1]

A calendar of one's own counts: Saturday is a working day in this plan.

  $ bywhen schedule A2 +5wd
  A2  Hang the heavy curtains (the green ones: cellar, shelf "C")  | Ruth, proposed | Mon 30 Nov, 5 working days | needs Ladder, ?; Curtain hooks, 40, requested; Somebody tall, ?
      moved from Sat 12 Dec, 11 working days earlier
  bywhen: the start is after the deadline
  bywhen: A2 is due before A1, which it waits for (Sat 5 Dec)
  bywhen: A2 is due before A4, which it waits for (Tue 8 Dec)
  $ bywhen schedule A2 sat
  A2  Hang the heavy curtains (the green ones: cellar, shelf "C")  | Ruth, proposed | Sat 28 Nov, 4 working days | needs Ladder, ?; Curtain hooks, 40, requested; Somebody tall, ?
      moved from Mon 30 Nov, 1 working day earlier
  bywhen: the start is after the deadline
  bywhen: A2 is due before A1, which it waits for (Sat 5 Dec)
  bywhen: A2 is due before A4, which it waits for (Tue 8 Dec)
