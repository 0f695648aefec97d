A team says in .bywhen.yaml how its plans are linted. The nearest one above a plan holds.

  $ mkdir -p teams/ops teams/web/old
  $ gap() { printf 'bywhen: 1\ntitle: %s\nactions:\n  - {id: A1, title: Tell support, owner: ana, resources: none}\n' $1; }
  $ gap Ops >teams/ops/ops.plan.yaml; gap Web >teams/web/web.plan.yaml; gap Old >teams/web/old/old.plan.yaml
  $ bywhen lint --format line
  teams/ops/ops.plan.yaml:4:10: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file teams/ops/ops.plan.yaml) [missing-deadline]
  teams/web/web.plan.yaml:4:10: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file teams/web/web.plan.yaml) [missing-deadline]
  teams/web/old/old.plan.yaml:4:10: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file teams/web/old/old.plan.yaml) [missing-deadline]
  [1]
  $ cat >.bywhen.yaml <<'END'
  > lint:
  >   exclude: [old/]
  >   rules:
  >     missing-done-when: on
  >   overrides:
  >     - paths: [teams/ops/]
  >       rules: {missing-deadline: warning, P501: off}
  > END
  $ bywhen lint --format line
  teams/ops/ops.plan.yaml:4:10: warning: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file teams/ops/ops.plan.yaml) [missing-deadline]
  teams/web/web.plan.yaml:4:10: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file teams/web/web.plan.yaml) [missing-deadline]
  teams/web/web.plan.yaml:4:10: warning: nobody has said how one can tell that A1 is done (try: bywhen edit A1 --done-when TEXT --file teams/web/web.plan.yaml) [missing-done-when]
  [1]

What is excluded is linted where it is named.

  $ bywhen lint teams/web/old/old.plan.yaml --format line
  teams/web/old/old.plan.yaml:4:10: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file teams/web/old/old.plan.yaml) [missing-deadline]
  teams/web/old/old.plan.yaml:4:10: warning: nobody has said how one can tell that A1 is done (try: bywhen edit A1 --done-when TEXT --file teams/web/old/old.plan.yaml) [missing-done-when]
  [1]
  $ bywhen lint teams/web/old --format line
  bywhen: teams/web/old: there is no plan to lint: .bywhen.yaml:2 excludes the plan
    name the file to lint it all the same, or take the pattern out there
  [2]
  $ bywhen lint . teams/web/old/old.plan.yaml --format line | grep -c old.plan.yaml
  2

With --force-exclude it is not, as hooks want it, which name every file; and that leaves nothing is all right then.

  $ bywhen lint --force-exclude teams/web/old/old.plan.yaml; bywhen lint --force-exclude -q teams/web/old
  bywhen: nothing is linted: .bywhen.yaml:2 excludes the plan
  $ bywhen lint --force-exclude --format line teams/web/old/old.plan.yaml teams/ops/ops.plan.yaml
  teams/ops/ops.plan.yaml:4:10: warning: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file teams/ops/ops.plan.yaml) [missing-deadline]
  $ bywhen lint --force-exclude - --stdin-filename teams/web/old/old.plan.yaml <teams/web/old/old.plan.yaml
  bywhen: nothing is linted: .bywhen.yaml:2 excludes the plan
  $ bywhen lint --force-exclude --format gitlab teams/web/old/old.plan.yaml
  []
  bywhen: nothing is linted: .bywhen.yaml:2 excludes the plan
  $ mkdir empty; bywhen lint --force-exclude empty
  bywhen: empty: there is no plan to lint
    a plan is called action-plan.yaml, or ends in .plan.yaml; or name a file
  [2]

The nearest one is the only one that holds.

  $ printf 'lint: {fail-on: never}\n' >teams/web/.bywhen.yaml; bywhen lint teams/web --format line
  teams/web/web.plan.yaml:4:10: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file teams/web/web.plan.yaml) [missing-deadline]
  teams/web/old/old.plan.yaml:4:10: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file teams/web/old/old.plan.yaml) [missing-deadline]
  $ rm teams/web/.bywhen.yaml

