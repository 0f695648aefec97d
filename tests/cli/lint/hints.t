A hint that is a command names the plan, where a command typed here would find another one, or none.

  $ mkdir plans 'other team'; gap() { printf 'bywhen: 1\ntitle: %s\nactions:\n  - {id: A1, title: x, owner: ana, deadline: 2026-12-04}\n' "$1"; }
  $ gap Here >action-plan.yaml; gap Ops >plans/ops.plan.yaml; gap Other >'other team/it'\''s.plan.yaml'
  $ bywhen lint --format line
  action-plan.yaml:4:10: error: nobody has said what A1 needs (try: bywhen add-resource A1 TEXT, or --none if it needs nothing) [missing-resources]
  other team/it's.plan.yaml:4:10: error: nobody has said what A1 needs (try: bywhen add-resource A1 TEXT --file 'other team/it'\''s.plan.yaml', or --none if it needs nothing) [missing-resources]
  plans/ops.plan.yaml:4:10: error: nobody has said what A1 needs (try: bywhen add-resource A1 TEXT --file plans/ops.plan.yaml, or --none if it needs nothing) [missing-resources]
  [1]
  $ cd plans; bywhen lint --format line . ../action-plan.yaml; cd ..
  ops.plan.yaml:4:10: error: nobody has said what A1 needs (try: bywhen add-resource A1 TEXT, or --none if it needs nothing) [missing-resources]
  ../action-plan.yaml:4:10: error: nobody has said what A1 needs (try: bywhen add-resource A1 TEXT --file ../action-plan.yaml, or --none if it needs nothing) [missing-resources]

The one that $BYWHEN_FILE names is found, too; of two in this folder none is.

  $ BYWHEN_FILE=plans/ops.plan.yaml bywhen lint plans action-plan.yaml --format line
  plans/ops.plan.yaml:4:10: error: nobody has said what A1 needs (try: bywhen add-resource A1 TEXT, or --none if it needs nothing) [missing-resources]
  action-plan.yaml:4:10: error: nobody has said what A1 needs (try: bywhen add-resource A1 TEXT --file action-plan.yaml, or --none if it needs nothing) [missing-resources]
  [1]
  $ cp action-plan.yaml b.plan.yaml; bywhen lint action-plan.yaml --format line; rm b.plan.yaml
  action-plan.yaml:4:10: error: nobody has said what A1 needs (try: bywhen add-resource A1 TEXT --file action-plan.yaml, or --none if it needs nothing) [missing-resources]

All formats say it, and after --fix, too; typed, it changes the plan that was meant.

  $ for format in json github gitlab sarif junit checkstyle rdjson; do bywhen lint plans --format $format | grep -c -e '--file plans/ops.plan.yaml'; done
  1
  1
  1
  1
  1
  1
  1
  $ bywhen lint plans --format line --fix | sed -n "s/.*try: \(.* TEXT --file [^,]*\),.*/\1/p" | tee typed; sh typed
  bywhen add-resource A1 TEXT --file plans/ops.plan.yaml
  A1  x  | ana, proposed | Fri 4 Dec, 8 working days | needs TEXT, ?
  $ bywhen lint plans; bywhen lint action-plan.yaml --format line
  no findings in 1 plan, 1 action
  action-plan.yaml:4:10: error: nobody has said what A1 needs (try: bywhen add-resource A1 TEXT, or --none if it needs nothing) [missing-resources]
  [1]

What mends the findings is about the plans that were linted, and no others.

  $ sed -i 's|2026-12-04|2026/12/04|' action-plan.yaml 'other team'/*
  $ for where in "'other team'" "-f ./action-plan.yaml" "'other team' ./action-plan.yaml" ""; do eval bywhen lint $where | tail -n 1; done
  1 of them is mended by: bywhen lint --fix 'other team'
  1 of them is mended by: bywhen lint --fix --file action-plan.yaml
  2 of them are mended by: bywhen lint --fix 'other team' action-plan.yaml
  2 of them are mended by: bywhen lint --fix
