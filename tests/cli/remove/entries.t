What was a mistake, or is not wanted any more, is taken out of the plan; undo brings it back, byte by byte.

  $ cat > action-plan.yaml <<'END'
  > bywhen: 1
  > title: Returns
  > facilitator: mia
  > people:
  >   - {id: mia, name: Mia Holm}
  >   - {id: ana, name: Ana Ruiz}   # on Fridays
  >   - {id: ben, name: Ben Okafor}
  >   - {id: zoe, name: Zoe Lind}
  > present: [mia, ana]
  > improvements:
  >   - {id: I1, title: Fewer calls}
  >   - {id: I2, title: Faster parcels}
  > actions:
  >   # the first thing
  >   - id: A1
  >     title: Rewrite the returns page
  >     improvement: I1
  >     owner: ana            # she wrote the old one
  >     ownership: declined
  >     declined_because: Too much to do
  >     helpers: [ben]
  >     updates:
  >       - {date: 2026-11-24, author: ana, note: ana asks ben}
  >   - id: A2
  >     title: Get access to the CMS
  >     owner: ben
  >     after: [A1]           # or it is pointless
  >   - id: A3
  >     title: Tell support
  >     improvement: [I1, I2]
  >     after: [A1, A2]
  >     risks:
  >       - {risk: Nobody listens, owner: ana}
  >   - id: A4
  >     title: Order 2 tables
  > END
  $ cp action-plan.yaml before
  $ bywhen remove A4
  removed A4 Order 2 tables
  $ diff before action-plan.yaml
  34,35d33
  <   - id: A4
  <     title: Order 2 tables
  [1]
  $ BYWHEN_NOW=14:05 bywhen undo
  undone: removed A4 Order 2 tables, 14:00
  $ cmp before action-plan.yaml

By a piece of the title, in any case; several at once; a number is an id only among ids.

  $ bywhen remove order 2 tables -n
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -31,5 +31,3 @@
       after: [A1, A2]
       risks:
         - {risk: Nobody listens, owner: ana}
  -  - id: A4
  -    title: Order 2 tables
  $ bywhen remove "tell" 4 -n
  bywhen: '4' could be an id or a word of a title
    write it as an id: A4
  [2]
  $ bywhen remove A4 TELL zoe -q && bywhen undo && cmp before action-plan.yaml
  undone: removed A4, A3, zoe, 14:00
  $ bywhen remove 3 4 a3 && bywhen undo -q && cmp before action-plan.yaml
  removed A3 Tell support
  removed A4 Order 2 tables
  $ bywhen remove Zoe Lind A4 && bywhen undo -q && cmp before action-plan.yaml
  removed A4 Order 2 tables
  removed zoe (Zoe Lind)

What something else names stays.

  $ bywhen remove A1
  bywhen: A2 and A3 wait for A1
    nothing was removed; to take the name out there, too: bywhen remove A1 --force
  [2]
  $ bywhen remove a2 i2
  bywhen: A3 waits for A2; A3 serves I2
    nothing was removed; to take the name out there, too: bywhen remove A2 I2 --force
  [2]
  $ bywhen remove I1
  bywhen: A1 and A3 serve I1
    nothing was removed; to take the name out there, too: bywhen remove I1 --force
  [2]
  $ bywhen remove ana
  bywhen: ana is among those present, owns A1 and watches a risk of A3
    nothing was removed; to take the name out there, too: bywhen remove ana --force
  [2]
  $ bywhen remove Mia
  bywhen: mia facilitates the session and is among those present
    nothing was removed; to take the name out there, too: bywhen remove mia --force
  [2]
  $ bywhen remove ben
  bywhen: ben owns A2 and helps with A1
    nothing was removed; to take the name out there, too: bywhen remove ben --force
  [2]
  $ cmp before action-plan.yaml

Unless what names it goes, too.

  $ bywhen remove A1 A2 A3
  removed A1 Rewrite the returns page
  removed A2 Get access to the CMS
  removed A3 Tell support
  bywhen: a comment went with what it stood beside: # or it is pointless
  bywhen: a comment went with what it stood beside: # she wrote the old one
  $ sed -n '/actions/,$p' action-plan.yaml
  actions:
    # the first thing
    - id: A4
      title: Order 2 tables
  $ bywhen undo -q