It may be asked what holds for a plan.

  $ bywhen lint --show-config teams/ops/ops.plan.yaml | grep -v 'error \|off '
  teams/ops/ops.plan.yaml: by .bywhen.yaml
  fail-on: error
  warning  P102 missing-deadline  (.bywhen.yaml:7)
  warning  P105 multiple-owners
  warning  P106 template-residue
  warning  P107 improvement-without-action
  warning  P108 risk-without-contingency
  warning  P204 duplicate-person
  warning  P304 deadline-on-day-off
  warning  P305 after-plan-end
  warning  P306 done-before-dependency
  warning  P307 resource-after-deadline
  warning  P308 resource-unavailable
  warning  P401 overdue
  warning  P402 resource-overdue
  warning  P403 risk-triggered
  warning  P404 stale-action
  warning  P405 check-in-missed
  warning  P901 bad-suppression
  warning  P902 unused-suppression
  warning  P903 expired-suppression
  $ bywhen lint --show-config teams/web/old/old.plan.yaml | head -n 3
  teams/web/old/old.plan.yaml: by .bywhen.yaml
  excluded by .bywhen.yaml:2, unless the command line names it
  fail-on: error
  $ bywhen lint --show-config teams/ops/ops.plan.yaml --strict --no-clock --fail-on warning | grep 'fail-on\|P501\|P502\|overdue'
  fail-on: warning  (--fail-on)
  off      P401 overdue  (--no-clock)
  off      P402 resource-overdue  (--no-clock)
  off      P501 missing-done-when
  warning  P502 missing-improvement  (--strict)
  $ bywhen lint --show-config teams
  bywhen: teams: this is a folder
    name a plan in it
  [2]
  $ bywhen lint --show-config nowhere.plan.yaml
  bywhen: nowhere.plan.yaml: there is no such file
    check the name and the folder you are in
  [2]

What is off by its name stays off with --strict; sets and the clock can be said for all or some.

  $ bywhen lint --strict --format line teams/ops
  teams/ops/ops.plan.yaml:2:8: warning: 1 action is open, and no check-in is agreed on after the session (agree on a day now, and write it under 'check_ins') [no-check-in]
  teams/ops/ops.plan.yaml:4:10: warning: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file teams/ops/ops.plan.yaml) [missing-deadline]
  teams/ops/ops.plan.yaml:4:42: warning: ana has not said yes to A1 (try: bywhen accept A1 --as ana --file teams/ops/ops.plan.yaml) [ownership-unconfirmed]
  $ printf 'lint: {sets: [core, strict], clock: false}\n' >.bywhen.yaml
  $ bywhen lint --show-config teams/ops/ops.plan.yaml | grep 'P401\|P501\|P503'
  off      P401 overdue  (.bywhen.yaml:1)
  warning  P501 missing-done-when  (.bywhen.yaml:1)
  off      P503 vague-title

A night never turns a build red.

  $ printf 'lint:\n  rules:\n    overdue: error\n' >.bywhen.yaml; bywhen lint --format line
  bywhen: .bywhen.yaml:3:14: overdue can't be an error: a night would turn a build red; the 3 plans that it holds for are not linted
    warning, on or off
  [2]

One that is wrong is named with its place, and the nearest that is right. The plans that it holds for
are not linted, all others are.

  $ printf 'lint:\n  rulez: {overdue: off}\n' >.bywhen.yaml; printf 'lint: {}\n' >teams/web/.bywhen.yaml
  $ cp teams/ops/ops.plan.yaml top.plan.yaml
  $ bywhen lint --format line
  teams/web/web.plan.yaml:4:10: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file teams/web/web.plan.yaml) [missing-deadline]
  teams/web/old/old.plan.yaml:4:10: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file teams/web/old/old.plan.yaml) [missing-deadline]
  bywhen: .bywhen.yaml:2:3: no setting 'rulez'; the 2 plans that it holds for are not linted
    did you mean 'rules'?
  [2]
  $ bywhen lint --show-config top.plan.yaml
  bywhen: .bywhen.yaml:2:3: no setting 'rulez'
    did you mean 'rules'?
  [2]
  $ for text in '- a' 'lnt: {}' 'lint: {rules: {missing-ownr: off}}' 'lint: {rules: {overdue: of}}' 'lint: {fail-on: errors}' \
  >   'lint: {sets: [strikt]}' 'lint: {overrides: [{rules: {}}]}' 'lint: {clock: nope}' 'lint: "x' 'lint: {exclude: {a: 1}}' \
  >   'lint: {clock: false, clock: true}'; do
  >   echo "$text" >.bywhen.yaml; bywhen lint top.plan.yaml; done
  bywhen: .bywhen.yaml:1:1: the settings are a mapping; the plan that it holds for is not linted
    begin with: lint:
  bywhen: .bywhen.yaml:1:1: no setting 'lnt'; the plan that it holds for is not linted
    did you mean 'lint'?
  bywhen: .bywhen.yaml:1:16: no rule 'missing-ownr'; the plan that it holds for is not linted
    did you mean 'missing-owner'?
  bywhen: .bywhen.yaml:1:25: no severity 'of'; the plan that it holds for is not linted
    did you mean 'on' or 'off'?
  bywhen: .bywhen.yaml:1:17: no severity 'errors'; the plan that it holds for is not linted
    did you mean 'error'?
  bywhen: .bywhen.yaml:1:15: no set of rules 'strikt'; the plan that it holds for is not linted
    did you mean 'strict'?
  bywhen: .bywhen.yaml:1:20: an override without paths; the plan that it holds for is not linted
    add paths: [teams/]
  bywhen: .bywhen.yaml:1:15: 'nope' is neither true nor false; the plan that it holds for is not linted
    false leaves out the rules that a night can turn on
  bywhen: .bywhen.yaml:1:7: this quote is never closed; the plan that it holds for is not linted
    end the text with the same quote
  bywhen: .bywhen.yaml:1:17: this is a list of patterns; the plan that it holds for is not linted
    like [archive/]
  bywhen: .bywhen.yaml:1:22: the key 'clock' stands twice; the plan that it holds for is not linted
    keep one of them
  [2]
  $ rm .bywhen.yaml; mkdir .bywhen.yaml; bywhen lint top.plan.yaml
  bywhen: .bywhen.yaml: this is a folder, not a file; the plan that it holds for is not linted
    name a file in it
  [2]

