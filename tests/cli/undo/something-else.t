A change that no command made is never taken back by an undo: it is refused, and shows what changed.

  $ bywhen init Returns --people "Ana Ruiz, Ben Okafor" -q
  $ bywhen add-action Rewrite the returns page -q
  $ bywhen assign A1 ana -q
  $ sed -i 's/Rewrite the returns page/Rewrite it/' action-plan.yaml
  $ cp action-plan.yaml by-hand
  $ bywhen undo
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -6,5 +6,5 @@
     - {id: ben, name: Ben Okafor}
   actions:
     - id: A1
  -    title: Rewrite the returns page
  +    title: Rewrite it
       owner: ana
  bywhen: action-plan.yaml: something else has changed the plan since your last command (assigned A1 to ana, 14:00)
    take that change back first, or change the plan by hand; nothing was written
  [2]
  $ cmp action-plan.yaml by-hand

Nothing of it is on standard output, and nothing of it is raw.

  $ printf '# \033]0;title\a\n' >>action-plan.yaml
  $ bywhen undo 2>/dev/null
  [2]
  $ bywhen undo 2>&1 | grep '#'
  +# \x1b]0;title\x07

Once the change is taken back, undo goes on.

  $ sed -i '/^#/d; s/Rewrite it/Rewrite the returns page/' action-plan.yaml
  $ bywhen undo
  undone: assigned A1 to ana, 14:00

What commands changed after it can be undone, but no further.

  $ sed -i 's/Rewrite the returns page/Rewrite it/' action-plan.yaml
  $ bywhen assign A1 ben -q
  $ bywhen schedule A1 fri -q
  $ bywhen undo 3
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -6,4 +6,4 @@
     - {id: ben, name: Ben Okafor}
   actions:
     - id: A1
  -    title: Rewrite the returns page
  +    title: Rewrite it
  bywhen: 2 of 3 steps can be undone; before that, something else changed the plan
    nothing was written; bywhen undo 2
  [2]
  $ bywhen undo 2
  undone: set the deadline of A1 to Fri 27 Nov, 14:00
  undone: assigned A1 to ben, 14:00
  $ tail -n 2 action-plan.yaml
    - id: A1
      title: Rewrite it

Bug: one change by hand ended undo, and nothing said so. Once it is taken back byte for byte, undo goes on.

  $ cp action-plan.yaml good
  $ bywhen add-action Tell support -q
  $ cp action-plan.yaml told
  $ sed -i 's/Tell support/Ask support/' action-plan.yaml
  $ bywhen add-action Print labels -q
  $ bywhen undo
  undone: added A3 Print labels, 14:00
  $ bywhen undo
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -8,4 +8,4 @@
     - id: A1
       title: Rewrite it
     - id: A2
  -    title: Tell support
  +    title: Ask support
  bywhen: action-plan.yaml: nothing more can be undone: something else changed the plan after your command (added A2 Tell support, 14:00)
    take that change back by hand, byte for byte, to undo what was done before it
  [2]
  $ cp told action-plan.yaml
  $ bywhen undo
  undone: added A2 Tell support, 14:00
  $ cmp action-plan.yaml good

A big change is not shown whole.

  $ seq -f '# line %g' 100 >>action-plan.yaml
  $ bywhen undo 2>&1 | tail -n 4
  +# line 24
  ... and more
  bywhen: action-plan.yaml: something else has changed the plan since the last undo
    take that change back first, or change the plan by hand; nothing was written

A plan that was started anew in the same place has nothing to do with the old one.

  $ rm action-plan.yaml
  $ bywhen init Refunds -q
  $ bywhen undo 2>/dev/null
  [2]
  $ bywhen add-action Pay at once -q
  $ bywhen undo
  undone: added A1 Pay at once, 14:00
