Where the highest number is taken, the lowest free one is next; no id is ever given twice.

  $ cat > action-plan.yaml <<EOF
  > bywhen: 1
  > title: T
  > improvements: [{id: I1, title: Last, priority: 1000000}]
  > actions: [{id: A999999999, title: One}, {id: A1, title: Two}]
  > EOF
  $ bywhen add New
  A2  New  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
  $ bywhen add More -q
  $ tail -n 1 action-plan.yaml
  actions: [{id: A999999999, title: One}, {id: A1, title: Two}, {id: A2, title: New}, {id: A3, title: More}]
  $ bywhen add-improvement After the last
  I2  After the last  | priority 1000000
