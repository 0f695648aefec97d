In a plan kept by hand only the numbers change, and a new one goes where it belongs.

  $ cp $EXAMPLES/hand-edited.plan.yaml before; cp before action-plan.yaml
  $ bywhen rank I2
  1  I2  You can hear yourself think
  2  I1  It's warm enough to sit and read
  $ diff before action-plan.yaml
  32c32
  <   priority: 1
  ---
  >   priority: 2
  39c39
  <   priority: 2
  ---
  >   priority: 1
  [1]
  $ bywhen undo -q; cmp before action-plan.yaml
  $ printf 'bywhen: 1\r\ntitle: T\r\nactions: []\r\nimprovements:\r\n  - id: I1   # one\r\n    title: A\r\n    benefit: B\r\n  - {id: I2, title: C, benefit: D}\r\n' > action-plan.yaml
  $ bywhen rank I2 -q; cat -v action-plan.yaml
  bywhen: 1^M
  title: T^M
  actions: []^M
  improvements:^M
    - id: I1   # one^M
      title: A^M
      priority: 2^M
      benefit: B^M
    - {id: I2, title: C, priority: 1, benefit: D}^M
