The whole plan, to be read.

  $ cp $EXAMPLES/checkout.plan.yaml action-plan.yaml
  $ bywhen report
  Checkout blueprint refinement
  Session: Tue 24 Nov, facilitated by Mia
  On Tue 24 Nov: 1 of 10 actions done, 9 open
  The plan ends: Fri 26 Feb 2027 (64 working days)
  Next check-in: Tue 8 Dec at 14:00, 20 minutes (10 working days)
  
  What it is for
    1. I1 Customers can start a return without calling support
       A third of all support calls ask how to start a return
       1 of 4 actions done: A1, A2 ✓, A3, A4
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
  
  What needs attention
    Blocked
      A10 Say in the order mail on which day the parcel arrives (Ben)
          The carrier opens its arrival-day service to us in January
    To be confirmed
      A7  Write down the ten most frequent reasons why a card is declined (Luis)
          Luis has not said yes; the deadline, Fri 11 Dec, is tentative
    Resource not there
      A6  Show freight and duty in the cart, next to the price (Cleo)
          Address lookup that works before the login: can't be had; else Ask for the country only, which is enough for the table
  
  Who does what
    Mia Holm: 1 open
      A4  Watch five customers send something back and note where they stop
          Fri 22 Jan 2027, 39 working days | accepted | with Ana, Emil
          why: We hear what still hurts before we call it finished
          done when: The five stories are on the blueprint, each with a date
          needs: Five customers who returned something this autumn, ?; Five vouchers of 40 EUR as a thank-you, requested
          waits for: A3 (Ben, Wed 16 Dec), A9 (Emil, Fri 8 Jan 2027)
    Ana Ruiz: 1 open
      A1  Rewrite the returns page so that it names the three steps
          Fri 4 Dec, 8 working days | accepted | with Ben
          why: A third of all support calls ask how to start a return
          done when: The page is live and linked from the order mail
          needs: Test account with an order that can be sent back, ?; Copywriter for two days, requested
          link: https://example.org/wiki/returns-page-today
    Ben Okafor: 2 open, 1 done
      A3  Put a "Send something back" button in the order mail and under My orders
          Wed 16 Dec, 16 working days | accepted | with Ana
          why: A third of all support calls ask how to start a return
          done when: A customer gets from either place to a printed label without help
          needs: Write access to the mail templates, requested; Label printing in the returns portal, ✓
          waits for: A1 (Ana, Fri 4 Dec)
          link: https://example.org/tickets/1482
      A10 Say in the order mail on which day the parcel arrives
          Fri 12 Feb 2027, 54 working days | accepted | blocked: The carrier opens its arrival-day service to us in January
          why: "Where is my parcel?" is the second most frequent question to support
          done when: The day in the mail was right for nine parcels in ten over two weeks
          needs: Arrival days from the carrier, requested
          link: https://example.org/carrier/arrival-day-service
      A2  Get editor access to the shop's CMS
          done Tue 24 Nov
    Cleo Marchetti: 2 open
      A6  Show freight and duty in the cart, next to the price
          Fri 29 Jan 2027, 44 working days | accepted
          why: Four carts in ten are left at the step where freight first appears
          done when: For the six countries, the cart and the last page show the same sum
          needs: A second pair of eyes on the rounding rules, ?; Address lookup that works before the login, unavailable
          waits for: A5 (Hana, Fri 18 Dec)
      A8  Keep the cart and offer another way to pay when a card is declined
          Fri 19 Feb 2027, 59 working days | accepted
          why: About 60 orders a week end here, and most of these people wanted to pay
          done when: A declined test card ends on the payment page with the cart still full
          needs: Declined test cards from the payment provider, ✓; One more payment method in the contract, ?
          waits for: A6 (Cleo, Fri 29 Jan 2027), A7 (Luis, Fri 11 Dec?)
    Emil Nygaard: 1 open
      A9  Give the warehouse a list of announced returns every morning
          Fri 8 Jan 2027, 29 working days | accepted | with Ben
          why: Refunds take nine days, six of them waiting for somebody to open the box
          done when: Emil has used the list for five mornings and thrown the paper one away
          needs: A screen at the dock, ✓; Two extra lines in the nightly export, ?
          waits for: A3 (Ben, Wed 16 Dec)
    Hana Sato: 1 open
      A5  Agree on one freight and duty table for the six countries we ship to most
          Fri 18 Dec, 18 working days | accepted | with Emil
          why: Four carts in ten are left at the step where freight first appears
          done when: Finance and the warehouse have both signed the table
          needs: The carrier's price list for 2027, requested
    Luis Ferreira: 1 open
      A7  Write down the ten most frequent reasons why a card is declined
          Fri 11 Dec?, 13 working days | proposed | with Cleo
          why: About 60 orders a week end here, and most of these people wanted to pay
          done when: The list names each reason in the words the callers use
          needs: Half a day off the phones, requested
  
  By when
    Fri 4 Dec       A1 Rewrite the returns page so that it names the three steps (Ana)
    Tue 8 Dec       check-in at 14:00
    Fri 11 Dec      A7 Write down the ten most frequent reasons why a card is declined (Luis, tentative)
    Wed 16 Dec      A3 Put a "Send something back" button in the order mail and under My orders (Ben)
    Fri 18 Dec      A5 Agree on one freight and duty table for the six countries we ship to most (Hana)
    Fri 8 Jan 2027  A9 Give the warehouse a list of announced returns every morning (Emil)
    Tue 12 Jan 2027 check-in at 14:00
    Fri 22 Jan 2027 A4 Watch five customers send something back and note where they stop (Mia)
    Fri 29 Jan 2027 A6 Show freight and duty in the cart, next to the price (Cleo)
    Tue 9 Feb 2027  check-in at 14:00
    Fri 12 Feb 2027 A10 Say in the order mail on which day the parcel arrives (Ben)
    Fri 19 Feb 2027 A8 Keep the cart and offer another way to pay when a card is declined (Cleo)
    Fri 26 Feb 2027 the plan ends
  
  Resources
    still to ask for
      A4  Five customers who returned something this autumn, by Fri 8 Jan 2027; else Colleagues from the other office who have never seen the page
      A6  A second pair of eyes on the rounding rules, by Mon 18 Jan 2027; else Hana checks twenty real orders by hand
      A8  One more payment method in the contract, by Fri 5 Feb 2027, 1200 EUR; else Offer the bank transfer that we have
      A1  Test account with an order that can be sent back
      A9  Two extra lines in the nightly export
    requested
      A1  Copywriter for two days, by Mon 30 Nov, 900 EUR; else Ana drafts it herself and Mia reads it
      A3  Write access to the mail templates, by Mon 7 Dec; else Marketing puts the button in for us
      A7  Half a day off the phones, by Mon 7 Dec; else Cleo sits beside him for two hours and takes notes
      A5  The carrier's price list for 2027, by Wed 9 Dec; else This year's list plus six per cent, to be corrected in February
      A4  Five vouchers of 40 EUR as a thank-you, by Fri 8 Jan 2027, 200 EUR
      A10 Arrival days from the carrier, by Mon 18 Jan 2027; else Promise a span of two days, from our own figures
    secured
      A3  Label printing in the returns portal, 140.50 EUR
      A8  Declined test cards from the payment provider
      A9  A screen at the dock
    can't be had
      A6  Address lookup that works before the login; else Ask for the country only, which is enough for the table
  
  What it costs
    still to ask for: 1200 EUR
    requested: 1100 EUR
    secured: 140.50 EUR
    in all: 2440.50 EUR
  
  Risks
    A1  Legal asks for more than small changes (Dora)
        from Thu 3 Dec: Publish it as a help-centre article first, which needs no review
    A3  The Christmas freeze of the shop comes earlier than on 18 December (Ben)
        from Thu 10 Dec: Send the link from the support mailbox until the freeze ends on 4 January
    A8  The provider changes its payment page in February (Cleo)
        from Mon 25 Jan 2027: Keep the cart now, leave the second way to pay for March
    A10 The carrier's days are wrong more often than one time in ten (Emil)
        from Fri 5 Feb 2027: Name the week, not the day
  
  Check-ins
    Tue 8 Dec at 14:00, 20 minutes (10 working days)
      https://example.org/call
    Tue 12 Jan 2027 at 14:00, 20 minutes (31 working days)
      https://example.org/call
    Tue 9 Feb 2027 at 14:00, 20 minutes (51 working days)
      https://example.org/call
  
  Decided
    - The PDF form stays until June, for everybody who has it bookmarked
    - No new account is needed for a return; the order number and the e-mail address are enough
    - Support answers the phone as before; nobody is sent to the web page against their will
  
  Parked
    - Who pays the freight for a return from Norway?
    - Should a return be possible in the shop in town?

