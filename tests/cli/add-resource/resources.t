What an action needs, in one line; the rest can be said with it.

  $ bywhen init Returns --quiet
  $ for title in "Rewrite the returns page" "Get CMS access" "Tell support"; do bywhen add $title -q; done
  $ bywhen add-resource A1 Test account
  A1  Rewrite the returns page  | no owner | no deadline | needs Test account, ?
      still missing: owner, deadline
  $ bywhen add-resource A1 Copywriter for two days --kind people --status requested --needed-by +4wd \
  >   --cost "900 EUR" --fallback "Ana drafts it: alone"
  A1  Rewrite the returns page  | no owner | no deadline | needs Test account, ?; Copywriter for two days, requested
      still missing: owner, deadline
      needed by Mon 30 Nov, 4 working days
  $ bywhen add-resource returns "A quiet room" --status secured -q

--none says that somebody looked, and that nothing is needed.

  $ bywhen add-resource A2 A3 --none
  A2  Get CMS access  | no owner | no deadline | needs nothing
      still missing: owner, deadline
  A3  Tell support  | no owner | no deadline | needs nothing
      still missing: owner, deadline
  $ sed -n '/actions/,$p' action-plan.yaml
  actions:
    - id: A1
      title: Rewrite the returns page
      resources:
        - Test account
        - need: Copywriter for two days
          kind: people
          status: requested
          needed_by: 2026-11-30
          cost: 900 EUR
          fallback: "Ana drafts it: alone"
        - need: A quiet room
          status: secured
    - id: A2
      title: Get CMS access
      resources: none
    - id: A3
      title: Tell support
      resources: none

Something that is needed after all takes the place of `none`.

  $ bywhen add-resource A3 "Half an hour in the support meeting"
  A3  Tell support  | no owner | no deadline | needs Half an hour in the support meeting, ?
      still missing: owner, deadline

What is needed is not thrown away by a word.

  $ bywhen add-resource A1 --none
  bywhen: A1 needs something: Test account
    take that out of the plan first, if it is not needed any more
  [2]

Kinds, statuses, days and amounts are looked at.

  $ bywhen add-resource A1 Money --kind cash
  bywhen: no kind of resource 'cash'
    one of: people, money, tool, access, time, material, other
  [2]
  $ bywhen add-resource A1 Money --kind mony
  bywhen: no kind of resource 'mony'
    did you mean 'money'?
  [2]
  $ bywhen add-resource A1 Money --status secure
  bywhen: no status of a resource 'secure'
    did you mean 'secured'?
  [2]
  $ bywhen add-resource A1 Money --cost much
  bywhen: not an amount: 'much'
    an amount and its currency, e.g. "900 EUR"
  [2]
  $ for cost in 40€ '€ 40' '$40' '40 £' '1.200,50 €' '40 euros' 40 €; do
  >   bywhen add-resource A1 Money --cost "$cost" 2>&1 | tail -n 1
  > done
    did you mean "40 EUR"?
    did you mean "40 EUR"?
    did you mean "40 USD"?
    did you mean "40 GBP"?
    did you mean "1200.50 EUR"?
    did you mean "40 EUR"?
    an amount and its currency, e.g. "40 EUR"
    an amount and its currency, e.g. "900 EUR"
  $ bywhen add-resource A1 Money --needed-by later
  bywhen: not a date: 'later'
    type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march
  [2]
  $ bywhen add-resource A1 Money --fallback " "
  bywhen: the fallback is empty
  [2]
  $ bywhen add-resource A1 Money --ammount 3
  bywhen: unknown option '--ammount'
    for a text that begins with a dash, put -- before it
  [2]

So is the rest.

  $ bywhen add-resource
  bywhen: no action is named
    name one by its id, e.g. A3
  [2]
  $ bywhen add-resource A1
  bywhen: what does A1 need?
    bywhen add-resource A1 TEXT
  [2]
  $ bywhen add-resource A1 " "
  bywhen: the resource is empty
  [2]
  $ bywhen add-resource A9 Money
  bywhen: no action 'A9'
    the plan has A1, A2 or A3
  [2]
  $ bywhen add-resource A1 --none --cost "3 EUR"
  bywhen: --none and --cost contradict each other
    keep one of them
  [2]
  $ bywhen add-resource A2 Money --none
  bywhen: no action 'Money'
    the plan has A1, A2 or A3
  [2]

A dry run.

  $ bywhen add-resource A2 "Mail: to IT" --dry-run
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -16,7 +16,8 @@
           status: secured
     - id: A2
       title: Get CMS access
  -    resources: none
  +    resources:
  +      - "Mail: to IT"
     - id: A3
       title: Tell support
       resources:
