A plan that is kept by hand keeps its looks.

  $ cp $EXAMPLES/hand-edited.plan.yaml before; cp before action-plan.yaml
  $ bywhen decide Nobody moves the piano -q; diff before action-plan.yaml
  145a146
  > - 'Nobody moves the piano'
  [1]

A list on one line, Windows line ends, one text in place of a list.

  $ printf 'bywhen: 1\r\ntitle: T\r\nactions: []\r\ndecisions: [a, "b"]   # so far\r\n' > action-plan.yaml
  $ bywhen decide c, too -q; cat -v action-plan.yaml
  bywhen: 1^M
  title: T^M
  actions: []^M
  decisions: [a, "b", "c, too"]   # so far^M
  $ printf 'bywhen: 1\ntitle: T\ndecisions: The form stays\nactions: []\n' > action-plan.yaml
  $ bywhen decide No account -q; cat action-plan.yaml
  bywhen: 1
  title: T
  decisions:
    - The form stays
    - No account
  actions: []
