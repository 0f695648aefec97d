In a plan kept by hand only the lines of the action change, in the quotes and with the comments that they had.

  $ export BYWHEN_TODAY=2026-12-08
  $ cp $EXAMPLES/hand-edited.plan.yaml before; cp before action-plan.yaml
  $ bywhen done A1 --as tom; diff before action-plan.yaml
  A1  Have the boiler looked at  | Tom ✓ | Sat 5 Dec | needs nothing | done Tue 8 Dec
  now A2 (Ruth) can start
  53a54,55
  >     status: done
  >     done_on: 2026-12-08
  56a59,65
  > 
  >     updates:
  >     - date: 2026-12-08
  >       author: tom
  >       field: status
  >       from: todo
  >       to: done
  [1]
  $ cp before action-plan.yaml; bywhen done A4 -q; diff before action-plan.yaml
  89c89
  <   - {id: A4, title: Ask the school to move the Tuesday choir, improvement: I2, owner: wei, deadline: 2026-12-08, resources: [The head's number, "Cake, two kinds"]}
  ---
  >   - {id: A4, title: Ask the school to move the Tuesday choir, improvement: I2, owner: wei, deadline: 2026-12-08, status: done, done_on: 2026-12-08, resources: [The head's number, "Cake, two kinds"], updates: [{date: 2026-12-08, field: status, from: todo, to: done}]}
  [1]
  $ cp before action-plan.yaml; bywhen start A6 -q --as tom; diff before action-plan.yaml
  103c103
  <     status: todo   # doing
  ---
  >     status: doing   # doing
  118a119,124
  >     updates:
  >     - date: 2026-12-08
  >       author: tom
  >       field: status
  >       from: todo
  >       to: doing
  [1]
  $ cp before action-plan.yaml; bywhen drop A7 -q --because "nobody has: the list"; diff before action-plan.yaml
  130a131,132
  >     status: dropped
  >     reason: "nobody has: the list"
  140a143,147
  >     - date: 2026-12-08
  >       field: status
  >       from: todo
  >       to: dropped
  >       why: "nobody has: the list"
  [1]
  $ cp before action-plan.yaml; bywhen block A2 -q --because "The hooks are the wrong ones"; diff before action-plan.yaml
  69a70,71
  >     status: blocked
  >     reason: The hooks are the wrong ones
  81a84,89
  >     updates:
  >     - date: 2026-12-08
  >       field: status
  >       from: todo
  >       to: blocked
  >       why: The hooks are the wrong ones
  [1]
  $ bywhen reopen A2 -q; diff before action-plan.yaml
  69a70
  >     status: todo
  81a83,92
  >     updates:
  >     - date: 2026-12-08
  >       field: status
  >       from: todo
  >       to: blocked
  >       why: The hooks are the wrong ones
  >     - date: 2026-12-08
  >       field: status
  >       from: blocked
  >       to: todo
  [1]
  $ cp before action-plan.yaml; bywhen note A7 A1 Tea "first" -q --as wei; diff before action-plan.yaml
  57a58,62
  >     updates:
  >     - date: 2026-12-08
  >       author: wei
  >       note: Tea first
  > 
  140a146,148
  >     - date: 2026-12-08
  >       author: wei
  >       note: Tea first
  [1]

What was changed can be taken back, byte by byte.

  $ cp before action-plan.yaml
  $ bywhen done A6 A2 -q; bywhen reopen A6 -q; bywhen note A1 The plumber came -q; bywhen undo 3 -q; cmp before action-plan.yaml

Windows line ends and a missing newline at the end are kept.

  $ printf 'bywhen: 1\r\ntitle: x\r\nactions:\r\n  - id: A1\r\n    title: One' >action-plan.yaml
  $ bywhen block A1 --because "no access" -q && cat action-plan.yaml
  bywhen: 1\r (esc)
  title: x\r (esc)
  actions:\r (esc)
    - id: A1\r (esc)
      title: One\r (esc)
      status: blocked\r (esc)
      reason: no access\r (esc)
      updates:\r (esc)
        - {date: 2026-12-08, field: status, from: todo, to: blocked, why: no access} (no-eol)
  $ bywhen start A1 -q && cat action-plan.yaml
  bywhen: 1\r (esc)
  title: x\r (esc)
  actions:\r (esc)
    - id: A1\r (esc)
      title: One\r (esc)
      status: doing\r (esc)
      updates:\r (esc)
        - {date: 2026-12-08, field: status, from: todo, to: blocked, why: no access}\r (esc)
        - {date: 2026-12-08, field: status, from: blocked, to: doing} (no-eol)

Where the updates are something else, or have been begun with an empty key:

  $ printf 'bywhen: 1\ntitle: x\nactions:\n  - {id: A1, title: One, updates: }\n  - id: A2\n    title: Two\n    updates: asked Ben\n  - {id: A3, title: Three, status: waiting, updates: []}\n  - {id: A4, title: Four, status: todo, updates: {note: asked Ben}}\n' >action-plan.yaml
  $ bywhen start A1 -q; bywhen note A2 asked Dora -q; bywhen done A3 -q; sed -n '/A1/,$p' action-plan.yaml
    - {id: A1, title: One, status: doing, updates: [{date: 2026-12-08, field: status, from: todo, to: doing}] }
    - id: A2
      title: Two
      updates:
        - asked Ben
        - {date: 2026-12-08, note: asked Dora}
    - {id: A3, title: Three, status: done, done_on: 2026-12-08, updates: [{date: 2026-12-08, field: status, from: todo, to: done}]}
    - {id: A4, title: Four, status: todo, updates: {note: asked Ben}}
  $ bywhen done A4 -q; tail -n 1 action-plan.yaml
    - {id: A4, title: Four, status: done, done_on: 2026-12-08, updates: [{note: asked Ben}, {date: 2026-12-08, field: status, from: todo, to: done}]}
