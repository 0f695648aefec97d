Where there is no plan, or one that no command would work on.

  $ bywhen board
  bywhen: no plan here
    start one with: bywhen init TITLE (or name one with --file)
  [2]
  $ echo 'bywhen: [' > action-plan.yaml
  $ bywhen board
  bywhen: action-plan.yaml:1:9: this '[' is not closed
    end the list with ']'; a text that has brackets needs quotes
  [2]
  $ printf 'bywhen: 1\ntitle: T\nactions: []\n' > action-plan.yaml
  $ bywhen board A1
  bywhen: board takes no 'A1'
    bywhen help board says what it takes
  [2]
  $ bywhen board
  T                                                                 no actions yet
