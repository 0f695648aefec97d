What can't be meant is refused with the way out, and nothing is written.

  $ cp $EXAMPLES/checkout.plan.yaml action-plan.yaml
  $ bywhen edit A99 --notes More
  bywhen: no action 'A99'
    the plan has A1, A2, A3, A4, A5, A6, A7, A8, A9 or A10
  [2]
  $ bywhen edit card --notes More
  bywhen: 'card' is in the title of 2 actions
    say which: A7 (Write down the ten most frequent reasons why a ca…) or A8 (Keep the cart and offer another way to pay when a…)
  [2]
  $ bywhen edit --notes More
  bywhen: no action is named
    name one by its id, e.g. A3
  [2]
  $ bywhen edit A3 --owner zoe
  bywhen: no person 'zoe'
    the plan has mia, ana, ben, cleo, emil, hana, luis or dora; to add one: bywhen add-person zoe NAME
  [2]
  $ bywhen edit A3 --helper anna
  bywhen: no person 'anna'
    did you mean 'ana'? To add one: bywhen add-person anna NAME
  [2]
  $ bywhen edit A3 --for I9
  bywhen: no improvement 'I9'
    the plan has I1, I2, I3, I4, I5 or I6
  [2]
  $ bywhen edit A3 --effort "a while"
  bywhen: not a working time: 'a while'
    30m, 4h, 2d or 1w (a day is 8 h, a week 5 days)
  [2]
  $ bywhen edit A3 --start "fri?"
  bywhen: not a date: 'fri?'
    did you mean 'fri'? type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march
  [2]
  $ bywhen edit A3 --title ""
  bywhen: the title is empty
  [2]
  $ bywhen edit A3 --title -
  bywhen: a title of one dash says nothing
  [2]
  $ bywhen edit A3 --title "$(printf 'caf\351')"
  bywhen: the title is not UTF-8 text
    set the terminal to UTF-8
  [2]
  $ bywhen edit A3 --benefit TBD
  bywhen: the benefit only holds a place: 'TBD'
    leave it out until it is known; lint remembers it
  [2]
  $ bywhen edit A3 --accepted
  bywhen: --accepted needs an owner
    add --owner WHO
  [2]
  $ bywhen edit A3 --resource "A desk"
  bywhen: unknown option '--resource'
    for a text that begins with a dash, put -- before it
  [2]
  $ bywhen edit A3 --title One --title Two
  bywhen: the option --title is given twice
    keep one of them
  [2]

Actions that would wait for each other, too: also where the list is a new one.

  $ bywhen edit A3 --after A3
  bywhen: A3 can't wait for itself
    nothing was written
  [2]
  $ bywhen schedule A3 --after A2 -q
  $ bywhen edit A2 --after A1 --after A3
  bywhen: A1 waits for A2 already
    nothing was written
  [2]
  $ bywhen undo -q

Without an option it opens an editor, which needs a terminal.

  $ bywhen edit
  bywhen: an editor needs a terminal at both ends
    fields are changed by option, too: bywhen edit A3 --owner ana
  [2]
  $ bywhen edit A3 --no-input
  bywhen: an editor needs a terminal at both ends
    fields are changed by option, too: bywhen edit A3 --owner ana
  [2]
  $ cmp $EXAMPLES/checkout.plan.yaml action-plan.yaml
