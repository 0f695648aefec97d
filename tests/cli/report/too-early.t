What lint calls an error is told where people look first: an action that is due before what it waits for. Today is Wednesday, 2 December 2026.

  $ export BYWHEN_TODAY=2026-12-02
  $ cat > p.plan.yaml <<'END'
  > bywhen: 1
  > title: Checkout
  > actions:
  >   - {id: A1, title: Call the carrier, owner: ana, ownership: accepted, deadline: 2026-12-04, after: [A2], resources: none}
  >   - {id: A2, title: Find the contract, owner: ben, ownership: accepted, deadline: 2026-12-08, resources: none}
  > END
  $ bywhen report p.plan.yaml | sed -n '/needs attention/,/^$/p'
  What needs attention
    Due before what it waits for
      A1  Call the carrier (ana)
          due Fri 4 Dec, but waits for A2, due Tue 8 Dec
  
  $ bywhen report p.plan.yaml --format markdown | sed -n '/needs attention/,/^## Who/p'
  ## What needs attention
  
  | What | Where | Who | How it stands |
  | --- | --- | --- | --- |
  | Due before what it waits for | **A1** Call the carrier | ana | due Fri 4 Dec 2026, but waits for A2, due Tue 8 Dec 2026 |
  
  ## Who does what
  $ bywhen report p.plan.yaml --format html | grep -o 'too early</span> .*'
  too early</span> due Fri 4 Dec, but waits for A2, due Tue 8 Dec</ul>
  $ bywhen report p.plan.yaml --format json | tr -d '\n ' | grep -o '"too_early":\[[^]]*\]'
  "too_early":[{"action":"A1","before":["A2"]
