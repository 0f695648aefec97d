What is not there, or could be several things, is refused: nothing is written.

  $ cp $EXAMPLES/checkout.plan.yaml action-plan.yaml
  $ bywhen assign A1 anna
  bywhen: no person 'anna'
    did you mean 'ana'? To add one: bywhen add-person anna NAME
  [2]
  $ bywhen assign A1 zoe
  bywhen: no person 'zoe'
    the plan has mia, ana, ben, cleo, emil, hana, luis or dora; to add one: bywhen add-person zoe NAME
  [2]
  $ bywhen assign A99 ana
  bywhen: no action 'A99'
    the plan has A1, A2, A3, A4, A5, A6, A7, A8, A9 or A10
  [2]
  $ bywhen assign A1
  bywhen: nobody is named to own it
    e.g. bywhen assign A1 ana
  [2]
  $ bywhen assign ana
  bywhen: no action is named
    name one by its id, e.g. A3
  [2]
  $ bywhen assign
  bywhen: nobody is named to own it
    e.g. bywhen assign A3 ana
  [2]
  $ bywhen assign A1 ana ben
  bywhen: an action has one owner, and two are named: ana and ben
    name the accountable one; the other can help: --helper ben
  [2]
  $ bywhen assign mail ana
  bywhen: 'mail' is in the title of 2 actions
    say which: A3 (Put a "Send something back" button in the order m…) or A10 (Say in the order mail on which day the parcel arr…)
  [2]
  $ bywhen assign A1 ana --helper zoe
  bywhen: no person 'zoe'
    the plan has mia, ana, ben, cleo, emil, hana, luis or dora; to add one: bywhen add-person zoe NAME
  [2]
  $ bywhen assign A1 ana --acepted
  bywhen: unknown option '--acepted'
    did you mean '--accepted'?
  [2]
  $ bywhen asign A1 ana
  bywhen: no command 'asign'
    did you mean 'assign'?
  [2]
  $ cmp $EXAMPLES/checkout.plan.yaml action-plan.yaml

A person whose name is a date word, or a piece of a title, is still a person.

  $ cat >action-plan.yaml <<'END'
  > bywhen: 1
  > title: Names
  > people:
  >   - {id: may, name: May Lee}
  >   - {id: page, name: Page Turner}
  > actions:
  >   - {id: A1, title: Rewrite the returns page}
  > END
  $ bywhen assign A1 page
  A1  Rewrite the returns page  | Page, proposed | no deadline | resources not named
      still missing: deadline, resources
  Page now owns the only open action
  $ bywhen assign A1 may
  A1  Rewrite the returns page  | May, proposed | no deadline | resources not named
      still missing: deadline, resources
  May now owns the only open action

Without a list of people, owners are taken as they are.

  $ printf 'bywhen: 1\ntitle: Open\nactions:\n  - id: A1\n    title: One\n' >action-plan.yaml
  $ bywhen assign A1 Zoe
  A1  One  | Zoe, proposed | no deadline | resources not named
      still missing: deadline, resources
  Zoe now owns the only open action
  $ cat action-plan.yaml
  bywhen: 1
  title: Open
  actions:
    - id: A1
      title: One
      owner: Zoe

There, too, a piece of several titles is no person.

  $ bywhen add One more --quiet
  $ bywhen add Once more --quiet
  $ bywhen assign more Zoe
  bywhen: 'more' is in the title of 2 actions
    say which: A2 (One more) or A3 (Once more)
  [2]
  $ bywhen assign A1 Zoe Yan
  bywhen: an action has one owner, and two are named: Zoe and Yan
    name the accountable one; the other can help: --helper Yan
  [2]
