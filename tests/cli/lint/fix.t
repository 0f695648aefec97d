What can be mended without harm, lint --fix mends. How much that is stands under the findings.

  $ cat >action-plan.yaml <<'END'
  > # Ours
  > bywhen: 1
  > title: Returns
  > people: [{id: ana, name: Ana Ruiz}]
  > actions:
  >   - id: A1
  >     title: Rewrite the returns page   # kept
  >     Owner: Ana Ruiz
  >     deadline: 2026/12/04
  >     status: Todo
  >     resources: None
  >   - {id: A2, title: Tell support, deadline: 2026-12-04, resources: none}
  > END
  $ cp action-plan.yaml before.yaml
  $ bywhen lint --format line
  action-plan.yaml:8:5: error: unknown key 'Owner' (did you mean 'owner'?) [unknown-key]
  action-plan.yaml:9:15: error: 'deadline' is not a date: '2026/12/04' (did you mean 2026-12-04?) [invalid-date]
  action-plan.yaml:10:13: error: 'status' can't be 'Todo' (did you mean 'todo'?) [invalid-value]
  action-plan.yaml:11:16: error: 'resources' must be a list, or the word none (did you mean 'none'?) [invalid-value]
  action-plan.yaml:12:10: error: nobody owns A2 yet (try: bywhen assign A2 WHO) [missing-owner]
  [1]
  $ bywhen lint | tail -n 2
  5 errors in 1 plan, 2 actions
  4 of them are mended by: bywhen lint --fix

With --dry-run the change is shown and nothing is written.

  $ bywhen lint --fix -n
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -5,8 +5,8 @@
   actions:
     - id: A1
       title: Rewrite the returns page   # kept
  -    Owner: Ana Ruiz
  -    deadline: 2026/12/04
  -    status: Todo
  -    resources: None
  +    owner: ana
  +    deadline: 2026-12-04
  +    status: todo
  +    resources: none
     - {id: A2, title: Tell support, deadline: 2026-12-04, resources: none}
  [1]
  $ cmp action-plan.yaml before.yaml

Only lines with a finding change; what is left is said. The second time changes nothing.

  $ bywhen lint --fix
  error[missing-owner]: nobody owns A2 yet
    --> action-plan.yaml:12:10
     |
  12 |   - {id: A2, title: Tell support, deadline: 2026-12-04, resources: none}
     |          ^^
     = try: bywhen assign A2 WHO
  
  1 error in 1 plan, 2 actions
  bywhen: action-plan.yaml: 4 mended
  [1]
  $ diff before.yaml action-plan.yaml
  8,11c8,11
  <     Owner: Ana Ruiz
  <     deadline: 2026/12/04
  <     status: Todo
  <     resources: None
  ---
  >     owner: ana
  >     deadline: 2026-12-04
  >     status: todo
  >     resources: none
  [1]
  $ cp action-plan.yaml mended.yaml; bywhen lint --fix -q --format line; cmp action-plan.yaml mended.yaml
  action-plan.yaml:12:10: error: nobody owns A2 yet (try: bywhen assign A2 WHO) [missing-owner]

It can be taken back.

  $ bywhen undo
  undone: mended what lint can mend, 14:00
  $ cmp action-plan.yaml before.yaml

Where nothing is wrong, nothing is said or written.

  $ mkdir clean; cp $EXAMPLES/smallest.plan.yaml clean/; bywhen lint --fix clean
  no findings in 1 plan, 1 action

