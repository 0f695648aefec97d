A comment allows a finding, with the reason, and maybe until a day.

  $ cat >action-plan.yaml <<'END'
  > bywhen: 1
  > title: Returns
  > actions:
  >   - id: A1  # bywhen: allow[missing-owner] -- the board decides in December
  >     title: Call the carrier
  >     deadline: 2026-12-04
  >     resources: none
  >   # bywhen: allow[missing-deadline, missing-resources] until=2026-12-01 -- first the contract
  >   - id: A2
  >     title: Find the contract
  >     owner: ana
  > END
  $ bywhen lint
  no findings in 1 plan, 2 actions (3 findings allowed)
  $ bywhen lint --format json | tail -n 7
      "files": 1,
      "actions": 2,
      "errors": 0,
      "warnings": 0,
      "allowed": 3
    }
  }

One whose day is over still allows, so that a night turns nothing red, but somebody should decide.

  $ bywhen lint --today 2026-12-01
  no findings in 1 plan, 2 actions (3 findings allowed)
  $ bywhen lint --today 2026-12-02
  warning[expired-suppression]: this was allowed until 2026-12-01
   --> action-plan.yaml:8:62
    |
  8 |   # bywhen: allow[missing-deadline, missing-resources] until=2026-12-01 -- first the contract
    |                                                              ^^^^^^^^^^
    = help: mend what it allows and take the comment out, or agree on a new day
  
  1 warning in 1 plan, 2 actions (3 findings allowed)
  $ bywhen lint --today 2026-12-02 --no-clock
  no findings in 1 plan, 2 actions (3 findings allowed)

What is not understood allows nothing and is named, as is one that nobody needs any more, or that gives
no reason.

  $ cat >action-plan.yaml <<'END'
  > bywhen: 1
  > title: Returns
  > actions:
  >   - id: A1  # bywhen: allow[missing-ownr] -- a typing error
  >     title: Call the carrier
  >     deadline: 2026-12-04  # bywhen: allow[overdue] until=2026-13-01 -- no such day
  >     resources: none
  >   - id: A2  # bywhen: allow[missing-owner]
  >     title: Find the contract
  >     deadline: 2026-12-04
  >     resources: none  # bywhen: ignore[missing-owner]
  >   - id: A3  # bywhen: allow[missing-owner] -- it has one
  >     title: "Text  # bywhen: allow[all] -- is text"
  >     owner: ana
  >     deadline: 2026-12-04
  >     resources: none
  > END
  $ bywhen lint --format line
  action-plan.yaml:4:9: error: nobody owns A1 yet (try: bywhen assign A1 WHO) [missing-owner]
  action-plan.yaml:4:29: warning: there is no rule 'missing-ownr' (did you mean 'missing-owner'?) [bad-suppression]
  action-plan.yaml:6:58: warning: this allows nothing: '2026-13-01' is not a date (it is written: # bywhen: allow[RULE, ...] until=2026-12-31 -- reason) [bad-suppression]
  action-plan.yaml:8:13: warning: nobody has said why this is allowed (put the reason behind two dashes: -- we agreed on it) [bad-suppression]
  action-plan.yaml:11:22: warning: this allows nothing: only allow[...] can stand here (it is written: # bywhen: allow[RULE, ...] until=2026-12-31 -- reason) [bad-suppression]
  action-plan.yaml:12:29: warning: missing-owner finds nothing here that this could allow (take the comment out) [unused-suppression]
  [1]
  $ bywhen lint --fix
  error[missing-owner]: nobody owns A1 yet
   --> action-plan.yaml:4:9
    |
  4 |   - id: A1  # bywhen: allow[missing-ownr] -- a typing error
    |         ^^
    = try: bywhen assign A1 WHO
  
  warning[bad-suppression]: there is no rule 'missing-ownr'
   --> action-plan.yaml:4:29
    |
  4 |   - id: A1  # bywhen: allow[missing-ownr] -- a typing error
    |                             ^^^^^^^^^^^^
    = help: did you mean 'missing-owner'?
  
  warning[bad-suppression]: this allows nothing: '2026-13-01' is not a date
   --> action-plan.yaml:6:58
    |
  6 |     deadline: 2026-12-04  # bywhen: allow[overdue] until=2026-13-01 -- no such day
    |                                                          ^^^^^^^^^^
    = help: it is written: # bywhen: allow[RULE, ...] until=2026-12-31 -- reason
  
  warning[bad-suppression]: nobody has said why this is allowed
   --> action-plan.yaml:8:13
    |
  8 |   - id: A2  # bywhen: allow[missing-owner]
    |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    = help: put the reason behind two dashes: -- we agreed on it
  
  warning[bad-suppression]: this allows nothing: only allow[...] can stand here
    --> action-plan.yaml:11:22
     |
  11 |     resources: none  # bywhen: ignore[missing-owner]
     |                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
     = help: it is written: # bywhen: allow[RULE, ...] until=2026-12-31 -- reason
  
  1 error and 4 warnings in 1 plan, 3 actions (1 finding allowed)
  bywhen: action-plan.yaml: 1 mended
  [1]
  $ grep -n bywhen: action-plan.yaml
  1:bywhen: 1
  4:  - id: A1  # bywhen: allow[missing-ownr] -- a typing error
  6:    deadline: 2026-12-04  # bywhen: allow[overdue] until=2026-13-01 -- no such day
  8:  - id: A2  # bywhen: allow[missing-owner]
  11:    resources: none  # bywhen: ignore[missing-owner]
  13:    title: "Text  # bywhen: allow[all] -- is text"

Of a rule that does not run nobody knows whether its comment is needed.

  $ bywhen lint --select unused-suppression --format line
