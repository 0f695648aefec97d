What stands there by hand is not replaced, even where it is no list.

  $ cat > action-plan.yaml <<EOF
  > bywhen: 1
  > title: T
  > actions:
  >   - id: A1
  >     title: One
  >     resources:
  >       need: Laptop   # the grey one
  >       cost: 900 EUR
  >   - {id: A2, title: Two, resources: Laptop and two people}
  > EOF
  $ cp action-plan.yaml before
  $ bywhen add-resource A1 Mouse
  bywhen: the resources of A1 (line 7) are neither a list nor 'none'
    write them as a list in the file first, each with a dash before it
  [2]
  $ bywhen add-resource A1 --none
  bywhen: the resources of A1 (line 7) are neither a list nor 'none'
    write them as a list in the file first, each with a dash before it
  [2]
  $ bywhen add-resource A2 --none
  bywhen: the resources of A2 (line 9) are neither a list nor 'none'
    write them as a list in the file first, each with a dash before it
  [2]
  $ bywhen add-resource A1 none
  bywhen: 'none' is not a resource
    to say that nothing is needed: bywhen add-resource ACTION --none
  [2]
  $ bywhen add-resource A1 N/A
  bywhen: 'N/A' is not a resource
    to say that nothing is needed: bywhen add-resource ACTION --none
  [2]
  $ bywhen add-resource A1 TBD
  bywhen: the resource only holds a place: 'TBD'
    leave it out until it is known; lint remembers it
  [2]
  $ cmp before action-plan.yaml

Several actions may need the same.

  $ bywhen init T -f b.plan.yaml -q
  $ for title in One Two; do bywhen add $title -q -f b.plan.yaml; done
  $ bywhen add-resource A1 A2 Screwdriver -f b.plan.yaml
  A1  One  | no owner | no deadline | needs Screwdriver, ?
      still missing: owner, deadline
  A2  Two  | no owner | no deadline | needs Screwdriver, ?
      still missing: owner, deadline
