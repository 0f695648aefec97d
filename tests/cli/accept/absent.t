Who was not in the room can't be committed by others, but can say yes afterwards.

  $ cat > action-plan.yaml <<EOF
  > bywhen: 1
  > title: T
  > people: [{id: ana, name: Ana Ruiz}, {id: ben, name: Ben Okafor}]
  > present: [ana]
  > actions:
  >   - {id: A1, title: One, owner: ben}
  > EOF
  $ bywhen accept A1
  bywhen: Ben was not in the room, so nobody heard a yes to A1
    if that is the answer: bywhen accept A1 --as ben
  [2]
  $ bywhen assign A1 ben --accepted
  A1  One  | Ben, proposed | no deadline | resources not named
      still missing: deadline, resources
  Ben now owns the only open action
  bywhen: Ben is not in the room, so A1 stays proposed
  $ bywhen accept A1 --as ben
  A1  One  | Ben ✓ | no deadline | resources not named
      still missing: deadline, resources
