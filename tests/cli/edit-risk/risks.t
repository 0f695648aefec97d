What is said of a risk changes by option; which one is its number, or a piece of its text.

  $ cat > action-plan.yaml << EOF
  > bywhen: 1
  > title: Returns
  > people: [{id: ana, name: Ana Ruiz}, {id: dora, name: Dora Lind}]
  > actions:
  >   - id: A1
  >     title: Rewrite the page
  >     risks:
  >       - risk: Legal review takes longer   # than a week
  >         trigger: 2026-12-01
  >       - {risk: Legal says no, owner: dora}
  >   - id: A2
  >     title: Get access
  >     risks: [{risk: "Nobody: answers"}]
  >   - {id: A3, title: Tell support}
  > EOF
  $ cp action-plan.yaml before.yaml
  $ bywhen edit-risk A1 longer --contingency "Publish it: as an article #1" --owner "Dora Lind" --trigger "4 dec"
  A1  Rewrite the page  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
      from Fri 4 Dec, 8 working days
  $ bywhen edit-risk A1 2 --status happened --clear owner --risk "- a no" -q
  $ bywhen edit-risk page 2 --status gone -q
  $ diff before.yaml action-plan.yaml
  9,10c9,12
  <         trigger: 2026-12-01
  <       - {risk: Legal says no, owner: dora}
  ---
  >         trigger: 2026-12-04
  >         contingency: "Publish it: as an article #1"
  >         owner: dora
  >       - {risk: "- a no", status: gone}
  [1]
  $ bywhen undo --list
  can be undone, the newest first:
     1  set the status of risk 2 of A1 to gone, 14:00
     2  set the risk of risk 2 of A1 to '- a no'; set the status of risk 2 of A1 to happened; cleared the owner of risk 2 of A1, 14:00
     3  set the trigger of risk 1 of A1 to Fri 4 Dec; set the contingency of risk 1 of A1 to 'Publish it: as an article #1'; set the owner of risk 1 of A1 to dora, 14:00
  $ bywhen undo 3 -q
  $ cmp before.yaml action-plan.yaml
  $ bywhen edit-risk A2 --status gone --dry-run
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -10,5 +10,5 @@
         - {risk: Legal says no, owner: dora}
     - id: A2
       title: Get access
  -    risks: [{risk: "Nobody: answers"}]
  +    risks: [{risk: "Nobody: answers", status: gone}]
     - {id: A3, title: Tell support}

A risk that was written as a text becomes one that the format knows.

  $ cp action-plan.yaml kept.yaml
  $ sed -i 's/risks: .{risk: "Nobody: answers"}./risks: [It rains, {risk: It snows}]/' action-plan.yaml
  $ bywhen edit-risk A2 snows --status gone -q
  $ bywhen edit-risk A2 rains --contingency "An umbrella" -q
  $ grep rains action-plan.yaml
      risks: [{risk: It rains, contingency: An umbrella}, {risk: It snows, status: gone}]
  $ bywhen edit-risk A2 1 --risk "It pours" -q
  $ grep pours action-plan.yaml
      risks: [{risk: It pours, contingency: An umbrella}, {risk: It snows, status: gone}]
  $ bywhen undo 3 -q
  $ cp kept.yaml action-plan.yaml

What can't be meant is refused.

  $ bywhen edit-risk A1 1
  bywhen: what is to be changed?
    say it by option: --risk, --trigger, --contingency, --owner, --status, --clear; see bywhen help edit-risk
  [2]
  $ bywhen edit-risk A9 1 --status gone
  bywhen: no action 'A9'
    the plan has A1, A2 or A3
  [2]
  $ bywhen edit-risk A1 legal --status gone
  bywhen: 'legal' is in 2 risks of A1
    say which: 1 (Legal review takes longer) or 2 (Legal says no)
  [2]
  $ bywhen edit-risk A1 --status gone
  bywhen: A1 has 2 risks
    say which: 1 (Legal review takes longer) or 2 (Legal says no)
  [2]
  $ bywhen edit-risk A1 0 --status gone
  bywhen: no risk '0' of A1
    A1 has 1 (Legal review takes longer) or 2 (Legal says no)
  [2]
  $ bywhen edit-risk A3 --status gone
  bywhen: A3 has no risks
    to add one: bywhen add-risk A3 TEXT
  [2]
  $ bywhen edit-risk A2 --status closed
  bywhen: no status 'closed'
    one of: open, happened, gone
  [2]
  $ bywhen edit-risk A2 --owner zoe
  bywhen: no person 'zoe'
    the plan has ana or dora; to add one: bywhen add-person zoe NAME
  [2]
  $ bywhen edit-risk A2 --trigger "fri?"
  bywhen: not a date: 'fri?'
    did you mean 'fri'? type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march
  [2]
  $ bywhen edit-risk A2 --contingency " "
  bywhen: the contingency is empty
  [2]
  $ bywhen edit-risk A2 --clear risk
  bywhen: the risk of a risk can't be cleared
    a risk says at least what may happen
  [2]
  $ bywhen edit-risk A2 --clear mitigation
  bywhen: a risk has no field 'mitigation'
    what can be cleared: trigger, contingency, owner, status
  [2]
  $ bywhen edit-risk A2 --owner ana --clear owner
  bywhen: 'owner' can't be set and cleared at once
    keep one of them
  [2]
  $ cmp before.yaml action-plan.yaml
