A good question for another day: at the end of the plan's list, as it was said.

  $ bywhen init Returns -q
  $ bywhen park "Who pays freight from Norway?"
  parked: Who pays freight from Norway?
  $ bywhen park Returns in the shop: possible or not
  parked: Returns in the shop: possible or not
  $ bywhen park "> a #tag, 'quoted' & \"more\""
  parked: > a #tag, 'quoted' & "more"
  $ bywhen park -- --force is not enough 🙂
  parked: --force is not enough 🙂
  $ sed -n '/parked/,$p' action-plan.yaml
  parked:
    - Who pays freight from Norway?
    - "Returns in the shop: possible or not"
    - "> a #tag, 'quoted' & \"more\""
    - --force is not enough 🙂

Nothing and a placeholder are not taken.

  $ cp action-plan.yaml before
  $ bywhen park
  bywhen: the point is empty
  [2]
  $ bywhen park "?"
  bywhen: the point only holds a place: '?'
    leave it out until it is known; lint remembers it
  [2]
  $ bywhen park Opening hours --for ana
  bywhen: unknown option '--for'
    for a text that begins with a dash, put -- before it
  [2]
  $ cmp before action-plan.yaml

A dry run, a quiet one, and the way back.

  $ bywhen park Opening hours --dry-run
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -7,3 +7,4 @@
     - "Returns in the shop: possible or not"
     - "> a #tag, 'quoted' & \"more\""
     - --force is not enough 🙂
  +  - Opening hours
  $ bywhen park Opening hours -q
  $ BYWHEN_NOW=14:05 bywhen undo --list | head -n 3
  can be undone, the newest first:
     1  parked 'Opening hours', 14:00
     2  parked '--force is not enough 🙂', 14:00
  $ bywhen undo
  undone: parked 'Opening hours', 14:00
  $ cmp before action-plan.yaml

A plan that is kept by hand keeps its looks.

  $ cp $EXAMPLES/hand-edited.plan.yaml before; cp before action-plan.yaml
  $ bywhen park "A lift, one day" -q; diff before action-plan.yaml
  147c147
  < parked: [Lamps for the corner seats, "A second clock?"]
  ---
  > parked: [Lamps for the corner seats, "A second clock?", "A lift, one day"]
  [1]