As Markdown, for a wiki or a mail.

  $ bywhen report --format markdown >plan.md; head -n 30 plan.md
  # Checkout blueprint refinement
  
  - Session: Tue 24 Nov 2026
  - Facilitator: Mia Holm
  - On Tue 24 Nov 2026: 1 of 10 actions done, 9 open
  - The plan ends: Fri 26 Feb 2027 (64 working days)
  - Next check-in: Tue 8 Dec 2026 at 14:00, 20 minutes (10 working days)
  
  ## What it is for
  
  | Improvement | Benefit | Progress | Actions |
  | --- | --- | --- | --- |
  | 1\. I1 Customers can start a return without calling support | A third of all support calls ask how to start a return | 1 of 4 actions done | A1, A2 ✓, A3, A4 |
  | 2\. I2 The whole price, with freight and duty, is in the cart from the start | Four carts in ten are left at the step where freight first appears | 0 of 2 actions done | A5, A6 |
  | 3\. I3 A declined card leads to a second try, not to an empty cart | About 60 orders a week end here, and most of these people wanted to pay | 0 of 2 actions done | A7, A8 |
  | 4\. I4 The order mail says on which day the parcel arrives | "Where is my parcel?" is the second most frequent question to support | 0 of 1 action done | A10 |
  | 5\. I5 The warehouse knows of a return before the parcel stands on the dock | Refunds take nine days, six of them waiting for somebody to open the box | 0 of 2 actions done | A4, A9 |
  | 6\. I6 Guests can order without an account (parked) | One visitor in eight turns back at the login | | |
  
  ## What needs attention
  
  | What | Where | Who | How it stands |
  | --- | --- | --- | --- |
  | Blocked | **A10** Say in the order mail on which day the parcel arrives | Ben | The carrier opens its arrival-day service to us in January |
  | To be confirmed | **A7** Write down the ten most frequent reasons why a card is declined | Luis | Luis has not said yes; the deadline, Fri 11 Dec 2026, is tentative |
  | Resource not there | **A6** Show freight and duty in the cart, next to the price | Cleo | Address lookup that works before the login: can't be had; else Ask for the country only, which is enough for the table |
  
  ## Who does what
  
  ### Mia Holm: 1 open

