All actions, one a line, with what is missing.

  $ cp $EXAMPLES/checkout.plan.yaml action-plan.yaml
  $ bywhen list
  Id   Action                                                                     Owner           By when                           Needs     State
  A1   Rewrite the returns page so that it names the three steps                  Ana ✓           Fri 4 Dec, 8 working days         0 of 2 ✓
  A2   Get editor access to the shop's CMS                                        Ben ✓           Fri 27 Nov                        none      done
  A3   Put a "Send something back" button in the order mail and under My orders   Ben ✓           Wed 16 Dec, 16 working days       1 of 2 ✓
  A4   Watch five customers send something back and note where they stop          Mia ✓           Fri 22 Jan 2027, 39 working days  0 of 2 ✓
  A5   Agree on one freight and duty table for the six countries we ship to most  Hana ✓          Fri 18 Dec, 18 working days       0 of 1 ✓
  A6   Show freight and duty in the cart, next to the price                       Cleo ✓          Fri 29 Jan 2027, 44 working days  0 of 2 ✓
  A7   Write down the ten most frequent reasons why a card is declined            Luis, proposed  Fri 11 Dec?, 13 working days      0 of 1 ✓
  A8   Keep the cart and offer another way to pay when a card is declined         Cleo ✓          Fri 19 Feb 2027, 59 working days  1 of 2 ✓
  A9   Give the warehouse a list of announced returns every morning               Emil ✓          Fri 8 Jan 2027, 29 working days   1 of 2 ✓
  A10  Say in the order mail on which day the parcel arrives                      Ben ✓           Fri 12 Feb 2027, 54 working days  0 of 1 ✓  blocked

A plan without actions is fine.

  $ bywhen init Empty --file empty.plan.yaml -q
  $ bywhen list --file empty.plan.yaml
  no actions yet

Nothing of a plan reaches the terminal raw.

  $ cat >evil.plan.yaml <<'END'
  > bywhen: 1
  > title: "\e]0;owned\a"
  > actions:
  >   - {id: A1, title: "\e[31mred\r\nand more", owner: "a\e[2J", resources: ["\u202Eback"]}
  > END
  $ bywhen list -f evil.plan.yaml
  Id  Action                Owner               By when      Needs     State
  A1  \x1b[31mred and more  a\x1b[2J, proposed  no deadline  0 of 1 ✓

What is neither a file nor a folder.

  $ bywhen list A1
  bywhen: A1: there is no such file
    name files or folders; for a person's actions: --owner A1; all of one action: bywhen show A1
  [2]
  $ bywhen list ana
  bywhen: ana: there is no such file
    name files or folders; for a person's actions: --owner ana; all of one action: bywhen show ana
  [2]
  $ bywhen list --fil empty.plan.yaml
  bywhen: unknown option '--fil'
    did you mean '--file'?
  [2]
