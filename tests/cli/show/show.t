All of one action: named by its id, or by a piece of its title.

  $ cp $EXAMPLES/checkout.plan.yaml action-plan.yaml
  $ bywhen show A1
  A1  Rewrite the returns page so that it names the three steps
  
  improvement     I1 Customers can start a return without calling support
  benefit         A third of all support calls ask how to start a return
  done when       The page is live and linked from the order mail
  owner           Ana ✓
  helpers         Ben
  start           Wed 25 Nov
  deadline        Fri 4 Dec, 8 working days
  effort          2d
  waits for       A2 Get editor access to the shop's CMS (done Tue 24 Nov)
  kept waiting    A3 Put a "Send something back" button in the order mail and under My orders
  resources       needed: Test account with an order that can be sent back
                  requested (people): Copywriter for two days, by Mon 30 Nov, 900 EUR; else Ana drafts it herself and Mia reads it
  risks           Legal asks for more than small changes (Dora); from Thu 3 Dec: Publish it as a help-centre article first, which needs no review
  links           https://example.org/wiki/returns-page-today
  history         Tue 24 Nov, Ana: deadline Wed 2 Dec → Fri 4 Dec (Dora reads drafts on Thursdays)
  $ bywhen show rewrite the RETURNS | head -n 1
  A1  Rewrite the returns page so that it names the three steps
  $ bywhen show "on which day"
  A10  Say in the order mail on which day the parcel arrives
  
  improvement     I4 The order mail says on which day the parcel arrives
  benefit         "Where is my parcel?" is the second most frequent question to support
  done when       The day in the mail was right for nine parcels in ten over two weeks
  status          blocked: The carrier opens its arrival-day service to us in January
  owner           Ben ✓
  start           Mon 18 Jan 2027
  deadline        Fri 12 Feb 2027, 54 working days
  effort          4d
  resources       requested (access): Arrival days from the carrier, by Mon 18 Jan 2027; else Promise a span of two days, from our own figures
  risks           The carrier's days are wrong more often than one time in ten (Emil); from Fri 5 Feb 2027: Name the week, not the day
  links           https://example.org/carrier/arrival-day-service

The plan at a glance.

  $ bywhen show
  Checkout blueprint refinement
  Tue 24 Nov, facilitated by Mia | 1 of 10 actions done, 9 open
  
  1. I1 Customers can start a return without calling support
    A1  Rewrite the returns page so that it names the three steps | Ana ✓ | Fri 4 Dec
    A2  Get editor access to the shop's CMS | Ben ✓ | Fri 27 Nov | done Tue 24 Nov
    A3  Put a "Send something back" button in the order mail and under My orders | Ben ✓ | Wed 16 Dec
    A4  Watch five customers send something back and note where they stop | Mia ✓ | Fri 22 Jan 2027
  
  2. I2 The whole price, with freight and duty, is in the cart from the start
    A5  Agree on one freight and duty table for the six countries we ship to most | Hana ✓ | Fri 18 Dec
    A6  Show freight and duty in the cart, next to the price | Cleo ✓ | Fri 29 Jan 2027
  
  3. I3 A declined card leads to a second try, not to an empty cart
    A7  Write down the ten most frequent reasons why a card is declined | Luis, proposed | Fri 11 Dec?
    A8  Keep the cart and offer another way to pay when a card is declined | Cleo ✓ | Fri 19 Feb 2027
  
  4. I4 The order mail says on which day the parcel arrives
    A10 Say in the order mail on which day the parcel arrives | Ben ✓ | Fri 12 Feb 2027 | blocked: The carrier opens its arrival-day service to us in January
  
  5. I5 The warehouse knows of a return before the parcel stands on the dock
    A4  Watch five customers send something back and note where they stop | Mia ✓ | Fri 22 Jan 2027
    A9  Give the warehouse a list of announced returns every morning | Emil ✓ | Fri 8 Jan 2027
  
  6. I6 Guests can order without an account (parked)
  
  Next
    Fri 4 Dec, 8 working days    A1 Rewrite the returns page so that it names the three steps (Ana)
    Tue 8 Dec, 10 working days   check-in at 14:00
    Fri 11 Dec, 13 working days  A7 Write down the ten most frequent reasons why a card is declined (Luis, tentative)
    Wed 16 Dec, 16 working days  A3 Put a "Send something back" button in the order mail and under My orders (Ben)
    Fri 18 Dec, 18 working days  A5 Agree on one freight and duty table for the six countries we ship to most (Hana)
    and 8 more

What can't be found is said with what is near.

  $ bywhen show A99
  bywhen: no action 'A99'
    the plan has A1, A2, A3, A4, A5, A6, A7, A8, A9 or A10
  [2]
  $ bywhen show retuns
  bywhen: no action 'retuns'
    did you mean 'returns'?
  [2]
  $ bywhen show mail
  bywhen: 'mail' is in the title of 2 actions
    say which: A3 (Put a "Send something back" button in the order m…) or A10 (Say in the order mail on which day the parcel arr…)
  [2]
  $ bywhen show zz
  bywhen: no action 'zz'
    the plan has A1, A2, A3, A4, A5, A6, A7, A8, A9 or A10
  [2]
  $ bywhen show ""
  bywhen: no action ''
    the plan has A1, A2, A3, A4, A5, A6, A7, A8, A9 or A10
  [2]

