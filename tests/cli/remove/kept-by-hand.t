In a plan kept by hand all other bytes stay as they are.

  $ cp $EXAMPLES/hand-edited.plan.yaml before; cp before action-plan.yaml
  $ bywhen remove A4 --force -q; diff before action-plan.yaml; bywhen undo -q; cmp before action-plan.yaml
  89,90d88
  <   - {id: A4, title: Ask the school to move the Tuesday choir, improvement: I2, owner: wei, deadline: 2026-12-08, resources: [The head's number, "Cake, two kinds"]}
  < 
  129d126
  <       - A4   # the choir, or we promise too much
  $ bywhen remove A1 --force -q; diff before action-plan.yaml; bywhen undo -q; cmp before action-plan.yaml
  47,56d46
  <   - id: A1
  <     title: Have the boiler looked at
  <     improvement: I1
  <     owner: tom          # knows the plumber
  <     ownership: accepted
  <     deadline: 2026-12-05     # a Saturday, yes
  <     effort: "4h"
  < 
  <     # the plumber brings what he needs
  <     resources: none
  69d58
  <     after: [A1]   # or we sneeze dust on the plumber
  $ bywhen remove I2 --force -q; diff before action-plan.yaml; bywhen undo -q; cmp before action-plan.yaml
  37,41d36
  < - id: I2        # came up twice
  <   title: You can hear yourself think
  <   priority: 2
  < 
  < 
  89c84
  <   - {id: A4, title: Ask the school to move the Tuesday choir, improvement: I2, owner: wei, deadline: 2026-12-08, resources: [The head's number, "Cake, two kinds"]}
  ---
  >   - {id: A4, title: Ask the school to move the Tuesday choir, owner: wei, deadline: 2026-12-08, resources: [The head's number, "Cake, two kinds"]}
  95,96d89
  <     improvement:
  <     - I2
  124c117
  <     improvement: [I1, I2]
  ---
  >     improvement: [I1]
  $ bywhen remove wei --force -q; diff before action-plan.yaml; bywhen undo -q; cmp before action-plan.yaml
  23,25d22
  < -   id: wei
  <     name: "Wei Zhang"
  <     email: 'wei@example.org'
  65,66d61
  <     helpers:
  <     - wei
  89c84
  <   - {id: A4, title: Ask the school to move the Tuesday choir, improvement: I2, owner: wei, deadline: 2026-12-08, resources: [The head's number, "Cake, two kinds"]}
  ---
  >   - {id: A4, title: Ask the school to move the Tuesday choir, improvement: I2, deadline: 2026-12-08, resources: [The head's number, "Cake, two kinds"]}
  $ bywhen remove A2 --resource hooks; diff before action-plan.yaml; bywhen undo -q; cmp before action-plan.yaml
  removed from A2: Curtain hooks, 40
  A2  Hang the heavy curtains (the green ones: cellar, shelf "C")  | Ruth, proposed | Sat 12 Dec, 16 working days | needs Ladder, ?; Somebody tall, ?
  bywhen: a comment went with what it stood beside: # Wei rang them
  bywhen: a comment went with what it stood beside: # needed_by: 2026-12-05
  72,80d71
  <     - need: 'Curtain hooks, 40'
  <       kind: material
  <       status: requested     # Wei rang them
  <       cost: 24.50 EUR
  <       # needed_by: 2026-12-05
  <       needed_by: 2026-12-09
  < 
  <       fallback: Safety pins, until the hooks are here
  <       x-shop: Miller & Sons
  $ bywhen remove A4 --resource cake -q; diff before action-plan.yaml; bywhen undo -q; cmp before action-plan.yaml
  89c89
  <   - {id: A4, title: Ask the school to move the Tuesday choir, improvement: I2, owner: wei, deadline: 2026-12-08, resources: [The head's number, "Cake, two kinds"]}
  ---
  >   - {id: A4, title: Ask the school to move the Tuesday choir, improvement: I2, owner: wei, deadline: 2026-12-08, resources: [The head's number]}
  $ bywhen remove A6 --risk 1 -q; diff before action-plan.yaml; bywhen undo -q; cmp before action-plan.yaml
  110,115d109
  <     risks:
  <     - risk: The dots do not stick to the old chairs
  <       trigger: 2026-12-15   # try one chair first
  <       contingency: Felt with a nail in it, from Miller's
  <       owner: ruth
  <       x-seen-before: 'yes, in 2019'

Windows line ends, and a plan on few lines.

  $ printf 'bywhen: 1\r\ntitle: T\r\nactions:\r\n  - {id: A1, title: One}\r\n  - id: A2   # two\r\n    title: Two\r\n    after: [ A1 ]\r\n' > action-plan.yaml
  $ bywhen remove A1 --force -q; cat -v action-plan.yaml
  bywhen: 1^M
  title: T^M
  actions:^M
    - id: A2   # two^M
      title: Two^M
  $ printf '{bywhen: 1, title: T, people: [{id: ana}, {id: ben}], actions: [{id: A1, title: One, owner: ana, helpers: [ben, ana]}, {id: A2, title: Two, after: [A1]}]}\n' > action-plan.yaml
  $ bywhen remove ana A2 --force -q; cat action-plan.yaml
  {bywhen: 1, title: T, people: [{id: ben}], actions: [{id: A1, title: One, helpers: [ben]}]}
