My next actions in several plans.

  $ mkdir plans
  $ cat >plans/a.plan.yaml <<'END'
  > bywhen: 1
  > title: Shop
  > people: [{id: ana, name: Ana Ruiz, email: ana@example.org}, {id: ben, name: Ben Okafor}]
  > actions:
  >   - {id: A1, title: Rewrite the page, owner: ana, after: [A2]}
  >   - {id: A2, title: Get access, owner: ben}
  >   - {id: A3, title: Tell support, owner: ana, deadline: 2026-12-04}
  > END
  $ cat >plans/b.plan.yaml <<'END'
  > bywhen: 1
  > title: Kitchen
  > people: [{id: aru, name: Ana Ruiz, email: ana@example.org}]
  > actions:
  >   - {id: A1, title: Label the shelves, owner: aru}
  > END
  $ cat >plans/c.plan.yaml <<'END'
  > bywhen: 1
  > title: Garden
  > people: [{id: kim, name: Kim}]
  > actions:
  >   - {id: A1, title: Water, owner: kim}
  > END
  $ bywhen next plans --as "Ana Ruiz"
  plans/a.plan.yaml
  Next for Ana Ruiz
    A3  Tell support | proposed | Fri 4 Dec, 8 working days
  
  1 more waits for others: A1 for A2 (Ben)
  
  plans/b.plan.yaml
  Next for Ana Ruiz
    A1  Label the shelves | proposed | no deadline
  $ bywhen next plans --owner kim
  Next for Kim
    A1  Water | proposed | no deadline
  $ bywhen next plans --as zoe
  bywhen: no person 'zoe'
    the plan has ana or ben; to add one: bywhen add-person zoe NAME
  [2]
  $ git init -q .; git config user.email ana@example.org
  $ bywhen next plans/b.plan.yaml plans/c.plan.yaml
  Next for Ana Ruiz
    A1  Label the shelves | proposed | no deadline
  $ git config user.email somebody@example.org
  $ bywhen next plans -q
  plans/a.plan.yaml
  Ana Ruiz
    A3  Tell support | proposed | Fri 4 Dec, 8 working days
  
  Ben Okafor
    A2  Get access | proposed | no deadline
  
  1 more waits for others: A1 for A2 (Ben)
  
  plans/b.plan.yaml
  Ana Ruiz
    A1  Label the shelves | proposed | no deadline
  
  plans/c.plan.yaml
  Kim
    A1  Water | proposed | no deadline

For other programs.

  $ bywhen next plans --owner "Ana Ruiz" --format json | python3 -c '
  > import json, sys
  > found = json.load(sys.stdin)
  > print(found["bywhen"], found["kind"])
  > for plan in found["plans"]:
  >     ids = [[one["id"] for one in plan[key]] for key in ("actions", "blocked", "waiting")]
  >     print(plan["file"], plan["title"], plan["person"], ids)
  >     print([one["waits_for"] for one in plan["waiting"]], list(plan))'
  1 next
  plans/a.plan.yaml Shop ana [['A3'], [], ['A1']]
  [['A2']] ['file', 'title', 'person', 'actions', 'blocked', 'waiting']
  plans/b.plan.yaml Kitchen aru [['A1'], [], []]
  [] ['file', 'title', 'person', 'actions', 'blocked', 'waiting']
  $ bywhen next plans --format json | grep '"person"'
        "person": null,
        "person": null,
        "person": null,
  $ bywhen next plans --owner ana --format csv | cut -d, -f1-4,16
  file,id,title,owner,waits_for
  plans/a.plan.yaml,A3,Tell support,ana,
  plans/a.plan.yaml,A1,Rewrite the page,ana,A2
  plans/b.plan.yaml,A1,Label the shelves,aru,
  $ bywhen next plans --as ana -o csv=next.csv; head -n 2 next.csv | cut -d, -f2-3
  id,title
  A3,Tell support
