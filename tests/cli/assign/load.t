Each time the answer says how much that person now carries, and how much of it on one day.

  $ cat >action-plan.yaml <<'END'
  > bywhen: 1
  > title: Returns
  > people: [{id: ana, name: Ana Ruiz}, {id: ben, name: Ben Okafor}]
  > actions:
  >   - {id: A1, title: Rewrite the returns page, deadline: 2026-12-04, resources: none}
  >   - {id: A2, title: Get CMS access, deadline: 2026-12-04, resources: none}
  >   - {id: A3, title: Tell support, deadline: 2026-12-11, resources: none}
  >   - {id: A4, title: Draw the form, owner: ana, status: done}
  > END
  $ bywhen assign A1 ana
  A1  Rewrite the returns page  | Ana, proposed | Fri 4 Dec, 8 working days | needs nothing
  Ana now owns 1 of 3 open actions
  $ bywhen assign A2 A1 ana
  A2  Get CMS access  | Ana, proposed | Fri 4 Dec, 8 working days | needs nothing
  A1  Rewrite the returns page  | Ana, proposed | Fri 4 Dec, 8 working days | needs nothing
  Ana now owns 2 of 3 open actions, 2 due the same day (Fri 4 Dec)
  $ bywhen assign A3 ana --accepted
  A3  Tell support  | Ana ✓ | Fri 11 Dec, 13 working days | needs nothing
  Ana now owns all 3 open actions, 2 due the same day (Fri 4 Dec)

What was declined is carried by nobody, and what is done is no burden.

  $ bywhen decline A2 -q
  $ bywhen assign A3 ben
  A3  Tell support  | Ben, proposed | Fri 11 Dec, 13 working days | needs nothing
  Ben now owns 1 of 3 open actions
  bywhen: A3 was Ana's, who had said yes
  $ bywhen assign A2 ben
  A2  Get CMS access  | Ben, proposed | Fri 4 Dec, 8 working days | needs nothing
  Ben now owns 2 of 3 open actions
  $ bywhen assign A1 ana
  A1  Rewrite the returns page  | Ana, proposed | Fri 4 Dec, 8 working days | needs nothing
  Ana now owns 1 of 3 open actions
  $ bywhen done A1 A2 A3 -q
  $ bywhen assign A1 ben
  A1  Rewrite the returns page  | Ben | Fri 4 Dec | needs nothing | done Tue 24 Nov

Not in a dry run, and not in silence.

  $ bywhen reopen A1 -q
  $ bywhen assign A1 ana -n | grep -c owns
  0
  [1]
  $ bywhen assign A1 ana -q
