Two weeks in, on the day of the first check-in: what happened since the session, and what needs a word.

  $ cp $EXAMPLES/checkout.plan.yaml action-plan.yaml
  $ on() { export BYWHEN_TODAY=$1; shift; bywhen "$@" -q; }
  $ on 2026-11-26 accept A7 --as luis
  $ on 2026-11-30 edit-resource A1 2 --status secured --as ana
  $ on 2026-12-02 block A5 --because "the carrier sends its prices on the 10th" --as hana
  $ on 2026-12-03 schedule A1 +3wd --because "legal wants two changes" --as ana
  $ on 2026-12-04 note A9 The screen hangs at the dock --as emil
  $ on 2026-12-07 done A1 --as ana
  $ export BYWHEN_TODAY=2026-12-08
  $ bywhen report | sed -n '1,/^Who does what/p'
  Checkout blueprint refinement
  Session: Tue 24 Nov, facilitated by Mia
  On Tue 8 Dec: 2 of 10 actions done, 8 open
  The plan ends: Fri 26 Feb 2027 (54 working days)
  Next check-in: Tue 8 Dec at 14:00, 20 minutes (today)
  
  What it is for
    1. I1 Customers can start a return without calling support
       A third of all support calls ask how to start a return
       2 of 4 actions done: A1 ✓, A2 ✓, A3, A4
    2. I2 The whole price, with freight and duty, is in the cart from the start
       Four carts in ten are left at the step where freight first appears
       0 of 2 actions done: A5, A6
    3. I3 A declined card leads to a second try, not to an empty cart
       About 60 orders a week end here, and most of these people wanted to pay
       0 of 2 actions done: A7, A8
    4. I4 The order mail says on which day the parcel arrives
       "Where is my parcel?" is the second most frequent question to support
       0 of 1 action done: A10
    5. I5 The warehouse knows of a return before the parcel stands on the dock
       Refunds take nine days, six of them waiting for somebody to open the box
       0 of 2 actions done: A4, A9
    6. I6 Guests can order without an account (parked)
       One visitor in eight turns back at the login
  
  Since the session, Tue 24 Nov
    Thu 26 Nov      A7 Write down the ten most frequent reasons why a card is declined | ownership: proposed → accepted (Luis)
    Wed 2 Dec       A5 Agree on one freight and duty table for the six countries we ship to most | blocked: the carrier sends its prices on the 10th (Hana)
    Thu 3 Dec       A1 Rewrite the returns page so that it names the three steps | moved from Fri 4 Dec to Tue 8 Dec, 2 working days later: legal wants two changes (Ana)
    Fri 4 Dec       A9 Give the warehouse a list of announced returns every morning | The screen hangs at the dock (Emil)
    Mon 7 Dec       A1 Rewrite the returns page so that it names the three steps | done (Ana)
  
  What needs attention
    Blocked
      A5  Agree on one freight and duty table for the six countries we ship to most (Hana)
          the carrier sends its prices on the 10th, since Wed 2 Dec (4 working days)
      A10 Say in the order mail on which day the parcel arrives (Ben)
          The carrier opens its arrival-day service to us in January
    To be confirmed
      A7  Write down the ten most frequent reasons why a card is declined (Luis)
          the deadline, Fri 11 Dec, is tentative
    Resource not there
      A6  Show freight and duty in the cart, next to the price (Cleo)
          Address lookup that works before the login: can't be had; else Ask for the country only, which is enough for the table
      A3  Put a "Send something back" button in the order mail and under My orders (Ben)
          Write access to the mail templates: requested and not there, needed by Mon 7 Dec; else Marketing puts the button in for us
      A7  Write down the ten most frequent reasons why a card is declined (Luis)
          Half a day off the phones: requested and not there, needed by Mon 7 Dec; else Cleo sits beside him for two hours and takes notes
  
  Who does what

The same as a page for a wiki.

  $ bywhen report --format markdown | sed -n '1,/^## Who does what/p'
  # Checkout blueprint refinement
  
  - Session: Tue 24 Nov 2026
  - Facilitator: Mia Holm
  - On Tue 8 Dec 2026: 2 of 10 actions done, 8 open
  - The plan ends: Fri 26 Feb 2027 (54 working days)
  - Next check-in: Tue 8 Dec 2026 at 14:00, 20 minutes (today)
  
  ## What it is for
  
  | Improvement | Benefit | Progress | Actions |
  | --- | --- | --- | --- |
  | 1\. I1 Customers can start a return without calling support | A third of all support calls ask how to start a return | 2 of 4 actions done | A1 ✓, A2 ✓, A3, A4 |
  | 2\. I2 The whole price, with freight and duty, is in the cart from the start | Four carts in ten are left at the step where freight first appears | 0 of 2 actions done | A5, A6 |
  | 3\. I3 A declined card leads to a second try, not to an empty cart | About 60 orders a week end here, and most of these people wanted to pay | 0 of 2 actions done | A7, A8 |
  | 4\. I4 The order mail says on which day the parcel arrives | "Where is my parcel?" is the second most frequent question to support | 0 of 1 action done | A10 |
  | 5\. I5 The warehouse knows of a return before the parcel stands on the dock | Refunds take nine days, six of them waiting for somebody to open the box | 0 of 2 actions done | A4, A9 |
  | 6\. I6 Guests can order without an account (parked) | One visitor in eight turns back at the login | | |
  
  ## Since the session, Tue 24 Nov 2026
  
  | Day | Action | What happened |
  | --- | --- | --- |
  | Thu 26 Nov 2026 | **A7** Write down the ten most frequent reasons why a card is declined | ownership: proposed → accepted (Luis) |
  | Wed 2 Dec 2026 | **A5** Agree on one freight and duty table for the six countries we ship to most | blocked: the carrier sends its prices on the 10th (Hana) |
  | Thu 3 Dec 2026 | **A1** Rewrite the returns page so that it names the three steps | moved from Fri 4 Dec 2026 to Tue 8 Dec 2026, 2 working days later: legal wants two changes (Ana) |
  | Fri 4 Dec 2026 | **A9** Give the warehouse a list of announced returns every morning | The screen hangs at the dock (Emil) |
  | Mon 7 Dec 2026 | **A1** Rewrite the returns page so that it names the three steps | done (Ana) |
  
  ## What needs attention
  
  | What | Where | Who | How it stands |
  | --- | --- | --- | --- |
  | Blocked | **A5** Agree on one freight and duty table for the six countries we ship to most | Hana | the carrier sends its prices on the 10th, since Wed 2 Dec 2026 (4 working days) |
  | Blocked | **A10** Say in the order mail on which day the parcel arrives | Ben | The carrier opens its arrival-day service to us in January |
  | To be confirmed | **A7** Write down the ten most frequent reasons why a card is declined | Luis | the deadline, Fri 11 Dec 2026, is tentative |
  | Resource not there | **A6** Show freight and duty in the cart, next to the price | Cleo | Address lookup that works before the login: can't be had; else Ask for the country only, which is enough for the table |
  | Resource not there | **A3** Put a "Send something back" button in the order mail and under My orders | Ben | Write access to the mail templates: requested and not there, needed by Mon 7 Dec 2026; else Marketing puts the button in for us |
  | Resource not there | **A7** Write down the ten most frequent reasons why a card is declined | Luis | Half a day off the phones: requested and not there, needed by Mon 7 Dec 2026; else Cleo sits beside him for two hours and takes notes |
  
  ## Who does what
