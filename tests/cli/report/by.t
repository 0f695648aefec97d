The same plan under other headings.

  $ cat >action-plan.yaml <<'EOF'
  > bywhen: 1
  > title: Tool room
  > people: [{id: ana, name: Ana Ruiz}, {id: ben, name: Ben Okafor}]
  > improvements:
  >   - {id: I1, title: Nobody looks for a saw, benefit: An hour a day, priority: 1}
  >   - {id: I2, title: Nobody cuts a hand, priority: 2}
  > actions:
  >   - {id: A1, title: Draw the shelves, improvement: I1, owner: ana, ownership: accepted,
  >      deadline: 2026-11-27, status: done, done_on: 2026-11-24, resources: none}
  >   - {id: A2, title: Label the shelves, improvement: I1, owner: ana, ownership: accepted,
  >      deadline: 2026-12-04, status: doing, after: [A1], resources: [Label printer]}
  >   - {id: A3, title: Hang up the first-aid box, improvement: I2, owner: ben,
  >      deadline: 2026-12-02, after: [A2], resources: [{need: label printer, status: secured}]}
  >   - {id: A4, title: Throw out what is broken}
  > EOF
  $ bywhen report --by improvement | sed -n '/^What is done/,/^By when/p'
  What is done for which improvement
    I1 Nobody looks for a saw: 1 open, 1 done
      A2  Label the shelves
          Ana ✓ | Fri 4 Dec, 8 working days | doing
          why: An hour a day
          needs: Label printer, ?
      A1  Draw the shelves
          done Tue 24 Nov, Ana
    I2 Nobody cuts a hand: 1 open
      A3  Hang up the first-aid box
          Ben, proposed | Wed 2 Dec, 6 working days
          needs: label printer, ✓
          waits for: A2 (Ana, Fri 4 Dec)
    For no improvement: 1 open
      A4  Throw out what is broken
          no owner | no deadline
  
  Who carries what
    Ana Ruiz: 1 open, 1 done: A2, A1 ✓
    Ben Okafor: 1 open: A3
    Nobody yet: 1 open: A4
  
  By when
  $ bywhen report --by week | sed -n '/^What is due/,/^Who carries/p'
  What is due in which week
    Week of Mon 23 Nov: 1 done
      A1  Draw the shelves
          done Tue 24 Nov, Ana
    Week of Mon 30 Nov: 2 open
      A3  Hang up the first-aid box
          Ben, proposed | Wed 2 Dec, 6 working days
          needs: label printer, ✓
          waits for: A2 (Ana, Fri 4 Dec)
      A2  Label the shelves
          Ana ✓ | Fri 4 Dec, 8 working days | doing
          why: An hour a day
          needs: Label printer, ?
    No deadline: 1 open
      A4  Throw out what is broken
          no owner | no deadline
  
  Who carries what
  $ bywhen report --by status | sed -n '/^How the actions/,/^Who carries/p'
  How the actions stand
    todo: 2 open
      A3  Hang up the first-aid box
          Ben, proposed | Wed 2 Dec, 6 working days
          needs: label printer, ✓
          waits for: A2 (Ana, Fri 4 Dec)
      A4  Throw out what is broken
          no owner | no deadline
    doing: 1 open
      A2  Label the shelves
          Ana ✓ | Fri 4 Dec, 8 working days | doing
          why: An hour a day
          needs: Label printer, ?
    done: 1 done
      A1  Draw the shelves
          done Tue 24 Nov, Ana
  
  Who carries what
  $ bywhen report --by resource | sed -n '/^What the actions/,/^Who carries/p'
  What the actions need
    label printer: 2 open
      A3  Hang up the first-aid box
          Ben, proposed | Wed 2 Dec, 6 working days
          needs: label printer, ✓
          waits for: A2 (Ana, Fri 4 Dec)
      A2  Label the shelves
          Ana ✓ | Fri 4 Dec, 8 working days | doing
          why: An hour a day
          needs: Label printer, ?
    Needs nothing: 1 done
      A1  Draw the shelves
          done Tue 24 Nov, Ana
    Nobody has said what it needs: 1 open
      A4  Throw out what is broken
          no owner | no deadline
  
  Who carries what
  $ bywhen report --by week --format markdown | sed -n '/^## What is due/,/^## By when/p'
  ## What is due in which week
  
  ### Week of Mon 23 Nov 2026: 1 done
  
  - [x] **A1** Draw the shelves, done Tue 24 Nov 2026, Ana
  
  ### Week of Mon 30 Nov 2026: 2 open
  
  - [ ] **A3** Hang up the first-aid box
    - By **Wed 2 Dec 2026**, Ben, proposed
    - Needs label printer (secured)
    - Waits for A2 (Ana, Fri 4 Dec 2026)
  - [ ] **A2** Label the shelves
    - By **Fri 4 Dec 2026**, Ana ✓, doing
    - Why: An hour a day
    - Needs Label printer (nobody has asked for it yet)
  
  ### No deadline: 1 open
  
  - [ ] **A4** Throw out what is broken
    - No deadline, no owner
  
  ## Who carries what
  
  | Who | How much | Actions |
  | --- | --- | --- |
  | Ana Ruiz | 1 open, 1 done | A2, A1 ✓ |
  | Ben Okafor | 1 open | A3 |
  | Nobody yet | 1 open | A4 |
  
  ## By when
  $ bywhen report --by owner >one; bywhen report | cmp - one
  $ bywhen report --by people
  bywhen: --by takes no 'people'
    one of: owner, improvement, status, week, resource
  [2]
  $ bywhen report --by week --by status
  bywhen: the option --by is given twice
    keep one of them
  [2]

So is the list.

  $ bywhen list --by week
  Id  Action                     Owner          By when                    Needs      State
  
  Week of Mon 23 Nov
  A1  Draw the shelves           Ana ✓          Fri 27 Nov                 none       done
  
  Week of Mon 30 Nov
  A2  Label the shelves          Ana ✓          Fri 4 Dec, 8 working days  0 of 1 ✓   doing
  A3  Hang up the first-aid box  Ben, proposed  Wed 2 Dec, 6 working days  1 of 1 ✓
  
  No deadline
  A4  Throw out what is broken   no owner       no deadline                not named
  $ bywhen list --by resource --status open
  Id  Action                     Owner          By when                    Needs      State
  
  Label printer
  A2  Label the shelves          Ana ✓          Fri 4 Dec, 8 working days  0 of 1 ✓   doing
  A3  Hang up the first-aid box  Ben, proposed  Wed 2 Dec, 6 working days  1 of 1 ✓
  
  Nobody has said what it needs
  A4  Throw out what is broken   no owner       no deadline                not named
