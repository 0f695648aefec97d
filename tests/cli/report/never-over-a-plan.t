A report goes over no plan, whatever that is called, and a dry run writes nothing.

  $ bywhen init X -q
  $ bywhen init Y -q -f foo.yaml
  $ bywhen report -f action-plan.yaml -o foo.yaml
  bywhen: foo.yaml: this is a plan, which would be overwritten
    choose another name for the output
  [2]
  $ bywhen report -n -o out.md
  bywhen: would write out.md
  $ ls
  action-plan.yaml
  foo.yaml
  $ bywhen init Z -n -f foo.yaml
  bywhen: foo.yaml: there is already something of that name
    choose another name, or move it away first
  [2]

Nor over the settings of lint.

  $ echo 'strict: true' > .bywhen.yaml
  $ bywhen report -o .bywhen.yaml
  bywhen: .bywhen.yaml: this is where lint reads its settings
    choose another name for the output
  [2]
  $ cat .bywhen.yaml
  strict: true
