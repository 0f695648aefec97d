Where two people have one id, it is not certain who is meant, so nobody is.

  $ cat > action-plan.yaml <<EOF
  > bywhen: 1
  > title: T
  > people: [{id: ana, name: Ana}, {id: ana, name: Ben}]
  > actions: [{id: A1, title: One}]
  > EOF
  $ bywhen assign A1 ben
  bywhen: the id ana is used twice in this plan
    'bywhen lint' shows both; give one of them another id
  [2]

The first person of a plan makes its list: owners who are not in it are named.

  $ cp $EXAMPLES/smallest.plan.yaml action-plan.yaml
  $ bywhen add-person ben Ben
  ben  Ben
  bywhen: from now on every owner must be in the plan's people; still missing: ana
