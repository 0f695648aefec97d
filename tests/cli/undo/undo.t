What a command changed in the plan can be taken back.

  $ bywhen init Returns --people "Ana Ruiz, Ben Okafor" -q
  $ bywhen add-improvement Fewer calls -q
  $ bywhen add-action Rewrite the returns page --for I1 -q
  $ bywhen add-action Get CMS access -q
  $ cp action-plan.yaml two-actions
  $ bywhen assign A1 A2 ana -q
  $ BYWHEN_NOW=14:02 bywhen undo
  undone: assigned A1, A2 to ana, 14:00
  $ cmp action-plan.yaml two-actions

Several at once, the newest first. The time is that of the change; on another day, the day is said, too.

  $ BYWHEN_NOW=14:03 bywhen schedule A1 fri -q
  $ BYWHEN_NOW=14:04 bywhen add-resource A1 A2 --none -q
  $ bywhen undo 2 --today 2026-11-25
  undone: A1, A2 need nothing, Tue 24 Nov 14:04
  undone: set the deadline of A1 to Fri 27 Nov, Tue 24 Nov 14:03
  $ cmp action-plan.yaml two-actions

All or none:

  $ bywhen undo 4
  bywhen: 3 of 4 steps can be undone
    nothing was written; bywhen undo 3
  [2]
  $ cmp action-plan.yaml two-actions

--dry-run shows what would change, --quiet answers nothing.

  $ bywhen undo --dry-run
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -12,5 +12,3 @@
     - id: A1
       title: Rewrite the returns page
       improvement: I1
  -  - id: A2
  -    title: Get CMS access
  $ bywhen undo -q
  $ bywhen undo 2
  undone: added A1 Rewrite the returns page, 14:00
  undone: added I1 Fewer calls, 14:00

That the plan was started is not a change in it.

  $ bywhen undo
  bywhen: there is nothing to undo
    only what commands changed in the plan can be undone, not that it was started
  [2]

A command that changed nothing, or that failed, leaves nothing to undo.

  $ bywhen redo 3 -q
  $ bywhen assign A2 ana -q
  $ bywhen assign A2 ana -q
  $ bywhen assign A9 ana -q
  bywhen: no action 'A9'
    the plan has A1 or A2
  [2]
  $ bywhen assign A2 ben -n >diff
  $ bywhen undo 2
  undone: assigned A2 to ana, 14:00
  undone: added A2 Get CMS access, 14:00

What is typed must be a number of steps.

  $ bywhen undo A3
  bywhen: not a number of steps: 'A3'
    e.g. bywhen undo 3
  [2]
  $ bywhen undo 0
  bywhen: not a number of steps: '0'
    e.g. bywhen undo 3
  [2]
  $ bywhen undo 1 2
  bywhen: not a number of steps: '1 2'
    e.g. bywhen undo 3
  [2]
  $ bywhen undo 99999999999999999999
  bywhen: not a number of steps: '99999999999999999999'
    e.g. bywhen undo 3
  [2]
