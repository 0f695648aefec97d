What programs leave beside a plan under a hidden name is no plan that is found: the lock of an editor, the metadata of
a file system.

  $ bywhen init Launch --file a.plan.yaml --date 2026-11-24 >init.txt; bywhen add-action 'Tell support' -q
  bywhen: next: bywhen add-action TITLE, or bywhen add-improvement TITLE
  $ ln -s me@host.1 '.#a.plan.yaml'; printf '\0\5\26\7' >._a.plan.yaml; cp a.plan.yaml .mine.plan.yaml
  $ bywhen list --format csv | tail -n 1
  a.plan.yaml,A1,Tell support,,,,,,no,,todo,,,,,,,owner; deadline; resources,no,,,,\r (esc)
  $ bywhen list . --format csv | tail -n 1
  a.plan.yaml,A1,Tell support,,,,,,no,,todo,,,,,,,owner; deadline; resources,no,,,,\r (esc)
  $ bywhen lint --format line | cut -d: -f1 | sort -u
  a.plan.yaml
  $ mkdir alone; cp .mine.plan.yaml alone; cd alone; bywhen lint; bywhen list
  bywhen: .: there is no plan to lint
    a plan is called action-plan.yaml, or ends in .plan.yaml; or name a file
  bywhen: no plan here
    start one with: bywhen init TITLE (or name one with --file)
  [2]

One that is named is taken.

  $ bywhen lint --format line .mine.plan.yaml | cut -d: -f1 | sort -u
  .mine.plan.yaml
  $ bywhen list --file .mine.plan.yaml --format csv | tail -n 1
  .mine.plan.yaml,A1,Tell support,,,,,,no,,todo,,,,,,,owner; deadline; resources,no,,,,\r (esc)
