A file that close has not written stays as it is; --report names another one, or this one.

  $ bywhen init Returns --people "Ana Ruiz" -q
  $ echo "my notes" > action-plan.md
  $ printf '+ Rewrite the page @ana fri ok\n' | bywhen close
  bywhen: action-plan.md: there is a file that close has not written, so the report was not written over it
    to have it there all the same: bywhen close --report action-plan.md; to go without: --no-report
  [2]
  $ cat action-plan.md
  my notes
  $ bywhen list
  Id  Action            Owner  By when                     Needs      State
  A1  Rewrite the page  Ana ✓  Fri 27 Nov, 3 working days  not named
  $ bywhen close --report agreed.md -q < /dev/null
  $ tail -n 1 agreed.md
  <!-- bywhen close 2026-11-24: A1=ana@2026-11-27 -->
  $ bywhen close --report action-plan.md -q < /dev/null
  $ tail -n 1 action-plan.md
  <!-- bywhen close 2026-11-24: A1=ana@2026-11-27 -->
  $ bywhen close -q < /dev/null
  $ bywhen close --report other.plan.yaml -q < /dev/null
  bywhen: other.plan.yaml: this is the name of a plan, which the output is not
    choose another name for the output
  [2]
  $ bywhen close --report action-plan.yaml -q < /dev/null
  bywhen: action-plan.yaml: this is a plan, which would be overwritten
    choose another name for the output
  [2]
  $ bywhen close --no-report < /dev/null
  
  Returns: what we agreed, Tue 24 Nov
  Ana: A1 Rewrite the page, by Fri 27 Nov
  Still open: A1 resources

A report that is written over that of a close keeps what was agreed for the next one.

  $ bywhen report -o action-plan.md
  $ tail -n 1 action-plan.md
  <!-- bywhen close 2026-11-24: A1=ana@2026-11-27 -->
  $ bywhen add Test the page -q
  $ bywhen close < /dev/null | grep Since
  bywhen: the report: action-plan.md
  Since the last close: + A2

The report is called after its plan.

  $ mkdir two
  $ bywhen init Two -q -f two/two.plan.yaml
  $ bywhen close -f two/two.plan.yaml < /dev/null
  
  Two: what we agreed, Tue 24 Nov
  bywhen: the report: two/two.plan.md
  $ ls two
  two.plan.md
  two.plan.yaml
