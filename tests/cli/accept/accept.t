The owner of an action was asked; `accept` is the yes. Without a word about who is typing, it is taken to be the owner.

  $ cat >action-plan.yaml <<'END'
  > bywhen: 1
  > title: Returns
  > people:
  >   - {id: ana, name: Ana Ruiz, email: ana@example.org}
  >   - {id: ben, name: Ben Okafor, email: ben@example.org}
  > present: [ana, ben]
  > actions:
  >   - {id: A1, title: Rewrite the returns page, owner: ana}
  >   - {id: A2, title: Get CMS access, owner: ben}
  >   - {id: A3, title: Put the button in the order mail, owner: ana, ownership: declined, declined_because: on leave}
  >   - {id: A4, title: Tell support}
  > END
  $ bywhen accept A1
  A1  Rewrite the returns page  | Ana ✓ | no deadline | resources not named
      still missing: deadline, resources

Where it is known who is typing, only one's own actions can be accepted. --as goes before $BYWHEN_ME, that before
git's address.

  $ bywhen accept A2 --as ana
  bywhen: A2 is Ben's, not Ana's
    to accept for ben: bywhen accept A2 --as ben; to take it over: bywhen assign A2 ana
  [2]
  $ BYWHEN_ME=ana bywhen accept A2
  bywhen: A2 is Ben's, not Ana's
    to accept for ben: bywhen accept A2 --as ben; to take it over: bywhen assign A2 ana
  [2]
  $ BYWHEN_ME=ana bywhen accept A2 --as ben
  A2  Get CMS access  | Ben ✓ | no deadline | resources not named
      still missing: deadline, resources
  $ git init -q . && git config user.email BEN@example.org
  $ bywhen accept A1
  bywhen: A1 is Ana's, not Ben's
    to accept for ana: bywhen accept A1 --as ana; to take it over: bywhen assign A1 ben
  [2]
  $ bywhen accept A3 --as an
  A3  Put the button in the order mail  | Ana ✓ | no deadline | resources not named
      still missing: deadline, resources
  $ grep A3 action-plan.yaml
    - {id: A3, title: Put the button in the order mail, owner: ana, ownership: accepted}

Nobody's action can't be accepted, and nobody can't accept.

  $ bywhen accept A4
  bywhen: A4 has no owner yet
    bywhen assign A4 WHO
  [2]
  $ bywhen accept A1 --as zoe
  bywhen: no person 'zoe'
    the plan has ana or ben; to add one: bywhen add-person zoe NAME
  [2]
  $ bywhen accept A9
  bywhen: no action 'A9'
    the plan has A1, A2, A3 or A4
  [2]

A dry run, and silence.

  $ sed -i 's/, ownership: accepted//' action-plan.yaml
  $ bywhen accept A1 --as ana --dry-run
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -5,7 +5,7 @@
     - {id: ben, name: Ben Okafor, email: ben@example.org}
   present: [ana, ben]
   actions:
  -  - {id: A1, title: Rewrite the returns page, owner: ana}
  +  - {id: A1, title: Rewrite the returns page, owner: ana, ownership: accepted}
     - {id: A2, title: Get CMS access, owner: ben}
     - {id: A3, title: Put the button in the order mail, owner: ana}
     - {id: A4, title: Tell support}
  $ bywhen accept A1 A3 --as ana --quiet
  $ grep -c "ownership: accepted" action-plan.yaml
  2
