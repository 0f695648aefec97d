Several plans, or a folder: first how they stand and who carries how much in all of them, then each.

  $ mkdir plans && cp $EXAMPLES/checkout.plan.yaml plans/
  $ cat >plans/shelf.plan.yaml <<'EOF'
  > bywhen: 1
  > title: Tidy the tool room
  > people: [{id: ana, name: Ana Ruiz}, {id: tom, name: Tom Byrne}]
  > actions:
  >   - id: A1
  >     title: Label the shelves
  >     owner: ana
  >     deadline: 2026-12-04
  >     resources: [{need: Labels, cost: 30 GBP}, {need: Ladder, cost: cheap}]
  >   - {id: A2, title: Throw out what is broken, owner: tom, deadline: 2026-12-18, resources: none}
  > EOF
  $ export BYWHEN_TODAY=2026-12-08
  $ bywhen report plans | sed -n '1,/^What it is for/p'
  2 action plans
  On Tue 8 Dec: 1 of 12 actions done, 11 open (2 overdue)
  
  Plans
    1. Checkout blueprint refinement
       plans/checkout.plan.yaml
       1 of 10 actions done, 9 open (1 overdue) | next deadline Fri 11 Dec | next check-in Tue 8 Dec | costs 2440.50 EUR
    2. Tidy the tool room
       plans/shelf.plan.yaml
       0 of 2 actions done, 2 open (1 overdue) | next deadline Fri 18 Dec | costs 30 GBP
  
  Who carries how much
    Ana Ruiz: 2 open (2 overdue) | 1 in plan 1, 1 in plan 2
    Ben Okafor: 2 open, next by Wed 16 Dec | 2 in plan 1
    Cleo Marchetti: 2 open, next by Fri 29 Jan 2027 | 2 in plan 1
    Emil Nygaard: 1 open, next by Fri 8 Jan 2027 | 1 in plan 1
    Hana Sato: 1 open, next by Fri 18 Dec | 1 in plan 1
    Luis Ferreira: 1 open, next by Fri 11 Dec | 1 in plan 1
    Mia Holm: 1 open, next by Fri 22 Jan 2027 | 1 in plan 1
    Tom Byrne: 1 open, next by Fri 18 Dec | 1 in plan 2
  
  What it costs
    2440.50 EUR, 30 GBP
    not counted, as it can't be read: 1 cost
  
  ────────────────────────────────────────────────────────────────────────
  
  Checkout blueprint refinement
  Session: Tue 24 Nov, facilitated by Mia
  On Tue 8 Dec: 1 of 10 actions done, 9 open (1 overdue)
  The plan ends: Fri 26 Feb 2027 (54 working days)
  Next check-in: Tue 8 Dec at 14:00, 20 minutes (today)
  
  What it is for
  $ bywhen report plans --format markdown -o plans.md; sed -n '1,/^### What it is for/p' plans.md
  # 2 action plans
  
  - On Tue 8 Dec 2026: 1 of 12 actions done, 11 open (2 overdue)
  
  ## Plans
  
  | | Plan | How it stands | File |
  | --- | --- | --- | --- |
  | 1 | Checkout blueprint refinement | 1 of 10 actions done, 9 open (1 overdue); next deadline Fri 11 Dec 2026; next check-in Tue 8 Dec 2026; costs 2440.50 EUR | plans/checkout.plan.yaml |
  | 2 | Tidy the tool room | 0 of 2 actions done, 2 open (1 overdue); next deadline Fri 18 Dec 2026; costs 30 GBP | plans/shelf.plan.yaml |
  
  ## Who carries how much
  
  | Who | How much | Where |
  | --- | --- | --- |
  | Ana Ruiz | 2 open (2 overdue) | 1 in plan 1, 1 in plan 2 |
  | Ben Okafor | 2 open, next by Wed 16 Dec 2026 | 2 in plan 1 |
  | Cleo Marchetti | 2 open, next by Fri 29 Jan 2027 | 2 in plan 1 |
  | Emil Nygaard | 1 open, next by Fri 8 Jan 2027 | 1 in plan 1 |
  | Hana Sato | 1 open, next by Fri 18 Dec 2026 | 1 in plan 1 |
  | Luis Ferreira | 1 open, next by Fri 11 Dec 2026 | 1 in plan 1 |
  | Mia Holm | 1 open, next by Fri 22 Jan 2027 | 1 in plan 1 |
  | Tom Byrne | 1 open, next by Fri 18 Dec 2026 | 1 in plan 2 |
  
  ## What it costs
  
  - 2440.50 EUR, 30 GBP
  - not counted, as it can't be read: 1 cost
  
  ## Checkout blueprint refinement
  
  - Session: Tue 24 Nov 2026
  - Facilitator: Mia Holm
  - On Tue 8 Dec 2026: 1 of 10 actions done, 9 open (1 overdue)
  - The plan ends: Fri 26 Feb 2027 (54 working days)
  - Next check-in: Tue 8 Dec 2026 at 14:00, 20 minutes (today)
  
  ### What it is for
  $ grep '^##* ' plans.md | sed -n '/^## Tidy/,$p'
  ## Tidy the tool room
  ### What needs attention
  ### Who does what
  #### Ana Ruiz: 1 open (1 overdue)
  #### Tom Byrne: 1 open
  ### By when
  ### Resources
  ### What it costs

One plan of a folder is that plan; files are taken as they are named.

  $ bywhen report plans/shelf.plan.yaml >one
  $ bywhen report -f plans/shelf.plan.yaml | cmp - one
  $ bywhen report plans/shelf.plan.yaml plans/checkout.plan.yaml | sed -n '1,9p'
  2 action plans
  On Tue 8 Dec: 1 of 12 actions done, 11 open (2 overdue)
  
  Plans
    1. Tidy the tool room
       plans/shelf.plan.yaml
       0 of 2 actions done, 2 open (1 overdue) | next deadline Fri 18 Dec | costs 30 GBP
    2. Checkout blueprint refinement
       plans/checkout.plan.yaml

One that can't be read is the end of it, and nothing is written; no plan is written over, either.

  $ echo 'bywhen: [' >plans/broken.plan.yaml
  $ bywhen report plans -o all.md
  bywhen: plans/broken.plan.yaml:1:9: this '[' is not closed
    end the list with ']'; a text that has brackets needs quotes
  [2]
  $ rm plans/broken.plan.yaml
  $ bywhen report plans -o plans/shelf.plan.yaml
  bywhen: plans/shelf.plan.yaml: this is a plan, which would be overwritten
    choose another name for the output
  [2]
  $ bywhen report plans -o gone/all.md
  bywhen: gone/all.md: there is no such folder
    make it first
  [2]
  $ mkdir empty; bywhen report empty
  bywhen: empty: there is no plan in this folder or below
    a plan is called action-plan.yaml, or ends in .plan.yaml
  [2]
  $ ls
  empty
  one
  plans
  plans.md