--force takes the name out where it stands, and says of which actions. A comment goes with its line; one above stays.

  $ bywhen remove A1 --force
  removed A1 Rewrite the returns page
  A2  Get access to the CMS  | Ben, proposed | no deadline | resources not named
      still missing: deadline, resources
  A3  Tell support  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
  bywhen: a comment went with what it stood beside: # she wrote the old one
  bywhen: a comment went with what it stood beside: # or it is pointless
  $ diff before action-plan.yaml
  15,23d14
  <   - id: A1
  <     title: Rewrite the returns page
  <     improvement: I1
  <     owner: ana            # she wrote the old one
  <     ownership: declined
  <     declined_because: Too much to do
  <     helpers: [ben]
  <     updates:
  <       - {date: 2026-11-24, author: ana, note: ana asks ben}
  27d17
  <     after: [A1]           # or it is pointless
  31c21
  <     after: [A1, A2]
  ---
  >     after: [A2]
  [1]
  $ BYWHEN_NOW=14:05 bywhen undo --list | head -n 2
  can be undone, the newest first:
     1  removed A1 Rewrite the returns page; removed the predecessor A1 from A2, A3, 14:00
  $ bywhen undo -q; cmp before action-plan.yaml
  $ bywhen remove I1 I2 --force
  removed I1 Fewer calls
  removed I2 Faster parcels
  A1  Rewrite the returns page  | Ana declined | no deadline | resources not named
      still missing: owner, deadline, resources
  A3  Tell support  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
  $ diff before action-plan.yaml
  10,12d9
  < improvements:
  <   - {id: I1, title: Fewer calls}
  <   - {id: I2, title: Faster parcels}
  17d13
  <     improvement: I1
  30d25
  <     improvement: [I1, I2]
  [1]
  $ bywhen undo -q; cmp before action-plan.yaml

With an owner goes the owner's answer. What a person noted stays what that person noted.

  $ bywhen remove ana --force
  removed ana (Ana Ruiz)
  A1  Rewrite the returns page  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
  A3  Tell support  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
  bywhen: what ana noted in the updates of A1 stays under that name
  bywhen: a comment went with what it stood beside: # on Fridays
  bywhen: a comment went with what it stood beside: # she wrote the old one
  $ diff before action-plan.yaml
  6d5
  <   - {id: ana, name: Ana Ruiz}   # on Fridays
  9c8
  < present: [mia, ana]
  ---
  > present: [mia]
  18,20d16
  <     owner: ana            # she wrote the old one
  <     ownership: declined
  <     declined_because: Too much to do
  33c29
  <       - {risk: Nobody listens, owner: ana}
  ---
  >       - {risk: Nobody listens}
  [1]
  $ BYWHEN_NOW=14:05 bywhen undo
  undone: removed ana (Ana Ruiz); removed the participant ana; cleared the owner of A1, risk 1 of A3, 14:00
  $ cmp before action-plan.yaml

Where nobody is left of those present, or of the people, the list goes.

  $ bywhen remove mia ana --force 2>&1 | grep -e removed -e nobody
  removed mia (Mia Holm)
  removed ana (Ana Ruiz)
  bywhen: nobody is left of those present, so everyone counts as having been there
  $ bywhen undo -q
  $ bywhen remove mia ana ben zoe --force --quiet
  $ grep -c "people:\|present:" action-plan.yaml
  0
  [1]
  $ bywhen lint --fail-on never | grep -c "unknown"
  0
  [1]
  $ bywhen undo -q; cmp before action-plan.yaml

A dry run.

  $ bywhen remove A3 --dry-run
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -25,11 +25,5 @@
       title: Get access to the CMS
       owner: ben
       after: [A1]           # or it is pointless
  -  - id: A3
  -    title: Tell support
  -    improvement: [I1, I2]
  -    after: [A1, A2]
  -    risks:
  -      - {risk: Nobody listens, owner: ana}
     - id: A4
       title: Order 2 tables
