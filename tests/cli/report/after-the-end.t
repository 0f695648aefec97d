After the end, where nobody has touched the plan: it says so, and says it of everything.

  $ cp $EXAMPLES/checkout.plan.yaml action-plan.yaml
  $ export BYWHEN_TODAY=2027-03-01
  $ bywhen report | sed -n '/^What it is for/,/^Since/d; /^Who does what/,/^By when/d; /^Resources/,/^What it costs/d; p'
  Checkout blueprint refinement
  Session: Tue 24 Nov 2026, facilitated by Mia
  On Mon 1 Mar: 1 of 10 actions done, 9 open (9 overdue)
  The plan ends: Fri 26 Feb (1 working day ago)
  Next check-in: none is planned
  
    nothing has been written into the plan
  
  What needs attention
    Late
      A1  Rewrite the returns page so that it names the three steps (Ana)
          due Fri 4 Dec 2026, 57 working days ago; moved once before
      A7  Write down the ten most frequent reasons why a card is declined (Luis)
          due Fri 11 Dec 2026, 52 working days ago
      A3  Put a "Send something back" button in the order mail and under My orders (Ben)
          due Wed 16 Dec 2026, 49 working days ago
      A5  Agree on one freight and duty table for the six countries we ship to most (Hana)
          due Fri 18 Dec 2026, 47 working days ago
      A9  Give the warehouse a list of announced returns every morning (Emil)
          due Fri 8 Jan, 36 working days ago
      A4  Watch five customers send something back and note where they stop (Mia)
          due Fri 22 Jan, 26 working days ago
      A6  Show freight and duty in the cart, next to the price (Cleo)
          due Fri 29 Jan, 21 working days ago
      A10 Say in the order mail on which day the parcel arrives (Ben)
          due Fri 12 Feb, 11 working days ago
      A8  Keep the cart and offer another way to pay when a card is declined (Cleo)
          due Fri 19 Feb, 6 working days ago
    Blocked
      A10 Say in the order mail on which day the parcel arrives (Ben)
          The carrier opens its arrival-day service to us in January
    To be confirmed
      A7  Write down the ten most frequent reasons why a card is declined (Luis)
          Luis has not said yes; the deadline, Fri 11 Dec 2026, is tentative
    Resource not there
      A6  Show freight and duty in the cart, next to the price (Cleo)
          Address lookup that works before the login: can't be had; else Ask for the country only, which is enough for the table
      A4  Watch five customers send something back and note where they stop (Mia)
          Five customers who returned something this autumn: nobody has asked for it, needed by Fri 8 Jan; else Colleagues from the other office who have never seen the page
      A6  Show freight and duty in the cart, next to the price (Cleo)
          A second pair of eyes on the rounding rules: nobody has asked for it, needed by Mon 18 Jan; else Hana checks twenty real orders by hand
      A8  Keep the cart and offer another way to pay when a card is declined (Cleo)
          One more payment method in the contract: nobody has asked for it, needed by Fri 5 Feb; else Offer the bank transfer that we have
      A1  Rewrite the returns page so that it names the three steps (Ana)
          Copywriter for two days: requested and not there, needed by Mon 30 Nov 2026; else Ana drafts it herself and Mia reads it
      A3  Put a "Send something back" button in the order mail and under My orders (Ben)
          Write access to the mail templates: requested and not there, needed by Mon 7 Dec 2026; else Marketing puts the button in for us
      A7  Write down the ten most frequent reasons why a card is declined (Luis)
          Half a day off the phones: requested and not there, needed by Mon 7 Dec 2026; else Cleo sits beside him for two hours and takes notes
      A5  Agree on one freight and duty table for the six countries we ship to most (Hana)
          The carrier's price list for 2027: requested and not there, needed by Wed 9 Dec 2026; else This year's list plus six per cent, to be corrected in February
      A4  Watch five customers send something back and note where they stop (Mia)
          Five vouchers of 40 EUR as a thank-you: requested and not there, needed by Fri 8 Jan; and nothing to fall back on
      A10 Say in the order mail on which day the parcel arrives (Ben)
          Arrival days from the carrier: requested and not there, needed by Mon 18 Jan; else Promise a span of two days, from our own figures
    Risk whose day has come
      A1  Rewrite the returns page so that it names the three steps (Ana)
          Legal asks for more than small changes (Dora watches it); if so, from Thu 3 Dec 2026 on: Publish it as a help-centre article first, which needs no review
      A3  Put a "Send something back" button in the order mail and under My orders (Ben)
          The Christmas freeze of the shop comes earlier than on 18 December (Ben watches it); if so, from Thu 10 Dec 2026 on: Send the link from the support mailbox until the freeze ends on 4 January
      A8  Keep the cart and offer another way to pay when a card is declined (Cleo)
          The provider changes its payment page in February (Cleo watches it); if so, from Mon 25 Jan on: Keep the cart now, leave the second way to pay for March
      A10 Say in the order mail on which day the parcel arrives (Ben)
          The carrier's days are wrong more often than one time in ten (Emil watches it); if so, from Fri 5 Feb on: Name the week, not the day
  
    Fri 4 Dec 2026  A1 Rewrite the returns page so that it names the three steps (Ana), 57 working days late
    Tue 8 Dec 2026  check-in at 14:00, nobody has said that it was held
    Fri 11 Dec 2026 A7 Write down the ten most frequent reasons why a card is declined (Luis, tentative), 52 working days late
    Wed 16 Dec 2026 A3 Put a "Send something back" button in the order mail and under My orders (Ben), 49 working days late
    Fri 18 Dec 2026 A5 Agree on one freight and duty table for the six countries we ship to most (Hana), 47 working days late
    Fri 8 Jan       A9 Give the warehouse a list of announced returns every morning (Emil), 36 working days late
    Tue 12 Jan      check-in at 14:00, nobody has said that it was held
    Fri 22 Jan      A4 Watch five customers send something back and note where they stop (Mia), 26 working days late
    Fri 29 Jan      A6 Show freight and duty in the cart, next to the price (Cleo), 21 working days late
    Tue 9 Feb       check-in at 14:00, nobody has said that it was held
    Fri 12 Feb      A10 Say in the order mail on which day the parcel arrives (Ben), 11 working days late
    Fri 19 Feb      A8 Keep the cart and offer another way to pay when a card is declined (Cleo), 6 working days late
    Fri 26 Feb      the plan ends
  
    still to ask for: 1200 EUR
    requested: 1100 EUR
    secured: 140.50 EUR
    in all: 2440.50 EUR
  
  Risks
    A1  Legal asks for more than small changes (Dora)
        its day, Thu 3 Dec 2026, has come: Publish it as a help-centre article first, which needs no review
    A3  The Christmas freeze of the shop comes earlier than on 18 December (Ben)
        its day, Thu 10 Dec 2026, has come: Send the link from the support mailbox until the freeze ends on 4 January
    A8  The provider changes its payment page in February (Cleo)
        its day, Mon 25 Jan, has come: Keep the cart now, leave the second way to pay for March
    A10 The carrier's days are wrong more often than one time in ten (Emil)
        its day, Fri 5 Feb, has come: Name the week, not the day
  
  Decided
    - The PDF form stays until June, for everybody who has it bookmarked
    - No new account is needed for a return; the order number and the e-mail address are enough
    - Support answers the phone as before; nobody is sent to the web page against their will
  
  Parked
    - Who pays the freight for a return from Norway?
    - Should a return be possible in the shop in town?