`bywhen` alone is short for it; --today looks at it from another day.

  $ bywhen --today 2026-12-20 | head -n 3
  Checkout blueprint refinement
  Tue 24 Nov, facilitated by Mia | 1 of 10 actions done, 9 open (4 overdue)
  
  $ bywhen --today soon
  bywhen: --today: not a date: 'soon'
    type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march
  [2]
  $ BYWHEN_TODAY=soon bywhen
  bywhen: BYWHEN_TODAY: not a date: 'soon'
    type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march
  [2]

An improvement with its actions, a person with theirs, or several things.

  $ bywhen show I1
  I1  Customers can start a return without calling support
  
  priority        1
  benefit         A third of all support calls ask how to start a return
  status          open
  
  Actions
    A1  Rewrite the returns page so that it names the three steps | Ana ✓ | Fri 4 Dec
    A2  Get editor access to the shop's CMS | Ben ✓ | Fri 27 Nov | done Tue 24 Nov
    A3  Put a "Send something back" button in the order mail and under My orders | Ben ✓ | Wed 16 Dec
    A4  Watch five customers send something back and note where they stop | Mia ✓ | Fri 22 Jan 2027
  $ bywhen show cleo
  cleo  Cleo Marchetti
  
  email           cleo@example.org
  capacity        3d a week
  
  Owns
    A6  Show freight and duty in the cart, next to the price | Cleo ✓ | Fri 29 Jan 2027
    A8  Keep the cart and offer another way to pay when a card is declined | Cleo ✓ | Fri 19 Feb 2027
  
  Helps with
    A7  Write down the ten most frequent reasons why a card is declined | Luis, proposed | Fri 11 Dec?
  $ bywhen show Ana Ruiz | head -n 1
  ana  Ana Ruiz
  $ bywhen show a2 I6 dora
  A2  Get editor access to the shop's CMS
  
  improvement     I1 Customers can start a return without calling support
  benefit         Nothing on the returns page moves before somebody can edit it
  done when       Ana can save a draft in the help section
  status          done Tue 24 Nov
  owner           Ben ✓
  deadline        Fri 27 Nov
  effort          30m
  kept waiting    A1 Rewrite the returns page so that it names the three steps
  resources       none
  
  
  I6  Guests can order without an account
  
  priority        6
  benefit         One visitor in eight turns back at the login
  status          parked
  actions         no action yet
  
  
  dora  Dora Lind
  
  email           dora@example.org
  owns            no action
  $ bywhen show A2 A2 2 | head -n 1
  A2  Get editor access to the shop's CMS
  $ bywhen show I9
  bywhen: no improvement 'I9'
    the plan has I1, I2, I3, I4, I5 or I6
  [2]
  $ bywhen show A1 A99
  bywhen: no action 'A99'
    the plan has A1, A2, A3, A4, A5, A6, A7, A8, A9 or A10
  [2]
  $ bywhen show A1 zz
  bywhen: no action 'zz'
    the plan has A1, A2, A3, A4, A5, A6, A7, A8, A9 or A10
  [2]
  $ bywhen show returns pgae
  bywhen: no action 'returns pgae'
    the plan has A1, A2, A3, A4, A5, A6, A7, A8, A9 or A10
  [2]

For other programs.

  $ bywhen show A2 I4 --format json | python3 -c '
  > import json, sys
  > found = json.load(sys.stdin)
  > plan = found["plans"][0]
  > print(found["bywhen"], found["kind"], list(plan))
  > print([one["id"] for one in plan["actions"]], [one["id"] for one in plan["improvements"]], plan["people"])
  > print(plan["actions"][0]["kept_waiting"], plan["actions"][0]["updates"])'
  1 show ['file', 'title', 'people', 'improvements', 'actions']
  ['A2', 'A10'] ['I4'] []
  [] []
  $ bywhen show ana --format json | python3 -c '
  > import json, sys
  > plan = json.load(sys.stdin)["plans"][0]
  > print(plan["people"], [one["id"] for one in plan["actions"]])'
  [{'id': 'ana', 'name': 'Ana Ruiz', 'email': 'ana@example.org', 'capacity': '1d 4h'}] ['A1']
  $ bywhen show --format json | python3 -c '
  > import json, sys
  > plan = json.load(sys.stdin)["plans"][0]
  > print(list(plan))
  > print(plan["calendar"], plan["check_ins"][0], len(plan["actions"]))'
  ['file', 'title', 'date', 'facilitator', 'ends', 'calendar', 'people', 'present', 'improvements', 'actions', 'decisions', 'parked', 'check_ins', 'agenda']
  {'workdays': ['mon', 'tue', 'wed', 'thu', 'fri'], 'holidays': ['2026-12-24', '2026-12-25', '2026-12-31', '2027-01-01']} {'date': '2026-12-08', 'time': '14:00', 'minutes': 20, 'link': 'https://example.org/call', 'held': False} 10
  $ bywhen show --format csv | wc -l
  11
  $ bywhen show I5 -o csv=i5.csv; cut -d, -f2,3 i5.csv
  id,title
  A4,Watch five customers send something back and note where they stop
  A9,Give the warehouse a list of announced returns every morning
  $ bywhen show A1 --format yaml
  bywhen: no format 'yaml'
    text, json or csv
  [2]
