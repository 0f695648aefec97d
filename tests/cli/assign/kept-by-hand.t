In a plan kept by hand, an owner's line changes and nothing else: comments, quotes and blanks stay. What the old owner
had accepted goes.

  $ cp $EXAMPLES/hand-edited.plan.yaml before; cp before action-plan.yaml
  $ bywhen assign A1 wei -q; diff before action-plan.yaml
  50,51c50
  <     owner: tom          # knows the plumber
  <     ownership: accepted
  ---
  >     owner: wei          # knows the plumber
  56a56,61
  > 
  >     updates:
  >     - date: 2026-11-24
  >       field: owner
  >       from: tom
  >       to: wei
  [1]
  $ cp before action-plan.yaml; bywhen assign A2 tom --accepted -q; diff before action-plan.yaml
  67c67,68
  <     owner: ruth
  ---
  >     owner: tom
  >     ownership: accepted
  81a83,87
  >     updates:
  >     - date: 2026-11-24
  >       field: owner
  >       from: ruth
  >       to: tom
  [1]
  $ cp before action-plan.yaml; bywhen assign A4 tom -q; diff before action-plan.yaml
  89c89
  <   - {id: A4, title: Ask the school to move the Tuesday choir, improvement: I2, owner: wei, deadline: 2026-12-08, resources: [The head's number, "Cake, two kinds"]}
  ---
  >   - {id: A4, title: Ask the school to move the Tuesday choir, improvement: I2, owner: tom, deadline: 2026-12-08, resources: [The head's number, "Cake, two kinds"], updates: [{date: 2026-11-24, field: owner, from: wei, to: tom}]}
  [1]

With Windows line ends, too.

  $ sed 's/$/\r/' $EXAMPLES/hand-edited.plan.yaml >before; cp before action-plan.yaml
  $ bywhen assign A1 wei -q; diff before action-plan.yaml
  50,51c50
  <     owner: tom          # knows the plumber\r (esc)
  <     ownership: accepted\r (esc)
  ---
  >     owner: wei          # knows the plumber\r (esc)
  56a56,61
  > \r (esc)
  >     updates:\r (esc)
  >     - date: 2026-11-24\r (esc)
  >       field: owner\r (esc)
  >       from: tom\r (esc)
  >       to: wei\r (esc)
  [1]