In a repository it may lie above the folder that lint runs in, up to the root and no further.

  $ rmdir .bywhen.yaml; printf 'lint: {rules: {missing-deadline: off}}\n' >.bywhen.yaml
  $ git init -q teams; (cd teams/ops && bywhen lint)
  error[missing-deadline]: nobody has said by when A1 is done
   --> ops.plan.yaml:4:10
    |
  4 |   - {id: A1, title: Tell support, owner: ana, resources: none}
    |          ^^
    = try: bywhen schedule A1 WHEN
  
  1 error in 1 plan, 1 action
  [1]
  $ mv .bywhen.yaml teams/; (cd teams/ops && bywhen lint)
  no findings in 1 plan, 1 action

Why a rule runs or not is said where it is not as the rule has it; options have the last word.

  $ rm teams/web/.bywhen.yaml; printf 'lint:\n  fail-on: warning\n  exclude: [old/]\n  rules: {P502: on}\n' >teams/.bywhen.yaml
  $ bywhen lint --show-config teams/web/old/old.plan.yaml --strict --ignore P503 --no-clock | grep '(\|excl'
  excluded by teams/.bywhen.yaml:3, unless the command line names it
  fail-on: warning  (teams/.bywhen.yaml:2)
  off      P401 overdue  (--no-clock)
  off      P402 resource-overdue  (--no-clock)
  off      P403 risk-triggered  (--no-clock)
  off      P404 stale-action  (--no-clock)
  off      P405 check-in-missed  (--no-clock)
  warning  P501 missing-done-when  (--strict)
  warning  P502 missing-improvement  (teams/.bywhen.yaml:4)
  warning  P504 no-check-in  (--strict)
  warning  P505 ownership-unconfirmed  (--strict)
  warning  P506 tentative-deadline  (--strict)
  warning  P507 owner-overloaded  (--strict)
  warning  P510 no-buffer  (--strict)
  warning  P511 effort-exceeds-time  (--strict)
  warning  P512 too-long  (--strict)
  warning  P513 risk-without-owner  (--strict)
  warning  P514 group-owner  (--strict)
  off      P903 expired-suppression  (--no-clock)
  $ bywhen lint --show-config teams/web/web.plan.yaml --select P502,P101 --fail-on never | grep '(--f\|P50[12]\|P10[12]'
  fail-on: never  (--fail-on)
  error    P101 missing-owner
  off      P102 missing-deadline  (--select)
  off      P501 missing-done-when
  warning  P502 missing-improvement  (teams/.bywhen.yaml:4)

What leaves out every plan of a folder is named.

  $ bywhen lint teams/web/old
  bywhen: teams/web/old: there is no plan to lint: teams/.bywhen.yaml:3 excludes the plan
    name the file to lint it all the same, or take the pattern out there
  [2]
  $ echo '/ops/' >teams/.gitignore; bywhen lint teams/ops
  bywhen: teams/ops: there is no plan to lint: git ignores the plan
    name the file to lint it all the same; git check-ignore -v FILE says why
  [2]

--select means these alone, with --strict, too: nobody asks here whether Ana has said yes.

  $ mkdir other && cd other && git init -q
  $ printf 'bywhen: 1\ntitle: T\nactions:\n  - id: A1\n    title: Do it\n    owner: ana\n    resources: none\n' >action-plan.yaml
  $ bywhen lint --strict --format line | grep -c .
  4
  $ bywhen lint --strict --select missing-deadline --format line
  action-plan.yaml:4:9: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN) [missing-deadline]
  [1]
