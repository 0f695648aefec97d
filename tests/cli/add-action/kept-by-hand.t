In a plan kept by hand the new action comes after the last, and no other line changes.

  $ cp $EXAMPLES/hand-edited.plan.yaml before; cp before action-plan.yaml
  $ bywhen add Turn the sign at the door round --for I1 --owner ruth --deadline 2027-01-30 --resource "Sign, keys"
  A8  Turn the sign at the door round  | Ruth, proposed | Sat 30 Jan 2027, 55 working days | needs Sign, keys, ?
  $ diff before action-plan.yaml
  141a142,149
  >   - id: A8
  >     title: 'Turn the sign at the door round'
  >     improvement: I1
  >     owner: ruth
  >     deadline: 2027-01-30
  >     resources:
  >       - "Sign, keys"
  > 
  [1]

The diff of a dry run is one that `patch` and `git apply` take.

  $ cp before action-plan.yaml
  $ bywhen add Wash the windows --dry-run >change
  $ cmp before action-plan.yaml
  $ patch -p1 --quiet <change && diff before action-plan.yaml
  141a142,144
  >   - id: A8
  >     title: 'Wash the windows'
  > 
  [1]
  $ cp before action-plan.yaml
  $ git init -q . && git apply change && diff before action-plan.yaml
  141a142,144
  >   - id: A8
  >     title: 'Wash the windows'
  > 
  [1]

The smallest plan stays as small as it was.

  $ rm action-plan.yaml; cp $EXAMPLES/smallest.plan.yaml .
  $ bywhen add Buy labels -q && diff $EXAMPLES/smallest.plan.yaml smallest.plan.yaml
  6a7
  >   - {id: A2, title: Buy labels}
  [1]
