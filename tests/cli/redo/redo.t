What was undone can be made again, one step or several, in the order in which it was done.

  $ bywhen init Returns --people "Ana Ruiz, Ben Okafor" -q
  $ bywhen add-action Rewrite the returns page -q
  $ bywhen assign A1 ana -q
  $ BYWHEN_NOW=14:02 bywhen schedule A1 fri -q
  $ cp action-plan.yaml last
  $ bywhen undo 3 -q
  $ bywhen redo
  redone: added A1 Rewrite the returns page, 14:00
  $ bywhen redo --dry-run
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -7,3 +7,4 @@
   actions:
     - id: A1
       title: Rewrite the returns page
  +    owner: ana
  $ bywhen redo 3
  bywhen: 2 of 3 steps can be redone
    nothing was written; bywhen redo 2
  [2]
  $ bywhen redo 2
  redone: assigned A1 to ana, 14:00
  redone: set the deadline of A1 to Fri 27 Nov, 14:02
  $ cmp action-plan.yaml last
  $ bywhen redo
  bywhen: there is nothing to redo
    what was undone can be made again until the next change
  [2]

A new change is the end of what could be redone.

  $ bywhen undo
  undone: set the deadline of A1 to Fri 27 Nov, 14:02
  $ bywhen assign A1 ben -q
  $ bywhen redo
  bywhen: there is nothing to redo
    what was undone can be made again until the next change
  [2]

So is a change by something else, which is shown.

  $ bywhen undo -q
  $ echo '# seen' >>action-plan.yaml
  $ bywhen redo
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -8,3 +8,4 @@
     - id: A1
       title: Rewrite the returns page
       owner: ana
  +# seen
  bywhen: action-plan.yaml: something else has changed the plan since your last command (assigned A1 to ana, 14:00)
    take that change back first, or change the plan by hand; nothing was written
  [2]
