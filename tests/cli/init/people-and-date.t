Who takes part can be said at once, with commas between the names. Everyone gets a short id; where two would get the
same one, the second gets an initial or a number.

  $ bywhen init Returns --people "Ana Ruiz, Ben Okafor, Ana Rossi,Ana Ruiz, Élodie Weiß"
  started action-plan.yaml: Returns
    ana.r  Ana Ruiz
    ben  Ben Okafor
    ana2  Ana Rossi
    ana3  Ana Ruiz
    elodie  Élodie Weiß
  bywhen: next: bywhen add-action TITLE, or bywhen add-improvement TITLE
  $ cat action-plan.yaml
  bywhen: 1
  title: Returns
  date: 2026-11-24
  people:
    - {id: ana.r, name: Ana Ruiz}
    - {id: ben, name: Ben Okafor}
    - {id: ana2, name: Ana Rossi}
    - {id: ana3, name: Ana Ruiz}
    - {id: elodie, name: Élodie Weiß}
  actions: []

The day of the session is today, unless --date says otherwise.

  $ bywhen init Yesterday --date 2026-11-23 --file a.plan.yaml --quiet
  $ grep date: a.plan.yaml
  date: 2026-11-23
  $ bywhen init "Next Monday" --date mon --file b.plan.yaml --quiet
  $ grep date: b.plan.yaml
  date: 2026-11-30

A name that no id can be made of is refused before anything is written.

  $ bywhen init Returns --people "Ana Ruiz, 王小明" --file c.plan.yaml
  bywhen: no id can be made from the name '王小明'
    leave it out here, then: bywhen add-person ID NAME
  [2]
  $ bywhen init Returns --people "," --file d.plan.yaml && grep -c people d.plan.yaml
  started d.plan.yaml: Returns
  bywhen: next: bywhen add-action TITLE, or bywhen add-improvement TITLE
  0
  [1]
  $ bywhen init Returns --date someday --file e.plan.yaml
  bywhen: not a date: 'someday'
    type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march
  [2]
  $ ls
  a.plan.yaml
  action-plan.yaml
  b.plan.yaml
  d.plan.yaml

A plan needs a title.

  $ bywhen init
  bywhen: the title is empty
    say what the plan is for: bywhen init "Checkout refinement"
  [2]
  $ bywhen init "  " --people "Ana Ruiz"
  bywhen: the title is empty
    say what the plan is for: bywhen init "Checkout refinement"
  [2]

With --dry-run nothing is written; the file that would be made is shown as a diff.

  $ bywhen init "Dry run" --people "Mia Holm" --file f.plan.yaml --dry-run
  --- a/f.plan.yaml
  +++ b/f.plan.yaml
  @@ -0,0 +1,6 @@
  +bywhen: 1
  +title: Dry run
  +date: 2026-11-24
  +people:
  +  - {id: mia, name: Mia Holm}
  +actions: []
  $ ls f.plan.yaml 2>/dev/null
  [2]

The diff can be applied.

  $ bywhen init "Dry run" --people "Mia Holm" --file f.plan.yaml --dry-run | patch -p1 --quiet && cat f.plan.yaml
  bywhen: 1
  title: Dry run
  date: 2026-11-24
  people:
    - {id: mia, name: Mia Holm}
  actions: []
