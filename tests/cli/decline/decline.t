Saying no is as good as saying yes: the action needs another owner, and everyone sees why.

  $ cat >action-plan.yaml <<'END'
  > bywhen: 1
  > title: Returns
  > people:
  >   - {id: ana, name: Ana Ruiz}
  >   - {id: ben, name: Ben Okafor}
  > actions:
  >   - id: A1
  >     title: Rewrite the returns page
  >     owner: ana
  >     ownership: accepted
  >     deadline: 2026-12-04
  >     resources: none
  >   - {id: A2, title: Get CMS access, owner: ben}
  >   - {id: A3, title: Tell support}
  > END
  $ bywhen decline A1 --because "On leave: back in May"
  A1  Rewrite the returns page  | Ana declined | Fri 4 Dec, 8 working days | needs nothing
      still missing: owner
  $ sed -n '/A1/,/resources/p' action-plan.yaml
    - id: A1
      title: Rewrite the returns page
      owner: ana
      ownership: declined
      declined_because: "On leave: back in May"
      deadline: 2026-12-04
      resources: none
  $ bywhen lint
  error[missing-owner]: nobody owns A1: ana has declined (On leave: back in May)
    --> action-plan.yaml:7:9
     |
   7 |   - id: A1
     |         ^^
     |
  10 |     ownership: declined
     |                -------- declined here
     = try: bywhen assign A1 WHO, someone else than ana
  
  error[missing-deadline]: nobody has said by when A2 is done
    --> action-plan.yaml:14:10
     |
  14 |   - {id: A2, title: Get CMS access, owner: ben}
     |          ^^
     = try: bywhen schedule A2 WHEN
  
  error[missing-resources]: nobody has said what A2 needs
    --> action-plan.yaml:14:10
     |
  14 |   - {id: A2, title: Get CMS access, owner: ben}
     |          ^^
     = try: bywhen add-resource A2 TEXT, or --none if it needs nothing
  
  error[missing-owner]: nobody owns A3 yet
    --> action-plan.yaml:15:10
     |
  15 |   - {id: A3, title: Tell support}
     |          ^^
     = try: bywhen assign A3 WHO
  
  error[missing-deadline]: nobody has said by when A3 is done
    --> action-plan.yaml:15:10
     |
  15 |   - {id: A3, title: Tell support}
     |          ^^
     = try: bywhen schedule A3 WHEN
  
  error[missing-resources]: nobody has said what A3 needs
    --> action-plan.yaml:15:10
     |
  15 |   - {id: A3, title: Tell support}
     |          ^^
     = try: bywhen add-resource A3 TEXT, or --none if it needs nothing
  
  6 errors in 1 plan, 3 actions
  [1]

Without a reason is fine, too; the old one goes.

  $ bywhen decline A1 --quiet && grep -c because action-plan.yaml
  0
  [1]

A new owner starts afresh.

  $ bywhen assign A1 ben
  A1  Rewrite the returns page  | Ben, proposed | Fri 4 Dec, 8 working days | needs nothing
  Ben now owns 2 of 3 open actions
  $ sed -n '/A1/,/resources/p' action-plan.yaml
    - id: A1
      title: Rewrite the returns page
      owner: ben
      deadline: 2026-12-04
      resources: none

For somebody else only by saying so.

  $ bywhen decline A2 --as ana
  bywhen: A2 is Ben's, not Ana's
    to decline for ben: bywhen decline A2 --as ben; to take it over: bywhen assign A2 ana
  [2]
  $ bywhen decline A2 --as ben --because "Not my tool" --dry-run
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -9,5 +9,5 @@
       owner: ben
       deadline: 2026-12-04
       resources: none
  -  - {id: A2, title: Get CMS access, owner: ben}
  +  - {id: A2, title: Get CMS access, owner: ben, ownership: declined, declined_because: Not my tool}
     - {id: A3, title: Tell support}
  $ bywhen decline A3
  bywhen: A3 has no owner yet
    bywhen assign A3 WHO
  [2]
  $ bywhen decline A2 --because ""
  bywhen: the reason is empty
  [2]
  $ bywhen decline A2 --becuase "Not my tool"
  bywhen: unknown option '--becuase'
    did you mean '--because'?
  [2]
  $ bywhen decline
  bywhen: no action is named
    name one by its id, e.g. A3
  [2]
