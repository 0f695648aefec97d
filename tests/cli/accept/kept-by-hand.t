In a plan kept by hand only the word changes, in the quotes and with the comment that it had.

  $ cp $EXAMPLES/hand-edited.plan.yaml before; cp before action-plan.yaml
  $ bywhen accept A6 -q; diff before action-plan.yaml
  98c98
  <     ownership: 'proposed'    # asks his son
  ---
  >     ownership: 'accepted'    # asks his son
  [1]
  $ bywhen accept A6 -q; cp action-plan.yaml once; bywhen accept A6; cmp once action-plan.yaml
  A6  Put felt under all forty chairs  | Tom ✓ | Sat 16 Jan 2027?, 43 working days | needs 160 felt dots, ✓; Four helping hands, ?
  $ cp before action-plan.yaml; bywhen accept A2 A4 -q; diff before action-plan.yaml
  67a68
  >     ownership: accepted
  89c90
  <   - {id: A4, title: Ask the school to move the Tuesday choir, improvement: I2, owner: wei, deadline: 2026-12-08, resources: [The head's number, "Cake, two kinds"]}
  ---
  >   - {id: A4, title: Ask the school to move the Tuesday choir, improvement: I2, owner: wei, ownership: accepted, deadline: 2026-12-08, resources: [The head's number, "Cake, two kinds"]}
  [1]
