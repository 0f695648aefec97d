Which rules run.

  $ cat >action-plan.yaml <<'END'
  > bywhen: 1
  > title: Returns
  > date: 2026-11-02
  > actions:
  >   - {id: A1, title: Rewrite the returns page, deadline: 2026-11-20, resources: none}
  > END
  $ bywhen lint --format line
  action-plan.yaml:5:10: error: nobody owns A1 yet (try: bywhen assign A1 WHO) [missing-owner]
  action-plan.yaml:5:57: warning: A1 was due on 2026-11-20, 2 working days ago (try: bywhen done A1, or agree on a new day: bywhen schedule A1 WHEN) [overdue]
  [1]
  $ bywhen lint --format line --no-clock
  action-plan.yaml:5:10: error: nobody owns A1 yet (try: bywhen assign A1 WHO) [missing-owner]
  [1]
  $ bywhen lint --format line --strict
  action-plan.yaml:2:8: warning: 1 action is open, and no check-in is agreed on after the session (agree on a day now, and write it down: check_ins: [{date: 2026-11-16}]) [no-check-in]
  action-plan.yaml:5:10: error: nobody owns A1 yet (try: bywhen assign A1 WHO) [missing-owner]
  action-plan.yaml:5:10: warning: nobody has said how one can tell that A1 is done (try: bywhen edit A1 --done-when TEXT) [missing-done-when]
  action-plan.yaml:5:57: warning: A1 was due on 2026-11-20, 2 working days ago (try: bywhen done A1, or agree on a new day: bywhen schedule A1 WHEN) [overdue]
  [1]
  $ bywhen lint --format line --strict --no-clock --ignore missing-owner,missing-done-when
  action-plan.yaml:2:8: warning: 1 action is open, and no check-in is agreed on after the session (agree on a day now, and write it down: check_ins: [{date: 2026-11-16}]) [no-check-in]
  $ bywhen lint --format line --select overdue
  action-plan.yaml:5:57: warning: A1 was due on 2026-11-20, 2 working days ago (try: bywhen done A1, or agree on a new day: bywhen schedule A1 WHEN) [overdue]
  $ bywhen lint --format line --select P101 --select 'missing-done-when, vague-title'
  action-plan.yaml:5:10: error: nobody owns A1 yet (try: bywhen assign A1 WHO) [missing-owner]
  action-plan.yaml:5:10: warning: nobody has said how one can tell that A1 is done (try: bywhen edit A1 --done-when TEXT) [missing-done-when]
  [1]
  $ bywhen lint --format line --select strict
  action-plan.yaml:2:8: warning: 1 action is open, and no check-in is agreed on after the session (agree on a day now, and write it down: check_ins: [{date: 2026-11-16}]) [no-check-in]
  action-plan.yaml:5:10: warning: nobody has said how one can tell that A1 is done (try: bywhen edit A1 --done-when TEXT) [missing-done-when]
  $ bywhen lint --format line --select core --ignore strict --ignore P401
  action-plan.yaml:5:10: error: nobody owns A1 yet (try: bywhen assign A1 WHO) [missing-owner]
  [1]
  $ bywhen lint --format line --select overdue --no-clock
  $ bywhen lint --format line --strict --ignore core --ignore strict

A severity that a team has chosen holds for what is selected, too.

  $ printf 'lint: {rules: {missing-owner: warning}}\n' >.bywhen.yaml
  $ bywhen lint --format line --select missing-owner
  action-plan.yaml:5:10: warning: nobody owns A1 yet (try: bywhen assign A1 WHO) [missing-owner]

What makes it red.

  $ bywhen lint --fail-on warning --format line --select missing-owner
  action-plan.yaml:5:10: warning: nobody owns A1 yet (try: bywhen assign A1 WHO) [missing-owner]
  [1]
  $ bywhen lint --fail-on never --format line --strict
  action-plan.yaml:2:8: warning: 1 action is open, and no check-in is agreed on after the session (agree on a day now, and write it down: check_ins: [{date: 2026-11-16}]) [no-check-in]
  action-plan.yaml:5:10: warning: nobody owns A1 yet (try: bywhen assign A1 WHO) [missing-owner]
  action-plan.yaml:5:10: warning: nobody has said how one can tell that A1 is done (try: bywhen edit A1 --done-when TEXT) [missing-done-when]
  action-plan.yaml:5:57: warning: A1 was due on 2026-11-20, 2 working days ago (try: bywhen done A1, or agree on a new day: bywhen schedule A1 WHEN) [overdue]

What will turn up tomorrow, or in two weeks.

  $ rm .bywhen.yaml; sed -i 's/2026-11-20/2026-12-04/; s/title: Rew/owner: ana, title: Rew/' action-plan.yaml
  $ bywhen lint
  no findings in 1 plan, 1 action
  $ bywhen lint --today +14d --format line
  action-plan.yaml:5:69: warning: A1 was due on 2026-12-04, 2 working days ago (try: bywhen done A1, or agree on a new day: bywhen schedule A1 WHEN) [overdue]

A name that no rule has is wrong usage: nothing is linted.

  $ bywhen lint --select overdeu
  bywhen: no rule 'overdeu'
    did you mean 'overdue'?
  [2]
  $ bywhen lint --select stric
  bywhen: no rule 'stric'
    did you mean 'strict'?
  [2]
  $ bywhen lint --ignore ''
  bywhen: no rule ''
    bywhen rules lists them
  [2]
  $ bywhen lint --fail-on info
  bywhen: no severity 'info'
    error, warning or never
  [2]
  $ bywhen lint --jobs 0
  bywhen: not a number of threads: '0'
    a whole number from 1 on
  [2]
  $ bywhen lint --jobs many
  bywhen: not a number of threads: 'many'
    a whole number from 1 on
  [2]
  $ bywhen lint --jobs 3
  no findings in 1 plan, 1 action

A plan that nobody can read is not one without gaps, whichever rules run.

  $ printf 'bywhen: 1\ntitle: "x\nactions: []\n' >quote.plan.yaml
  $ printf 'bywhen: 1\n<<<<<<< ours\ntitle: x\n' >merge.plan.yaml
  $ printf 'bywhen: 2\ntitle: x\n' >newer.plan.yaml
  $ bywhen lint --select missing-owner quote.plan.yaml
  no findings in 1 plan, 0 actions
  bywhen: quote.plan.yaml:2:8: this quote is never closed
    end the text with the same quote
  [2]
  $ bywhen lint --ignore yaml-syntax merge.plan.yaml newer.plan.yaml --format line
  merge.plan.yaml:2:1: error: an unresolved merge conflict (keep the lines that are right and take the markers out) [merge-conflict]
  newer.plan.yaml:1:9: error: format version 2 is not known to this program (it knows version 1; a newer bywhen may know it) [invalid-value]
  [1]
  $ bywhen lint --select missing-owner newer.plan.yaml --format line -o sarif=out.sarif
  bywhen: newer.plan.yaml:1:9: format version 2 is not known to this program
    it knows version 1; a newer bywhen may know it
  [2]
  $ grep -c '"executionSuccessful": false' out.sarif
  1
  $ bywhen lint quote.plan.yaml --format line
  quote.plan.yaml:2:8: error: this quote is never closed (end the text with the same quote) [yaml-syntax]
  [1]
