A comment beside a line that goes has to go with it. It is never lost without a word.

  $ cat > action-plan.yaml <<EOF
  > bywhen: 1
  > title: T
  > people: [{id: ana, name: Ana Ruiz}, {id: ben, name: Ben Okafor}]
  > actions:
  >   - id: A1
  >     title: One
  >     owner: ana  # she knows the page
  >     ownership: accepted  # said so on the phone
  > EOF
  $ bywhen assign A1 ben
  A1  One  | Ben, proposed | no deadline | resources not named
      still missing: deadline, resources
  Ben now owns the only open action
  bywhen: A1 was Ana's, who had said yes
  bywhen: a comment went with what it stood beside: # said so on the phone
  $ tail -n 2 action-plan.yaml
      title: One
      owner: ben  # she knows the page
