In a plan kept by hand only the word changes, in the quotes and with the comment that it had.

  $ cp $EXAMPLES/hand-edited.plan.yaml before; cp before action-plan.yaml
  $ bywhen accept A6 -q; diff before action-plan.yaml
  98c98
  <     ownership: 'proposed'    # asks his son
  ---
  >     ownership: 'accepted'    # asks his son
  118a119,123
  >     updates:
  >     - date: 2026-11-24
  >       field: ownership
  >       from: proposed
  >       to: accepted
  [1]
  $ bywhen accept A6 -q; cp action-plan.yaml once; bywhen accept A6; cmp once action-plan.yaml
  A6  Put felt under all forty chairs  | Tom ✓ | Sat 16 Jan 2027?, 43 working days | needs 160 felt dots, ✓; Four helping hands, ?
  $ cp before action-plan.yaml; bywhen accept A2 A4 -q; diff before action-plan.yaml
  67a68
  >     ownership: accepted
  81a83,87
  >     updates:
  >     - date: 2026-11-24
  >       field: ownership
  >       from: proposed
  >       to: accepted
  89c95
  <   - {id: A4, title: Ask the school to move the Tuesday choir, improvement: I2, owner: wei, deadline: 2026-12-08, resources: [The head's number, "Cake, two kinds"]}
  ---
  >   - {id: A4, title: Ask the school to move the Tuesday choir, improvement: I2, owner: wei, ownership: accepted, deadline: 2026-12-08, resources: [The head's number, "Cake, two kinds"], updates: [{date: 2026-11-24, field: ownership, from: proposed, to: accepted}]}
  [1]
