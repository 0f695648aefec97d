One accountable person for each action; ids and the person come in any order.

  $ cat >action-plan.yaml <<'END'
  > bywhen: 1
  > title: Returns
  > people:
  >   - {id: ana, name: Ana Ruiz}
  >   - {id: ben, name: Ben Okafor}
  >   - {id: bea, name: Beatrice Ruiz}
  > present: [ana, ben]
  > actions:
  >   - {id: A1, title: Rewrite the returns page, deadline: 2026-12-04, resources: none}
  >   - {id: A2, title: Get CMS access}
  >   - {id: A3, title: Put the button in the order mail}
  > END
  $ bywhen assign A1 ana
  A1  Rewrite the returns page  | Ana, proposed | Fri 4 Dec, 8 working days | needs nothing
  Ana now owns 1 of 3 open actions
  $ bywhen assign ben a2 3
  A2  Get CMS access  | Ben, proposed | no deadline | resources not named
      still missing: deadline, resources
  A3  Put the button in the order mail  | Ben, proposed | no deadline | resources not named
      still missing: deadline, resources
  Ben now owns 2 of 3 open actions

--accepted says that the owner has taken it aloud. Saying so later, or saying it again, is fine.

  $ bywhen assign A1 ana --accepted
  A1  Rewrite the returns page  | Ana ✓ | Fri 4 Dec, 8 working days | needs nothing
  Ana now owns 1 of 3 open actions
  $ bywhen assign A1 ana --accepted
  A1  Rewrite the returns page  | Ana ✓ | Fri 4 Dec, 8 working days | needs nothing
  Ana now owns 1 of 3 open actions

A new owner has been asked, not yet accepted.

  $ bywhen assign A1 Ben
  A1  Rewrite the returns page  | Ben, proposed | Fri 4 Dec, 8 working days | needs nothing
  Ben now owns all 3 open actions
  bywhen: A1 was Ana's, who had said yes
  $ grep A1 action-plan.yaml
    - {id: A1, title: Rewrite the returns page, owner: ben, deadline: 2026-12-04, resources: none}

Who is not in the room can be asked, but has not accepted.

  $ bywhen assign A3 bea --accepted
  A3  Put the button in the order mail  | Beatrice, proposed | no deadline | resources not named
      still missing: deadline, resources
  Beatrice now owns 1 of 3 open actions
  bywhen: Beatrice is not in the room, so A3 stays proposed

--helper names those who help; one who helps already is not named twice.

  $ bywhen assign A2 ben --helper ana --helper bea
  A2  Get CMS access  | Ben, proposed | no deadline | resources not named
      still missing: deadline, resources
  Ben now owns 2 of 3 open actions
  $ bywhen assign A2 ben --helper ana
  A2  Get CMS access  | Ben, proposed | no deadline | resources not named
      still missing: deadline, resources
  Ben now owns 2 of 3 open actions
  $ grep A2 action-plan.yaml
    - {id: A2, title: Get CMS access, owner: ben, helpers: [ana, bea]}

People are named by id, by name or by the beginning of one that fits nobody else; actions by id or by a piece of the
title.

  $ bywhen assign "returns page" "Ana Ruiz" -q && grep -c "A1.*owner: ana" action-plan.yaml
  1
  $ bywhen assign A1 be
  bywhen: 'be' could be 2 people
    say which: ben (Ben Okafor) or bea (Beatrice Ruiz)
  [2]
  $ bywhen assign A1 ruiz
  bywhen: 'ruiz' could be 2 people
    say which: ana (Ana Ruiz) or bea (Beatrice Ruiz)
  [2]

A dry run shows the change as a diff.

  $ bywhen assign A1 ben -n
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -6,6 +6,6 @@
     - {id: bea, name: Beatrice Ruiz}
   present: [ana, ben]
   actions:
  -  - {id: A1, title: Rewrite the returns page, owner: ana, deadline: 2026-12-04, resources: none}
  +  - {id: A1, title: Rewrite the returns page, owner: ben, deadline: 2026-12-04, resources: none}
     - {id: A2, title: Get CMS access, owner: ben, helpers: [ana, bea]}
     - {id: A3, title: Put the button in the order mail, owner: bea}
