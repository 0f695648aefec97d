The plan for the wall. Without a terminal it is printed once.

  $ cp $EXAMPLES/checkout.plan.yaml action-plan.yaml
  $ bywhen board
  Checkout blueprint refinement                                 10 actions, 1 done
  nothing is missing
  
  I1   Customers can start a return without calling support
      A1   Rewrite the returns page so that it    Ana ✓   Fri 4 Dec
           names the three steps
      A2   Get editor access to the shop's CMS    Ben ✓   Fri 27 Nov       done ✓
      A3   Put a "Send something back" button in  Ben ✓   Wed 16 Dec
           the order mail and under My orders
      A4   Watch five customers send something    Mia ✓   Fri 22 Jan 2027
           back and note where they stop
  
  I2   The whole price, with freight and duty, is in the cart from the start
      A5   Agree on one freight and duty table    Hana ✓  Fri 18 Dec
           for the six countries we ship to most
      A6   Show freight and duty in the cart,     Cleo ✓  Fri 29 Jan 2027
           next to the price
  
  I3   A declined card leads to a second try, not to an empty cart
      A7   Write down the ten most frequent       Luis    Fri 11 Dec?
           reasons why a card is declined
      A8   Keep the cart and offer another way    Cleo ✓  Fri 19 Feb 2027
           to pay when a card is declined
  
  I4   The order mail says on which day the parcel arrives
      A10  Say in the order mail on which day     Ben ✓   Fri 12 Feb 2027  blocked
           the parcel arrives
  
  I5   The warehouse knows of a return before the parcel stands on the dock
      A4   Watch five customers send something    Mia ✓   Fri 22 Jan 2027
           back and note where they stop
      A9   Give the warehouse a list of           Emil ✓  Fri 8 Jan 2027
           announced returns every morning
  
  I6   Guests can order without an account (parked)
  $ cat > action-plan.yaml <<END
  > bywhen: 1
  > title: Returns
  > people:
  >   - {id: ana, name: Ana Ruiz}
  > improvements:
  >   - {id: I1, title: Fewer calls about returns}
  >   - {id: I2, title: The order mail names the day}
  > actions:
  >   - {id: A1, title: Rewrite the returns page, improvement: I1, owner: ana, deadline: 2026-12-04}
  >   - {id: A2, title: Tell support}
  > END

What is still to be said stands in its place as a question.

  $ bywhen board
  Returns                                                                2 actions
  still to say: who? 1 · by when? 1 · needs? 2
  
  I1  Fewer calls about returns
      A1  Rewrite the returns page  Ana   Fri 4 Dec  needs?
  
  I2  The order mail names the day
          which steps?
  
  For no improvement
      A2  Tell support              who?  by when?   needs?

The timer is on top where one runs.

  $ BYWHEN_NOW=14:00 bywhen timer start --quiet
  $ BYWHEN_NOW=14:01 bywhen board
  1/5 Introduce the action planning acti…  1:00 left · 14:00 left in all · on time
  
  Returns                                                                2 actions
  still to say: who? 1 · by when? 1 · needs? 2
  
  I1  Fewer calls about returns
      A1  Rewrite the returns page  Ana   Fri 4 Dec  needs?
  
  I2  The order mail names the day
          which steps?
  
  For no improvement
      A2  Tell support              who?  by when?   needs?
