Whoever types is one of the plan's people, or no command writes: an unknown --as was accepted in silence.

  $ bywhen init T --people "Ana Ruiz, Ben Ok" -q
  $ bywhen add one -q
  $ cp action-plan.yaml before
  $ bywhen add x --as zz
  bywhen: no person 'zz'
    the plan has ana or ben; to add one: bywhen add-person zz NAME
  [2]
  $ bywhen assign A1 ana --as zz
  bywhen: no person 'zz'
    the plan has ana or ben; to add one: bywhen add-person zz NAME
  [2]
  $ bywhen edit A1 --title y --as zz
  bywhen: no person 'zz'
    the plan has ana or ben; to add one: bywhen add-person zz NAME
  [2]
  $ bywhen undo --as zz
  bywhen: no person 'zz'
    the plan has ana or ben; to add one: bywhen add-person zz NAME
  [2]
  $ bywhen add-person zz Zoe --as zz
  bywhen: no person 'zz'
    the plan has ana or ben; to add one: bywhen add-person zz NAME
  [2]
  $ bywhen add x --as zz --dry-run
  bywhen: no person 'zz'
    the plan has ana or ben; to add one: bywhen add-person zz NAME
  [2]
  $ echo "ana" | bywhen fill --as zz
  bywhen: line 1: no person 'zz'
    the plan has ana or ben; to add one: bywhen add-person zz NAME
  [2]
  $ bywhen next --as zz
  bywhen: no person 'zz'
    the plan has ana or ben; to add one: bywhen add-person zz NAME
  [2]
  $ bywhen --as zz
  bywhen: no person 'zz'
    the plan has ana or ben; to add one: bywhen add-person zz NAME
  [2]
  $ cmp before action-plan.yaml
  $ bywhen add x --as an -q