And where all has been done: nothing is left to attend to.

  $ bywhen done A1 A3 A4 A5 A6 A7 A8 A9 --on 2027-02-19 -q 2>/dev/null
  $ bywhen drop A10 --because "the carrier has no such service" -q
  $ bywhen report
  Checkout blueprint refinement
  Session: Tue 24 Nov 2026, facilitated by Mia
  On Mon 1 Mar: 9 of 10 actions done, 1 dropped
  The plan ends: Fri 26 Feb (1 working day ago)
  
  What it is for
    1. I1 Customers can start a return without calling support
       A third of all support calls ask how to start a return
       4 of 4 actions done: A1 ✓, A2 ✓, A3 ✓, A4 ✓
    2. I2 The whole price, with freight and duty, is in the cart from the start
       Four carts in ten are left at the step where freight first appears
       2 of 2 actions done: A5 ✓, A6 ✓
    3. I3 A declined card leads to a second try, not to an empty cart
       About 60 orders a week end here, and most of these people wanted to pay
       2 of 2 actions done: A7 ✓, A8 ✓
    4. I4 The order mail says on which day the parcel arrives
       "Where is my parcel?" is the second most frequent question to support
       all its actions were dropped
    5. I5 The warehouse knows of a return before the parcel stands on the dock
       Refunds take nine days, six of them waiting for somebody to open the box
       2 of 2 actions done: A4 ✓, A9 ✓
    6. I6 Guests can order without an account (parked)
       One visitor in eight turns back at the login
  
  Since the session, Tue 24 Nov 2026
    Mon 1 Mar       A1 Rewrite the returns page so that it names the three steps | done on Fri 19 Feb
    Mon 1 Mar       A3 Put a "Send something back" button in the order mail and under My orders | done on Fri 19 Feb
    Mon 1 Mar       A4 Watch five customers send something back and note where they stop | done on Fri 19 Feb
    Mon 1 Mar       A5 Agree on one freight and duty table for the six countries we ship to most | done on Fri 19 Feb
    Mon 1 Mar       A6 Show freight and duty in the cart, next to the price | done on Fri 19 Feb
    Mon 1 Mar       A7 Write down the ten most frequent reasons why a card is declined | done on Fri 19 Feb
    Mon 1 Mar       A8 Keep the cart and offer another way to pay when a card is declined | done on Fri 19 Feb
    Mon 1 Mar       A9 Give the warehouse a list of announced returns every morning | done on Fri 19 Feb
    Mon 1 Mar       A10 Say in the order mail on which day the parcel arrives | dropped: the carrier has no such service
  
  What needs attention
    Without an action
      4. I4 The order mail says on which day the parcel arrives
  
  Who does what
    Mia Holm: 1 done
      A4  Watch five customers send something back and note where they stop
          done Fri 19 Feb
    Ana Ruiz: 1 done
      A1  Rewrite the returns page so that it names the three steps
          done Fri 19 Feb
    Ben Okafor: 2 done
      A2  Get editor access to the shop's CMS
          done Tue 24 Nov 2026
      A3  Put a "Send something back" button in the order mail and under My orders
          done Fri 19 Feb
    Cleo Marchetti: 2 done
      A6  Show freight and duty in the cart, next to the price
          done Fri 19 Feb
      A8  Keep the cart and offer another way to pay when a card is declined
          done Fri 19 Feb
    Emil Nygaard: 1 done
      A9  Give the warehouse a list of announced returns every morning
          done Fri 19 Feb
    Hana Sato: 1 done
      A5  Agree on one freight and duty table for the six countries we ship to most
          done Fri 19 Feb
    Luis Ferreira: 1 done
      A7  Write down the ten most frequent reasons why a card is declined
          done Fri 19 Feb
  
  Dropped
    A10 Say in the order mail on which day the parcel arrives
        the carrier has no such service
  
  By when
    Tue 8 Dec 2026  check-in at 14:00, nobody has said that it was held
    Tue 12 Jan      check-in at 14:00, nobody has said that it was held
    Tue 9 Feb       check-in at 14:00, nobody has said that it was held
    Fri 26 Feb      the plan ends
  
  What it costs
    of what is done: 2440.50 EUR
    in all: 2440.50 EUR
  
  Decided
    - The PDF form stays until June, for everybody who has it bookmarked
    - No new account is needed for a return; the order number and the e-mail address are enough
    - Support answers the phone as before; nobody is sent to the web page against their will
  
  Parked
    - Who pays the freight for a return from Norway?
    - Should a return be possible in the shop in town?
