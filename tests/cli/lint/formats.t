The same findings for people and for programs; several in one run, each in a file of its own.

  $ cat >action-plan.yaml <<'END'
  > bywhen: 1
  > title: Returns
  > actions:
  >   - {id: A1, title: "é%0A::error::x ]]> <script> \e[31m", owner: ana, deadline: 2026-12-04, resourses: none}
  > END
  $ bywhen lint --format line -o sarif=lint.sarif -o junit=lint.xml --output=json=lint.json -o plain.txt
  action-plan.yaml:4:93: error: unknown key 'resourses' (did you mean 'resources'?) [unknown-key]
  [1]
  $ ls; cat plain.txt; python3 -m json.tool lint.sarif >/dev/null; grep -c '<testcase' lint.xml
  action-plan.yaml
  lint.json
  lint.sarif
  lint.xml
  plain.txt
  action-plan.yaml:4:93: error: unknown key 'resourses' (did you mean 'resources'?) [unknown-key]
  1
  $ bywhen lint --format github
  ::error file=action-plan.yaml,line=4,col=93,endColumn=102,title=unknown-key::unknown key 'resourses' (did you mean 'resources'?)
  [1]
  $ bywhen lint --format checkstyle
  <?xml version="1.0"?>
  <checkstyle version="4.3">
    <file name="action-plan.yaml">
      <error line="4" column="93" severity="error" message="unknown key 'resourses' (did you mean 'resources'?)" source="bywhen.unknown-key" />
    </file>
  </checkstyle>
  [1]
  $ bywhen lint --format rdjson | head -n 24
  {
    "source": {
      "name": "bywhen"
    },
    "diagnostics": [
      {
        "message": "unknown key 'resourses' (did you mean 'resources'?)",
        "location": {
          "path": "action-plan.yaml",
          "range": {
            "start": {
              "line": 4,
              "column": 94
            },
            "end": {
              "line": 4,
              "column": 103
            }
          }
        },
        "severity": "ERROR",
        "code": {
          "value": "unknown-key"
        },
  $ bywhen lint --format gitlab | head -n 16
  [
    {
      "description": "unknown key 'resourses' (did you mean 'resources'?)",
      "check_name": "unknown-key",
      "fingerprint": "398f6d6f18b3c514",
      "severity": "major",
      "location": {
        "path": "action-plan.yaml",
        "lines": {
          "begin": 4,
          "end": 4
        }
      }
    }
  ]

A file is written complete or not at all; text in it has no colours.

  $ bywhen lint --color always -o text=lint.txt >/dev/null; grep -c "$(printf '\033')" lint.txt; tail -n 2 lint.txt
  0
  1 error in 1 plan, 1 action
  it is mended by: bywhen lint --fix
  $ bywhen lint -n -o sarif=other.sarif -q --format line >/dev/null; [ -e other.sarif ]
  [1]

What can't be written is said, and all else is written.

  $ bywhen lint --format line -o json=nowhere/lint.json -o line=good.txt; cat good.txt
  action-plan.yaml:4:93: error: unknown key 'resourses' (did you mean 'resources'?) [unknown-key]
  bywhen: nowhere/lint.json: there is no such folder
    make it first
  action-plan.yaml:4:93: error: unknown key 'resourses' (did you mean 'resources'?) [unknown-key]

No output goes over a plan, and no two into one file.

  $ bywhen lint -o line=action-plan.yaml --format line
  action-plan.yaml:4:93: error: unknown key 'resourses' (did you mean 'resources'?) [unknown-key]
  bywhen: action-plan.yaml: this is a plan, which would be overwritten
    choose another name for the output
  [2]
  $ cp action-plan.yaml notes.txt; bywhen lint notes.txt -o notes.txt --format line
  notes.txt:4:93: error: unknown key 'resourses' (did you mean 'resources'?) [unknown-key]
  bywhen: notes.txt: this is a plan, which would be overwritten
    choose another name for the output
  [2]
  $ cmp notes.txt action-plan.yaml
  $ bywhen lint -o line=one.txt -o json=one.txt
  bywhen: one.txt: two outputs to one file
    give each a file of its own
  [2]
  $ bywhen lint -o line=one.txt -o "json=$PWD/./one.txt" 2>&1 | sed "s|$PWD|.|"
  bywhen: ././one.txt: two outputs to one file
    give each a file of its own
  $ bywhen lint --write-baseline known.json -o json=known.json
  bywhen: known.json: an output in the file of the baseline
    give each a file of its own
  [2]
  $ echo mine >known.json; bywhen lint --baseline known.json -o line=./known.json; cat known.json
  bywhen: ./known.json: an output in the file of the baseline
    give each a file of its own
  mine

Standard output has the findings; it is no second file, and no file of that name is made.

  $ bywhen lint -o json=-
  bywhen: json=-: standard output has the findings already
    --format says in which format; -o FORMAT=FILE writes to a file beside it
  [2]
  $ test -e ./-
  [1]

The format before the "=" is known, or it is the name of a file.

  $ bywhen lint -o sarfi=lint.sarif
  bywhen: no format 'sarfi'
    did you mean 'sarif'? a file of that name is ./sarfi=lint.sarif
  [2]
  $ bywhen lint -o sarif=
  bywhen: no file is named to write to
    e.g. -o sarif=FILE
  [2]
  $ bywhen lint -o ''
  bywhen: no file is named to write to
    e.g. -o text=FILE
  [2]
  $ bywhen lint --format sarfi
  bywhen: no format 'sarfi'
    did you mean 'sarif'?
  [2]
  $ bywhen lint --fail-on never --format line -o ./sarfi=x -q; ls sarfi=x
  action-plan.yaml:4:93: error: unknown key 'resourses' (did you mean 'resources'?) [unknown-key]
  sarfi=x

On a GitHub runner its commands come beside the text by themselves, and where a format is named only that.

  $ GITHUB_ACTIONS=true bywhen lint
  error[unknown-key]: unknown key 'resourses'
   --> action-plan.yaml:4:93
    |
  4 |   - {id: A1, title: "é%0A::error::x ]]> <script> \e[31m", owner: ana, deadline: 2026-12-04, resourses: none}
    |                                                                                             ^^^^^^^^^
    = help: did you mean 'resources'?
  
  1 error in 1 plan, 1 action
  it is mended by: bywhen lint --fix
  ::error file=action-plan.yaml,line=4,col=93,endColumn=102,title=unknown-key::unknown key 'resourses' (did you mean 'resources'?)
  [1]
  $ GITHUB_ACTIONS=true bywhen lint --format line
  action-plan.yaml:4:93: error: unknown key 'resourses' (did you mean 'resources'?) [unknown-key]
  [1]
  $ GITHUB_ACTIONS=false bywhen lint --format line
  action-plan.yaml:4:93: error: unknown key 'resourses' (did you mean 'resources'?) [unknown-key]
  [1]

What each person can mend, together.

  $ cat >action-plan.yaml <<'END'
  > bywhen: 1
  > title: Returns
  > people: [{id: ana, name: Ana Ruiz}, {id: ben, name: Ben Okafor}]
  > actions:
  >   - {id: A1, title: One, owner: ben, resources: none}
  >   - {id: A2, title: Two, resources: none, deadline: 2026-12-04}
  >   - {id: A3, title: Three, owner: ana, deadline: 2026-12-04}
  >   - {id: A4, title: Four, owner: ben, deadline: 2026-12-04}
  > END
  $ bywhen lint --by-owner
  Ana can mend:
  
  error[missing-resources]: nobody has said what A3 needs
   --> action-plan.yaml:7:10
    |
  7 |   - {id: A3, title: Three, owner: ana, deadline: 2026-12-04}
    |          ^^
    = try: bywhen add-resource A3 TEXT, or --none if it needs nothing
  
  Ben can mend:
  
  error[missing-deadline]: nobody has said by when A1 is done
   --> action-plan.yaml:5:10
    |
  5 |   - {id: A1, title: One, owner: ben, resources: none}
    |          ^^
    = try: bywhen schedule A1 WHEN
  
  error[missing-resources]: nobody has said what A4 needs
   --> action-plan.yaml:8:10
    |
  8 |   - {id: A4, title: Four, owner: ben, deadline: 2026-12-04}
    |          ^^
    = try: bywhen add-resource A4 TEXT, or --none if it needs nothing
  
  Nobody's yet:
  
  error[missing-owner]: nobody owns A2 yet
   --> action-plan.yaml:6:10
    |
  6 |   - {id: A2, title: Two, resources: none, deadline: 2026-12-04}
    |          ^^
    = try: bywhen assign A2 WHO
  
  4 errors in 1 plan, 4 actions
  [1]

A run in which nothing can be read makes a complete document, too.

  $ bywhen lint nowhere.yaml --format json
  {
    "bywhen": 1,
    "kind": "lint",
    "findings": [],
    "failures": [
      {
        "file": "nowhere.yaml",
        "line": null,
        "column": null,
        "message": "there is no such file",
        "hint": "check the name and the folder you are in"
      }
    ],
    "summary": {
      "files": 0,
      "actions": 0,
      "errors": 0,
      "warnings": 0,
      "allowed": 0
    }
  }
  bywhen: nowhere.yaml: there is no such file
    check the name and the folder you are in
  [2]
  $ bywhen lint nowhere.yaml --format junit
  <?xml version="1.0"?>
  <testsuites name="bywhen lint" tests="1" failures="0" errors="1">
    <testsuite name="nowhere.yaml" tests="1" failures="0" errors="1">
      <testcase name="can be read" classname="nowhere.yaml">
        <error type="unreadable" message="there is no such file (check the name and the folder you are in)">nowhere.yaml: there is no such file (check the name and the folder you are in)</error>
      </testcase>
    </testsuite>
  </testsuites>
  bywhen: nowhere.yaml: there is no such file
    check the name and the folder you are in
  [2]
  $ bywhen lint nowhere.yaml --format sarif 2>/dev/null | python3 -m json.tool | grep -c results
  4
  $ mkdir empty; cd empty; bywhen lint; bywhen lint --format gitlab
  bywhen: .: there is no plan to lint
    a plan is called action-plan.yaml, or ends in .plan.yaml; or name a file
  [
    {
      "description": "there is no plan to lint (a plan is called action-plan.yaml, or ends in .plan.yaml; or name a file)",
      "check_name": "unreadable",
      "fingerprint": "531c26d2aeca308e",
      "severity": "blocker",
      "location": {
        "path": ".",
        "lines": {
          "begin": 1,
          "end": 1
        }
      }
    }
  ]
  bywhen: .: there is no plan to lint
    a plan is called action-plan.yaml, or ends in .plan.yaml; or name a file
  [2]
