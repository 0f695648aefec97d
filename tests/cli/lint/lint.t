Lint without arguments takes all plans below this folder; folders whose name begins with a dot are left out.

  $ mkdir -p teams/a teams/.old
  $ cp $EXAMPLES/smallest.plan.yaml teams/a/good.plan.yaml
  $ cp $EXAMPLES/smallest.plan.yaml teams/.old/gone.plan.yaml
  $ cat >action-plan.yaml <<'END'
  > bywhen: 1
  > title: Returns
  > people:
  >   - {id: ana, name: Ana Ruiz}
  > actions:
  >   - id: A1
  >     title: Rewrite the returns page
  >     owner: anna
  >     deadline: 2026-12-32
  >     ressources: none
  >     after: [A2]
  > END
  $ bywhen lint
  error[unknown-person]: no person 'anna' in this plan
   --> action-plan.yaml:8:12
    |
  8 |     owner: anna
    |            ^^^^
    = help: did you mean 'ana'?
  
  error[invalid-date]: 'deadline': there is no day 2026-12-32
   --> action-plan.yaml:9:15
    |
  9 |     deadline: 2026-12-32
    |               ^^^^^^^^^^
    = help: the last day of that month is 2026-12-31
  
  error[unknown-key]: unknown key 'ressources'
    --> action-plan.yaml:10:5
     |
  10 |     ressources: none
     |     ^^^^^^^^^^
     = help: did you mean 'resources'?
  
  error[unknown-reference]: A1 waits for 'A2', which is not in the plan
    --> action-plan.yaml:11:13
     |
  11 |     after: [A2]
     |             ^^
     = help: the only action is A1
  
  4 errors in 2 plans, 2 actions
  1 of them is mended by: bywhen lint --fix
  [1]

A folder, a file by any name, or the file that --file or $BYWHEN_FILE names.

  $ bywhen lint teams
  no findings in 1 plan, 1 action
  $ cp action-plan.yaml notes.txt; bywhen lint teams notes.txt | grep notes
   --> notes.txt:8:12
   --> notes.txt:9:15
    --> notes.txt:10:5
    --> notes.txt:11:13
  1 of them is mended by: bywhen lint --fix teams notes.txt
  $ bywhen lint --file teams/a/good.plan.yaml
  no findings in 1 plan, 1 action
  $ BYWHEN_FILE=teams/a/good.plan.yaml bywhen lint
  no findings in 1 plan, 1 action

The same file named twice is linted once.

  $ bywhen lint teams teams/a teams/a/good.plan.yaml
  no findings in 1 plan, 1 action

For programs: one JSON object, lines and columns from 1, columns in code points.

  $ bywhen lint --format json
  {
    "bywhen": 1,
    "kind": "lint",
    "findings": [
      {
        "rule": "unknown-person",
        "code": "P203",
        "severity": "error",
        "message": "no person 'anna' in this plan",
        "file": "action-plan.yaml",
        "line": 8,
        "column": 12,
        "end_line": 8,
        "end_column": 16,
        "action": "A1",
        "hint": "did you mean 'ana'?",
        "fix": null,
        "related": []
      },
      {
        "rule": "invalid-date",
        "code": "P006",
        "severity": "error",
        "message": "'deadline': there is no day 2026-12-32",
        "file": "action-plan.yaml",
        "line": 9,
        "column": 15,
        "end_line": 9,
        "end_column": 25,
        "action": "A1",
        "hint": "the last day of that month is 2026-12-31",
        "fix": null,
        "related": []
      },
      {
        "rule": "unknown-key",
        "code": "P004",
        "severity": "error",
        "message": "unknown key 'ressources'",
        "file": "action-plan.yaml",
        "line": 10,
        "column": 5,
        "end_line": 10,
        "end_column": 15,
        "action": "A1",
        "hint": "did you mean 'resources'?",
        "fix": {
          "what": "write it as resources",
          "edits": [
            {
              "line": 10,
              "column": 5,
              "end_line": 10,
              "end_column": 15,
              "text": "resources"
            }
          ]
        },
        "related": []
      },
      {
        "rule": "unknown-reference",
        "code": "P202",
        "severity": "error",
        "message": "A1 waits for 'A2', which is not in the plan",
        "file": "action-plan.yaml",
        "line": 11,
        "column": 13,
        "end_line": 11,
        "end_column": 15,
        "action": "A1",
        "hint": "the only action is A1",
        "fix": null,
        "related": []
      }
    ],
    "failures": [],
    "summary": {
      "files": 2,
      "actions": 2,
      "errors": 4,
      "warnings": 0,
      "allowed": 0
    }
  }
  [1]

--fail-on says what makes the exit code 1.

  $ bywhen lint --fail-on never >/dev/null
  $ bywhen lint --fail-on warning teams
  no findings in 1 plan, 1 action
  $ bywhen lint --fail-on sometimes
  bywhen: no severity 'sometimes'
    error, warning or never
  [2]
  $ bywhen lint --format xml
  bywhen: no format 'xml'
    text, line, json, github, gitlab, sarif, junit, checkstyle or rdjson
  [2]

Where there is nothing to lint, that is said: a check that checks nothing must not be green.

  $ mkdir empty; bywhen lint empty
  bywhen: empty: there is no plan to lint
    a plan is called action-plan.yaml, or ends in .plan.yaml; or name a file
  [2]
  $ bywhen lint nowhere.yaml teams
  no findings in 1 plan, 1 action
  bywhen: nowhere.yaml: there is no such file
    check the name and the folder you are in
  [2]

A done or dropped action lacks nothing.

  $ printf 'bywhen: 1\ntitle: x\nactions:\n  - {id: A1, title: One, status: done}\n  - {id: A2, title: Two, status: dropped}\n' >action-plan.yaml
  $ bywhen lint
  no findings in 2 plans, 3 actions
