Asking for some of the actions: by owner, status, improvement.

  $ cp $EXAMPLES/checkout.plan.yaml action-plan.yaml
  $ bywhen list --owner ben
  Id   Action                                                                    Owner  By when                           Needs     State
  A2   Get editor access to the shop's CMS                                       Ben ✓  Fri 27 Nov                        none      done
  A3   Put a "Send something back" button in the order mail and under My orders  Ben ✓  Wed 16 Dec, 16 working days       1 of 2 ✓
  A10  Say in the order mail on which day the parcel arrives                     Ben ✓  Fri 12 Feb 2027, 54 working days  0 of 1 ✓  blocked
  $ bywhen list --owner "cleo marchetti" --owner em --sort title
  Id  Action                                                              Owner   By when                           Needs     State
  A9  Give the warehouse a list of announced returns every morning        Emil ✓  Fri 8 Jan 2027, 29 working days   1 of 2 ✓
  A8  Keep the cart and offer another way to pay when a card is declined  Cleo ✓  Fri 19 Feb 2027, 59 working days  1 of 2 ✓
  A6  Show freight and duty in the cart, next to the price                Cleo ✓  Fri 29 Jan 2027, 44 working days  0 of 2 ✓
  $ bywhen list --owner ben --status open --for I4
  Id   Action                                                 Owner  By when                           Needs     State
  A10  Say in the order mail on which day the parcel arrives  Ben ✓  Fri 12 Feb 2027, 54 working days  0 of 1 ✓  blocked
  $ bywhen list --status blocked --status done
  Id   Action                                                 Owner  By when                           Needs     State
  A2   Get editor access to the shop's CMS                    Ben ✓  Fri 27 Nov                        none      done
  A10  Say in the order mail on which day the parcel arrives  Ben ✓  Fri 12 Feb 2027, 54 working days  0 of 1 ✓  blocked
  $ bywhen list --for i3 --for 2 --sort owner --reverse
  Id  Action                                                                     Owner           By when                           Needs     State
  A7  Write down the ten most frequent reasons why a card is declined            Luis, proposed  Fri 11 Dec?, 13 working days      0 of 1 ✓
  A5  Agree on one freight and duty table for the six countries we ship to most  Hana ✓          Fri 18 Dec, 18 working days       0 of 1 ✓
  A6  Show freight and duty in the cart, next to the price                       Cleo ✓          Fri 29 Jan 2027, 44 working days  0 of 2 ✓
  A8  Keep the cart and offer another way to pay when a card is declined         Cleo ✓          Fri 19 Feb 2027, 59 working days  1 of 2 ✓

By deadline: what is due up to a day, and what is late.

  $ bywhen list --due +2w
  Id  Action                                                     Owner  By when                    Needs     State
  A1  Rewrite the returns page so that it names the three steps  Ana ✓  Fri 4 Dec, 8 working days  0 of 2 ✓
  $ bywhen list --due "18 dec" --sort deadline --reverse
  Id  Action                                                                     Owner           By when                       Needs     State
  A5  Agree on one freight and duty table for the six countries we ship to most  Hana ✓          Fri 18 Dec, 18 working days   0 of 1 ✓
  A3  Put a "Send something back" button in the order mail and under My orders   Ben ✓           Wed 16 Dec, 16 working days   1 of 2 ✓
  A7  Write down the ten most frequent reasons why a card is declined            Luis, proposed  Fri 11 Dec?, 13 working days  0 of 1 ✓
  A1  Rewrite the returns page so that it names the three steps                  Ana ✓           Fri 4 Dec, 8 working days     0 of 2 ✓
  $ bywhen list --today 2026-12-12 --overdue --sort deadline
  Id  Action                                                           Owner           By when                        Needs     State
  A1  Rewrite the returns page so that it names the three steps        Ana ✓           Fri 4 Dec, 5 working days ago  0 of 2 ✓
  A7  Write down the ten most frequent reasons why a card is declined  Luis, proposed  Fri 11 Dec?, yesterday         0 of 1 ✓

By what is missing, and by what people wrote.

  $ bywhen add Tell support -q; bywhen add Ask legal --owner dora --deadline fri -q
  $ bywhen list --missing deadline
  Id   Action        Owner     By when      Needs      State
  A11  Tell support  no owner  no deadline  not named
  $ bywhen list --missing owner --missing resources
  Id   Action        Owner           By when                     Needs      State
  A11  Tell support  no owner        no deadline                 not named
  A12  Ask legal     Dora, proposed  Fri 27 Nov, 3 working days  not named
  $ bywhen list --missing any --owner dora
  Id   Action     Owner           By when                     Needs      State
  A12  Ask legal  Dora, proposed  Fri 27 Nov, 3 working days  not named
  $ bywhen list --text FREIGHT
  Id  Action                                                                     Owner   By when                           Needs     State
  A5  Agree on one freight and duty table for the six countries we ship to most  Hana ✓  Fri 18 Dec, 18 working days       0 of 1 ✓
  A6  Show freight and duty in the cart, next to the price                       Cleo ✓  Fri 29 Jan 2027, 44 working days  0 of 2 ✓
  $ bywhen list --text copywriter --text "screen at the dock"
  Id  Action                                                        Owner   By when                          Needs     State
  A1  Rewrite the returns page so that it names the three steps     Ana ✓   Fri 4 Dec, 8 working days        0 of 2 ✓
  A9  Give the warehouse a list of announced returns every morning  Emil ✓  Fri 8 Jan 2027, 29 working days  1 of 2 ✓

