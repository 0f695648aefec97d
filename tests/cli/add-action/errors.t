What can't be meant is refused with the way out, and nothing is written.

  $ cp $EXAMPLES/checkout.plan.yaml action-plan.yaml
  $ bywhen add More --owner anna
  bywhen: no person 'anna'
    did you mean 'ana'? To add one: bywhen add-person anna NAME
  [2]
  $ bywhen add More --owner zoe
  bywhen: no person 'zoe'
    the plan has mia, ana, ben, cleo, emil, hana, luis or dora; to add one: bywhen add-person zoe NAME
  [2]
  $ bywhen add More --for I9
  bywhen: no improvement 'I9'
    the plan has I1, I2, I3, I4, I5 or I6
  [2]
  $ bywhen add More --after A99
  bywhen: no action 'A99'
    the plan has A1, A2, A3, A4, A5, A6, A7, A8, A9 or A10
  [2]
  $ bywhen add More --after card
  bywhen: 'card' is in the title of 2 actions
    say which: A7 (Write down the ten most frequent reasons why a ca…) or A8 (Keep the cart and offer another way to pay when a…)
  [2]
  $ bywhen add More --deadline soon
  bywhen: not a date: 'soon'
    type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march
  [2]
  $ bywhen add More --deadline 2026-02-30
  bywhen: there is no 30 February 2026
    type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march
  [2]
  $ bywhen add More --deadline fridy
  bywhen: not a date: 'fridy'
    did you mean 'friday'? type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march
  [2]
  $ bywhen add More --start "fri?"
  bywhen: not a date: 'fri?'
    did you mean 'fri'? type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march
  [2]
  $ bywhen add More --effort 3x
  bywhen: not a working time: '3x'
    30m, 4h, 2d or 1w (a day is 8 h, a week 5 days)
  [2]
  $ bywhen add More --helper nobody
  bywhen: no person 'nobody'
    the plan has mia, ana, ben, cleo, emil, hana, luis or dora; to add one: bywhen add-person nobody NAME
  [2]

Contradictions, too.

  $ bywhen add More --accepted
  bywhen: --accepted needs an owner
    add --owner WHO
  [2]
  $ bywhen add More --resource keine
  bywhen: 'keine' is not a resource
    to say that nothing is needed: --no-resources
  [2]
  $ bywhen add More --resource Time --no-resources
  bywhen: --resource and --no-resources contradict each other
    keep one of them
  [2]

And options that there are not.

  $ bywhen add More --ownr ana
  bywhen: unknown option '--ownr'
    did you mean '--owner'?
  [2]
  $ bywhen add More --owner
  bywhen: the option --owner needs a value
  [2]
  $ bywhen add More --owner=
  bywhen: the option --owner needs a value
  [2]
  $ bywhen add More --accepted=perhaps --owner ana
  bywhen: the option --accepted takes no value
  [2]

  $ cmp $EXAMPLES/checkout.plan.yaml action-plan.yaml

Somebody who was not in the room can be asked, but has not accepted.

  $ bywhen add Read the draft --owner dora --accepted
  A11  Read the draft  | Dora, proposed | no deadline | resources not named
      still missing: deadline, resources
  bywhen: Dora is not in the room, so it stays proposed
  $ tail -n +2 action-plan.yaml | grep -A 3 "title: Read the draft"
      title: Read the draft
      owner: dora
  
  # Said in the room, so that nobody has to ask again.
