In a plan kept by hand, the new person goes after the others, written like the one before: in lines of its own, in the same quotes.

  $ cp $EXAMPLES/hand-edited.plan.yaml before; cp before action-plan.yaml
  $ bywhen add-person greta Greta Falk --email greta@example.org
  greta  Greta Falk
  $ diff before action-plan.yaml
  25a26,28
  > -   id: greta
  >     name: "Greta Falk"
  >     email: 'greta@example.org'
  [1]
