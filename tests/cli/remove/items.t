One resource or one risk of an action, by its number or by a piece of its text.

  $ bywhen init Returns -q; bywhen add Rewrite the page -q
  $ bywhen add-resource A1 "Laptop: the grey one" -q
  $ bywhen add-resource A1 Lamp --kind tool -q
  $ bywhen add-risk A1 "Rain #1" --contingency Umbrella -q
  $ cp action-plan.yaml before
  $ bywhen remove A1 --resource lap
  removed from A1: Laptop: the grey one
  A1  Rewrite the page  | no owner | no deadline | needs Lamp, ?
      still missing: owner, deadline
  $ bywhen remove rewrite the page --risk 1
  removed from A1: Rain #1
  A1  Rewrite the page  | no owner | no deadline | needs Lamp, ?
      still missing: owner, deadline
  $ diff before action-plan.yaml
  8d7
  <       - "Laptop: the grey one"
  11,13d9
  <     risks:
  <       - risk: "Rain #1"
  <         contingency: Umbrella
  [1]
  $ BYWHEN_NOW=14:05 bywhen undo 2
  undone: removed the risk 'Rain #1' from A1, 14:00
  undone: removed the resource 'Laptop: the grey one' from A1, 14:00
  $ cmp before action-plan.yaml

With the last resource goes what was said about resources.

  $ bywhen remove A1 --resource 2 -q
  $ bywhen remove A1 --resource 1
  removed from A1: Laptop: the grey one
  A1  Rewrite the page  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
  bywhen: A1 has no resources left, as if nobody had looked; if it needs nothing: bywhen add-resource A1 --none
  $ sed -n '/actions/,$p' action-plan.yaml
  actions:
    - id: A1
      title: Rewrite the page
      risks:
        - risk: "Rain #1"
          contingency: Umbrella
  $ bywhen undo 2 -q; cmp before action-plan.yaml

A dry run.

  $ bywhen remove a1 --risk rain --dry-run
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -8,6 +8,3 @@
         - "Laptop: the grey one"
         - need: Lamp
           kind: tool
  -    risks:
  -      - risk: "Rain #1"
  -        contingency: Umbrella

What a terminal would act on is shown, not done.

  $ bywhen add-resource A1 "$(printf 'x\033[1my')" -q
  $ bywhen remove A1 --resource 3
  removed from A1: x\x1b[1my
  A1  Rewrite the page  | no owner | no deadline | needs Laptop: the grey one, ?; Lamp, ?
      still missing: owner, deadline
