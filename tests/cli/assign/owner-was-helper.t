Who becomes the owner of an action is no helper of it any more, whatever command says so.

  $ bywhen init T --people "Ana Ruiz, Ben Ok, Cy Wu" -q
  $ printf 'one\ntwo\n' | bywhen add - -q
  $ bywhen assign A1 ben --helper ana --helper cy -q
  $ bywhen assign A1 ana
  A1  one  | Ana, proposed | no deadline | resources not named
      still missing: deadline, resources
  Ana now owns 1 of 2 open actions
  $ bywhen undo --list
  can be undone, the newest first:
     1  assigned A1 to ana, 14:00
     2  assigned A1 to ben; added the helper ana to A1; added the helper cy to A1, 14:00
     3  added A1, A2, 14:00
  $ cat action-plan.yaml
  bywhen: 1
  title: T
  date: 2026-11-24
  people:
    - {id: ana, name: Ana Ruiz}
    - {id: ben, name: Ben Ok}
    - {id: cy, name: Cy Wu}
  actions:
    - id: A1
      title: one
      owner: ana
      helpers: [cy]
    - id: A2
      title: two
  $ bywhen edit A1 --owner cy -q
  $ bywhen undo --list
  can be undone, the newest first:
     1  assigned A1 to cy, 14:00
     2  assigned A1 to ana, 14:00
     3  assigned A1 to ben; added the helper ana to A1; added the helper cy to A1, 14:00
     4  added A1, A2, 14:00
  $ grep -A9 'A1' action-plan.yaml
    - id: A1
      title: one
      owner: cy
    - id: A2
      title: two
  $ bywhen undo -q
  $ grep -A9 'A1' action-plan.yaml
    - id: A1
      title: one
      owner: ana
      helpers: [cy]
    - id: A2
      title: two
  $ bywhen edit A1 --owner cy --helper cy --helper ben
  A1  one  | Cy, proposed | no deadline | resources not named
      still missing: deadline, resources
  Cy now owns 1 of 2 open actions
  bywhen: Cy is the owner, and so no helper
  $ grep -A9 'A1' action-plan.yaml
    - id: A1
      title: one
      owner: cy
      helpers: [ben]
    - id: A2
      title: two
  $ printf 'A1 ben\n' | bywhen fill -q
  $ grep -A9 'A1' action-plan.yaml
    - id: A1
      title: one
      owner: ben
    - id: A2
      title: two

Nor does one become a helper who owns it.

  $ bywhen edit A1 --helper ben
  A1  one  | Ben, proposed | no deadline | resources not named
      still missing: deadline, resources
  bywhen: Ben is the owner, and so no helper
  $ bywhen edit A1 --helper ben --helper cy
  A1  one  | Ben, proposed | no deadline | resources not named
      still missing: deadline, resources
  bywhen: Ben is the owner, and so no helper
  $ grep -A9 'A1' action-plan.yaml
    - id: A1
      title: one
      owner: ben
      helpers: [cy]
    - id: A2
      title: two
  $ bywhen add three --owner ana --helper ana --helper ben
  A3  three  | Ana, proposed | no deadline | resources not named
      still missing: deadline, resources
  bywhen: Ana is the owner, and so no helper
  $ tail -n 4 action-plan.yaml
    - id: A3
      title: three
      owner: ana
      helpers: [ben]
  $ bywhen undo -q
  $ bywhen assign A2 ana --helper ana -q
  $ grep -A9 'A2' action-plan.yaml
    - id: A2
      title: two
      owner: ana

Written twice, by hand.

  $ cat >action-plan.yaml <<'EOF'
  > bywhen: 1
  > title: T
  > people: [{id: ana}, {id: ben}]
  > actions:
  >   - {id: A1, title: one, owner: ben}
  >   - {id: A2, title: two, helpers: [ana, ben, ana]}
  > EOF
  $ bywhen assign A1 A2 ana -q
  $ cat action-plan.yaml
  bywhen: 1
  title: T
  people: [{id: ana}, {id: ben}]
  actions:
    - {id: A1, title: one, owner: ana}
    - {id: A2, title: two, owner: ana, helpers: [ben]}

An action that is taken from somebody who had said yes: a note says so.

  $ bywhen accept A1 --as ana
  A1  one  | ana ✓ | no deadline | resources not named
      still missing: deadline, resources
  $ bywhen assign A1 ana
  A1  one  | ana ✓ | no deadline | resources not named
      still missing: deadline, resources
  ana now owns all 2 open actions
  $ bywhen assign A1 ben
  A1  one  | ben, proposed | no deadline | resources not named
      still missing: deadline, resources
  ben now owns 1 of 2 open actions
  bywhen: A1 was ana's, who had said yes
  $ bywhen accept A1 --as ben -q
  $ bywhen edit A1 --owner ana
  A1  one  | ana, proposed | no deadline | resources not named
      still missing: deadline, resources
  ana now owns all 2 open actions
  bywhen: A1 was ben's, who had said yes
