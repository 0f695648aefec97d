The improvements in the order of the group's votes: those that are named in front, all others behind them in the order that they had.

  $ bywhen init Returns --quiet
  $ for title in "Start a return online" "The whole price in the cart" "A second try with the card" "Say which day"; do bywhen add-improvement $title -q; done
  $ cp action-plan.yaml before
  $ bywhen rank I3 I1
  1  I3  A second try with the card
  2  I1  Start a return online
  3  I2  The whole price in the cart
  4  I4  Say which day
  $ diff before action-plan.yaml
  7c7
  <     priority: 1
  ---
  >     priority: 2
  10c10
  <     priority: 2
  ---
  >     priority: 3
  13c13
  <     priority: 3
  ---
  >     priority: 1
  [1]
  $ BYWHEN_NOW=14:05 bywhen undo
  undone: ranked I3, I1, I2, 14:00
  $ cmp before action-plan.yaml

A number is enough, and so is the first place; only what changes is written.

  $ bywhen rank 2 --dry-run
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -4,10 +4,10 @@
   improvements:
     - id: I1
       title: Start a return online
  -    priority: 1
  +    priority: 2
     - id: I2
       title: The whole price in the cart
  -    priority: 2
  +    priority: 1
     - id: I3
       title: A second try with the card
       priority: 3
  $ bywhen rank i1 I2 -q
  $ cmp before action-plan.yaml
  $ bywhen rank I1 I2 I3 I4
  1  I1  Start a return online
  2  I2  The whole price in the cart
  3  I3  A second try with the card
  4  I4  Say which day

Each improvement has one place, and is there.

  $ bywhen rank
  bywhen: no improvement is named
    the most important first: bywhen rank I3 I1
  [2]
  $ bywhen rank I3 I1 i3
  bywhen: I3 is named twice
    each improvement has one place
  [2]
  $ bywhen rank I9 I1
  bywhen: no improvement 'I9'
    the plan has I1, I2, I3 or I4
  [2]
  $ bywhen rank I1 price
  bywhen: no improvement 'price'
    the plan has I1, I2, I3 or I4
  [2]
  $ bywhen rank I1 ""
  bywhen: no improvement ''
    the plan has I1, I2, I3 or I4
  [2]
  $ bywhen rank I1 --first
  bywhen: unknown option '--first'
    for a text that begins with a dash, put -- before it
  [2]
  $ cmp before action-plan.yaml

Where several have the same priority, or none, the order of the file counts.

  $ cat > action-plan.yaml <<'END'
  > bywhen: 1
  > title: T
  > improvements:   # by votes
  > - {id: I1, title: "No priority\e[1m yet"}
  > - {id: I2, title: Third, priority: 7}   # seven votes
  > - id: I3
  >   title: >
  >     Second by
  >     its place
  >   priority: '2'
  > - {id: I10, title: Second too, priority: 2}
  > - {id: I5, title: Nor this, priority: TBD}
  > actions: []
  > END
  $ cp action-plan.yaml before
  $ bywhen rank I2
  1  I2   Third
  2  I3   Second by its place
  3  I10  Second too
  4  I1   No priority\x1b[1m yet
  5  I5   Nor this
  $ cat action-plan.yaml
  bywhen: 1
  title: T
  improvements:   # by votes
  - {id: I1, title: "No priority\e[1m yet", priority: 4}
  - {id: I2, title: Third, priority: 1}   # seven votes
  - id: I3
    title: >
      Second by
      its place
    priority: '2'
  - {id: I10, title: Second too, priority: 3}
  - {id: I5, title: Nor this, priority: 5}
  actions: []
  $ bywhen undo -q; cmp before action-plan.yaml

An improvement without an id can't be written to, and one of two with the same id is not chosen.

  $ printf 'bywhen: 1\ntitle: T\nactions: []\nimprovements:\n  - {id: I1, title: A}\n  - {title: B}\n' > action-plan.yaml
  $ bywhen rank I1
  bywhen: the improvement in line 6 has no id
    give it one in the file: id: I2
  [2]
  $ printf 'bywhen: 1\ntitle: T\nactions: []\nimprovements:\n  - {id: I1, title: A}\n  - {id: I1, title: B}\n  - {id: I2, title: C}\n' > action-plan.yaml
  $ bywhen rank I1
  bywhen: the id I1 is used twice in this plan
    'bywhen lint' shows both; give one of them another id
  [2]
  $ bywhen rank I2
  bywhen: action-plan.yaml: the id I1 is used twice, so it is not certain which one is meant
    'bywhen lint' shows both; give one of them another id
  [2]
  $ printf 'bywhen: 1\ntitle: T\nactions: []\n' > action-plan.yaml
  $ bywhen rank I1
  bywhen: no improvement 'I1'
    the plan has none yet; add one: bywhen add-improvement TITLE
  [2]
