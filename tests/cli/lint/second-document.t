What stands behind a notation that can't be told apart is not taken for granted (a second document used to pass here).

  $ printf 'bywhen: 1\ntitle: x\nx-t: !\\x y\nactions: []\n---\nbywhen: 1\n' > action-plan.yaml
  $ bywhen lint
  error[yaml-syntax]: a notation whose parts can't be told apart safely
   --> action-plan.yaml:3:10
    |
  3 | x-t: !\x y
    |          ^
    = help: write it more plainly, e.g. in double quotes
  
  1 error in 1 plan, 0 actions
  [1]
  $ bywhen list
  bywhen: action-plan.yaml:3:10: a notation whose parts can't be told apart safely
    write it more plainly, e.g. in double quotes
  [2]
