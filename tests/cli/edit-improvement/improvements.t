An improvement changes by option; the answer is its line.

  $ cat > action-plan.yaml << EOF
  > bywhen: 1
  > title: Returns
  > improvements:
  >   - {id: I1, title: Fewer calls, priority: 2}   # the big one
  >   - id: I2
  >     title: A better mail
  > actions: []
  > EOF
  $ cp action-plan.yaml before.yaml
  $ bywhen edit-improvement I1 --title "Fewer: calls #1" --benefit "- a third less" --status parked
  I1  Fewer: calls #1  | priority 2 | parked | benefit: - a third less
  $ bywhen edit-improvement 2 --priority 1
  I2  A better mail  | priority 1
  $ diff before.yaml action-plan.yaml
  4c4
  <   - {id: I1, title: Fewer calls, priority: 2}   # the big one
  ---
  >   - {id: I1, title: "Fewer: calls #1", priority: 2, benefit: "- a third less", status: parked}   # the big one
  6a7
  >     priority: 1
  [1]
  $ bywhen undo --list
  can be undone, the newest first:
     1  set the priority of I2 to 1, 14:00
     2  set the title of I1 to 'Fewer: calls #1'; set the benefit of I1 to '- a third less'; set the status of I1 to parked, 14:00
  $ bywhen edit-improvement I1 --clear priority --clear benefit --status open -q
  $ bywhen edit-improvement I1 --clear status --dry-run
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -1,7 +1,7 @@
   bywhen: 1
   title: Returns
   improvements:
  -  - {id: I1, title: "Fewer: calls #1", status: open}   # the big one
  +  - {id: I1, title: "Fewer: calls #1"}   # the big one
     - id: I2
       title: A better mail
       priority: 1
  $ bywhen undo 3 -q
  $ cmp before.yaml action-plan.yaml
  $ bywhen edit-improvement I2 --title "$(printf 'A \033[31mred\033[0m\tmail\n\342\200\256x')"
  I2  A \x1b[31mred\x1b[0m\tmail\n\u{202e}x
  $ bywhen undo -q

What can't be meant is refused.

  $ bywhen edit-improvement I1
  bywhen: what is to be changed?
    say it by option: --title, --priority, --benefit, --status, --clear; see bywhen help edit-improvement
  [2]
  $ bywhen edit-improvement --priority 1
  bywhen: which improvement?
    name one by its id, e.g. I1
  [2]
  $ bywhen edit-improvement I9 --priority 1
  bywhen: no improvement 'I9'
    the plan has I1 or I2
  [2]
  $ bywhen edit-improvement I1 --priority first
  bywhen: not a priority: 'first'
    a whole number; 1 is the highest
  [2]
  $ bywhen edit-improvement I1 --priority 0
  bywhen: not a priority: '0'
    a whole number; 1 is the highest
  [2]
  $ bywhen edit-improvement I1 --status todo
  bywhen: no status 'todo'
    one of: open, done, parked
  [2]
  $ bywhen edit-improvement I1 --title ""
  bywhen: the title is empty
  [2]
  $ bywhen edit-improvement I1 --benefit TBD
  bywhen: the benefit only holds a place: 'TBD'
    leave it out until it is known; lint remembers it
  [2]
  $ bywhen edit-improvement I1 --clear title
  bywhen: the title of an improvement can't be cleared
    set another one: --title TEXT
  [2]
  $ bywhen edit-improvement I1 --clear id
  bywhen: the id of an improvement can't be cleared
    actions refer to it
  [2]
  $ bywhen edit-improvement I1 --clear worth
  bywhen: an improvement has no field 'worth'
    what can be cleared: priority, benefit, status
  [2]
  $ bywhen edit-improvement I1 --priority 3 --clear priority
  bywhen: 'priority' can't be set and cleared at once
    keep one of them
  [2]
  $ cmp before.yaml action-plan.yaml
