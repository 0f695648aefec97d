A sheet for one person: what is to do, what for, who waits for whom, and when to meet.

  $ cp $EXAMPLES/checkout.plan.yaml action-plan.yaml
  $ export BYWHEN_TODAY=2026-12-08
  $ bywhen report --owner ben
  Ben Okafor: Checkout blueprint refinement
  On Tue 8 Dec: 2 actions to do, 1 done, helps with 2
  
  To do
      A3  Put a "Send something back" button in the order mail and under My orders
          Wed 16 Dec, 6 working days | accepted | with Ana
          why: A third of all support calls ask how to start a return
          done when: A customer gets from either place to a printed label without help
          start: Mon 7 Dec
          effort: 3d
          needs: Write access to the mail templates, by Mon 7 Dec; else Marketing puts the button in for us (requested)
          needs: Label printing in the returns portal, 140.50 EUR (secured)
          link: https://example.org/tickets/1482
      A10 Say in the order mail on which day the parcel arrives
          Fri 12 Feb 2027, 44 working days | accepted | blocked: The carrier opens its arrival-day service to us in January
          why: "Where is my parcel?" is the second most frequent question to support
          done when: The day in the mail was right for nine parcels in ten over two weeks
          start: Mon 18 Jan 2027
          effort: 4d
          needs: Arrival days from the carrier, by Mon 18 Jan 2027; else Promise a span of two days, from our own figures (requested)
          link: https://example.org/carrier/arrival-day-service
  
  Waits for others
    A3 waits for A1 Rewrite the returns page so that it names the three steps (Ana), by Fri 4 Dec, 2 working days late
  
  Others wait for this
    A4 Watch five customers send something back and note where they stop (Mia), by Fri 22 Jan 2027, waits for A3
    A9 Give the warehouse a list of announced returns every morning (Emil), by Fri 8 Jan 2027, waits for A3
  
  Helps with
    A1 Rewrite the returns page so that it names the three steps (Ana), by Fri 4 Dec, 2 working days late
    A9 Give the warehouse a list of announced returns every morning (Emil), by Fri 8 Jan 2027
  
  Risks
    A3  The Christmas freeze of the shop comes earlier than on 18 December (Ben)
        from Thu 10 Dec: Send the link from the support mailbox until the freeze ends on 4 January
    A10 The carrier's days are wrong more often than one time in ten (Emil)
        from Fri 5 Feb 2027: Name the week, not the day
  
  Check-ins
    Tue 8 Dec at 14:00, 20 minutes (today)
      https://example.org/call
    Tue 12 Jan 2027 at 14:00, 20 minutes (21 working days)
      https://example.org/call
    Tue 9 Feb 2027 at 14:00, 20 minutes (41 working days)
      https://example.org/call
  
  Done
    A2  Get editor access to the shop's CMS | done Tue 24 Nov

As Markdown, to be printed or sent.

  $ bywhen report --owner "Luis F" --format markdown
  # Luis Ferreira: Checkout blueprint refinement
  
  - On Tue 8 Dec 2026: 1 action to do
  
  ## To do
  
  - [ ] **A7** Write down the ten most frequent reasons why a card is declined
    - By **Fri 11 Dec 2026** (tentative), proposed, with Cleo
    - Why: About 60 orders a week end here, and most of these people wanted to pay
    - Done when: The list names each reason in the words the callers use
    - Effort: 4h
    - Needs Half a day off the phones, by Mon 7 Dec 2026; else Cleo sits beside him for two hours and takes notes (requested)
  
  ## Others wait for this
  
  - A8 Keep the cart and offer another way to pay when a card is declined (Cleo), by Fri 19 Feb 2027, waits for A7
  
  ## Check-ins
  
  - Tue 8 Dec 2026 at 14:00, 20 minutes (today), <https://example.org/call>
  - Tue 12 Jan 2027 at 14:00, 20 minutes (21 working days), <https://example.org/call>
  - Tue 9 Feb 2027 at 14:00, 20 minutes (41 working days), <https://example.org/call>

By week, for somebody with more to do.

  $ bywhen report --owner cleo --by week | sed -n '/^To do/,/^Waits/p' | grep -v :
  To do
    Week of Mon 25 Jan 2027
      A6  Show freight and duty in the cart, next to the price
          Fri 29 Jan 2027, 34 working days | accepted
    Week of Mon 15 Feb 2027
      A8  Keep the cart and offer another way to pay when a card is declined
          Fri 19 Feb 2027, 49 working days | accepted
  
  Waits for others
  $ bywhen report --owner dora
  Dora Lind: Checkout blueprint refinement
  On Tue 8 Dec: nothing to do
  
  Risks
    A1  Legal asks for more than small changes (Dora)
        its day, Thu 3 Dec, has come: Publish it as a help-centre article first, which needs no review
  
  Check-ins
    Tue 8 Dec at 14:00, 20 minutes (today)
      https://example.org/call
    Tue 12 Jan 2027 at 14:00, 20 minutes (21 working days)
      https://example.org/call
    Tue 9 Feb 2027 at 14:00, 20 minutes (41 working days)
      https://example.org/call

Somebody that the plan does not know.

  $ bywhen report --owner annna
  bywhen: no person 'annna'
    the plan has mia, ana, ben, cleo, emil, hana, luis or dora; to add one: bywhen add-person annna NAME
  [2]
  $ bywhen report --owner ""
  bywhen: no person ''
    the plan has mia, ana, ben, cleo, emil, hana, luis or dora; to add one: bywhen add-person ID NAME
  [2]

From several plans, those that know the person.

  $ cat >shelf.plan.yaml <<'EOF'
  > bywhen: 1
  > title: Tidy the tool room
  > actions:
  >   - {id: A1, title: Label the shelves, owner: ana, deadline: 2026-12-04, resources: none}
  > EOF
  $ bywhen report --owner ana . | sed -n '1,/^To do/p'
  Ana Ruiz
  On Tue 8 Dec: 2 plans
  
  Plans
    1. Checkout blueprint refinement
       action-plan.yaml
       1 action to do (1 overdue), helps with 2
    2. Tidy the tool room
       shelf.plan.yaml
       1 action to do (1 overdue)
  
  ────────────────────────────────────────────────────────────────────────
  
  Ana Ruiz: Checkout blueprint refinement
  On Tue 8 Dec: 1 action to do (1 overdue), helps with 2
  
  To do
  $ bywhen report --owner ana . --format markdown | grep '^#'
  # Ana Ruiz
  ## Plans
  ## Ana Ruiz: Checkout blueprint refinement
  ### To do
  ### Others wait for this
  ### Helps with
  ### Risks
  ### Check-ins
  ## ana: Tidy the tool room
  ### To do
  $ bywhen report --owner ben . | sed -n '1,2p'
  Ben Okafor: Checkout blueprint refinement
  On Tue 8 Dec: 2 actions to do, 1 done, helps with 2
  $ bywhen report --owner zoe .
  bywhen: no person 'zoe' in any of these plans
  [2]