Into a file, complete or not at all; an existing one is replaced, but never a plan.

  $ bywhen report --format markdown -o out.md && cmp plan.md out.md
  $ bywhen report --output=out.md && head -n 1 out.md
  # Checkout blueprint refinement
  $ bywhen report -o action-plan.yaml
  bywhen: action-plan.yaml: this is a plan, which would be overwritten
    choose another name for the output
  [2]
  $ bywhen report -o none/such.md
  bywhen: none/such.md: there is no such folder
    make it first
  [2]
  $ bywhen report -o .
  bywhen: .: this is a folder, not a file
    name a file in it
  [2]
  $ bywhen report --format pdf
  bywhen: no format 'pdf'
    text, markdown, html, csv, json or mermaid
  [2]
  $ bywhen report --fromat markdown
  bywhen: unknown option '--fromat'
    did you mean '--format'?
  [2]
  $ cmp $EXAMPLES/checkout.plan.yaml action-plan.yaml; ls
  action-plan.yaml
  out.md
  plan.md

A plan that --file names by another name is not overwritten by its own report.

  $ cp action-plan.yaml notes.txt; bywhen report --file notes.txt -o notes.txt
  bywhen: notes.txt: this is a plan, which would be overwritten
    choose another name for the output
  [2]
  $ cmp action-plan.yaml notes.txt

A link is what it leads to.

  $ ln -s action-plan.yaml link.md; bywhen report -o link.md
  bywhen: link.md: this is a plan, which would be overwritten
    choose another name for the output
  [2]
  $ cmp $EXAMPLES/checkout.plan.yaml action-plan.yaml
