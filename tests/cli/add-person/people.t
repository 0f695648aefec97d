Someone who can own actions has a short id and a name.

  $ bywhen init Returns --quiet
  $ bywhen add-person ana Ana Ruiz
  ana  Ana Ruiz

By the address, git knows who is typing; the capacity is the working time a week for this plan.

  $ bywhen add-person ben "Ben Okafor" --email ben@example.org --capacity 12h
  ben  Ben Okafor
  $ sed -n '/people/,$p' action-plan.yaml
  people:
    - {id: ana, name: Ana Ruiz}
    - {id: ben, name: Ben Okafor, email: ben@example.org, capacity: 12h}
  actions: []

A person who is there already is not added again, and an id is a short lower-case word.

  $ bywhen add-person ana Ana Rossi
  bywhen: the plan has a person 'ana' already: Ana Ruiz
    take another id for Ana Rossi
  [2]
  $ bywhen add-person "Ana R." Ana Rossi
  bywhen: 'Ana R.' can't be a person's id
    a short lower-case word: bywhen add-person ana Ana Rossi
  [2]
  $ bywhen add-person 王 王小明
  bywhen: '王' can't be a person's id
    a short lower-case word, like ana
  [2]
  $ bywhen add-person ana
  bywhen: a person needs an id and a name
    e.g. bywhen add-person ana Ana Ruiz
  [2]
  $ bywhen add-person
  bywhen: a person needs an id and a name
    e.g. bywhen add-person ana Ana Ruiz
  [2]
  $ bywhen add-person cleo "  "
  bywhen: the name is empty
  [2]

Addresses and times are looked at.

  $ bywhen add-person cleo Cleo Marchetti --email cleo
  bywhen: not an address: 'cleo'
    like ana@example.org
  [2]
  $ bywhen add-person cleo Cleo Marchetti --capacity some
  bywhen: not a working time: 'some'
    30m, 4h, 2d or 1w (a day is 8 h, a week 5 days)
  [2]
  $ bywhen add-person cleo Cleo Marchetti --mail cleo@example.org
  bywhen: unknown option '--mail'
    did you mean '--email'?
  [2]

None of these changed anything; --dry-run and --quiet say less or write nothing.

  $ bywhen add-person cleo Cleo Marchetti --dry-run
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -4,4 +4,5 @@
   people:
     - {id: ana, name: Ana Ruiz}
     - {id: ben, name: Ben Okafor, email: ben@example.org, capacity: 12h}
  +  - {id: cleo, name: Cleo Marchetti}
   actions: []
  $ bywhen add-person cleo Cleo Marchetti --quiet
  $ grep -c cleo action-plan.yaml
  1

A name may be in any writing, and have an apostrophe.

  $ bywhen add-person xm 王小明
  xm  王小明
  $ bywhen add-person pat "Pat O'Neill: lead"
  pat  Pat O'Neill: lead
  $ tail -n 4 action-plan.yaml
    - {id: cleo, name: Cleo Marchetti}
    - {id: xm, name: 王小明}
    - {id: pat, name: "Pat O'Neill: lead"}
  actions: []