A plan that can't be written is named, and the others are mended; one that is no YAML is left as it is.

  $ mkdir many; cp before.yaml many/a.plan.yaml; cp before.yaml many/b.plan.yaml; printf 'title: "x\n' >many/c.plan.yaml
  $ (ulimit -f 0; bywhen lint --fix many --format line -q 2>&1) | grep -v error:
  bywhen: many/a.plan.yaml: nothing was written: the system allows no file of this size here
    raise the limit (ulimit -f) and try again
  bywhen: many/b.plan.yaml: nothing was written: the system allows no file of this size here
    raise the limit (ulimit -f) and try again
  $ cmp many/a.plan.yaml before.yaml
  $ bywhen lint --fix many --format line
  many/a.plan.yaml:12:10: error: nobody owns A2 yet (try: bywhen assign A2 WHO --file many/a.plan.yaml) [missing-owner]
  many/b.plan.yaml:12:10: error: nobody owns A2 yet (try: bywhen assign A2 WHO --file many/b.plan.yaml) [missing-owner]
  many/c.plan.yaml:1:8: error: this quote is never closed (end the text with the same quote) [yaml-syntax]
  bywhen: many/a.plan.yaml: 4 mended
  bywhen: many/b.plan.yaml: 4 mended
  [1]
  $ cmp many/a.plan.yaml mended.yaml && cmp many/b.plan.yaml mended.yaml

Standard input is not mended.

  $ bywhen lint --fix - <before.yaml --format line
  -:8:5: error: unknown key 'Owner' (did you mean 'owner'?) [unknown-key]
  -:9:15: error: 'deadline' is not a date: '2026/12/04' (did you mean 2026-12-04?) [invalid-date]
  -:10:13: error: 'status' can't be 'Todo' (did you mean 'todo'?) [invalid-value]
  -:11:16: error: 'resources' must be a list, or the word none (did you mean 'none'?) [invalid-value]
  -:12:10: error: nobody owns A2 yet (try: bywhen assign A2 WHO) [missing-owner]
  bywhen: what comes from standard input is not mended
  [1]
  $ bywhen lint - <before.yaml | tail -n 1
  5 errors in 1 plan, 2 actions

What a right key or day only uncovers in its own place is no harm: it is mended, and then said.

  $ mkdir slips; cat >slips/s.plan.yaml <<'END'
  > bywhen: 1
  > title: Slips
  > actions:
  >   - {id: A1, title: One, owner: ana, deadlin: 2026-12-05, resources: none}
  >   - {id: A2, title: Two, owner: ana, deadline: 2026-12-04, resource: []}
  >   - {id: A3, title: Three, onwer: ana, deadline: 2026-12-04, resources: none}
  > END
  $ bywhen lint slips --strict --select unknown-key | tail -n 2
  3 errors in 1 plan, 3 actions
  3 of them are mended by: bywhen lint --fix --strict --select unknown-key slips
  $ bywhen lint slips --fix --format line
  slips/s.plan.yaml:4:48: warning: A1 is due on 2026-12-05: a Saturday, no working day in this plan (try: bywhen schedule A1 2026-12-07 --file slips/s.plan.yaml) [deadline-on-day-off]
  slips/s.plan.yaml:5:10: error: an empty list does not say what A2 needs (say `none` if it needs nothing: bywhen add-resource A2 --none --file slips/s.plan.yaml) [missing-resources]
  bywhen: slips/s.plan.yaml: 3 mended
  [1]
  $ cat slips/s.plan.yaml
  bywhen: 1
  title: Slips
  actions:
    - {id: A1, title: One, owner: ana, deadline: 2026-12-05, resources: none}
    - {id: A2, title: Two, owner: ana, deadline: 2026-12-04, resources: []}
    - {id: A3, title: Three, owner: ana, deadline: 2026-12-04, resources: none}

A fix that would turn on a finding elsewhere is not promised and not made.

  $ cat >slips/s.plan.yaml <<'END'
  > bywhen: 1
  > title: Slips
  > actions:
  >   - {id: A1, title: One, owner: ana, deadline: 2026/12/07, resources: none}
  >   - {id: A2, title: Two, owner: ana, deadline: 2026-12-04, after: [A1], resources: none}
  > END
  $ bywhen lint slips | tail -n 1
  1 error in 1 plan, 2 actions
  $ bywhen lint slips --fix --format line
  slips/s.plan.yaml:4:48: error: 'deadline' is not a date: '2026/12/07' (did you mean 2026-12-07?) [invalid-date]
  [1]
