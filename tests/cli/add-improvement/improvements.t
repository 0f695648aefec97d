What the actions are for: the improvements, in the order of the group's votes.

  $ bywhen init Returns --quiet
  $ bywhen add-improvement Customers can start a return without calling support
  I1  Customers can start a return without calling support  | priority 1
  $ bywhen add-improvement "One order mail" --benefit "Fewer calls: a third of them"
  I2  One order mail  | priority 2

Each new one comes after the others, unless it is given a priority.

  $ bywhen add-improvement Guests can order without an account --priority 1
  I3  Guests can order without an account  | priority 1
  $ sed -n '/improvements/,$p' action-plan.yaml
  improvements:
    - id: I1
      title: Customers can start a return without calling support
      priority: 1
    - id: I2
      title: One order mail
      priority: 2
      benefit: "Fewer calls: a third of them"
    - id: I3
      title: Guests can order without an account
      priority: 1
  actions: []

A priority is a whole number from 1 on; a title says something.

  $ bywhen add-improvement More --priority high
  bywhen: not a priority: 'high'
    a whole number; 1 is the highest
  [2]
  $ bywhen add-improvement More --priority 0
  bywhen: not a priority: '0'
    a whole number; 1 is the highest
  [2]
  $ bywhen add-improvement
  bywhen: the title is empty
  [2]
  $ bywhen add-improvement More --benefit ""
  bywhen: the benefit is empty
  [2]
  $ bywhen add-improvement More --priorty 1
  bywhen: unknown option '--priorty'
    did you mean '--priority'?
  [2]

A dry run shows the change, --quiet says nothing.

  $ bywhen add-improvement "Last: one" --dry-run
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -12,4 +12,7 @@
     - id: I3
       title: Guests can order without an account
       priority: 1
  +  - id: I4
  +    title: "Last: one"
  +    priority: 3
   actions: []
  $ bywhen add-improvement Last one --quiet
  $ grep -c "title:" action-plan.yaml
  5
