What is said of a resource changes by option; which one is its number, or a piece of its text.

  $ cat > action-plan.yaml << EOF
  > bywhen: 1
  > title: Returns
  > people: [{id: ana, name: Ana Ruiz}]
  > actions:
  >   - id: A1
  >     title: Rewrite the page
  >     resources:
  >       - Test account        # asked for twice
  >       - need: Copywriter for two days
  >         kind: people
  >         status: requested   # since Monday
  >         fallback: Ana drafts it
  >       - {need: "Desk: a big one", cost: 900 EUR}
  >   - {id: A2, title: Get access, resources: [A key]}
  >   - {id: A3, title: Tell support, resources: none}
  > EOF
  $ cp action-plan.yaml before.yaml
  $ bywhen edit-resource A1 copywriter --status secured --needed-by "4 dec" --clear fallback
  A1  Rewrite the page  | no owner | no deadline | needs Test account, ?; Copywriter for two days, ✓; Desk: a big one, ?
      still missing: owner, deadline
      needed by Fri 4 Dec, 8 working days
  $ bywhen edit-resource A1 1 --status requested
  A1  Rewrite the page  | no owner | no deadline | needs Test account, requested; Copywriter for two days, ✓; Desk: a big one, ?
      still missing: owner, deadline
  $ bywhen edit-resource A1 big one --need "Desk: a #small one" --kind material --cost "400 EUR" --fallback "- the floor" -q
  $ diff before.yaml action-plan.yaml
  8c8,9
  <       - Test account        # asked for twice
  ---
  >       - need: Test account        # asked for twice
  >         status: requested
  11,13c12,14
  <         status: requested   # since Monday
  <         fallback: Ana drafts it
  <       - {need: "Desk: a big one", cost: 900 EUR}
  ---
  >         status: secured   # since Monday
  >         needed_by: 2026-12-04
  >       - {need: "Desk: a #small one", kind: material, cost: 400 EUR, fallback: "- the floor"}
  [1]
  $ bywhen undo --list
  can be undone, the newest first:
     1  set the need of resource 3 of A1 to 'Desk: a #small one'; set the kind of resource 3 of A1 to material; set the cost of resource 3 of A1 to '400 EUR'; and 1 more change, 14:00
     2  set the status of resource 1 of A1 to requested, 14:00
     3  set the status of resource 2 of A1 to secured; set the day when it is needed of resource 2 of A1 to Fri 4 Dec; cleared the fallback of resource 2 of A1, 14:00
  $ bywhen undo 3 -q
  $ cmp before.yaml action-plan.yaml

The only one needs no name. One in its short form stays short, as long as it can.

  $ bywhen edit-resource A2 --need "Two keys"
  A2  Get access  | no owner | no deadline | needs Two keys, ?
      still missing: owner, deadline
  $ bywhen edit-resource access --status secured --dry-run
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -11,5 +11,5 @@
           status: requested   # since Monday
           fallback: Ana drafts it
         - {need: "Desk: a big one", cost: 900 EUR}
  -  - {id: A2, title: Get access, resources: [Two keys]}
  +  - {id: A2, title: Get access, resources: [{need: Two keys, status: secured}]}
     - {id: A3, title: Tell support, resources: none}
  $ bywhen edit-resource A2 --clear cost
  A2  Get access  | no owner | no deadline | needs Two keys, ?
      still missing: owner, deadline
  $ bywhen undo -q
  $ cmp before.yaml action-plan.yaml

