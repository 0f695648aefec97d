Somebody who declined can be asked again.

  $ bywhen init T --people "Ana Ruiz, Ana Pérez" -q
  $ bywhen add One --owner ana.r -q
  $ bywhen decline A1 --as ana.r --because "on leave"
  A1  One  | Ana Ruiz declined | no deadline | resources not named
      still missing: owner, deadline, resources
  $ bywhen assign A1 ana.r
  A1  One  | Ana Ruiz, proposed | no deadline | resources not named
      still missing: deadline, resources
  Ana Ruiz now owns the only open action
  $ tail -n 1 action-plan.yaml
      owner: ana.r

Two people of one first name are never mixed up; the whole name needs no quotes.

  $ bywhen assign A1 ana
  bywhen: 'ana' could be 2 people
    say which: ana.r (Ana Ruiz) or ana.p (Ana Pérez)
  [2]
  $ bywhen assign A1 Ana Pérez
  A1  One  | Ana Pérez, proposed | no deadline | resources not named
      still missing: deadline, resources
  Ana Pérez now owns the only open action
