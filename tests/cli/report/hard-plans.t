Plans that are hard to report on.

  $ plan() { printf 'bywhen: 1\ntitle: T\n' >action-plan.yaml; cat >>action-plan.yaml; }

Without an action.

  $ plan <<'EOF'
  > actions: []
  > EOF
  $ bywhen report
  T
  On Tue 24 Nov: no actions yet
  $ bywhen report --format markdown
  # T
  
  - On Tue 24 Nov 2026: no actions yet

One action without anything.

  $ plan <<'EOF'
  > actions: [{}]
  > EOF
  $ bywhen report
  T
  On Tue 24 Nov: 0 of 1 action done, 1 open
  Next check-in: none is planned
  
  What needs attention
    Still missing
      no id no title (nobody)
          owner, deadline, resources
  
  Who does what
    Nobody yet: 1 open
      no id no title
          no deadline
  $ bywhen report --format markdown
  # T
  
  - On Tue 24 Nov 2026: 0 of 1 action done, 1 open
  - Next check-in: none is planned
  
  ## What needs attention
  
  | What | Where | Who | How it stands |
  | --- | --- | --- | --- |
  | Still missing | **no id** no title | nobody | owner, deadline, resources |
  
  ## Who does what
  
  ### Nobody yet: 1 open
  
  - [ ] **no id** no title
    - No deadline
  $ bywhen report --by resource --format markdown | sed -n '/^## What the/,/^## Who/p'
  ## What the actions need
  
  ### Nobody has said what it needs: 1 open
  
  - [ ] **no id** no title
    - No deadline, no owner
  
  ## Who carries what

Actions that wait for each other, and for themselves; deadlines before starts; fifty years.

  $ plan <<'EOF'
  > date: 1999-12-31
  > actions:
  >   - {id: A1, title: a, owner: ana, deadline: 2026-12-04, after: [A2]}
  >   - {id: A2, title: b, owner: ben, deadline: 1976-12-03, start: 2026-12-01, after: [A1, A2]}
  >   - {id: A3, title: c, owner: ana, deadline: 2076-12-04, after: [A9]}
  > EOF
  $ bywhen report | sed -n '/^What needs/,/^Who does/d; p'
  T
  Session: Fri 31 Dec 1999
  On Tue 24 Nov: 0 of 3 actions done, 3 open (1 overdue)
  Next check-in: none is planned
  
  Since the session, Fri 31 Dec 1999
    nothing has been written into the plan
  
    ana: 2 open
      A1  a
          Fri 4 Dec, 8 working days | proposed
          waits for: A2 (ben, Fri 3 Dec 1976, late)
      A3  c
          Fri 4 Dec 2076, 13053 working days | proposed
    ben: 1 open (1 overdue)
      A2  b
          Fri 3 Dec 1976, 13037 working days ago | proposed
          waits for: A1 (ana, Fri 4 Dec), A2 (ben, Fri 3 Dec 1976, late)
  
  By when
    Fri 3 Dec 1976  A2 b (ben), 13037 working days late
    Fri 4 Dec       A1 a (ana)
    Fri 4 Dec 2076  A3 c (ana)
  $ bywhen report --owner ana --by week
  ana: T
  On Tue 24 Nov: 2 actions to do
  
  To do
    Week of Mon 30 Nov
      A1  a
          Fri 4 Dec, 8 working days | proposed
    Week of Mon 30 Nov 2076
      A3  c
          Fri 4 Dec 2076, 13053 working days | proposed
  
  Waits for others
    A1 waits for A2 b (ben), by Fri 3 Dec 1976, 13037 working days late
  
  Others wait for this
    A2 b (ben), by Fri 3 Dec 1976, 13037 working days late, waits for A1

Currencies are not mixed, and what can't be read is said.

  $ plan <<'EOF'
  > actions:
  >   - id: A1
  >     title: a
  >     resources:
  >       - {need: Paper, cost: 0.10 EUR}
  >       - {need: Ink, cost: 0.20 EUR}
  >       - {need: Press, cost: "1,200.50 USD", status: requested}
  >       - {need: Room, cost: about 300, fallback: The kitchen}
  >       - {need: Boat, cost: 5000 USD, status: unavailable}
  > EOF
  $ bywhen report | sed -n '/^What it costs/,$p'
  What it costs
    still to ask for: 0.30 EUR
    requested: 1200.50 USD
    in all: 0.30 EUR, 1200.50 USD
    can't be had, so not counted: 5000 USD
    not counted, as it can't be read: the cost of A1 Room
  $ bywhen report --format markdown | sed -n '/^## What it costs/,$p'
  ## What it costs
  
  | Of what | Cost |
  | --- | --- |
  | still to ask for | 0.30 EUR |
  | requested | 1200.50 USD |
  | in all | 0.30 EUR, 1200.50 USD |
  | can't be had, so not counted | 5000 USD |
  | not counted, as it can't be read | the cost of A1 Room |