What can't be meant is refused.

  $ bywhen edit-resource A1 1
  bywhen: what is to be changed?
    say it by option: --need, --kind, --status, --needed-by, --cost, --fallback, --clear; see bywhen help edit-resource
  [2]
  $ bywhen edit-resource
  bywhen: what is to be changed?
    say it by option: --need, --kind, --status, --needed-by, --cost, --fallback, --clear; see bywhen help edit-resource
  [2]
  $ bywhen edit-resource --status secured
  bywhen: no action is named
    name one by its id, e.g. A3
  [2]
  $ bywhen edit-resource A9 1 --status secured
  bywhen: no action 'A9'
    the plan has A1, A2 or A3
  [2]
  $ bywhen edit-resource A1 --status secured
  bywhen: A1 has 3 resources
    say which: 1 (Test account), 2 (Copywriter for two days) or 3 (Desk: a big one)
  [2]
  $ bywhen edit-resource A1 4 --status secured
  bywhen: no resource '4' of A1
    A1 has 1 (Test account), 2 (Copywriter for two days) or 3 (Desk: a big one)
  [2]
  $ bywhen edit-resource A1 chair --status secured
  bywhen: no resource 'chair' of A1
    A1 has 1 (Test account), 2 (Copywriter for two days) or 3 (Desk: a big one)
  [2]
  $ bywhen edit-resource A1 co --status secured
  bywhen: no resource 'co' of A1
    A1 has 1 (Test account), 2 (Copywriter for two days) or 3 (Desk: a big one)
  [2]
  $ bywhen edit-resource A3 --status secured
  bywhen: A3 has no resources
    to add one: bywhen add-resource A3 TEXT
  [2]
  $ bywhen edit-resource A2 --status there
  bywhen: no status 'there'
    one of: needed, requested, secured, unavailable
  [2]
  $ bywhen edit-resource A2 --kind persons
  bywhen: no kind 'persons'
    one of: people, money, tool, access, time, material, other
  [2]
  $ bywhen edit-resource A2 --cost cheap
  bywhen: not an amount: 'cheap'
    an amount and its currency, e.g. "900 EUR"
  [2]
  $ bywhen edit-resource A2 --needed-by never
  bywhen: not a date: 'never'
    type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march
  [2]
  $ bywhen edit-resource A2 --need none
  bywhen: 'none' is not a resource
    to say that nothing is needed: bywhen add-resource ACTION --none
  [2]
  $ bywhen edit-resource A2 --need ""
  bywhen: the need is empty
  [2]
  $ bywhen edit-resource A2 --fallback TBD
  bywhen: the fallback only holds a place: 'TBD'
    leave it out until it is known; lint remembers it
  [2]
  $ bywhen edit-resource A2 --clear need
  bywhen: the need of a resource can't be cleared
    a resource says at least what is needed
  [2]
  $ bywhen edit-resource A2 --clear owner
  bywhen: a resource has no field 'owner'
    what can be cleared: kind, status, needed-by, cost, fallback
  [2]
  $ bywhen edit-resource A2 --cost "1 EUR" --clear cost
  bywhen: 'cost' can't be set and cleared at once
    keep one of them
  [2]
  $ cmp before.yaml action-plan.yaml

Texts are shown harmlessly.

  $ bywhen edit-resource A2 --need "$(printf 'A \033[31mred\033[0m\tkey\n🔑')" --fallback '!tag & *b'
  A2  Get access  | no owner | no deadline | needs A \x1b[31mred\x1b[0m key 🔑, ?
      still missing: owner, deadline
  $ tail -n 2 action-plan.yaml
    - {id: A2, title: Get access, resources: [{need: "A \x1B[31mred\x1B[0m\tkey\n🔑", fallback: "!tag & *b"}]}
    - {id: A3, title: Tell support, resources: none}

Windows' line ends stay.

  $ printf 'bywhen: 1\r\ntitle: T\r\nactions:\r\n  - id: A1\r\n    title: T\r\n    resources:\r\n      - A desk # big\r\n' > action-plan.yaml
  $ bywhen edit-resource A1 --kind material -q
  $ tr '\r' '~' < action-plan.yaml
  bywhen: 1~
  title: T~
  actions:~
    - id: A1~
      title: T~
      resources:~
        - need: A desk # big~
          kind: material~
