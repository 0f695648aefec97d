In a plan kept by hand, the new need looks like those around it.

  $ cp $EXAMPLES/hand-edited.plan.yaml before; cp before action-plan.yaml
  $ bywhen add-resource A1 Key to the cellar -q; diff before action-plan.yaml
  56c56,57
  <     resources: none
  ---
  >     resources:
  >     - "Key to the cellar"
  [1]
  $ cp before action-plan.yaml; bywhen add-resource A2 A drill --kind tool -q; diff before action-plan.yaml
  81a82,83
  >     - need: 'A drill'
  >       kind: tool
  [1]
  $ cp before action-plan.yaml; bywhen add-resource A4 A nice letter -q; diff before action-plan.yaml
  89c89
  <   - {id: A4, title: Ask the school to move the Tuesday choir, improvement: I2, owner: wei, deadline: 2026-12-08, resources: [The head's number, "Cake, two kinds"]}
  ---
  >   - {id: A4, title: Ask the school to move the Tuesday choir, improvement: I2, owner: wei, deadline: 2026-12-08, resources: [The head's number, "Cake, two kinds", "A nice letter"]}
  [1]
