Without an action, `accept` takes all that the person who is typing was asked to own and has not answered: not what was
declined, done or dropped, and nothing of others.

  $ cat >action-plan.yaml <<'END'
  > bywhen: 1
  > title: Returns
  > people:
  >   - {id: ana, name: Ana Ruiz, email: ana@example.org}
  >   - {id: ben, name: Ben Okafor}
  >   - {id: dora, name: Dora Lind}
  > present: [ana, ben]
  > actions:
  >   - {id: A1, title: Rewrite the returns page, owner: ana, deadline: 2026-12-04, resources: none}
  >   - {id: A2, title: Get CMS access, owner: ben, deadline: 2026-12-04, resources: none}
  >   - {id: A3, title: Put the button in the mail, owner: ana, ownership: declined, deadline: 2026-12-04, resources: none}
  >   - {id: A4, title: Tell support, owner: ana, ownership: proposed, deadline: 2026-12-04, resources: none}
  >   - {id: A5, title: Draw the form, owner: ana, status: done}
  >   - {id: A6, title: Ask the printer, owner: ana, status: dropped}
  >   - {id: A7, title: Call Norway, owner: [ana, ben], deadline: 2026-12-04, resources: none}
  >   - {id: A8, title: Test it, owner: dora, deadline: 2026-12-04, resources: none}
  > END
  $ bywhen accept --as ana --dry-run
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -6,10 +6,10 @@
     - {id: dora, name: Dora Lind}
   present: [ana, ben]
   actions:
  -  - {id: A1, title: Rewrite the returns page, owner: ana, deadline: 2026-12-04, resources: none}
  +  - {id: A1, title: Rewrite the returns page, owner: ana, ownership: accepted, deadline: 2026-12-04, resources: none}
     - {id: A2, title: Get CMS access, owner: ben, deadline: 2026-12-04, resources: none}
     - {id: A3, title: Put the button in the mail, owner: ana, ownership: declined, deadline: 2026-12-04, resources: none}
  -  - {id: A4, title: Tell support, owner: ana, ownership: proposed, deadline: 2026-12-04, resources: none}
  +  - {id: A4, title: Tell support, owner: ana, ownership: accepted, deadline: 2026-12-04, resources: none}
     - {id: A5, title: Draw the form, owner: ana, status: done}
     - {id: A6, title: Ask the printer, owner: ana, status: dropped}
     - {id: A7, title: Call Norway, owner: [ana, ben], deadline: 2026-12-04, resources: none}
  $ bywhen accept --as ana
  A1  Rewrite the returns page  | Ana ✓ | Fri 4 Dec, 8 working days | needs nothing
  A4  Tell support  | Ana ✓ | Fri 4 Dec, 8 working days | needs nothing
  $ bywhen accept --as ana
  bywhen: nothing waits for a yes from Ana
  $ bywhen undo --list
  can be undone, the newest first:
     1  ana accepted A1, A4, 14:00
  $ BYWHEN_ME=ben bywhen accept -q; grep -c accepted action-plan.yaml
  3

Who was not in the room can say yes afterwards. git's address says who that is.

  $ bywhen accept --as dora
  A8  Test it  | Dora ✓ | Fri 4 Dec, 8 working days | needs nothing
  $ bywhen undo 2 -q
  $ git init -q . && git config user.email ana@example.org
  $ bywhen accept -q; grep -o "A[0-9].*accepted" action-plan.yaml | cut -c 1-2
  A1
  A4

Where nobody knows who that is, nothing is done.

  $ git config user.email zoe@example.org; cp action-plan.yaml before
  $ bywhen accept
  bywhen: it is not known who is typing
    say it: bywhen accept --as WHO; or name the actions: bywhen accept A3
  [2]
  $ bywhen accept --as zoe
  bywhen: no person 'zoe'
    the plan has ana, ben or dora; to add one: bywhen add-person zoe NAME
  [2]
  $ bywhen accept --because "it is mine"
  bywhen: unknown option '--because'
    for a text that begins with a dash, put -- before it
  [2]
  $ bywhen accept --as ana -q
  $ cmp before action-plan.yaml
