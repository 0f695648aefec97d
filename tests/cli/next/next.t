What can be started now: open, and waiting for no other.

  $ cp $EXAMPLES/checkout.plan.yaml action-plan.yaml
  $ bywhen next --as ana
  Next for Ana Ruiz
    A1  Rewrite the returns page so that it names the three steps | starts Wed 25 Nov | Fri 4 Dec, 8 working days
        done when: The page is live and linked from the order mail
  $ bywhen next --owner ben
  Ben Okafor has nothing to start now
  
  Blocked
    A10 Say in the order mail on which day the parcel arrives | starts Mon 18 Jan 2027 | Fri 12 Feb 2027, 54 working days | blocked: The carrier opens its arrival-day service to us in January
  
  1 more waits for others: A3 for A1 (Ana)
  $ bywhen next --owner emil
  Emil Nygaard has nothing to start now
  
  1 waits for others: A9 for A3 (Ben)
  $ bywhen next --owner dora
  Dora Lind has nothing to start now

Who I am, from the environment or from git.

  $ BYWHEN_ME=hana bywhen next
  Next for Hana Sato
    A5  Agree on one freight and duty table for the six countries we ship to most | starts Thu 26 Nov | Fri 18 Dec, 18 working days
        done when: Finance and the warehouse have both signed the table
  $ git init -q .; git config user.email LUIS@example.org
  $ bywhen next
  Next for Luis Ferreira
    A7  Write down the ten most frequent reasons why a card is declined | proposed | Fri 11 Dec?, 13 working days
        done when: The list names each reason in the words the callers use
  $ bywhen next --as cleo | head -n 1
  Cleo Marchetti has nothing to start now

`bywhen` alone says the same.

  $ bywhen
  Next for Luis Ferreira
    A7  Write down the ten most frequent reasons why a card is declined | proposed | Fri 11 Dec?, 13 working days
        done when: The list names each reason in the words the callers use
  $ bywhen --as hana | head -n 1
  Next for Hana Sato

Nobody known: everybody's, by owner.

  $ rm -rf .git
  $ bywhen next
  Ana Ruiz
    A1  Rewrite the returns page so that it names the three steps | starts Wed 25 Nov | Fri 4 Dec, 8 working days
        done when: The page is live and linked from the order mail
  
  Hana Sato
    A5  Agree on one freight and duty table for the six countries we ship to most | starts Thu 26 Nov | Fri 18 Dec, 18 working days
        done when: Finance and the warehouse have both signed the table
  
  Luis Ferreira
    A7  Write down the ten most frequent reasons why a card is declined | proposed | Fri 11 Dec?, 13 working days
        done when: The list names each reason in the words the callers use
  
  Blocked
    A10 Say in the order mail on which day the parcel arrives | Ben ✓ | starts Mon 18 Jan 2027 | Fri 12 Feb 2027, 54 working days | blocked: The carrier opens its arrival-day service to us in January
  
  5 more wait for others: A3 for A1 (Ana), A9 for A3 (Ben), A4 for A3 (Ben) and A9 (Emil), A6 for A5 (Hana), A8 for A6 (Cleo) and A7 (Luis)
  bywhen: this is everybody's; for yours say who you are: --as WHO, or BYWHEN_ME=WHO
  $ bywhen next -q | head -n 1
  Ana Ruiz

What is late, and what is done, changes it.

  $ bywhen next --owner ana --today 2026-12-20
  Next for Ana Ruiz
    A1  Rewrite the returns page so that it names the three steps | overdue: Fri 4 Dec, 10 working days ago
        done when: The page is live and linked from the order mail
  $ sed -i 's/^    status: blocked$/    status: done/' action-plan.yaml; bywhen next --owner ben
  Ben Okafor has nothing to start now
  
  1 waits for others: A3 for A1 (Ana)

Who is not in the plan.

  $ bywhen next --owner anna
  bywhen: no person 'anna'
    did you mean 'ana'? To add one: bywhen add-person anna NAME
  [2]
  $ bywhen next --as zoe
  bywhen: no person 'zoe'
    the plan has mia, ana, ben, cleo, emil, hana, luis or dora; to add one: bywhen add-person zoe NAME
  [2]
  $ bywhen next ana
  bywhen: ana: there is no such file
    name files or folders; for a person's actions: --owner ana; all of one action: bywhen show ana
  [2]
  $ bywhen next --owner ana --owner ben
  bywhen: the option --owner is given twice
    keep one of them
  [2]
