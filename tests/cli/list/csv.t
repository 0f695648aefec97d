For a spreadsheet: CSV with a head, one row an action.

  $ cat >action-plan.yaml <<'END'
  > bywhen: 1
  > title: Returns
  > actions:
  >   - id: A1
  >     title: "=HYPERLINK(\"https://evil.example\", \"x\")"
  >     owner: "@ana"
  >     ownership: accepted
  >     helpers: [ben, cleo]
  >     deadline: 2026-11-20
  >     tentative: true
  >     effort: 2d
  >     after: [A2, A3]
  >     improvement: [I1, I2]
  >     resources: ["Copywriter, for two days", "-1 desk"]
  >     notes: "+first line\nsecond \"line\"\ttab \e[31m"
  >   - {id: A2, title: "-2 days, \"quoted\"", status: done, resources: none}
  >   - {id: A3, title: "\t=cmd", done_when: "plain; with semicolon"}
  > END
  $ bywhen list --format csv >out.csv
  $ python3 - <<'END'
  > import csv
  > text = open("out.csv", newline="").read()
  > assert text.count("\r\n") == text.count("\n") == 4
  > rows = list(csv.DictReader(open("out.csv", newline=""), strict=True))
  > none = dict.fromkeys(["owner", "ownership", "helpers", "start", "deadline", "effort", "reason", "done_on",
  >                       "improvement", "after", "waits_for", "resources", "missing", "done_when", "benefit",
  >                       "links", "notes"], "") | {
  >     "file": "action-plan.yaml", "tentative": "no", "status": "todo", "overdue": "no"}
  > expected = [
  >     none | {"id": "A1", "title": "'=HYPERLINK(\"https://evil.example\", \"x\")", "owner": "'@ana",
  >             "ownership": "accepted", "helpers": "ben; cleo", "deadline": "2026-11-20", "tentative": "yes",
  >             "effort": "2d", "after": "A2; A3", "waits_for": "A3", "improvement": "I1; I2",
  >             "resources": "Copywriter, for two days; '-1 desk", "overdue": "yes",
  >             "notes": "'+first line second \"line\" tab \\x1b[31m"},
  >     none | {"id": "A2", "title": "'-2 days, \"quoted\"", "status": "done", "resources": "none"},
  >     none | {"id": "A3", "title": "'=cmd", "missing": "owner; deadline; resources",
  >             "done_when": "plain; with semicolon"},
  > ]
  > assert rows == expected, rows
  > END

The columns, and a list without a match.

  $ bywhen list --format csv --status dropped
  file,id,title,owner,ownership,helpers,start,deadline,tentative,effort,status,reason,done_on,improvement,after,waits_for,resources,missing,overdue,done_when,benefit,links,notes\r (esc)
  $ bywhen list -o csv=late.csv --overdue; wc -l <late.csv
  2

Several plans make one table.

  $ mkdir b; sed s/Returns/More/ action-plan.yaml >b/more.plan.yaml
  $ bywhen list . --format csv --status done | cut -d, -f1-4
  file,id,title,owner
  action-plan.yaml,A2,"'-2 days, ""quoted"""
  b/more.plan.yaml,A2,"'-2 days, ""quoted"""
