In a plan kept by hand the new improvement looks like those around it, the blank line before each included.

  $ cp $EXAMPLES/hand-edited.plan.yaml before; cp before action-plan.yaml
  $ bywhen add-improvement Light in the corner seats
  I3  Light in the corner seats  | priority 3
  $ diff before action-plan.yaml
  40a41,44
  > - id: I3
  >   title: Light in the corner seats
  >   priority: 3
  > 
  [1]
