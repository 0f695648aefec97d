--clear takes a field out, named as on the command line or as in the file.

  $ cat > action-plan.yaml << EOF
  > bywhen: 1
  > title: Returns
  > people: [{id: ana, name: Ana Ruiz}, {id: ben, name: Ben Okafor}]
  > improvements: [{id: I1, title: Fewer calls}]
  > actions:
  >   - id: A1
  >     title: Rewrite the page
  >     improvement: I1
  >     done_when: It is live
  >     # asked twice
  >     owner: ana
  >     ownership: declined
  >     declined_because: no time
  >     helpers: [ben]
  >     deadline: 2026-12-04
  >     tentative: true
  >     resources: none
  >     links: [https://example.org]
  >     x-room: "4"   # ours
  > EOF
  $ cp action-plan.yaml before.yaml
  $ bywhen edit A1 --clear done-when --clear owner --clear deadline --clear Helpers --clear for --clear link --clear resources
  A1  Rewrite the page  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
  $ diff before.yaml action-plan.yaml
  8,9d7
  <     improvement: I1
  <     done_when: It is live
  11,18d8
  <     owner: ana
  <     ownership: declined
  <     declined_because: no time
  <     helpers: [ben]
  <     deadline: 2026-12-04
  <     tentative: true
  <     resources: none
  <     links: [https://example.org]
  [1]
  $ bywhen undo
  undone: cleared the owner of A1; cleared the deadline of A1; cleared the completion criterion of A1; and 4 more changes, 14:00
  $ cmp before.yaml action-plan.yaml
  $ bywhen edit A1 --clear done_when --clear helper --clear --links --dry-run
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -6,14 +6,11 @@
     - id: A1
       title: Rewrite the page
       improvement: I1
  -    done_when: It is live
       # asked twice
       owner: ana
       ownership: declined
       declined_because: no time
  -    helpers: [ben]
       deadline: 2026-12-04
       tentative: true
       resources: none
  -    links: [https://example.org]
       x-room: "4"   # ours
  $ bywhen edit A1 --clear ownership -q && grep -c declined action-plan.yaml
  0
  [1]
  $ bywhen undo --quiet

What isn't there can be cleared all the same.

  $ bywhen edit A1 --clear effort --quiet
  $ cmp before.yaml action-plan.yaml

Some fields must be there, and how an action stands has commands of its own.

  $ bywhen edit A1 --clear id
  bywhen: the id of an action can't be cleared
    others refer to it
  [2]
  $ bywhen edit A1 --clear title
  bywhen: the title of an action can't be cleared
    set another one: --title TEXT
  [2]
  $ bywhen edit A1 --clear status
  bywhen: the status of an action can't be cleared
    start, done, block, drop and reopen say how an action stands
  [2]
  $ bywhen edit A1 --clear updates
  bywhen: the updates of an action can't be cleared
    they are the action's history
  [2]
  $ bywhen edit A1 --clear x-room
  bywhen: an action has no field 'x-room'
    what can be cleared: for, benefit, done-when, owner, ownership, declined-because, helper, start, deadline, tentative, effort, after, resources, risks, link, notes
  [2]
  $ bywhen edit A1 --clear effrt
  bywhen: an action has no field 'effrt'
    did you mean 'effort'?
  [2]
  $ bywhen edit A1 --clear
  bywhen: the option --clear needs a value
  [2]

Nothing is set and cleared at once.

  $ bywhen edit A1 --owner ben --clear owner
  bywhen: 'owner' can't be set and cleared at once
    keep one of them
  [2]
  $ bywhen edit A1 --deadline fri? --clear tentative
  bywhen: 'tentative' can't be set and cleared at once
    keep one of them
  [2]
  $ bywhen edit A1 --notes New --clear notes
  bywhen: 'notes' can't be set and cleared at once
    keep one of them
  [2]
  $ bywhen edit A1 --tentative --clear deadline
  bywhen: 'deadline' can't be set and cleared at once
    keep one of them
  [2]
  $ cmp before.yaml action-plan.yaml