Nothing that matches is no error.

  $ bywhen list --status dropped
  no action matches
  $ bywhen list --owner ana --overdue
  no action matches

In groups: everybody, with actions or without.

  $ bywhen list --by owner --status open --due +3w
  Id   Action                                                           Owner           By when                       Needs      State
  
  Mia Holm: none
  
  Ana Ruiz
  A1   Rewrite the returns page so that it names the three steps        Ana ✓           Fri 4 Dec, 8 working days     0 of 2 ✓
  
  Ben Okafor: none
  Cleo Marchetti: none
  Emil Nygaard: none
  Hana Sato: none
  
  Luis Ferreira
  A7   Write down the ten most frequent reasons why a card is declined  Luis, proposed  Fri 11 Dec?, 13 working days  0 of 1 ✓
  
  Dora Lind
  A12  Ask legal                                                        Dora, proposed  Fri 27 Nov, 3 working days    not named
  $ bywhen list --by improvement --missing any
  Id   Action        Owner           By when                     Needs      State
  
  I1 Customers can start a return without calling support: none
  I2 The whole price, with freight and duty, is in the cart from the start: none
  I3 A declined card leads to a second try, not to an empty cart: none
  I4 The order mail says on which day the parcel arrives: none
  I5 The warehouse knows of a return before the parcel stands on the dock: none
  I6 Guests can order without an account: none
  
  For no improvement
  A11  Tell support  no owner        no deadline                 not named
  A12  Ask legal     Dora, proposed  Fri 27 Nov, 3 working days  not named
  $ bywhen list --by status --owner ben
  Id   Action                                                                    Owner  By when                           Needs     State
  
  todo
  A3   Put a "Send something back" button in the order mail and under My orders  Ben ✓  Wed 16 Dec, 16 working days       1 of 2 ✓
  
  blocked
  A10  Say in the order mail on which day the parcel arrives                     Ben ✓  Fri 12 Feb 2027, 54 working days  0 of 1 ✓  blocked
  
  done
  A2   Get editor access to the shop's CMS                                       Ben ✓  Fri 27 Nov                        none      done

Who has declined does not own it.

  $ bywhen decline A7 --because "On leave" -q
  $ bywhen list --owner luis
  no action matches
  $ bywhen list --by owner --text declined --status todo --owner luis
  no action matches
  $ bywhen list --by owner --text "card is declined" | tail -n 4
  Dora Lind: none
  
  Nobody
  A7  Write down the ten most frequent reasons why a card is declined     Luis declined  Fri 11 Dec?, 13 working days      0 of 1 ✓

What can't be asked is said, and what could be instead.

  $ bywhen list --owner anna
  bywhen: no person 'anna'
    did you mean 'ana'? To add one: bywhen add-person anna NAME
  [2]
  $ bywhen list --owner ""
  bywhen: no person ''
    the plan has mia, ana, ben, cleo, emil, hana, luis or dora; to add one: bywhen add-person ID NAME
  [2]
  $ bywhen list --for I9
  bywhen: no improvement 'I9'
    the plan has I1, I2, I3, I4, I5 or I6
  [2]
  $ bywhen list --status opened
  bywhen: no status 'opened'
    did you mean 'open'?
  [2]
  $ bywhen list --status x
  bywhen: no status 'x'
    one of: todo, doing, blocked, done, dropped, open
  [2]
  $ bywhen list --missing money
  bywhen: nothing called 'money' can be missing
    owner, deadline, resources or any
  [2]
  $ bywhen list --due someday
  bywhen: not a date: 'someday'
    type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march
  [2]
  $ bywhen list --due "fri?"
  bywhen: not a date: 'fri?'
    did you mean 'fri'? type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march
  [2]
  $ bywhen list --text " "
  bywhen: nothing to look for: --text is empty or not UTF-8
    a piece of the text, e.g. --text returns
  [2]
  $ bywhen list --sort dedline
  bywhen: --sort takes no 'dedline'
    did you mean 'deadline'?
  [2]
  $ bywhen list --by weeks
  bywhen: --by takes no 'weeks'
    did you mean 'week'?
  [2]
  $ bywhen list --sort id --sort owner
  bywhen: the option --sort is given twice
    keep one of them
  [2]
