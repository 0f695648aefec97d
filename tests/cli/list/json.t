For other programs: one JSON object, whatever was asked.

  $ cat >action-plan.yaml <<'END'
  > bywhen: 1
  > title: "Returns \u00e9 \"quoted\""
  > people: [{id: ana, name: Ana}]
  > actions:
  >   - id: A1
  >     title: "Tab\there, \e[31mred, \u202Eback, \U0001F600"
  >     owner: ana
  >     deadline: 2026-11-20
  >     after: [A2]
  >     resources: [Copywriter]
  >   - {id: A2, title: "Two", status: done, done_on: 2026-11-23, resources: none}
  >   - {id: A3, title: "=1+1", deadline: 2026-02-30}
  > END
  $ cat >expected.py <<'END'
  > import json, sys
  > action = {"id": None, "title": None, "improvement": [], "benefit": None, "done_when": None, "owner": None,
  >           "ownership": None, "declined_because": None, "helpers": [], "start": None, "deadline": None,
  >           "tentative": False, "effort": None, "after": [], "status": "todo", "reason": None, "done_on": None,
  >           "resources": None, "risks": [], "links": [], "notes": None, "updates": [], "overdue": False,
  >           "missing": [], "waits_for": [], "kept_waiting": []}
  > copywriter = {"need": "Copywriter", "kind": None, "status": "needed", "needed_by": None, "cost": None,
  >               "fallback": None}
  > a1 = action | {"id": "A1", "title": "Tab\there, \x1b[31mred, \u202eback, \U0001f600", "owner": "ana",
  >                "ownership": "proposed", "deadline": "2026-11-20", "after": ["A2"], "resources": [copywriter],
  >                "overdue": True}
  > a2 = action | {"id": "A2", "title": "Two", "status": "done", "done_on": "2026-11-23", "resources": []}
  > a3 = action | {"id": "A3", "title": "=1+1", "missing": ["owner", "deadline", "resources"]}
  > actions = {"A1": a1, "A2": a2, "A3": a3}
  > text = sys.stdin.read()
  > assert text.isascii() and text.endswith("}\n"), text
  > expected = {"bywhen": 1, "kind": "list", "plans": [
  >     {"file": "action-plan.yaml", "title": "Returns é \"quoted\"", "actions": [actions[id] for id in sys.argv[1:]]}]}
  > found = json.loads(text)
  > assert found == expected, found
  > assert [list(one) for one in found["plans"][0]["actions"]] == [list(action)] * (len(sys.argv) - 1)
  > print("as expected")
  > END
  $ bywhen list --format json | python3 expected.py A1 A2 A3
  as expected
  $ bywhen list --format json --sort title --reverse | python3 expected.py A2 A1 A3
  as expected
  $ bywhen list --format json --missing any --by owner | python3 expected.py A3
  as expected
  $ bywhen list --format json --status dropped | python3 expected.py
  as expected
  $ bywhen list --format json --color always | python3 expected.py A1 A2 A3
  as expected

Nothing that matches is a whole document, too.

  $ bywhen list --format json --status dropped
  {
    "bywhen": 1,
    "kind": "list",
    "plans": [
      {
        "file": "action-plan.yaml",
        "title": "Returns \u00e9 \"quoted\"",
        "actions": []
      }
    ]
  }

Into a file; the format may stand before its name.

  $ bywhen list -o json=out.json; python3 expected.py A1 A2 A3 <out.json
  as expected
  $ bywhen list --format json --output=./x=y.json; python3 expected.py A1 A2 A3 <x=y.json
  as expected
  $ bywhen list --color always -o text=out.txt; cat out.txt
  Id  Action                                   Owner          By when                         Needs      State
  A1  Tab here, \x1b[31mred, \u{202e}back, 😀  Ana, proposed  Fri 20 Nov, 2 working days ago  0 of 1 ✓
  A2  Two                                                                                     none       done
  A3  =1+1                                     no owner       no deadline                     not named
  $ bywhen list -o jsn=out.json
  bywhen: no format 'jsn'
    did you mean 'json'? a file of that name is ./jsn=out.json
  [2]
  $ bywhen list -o yaml=out.yaml
  bywhen: no format 'yaml'
    text, json or csv; a file of that name is ./yaml=out.yaml
  [2]
  $ bywhen list --format csv -o json=out.json
  bywhen: two formats: csv and json
    name one of them
  [2]
  $ bywhen list --format jason
  bywhen: no format 'jason'
    did you mean 'json'?
  [2]
  $ bywhen list -o json=action-plan.yaml
  bywhen: action-plan.yaml: this is a plan, which would be overwritten
    choose another name for the output
  [2]
  $ bywhen list -o json=
  bywhen: no file is named to write to
    e.g. -o json=FILE
  [2]
  $ bywhen list -o none/such.json
  bywhen: none/such.json: there is no such folder
    make it first
  [2]
  $ bywhen list -o dry.json --dry-run; ls
  bywhen: would write dry.json
  action-plan.yaml
  expected.py
  out.json
  out.txt
  x=y.json
