A report for spreadsheets, for other programs, and as a chart.

  $ cat >action-plan.yaml <<'EOF'
  > bywhen: 1
  > title: "Returns: one page; no calls"
  > date: 2026-11-23
  > people: [{id: ana, name: Ana Ruiz}, {id: ben, name: Ben Okafor}]
  > improvements: [{id: I1, title: Start a return}, {id: I2, title: Fewer calls}]
  > actions:
  >   - {id: A1, title: "Rewrite #1: \"Send it back\"", improvement: [I1, I2], owner: ana, after: [A2], deadline: 2026-12-04}
  >   - {id: A2, title: =Access, improvement: I1, owner: ben, status: done, done_on: 2026-11-23, resources: [{need: CMS, cost: 90 EUR}]}
  >   - {id: A3, title: Tell support}
  > check_ins: [{date: 2026-12-08, time: "14:00"}]
  > EOF
  $ bywhen report --format csv | cut -d, -f 1-8
  file,id,title,owner,ownership,helpers,start,deadline
  action-plan.yaml,A1,"Rewrite #1: ""Send it back""",ana,proposed,,,2026-12-04
  action-plan.yaml,A2,'=Access,ben,proposed,,,
  action-plan.yaml,A3,Tell support,,,,,
  $ bywhen report --by improvement -o by.csv; cut -d, -f 1-4 by.csv
  group,file,id,title
  I1 Start a return,action-plan.yaml,A1,"Rewrite #1: ""Send it back"""
  I1 Start a return,action-plan.yaml,A2,'=Access
  I2 Fewer calls,action-plan.yaml,A1,"Rewrite #1: ""Send it back"""
  For no improvement,action-plan.yaml,A3,Tell support
  $ bywhen report --format csv --owner ben | cut -d, -f 1-4
  file,id,title,owner
  action-plan.yaml,A2,'=Access,ben
  $ bywhen report --format mermaid
  ---
  config:
    gantt:
      leftPadding: 160
  ---
  gantt
      title Returns#58; one page#59; no calls
      accTitle: Returns#58; one page#59; no calls
      accDescr: On 2026-11-24#58; 1 of 3 actions done, 2 open
      dateFormat YYYY-MM-DD
      inclusiveEndDates
      axisFormat %d %b
      tickInterval 1day
      excludes saturday, sunday
      section Ana Ruiz
      A1 Rewrite #35;1#58; "Send it back" :a1, 2026-11-24, 2026-12-04
      section Ben Okafor
      A2 =Access :done, a2, 2026-11-23, 2026-11-23
      section No deadline
      A3 Tell support :crit, milestone, a3, 2026-11-24, 2026-11-24
      section Check-ins
      Check-in at 14#58;00 :milestone, c_1, 2026-12-08, 2026-12-08
  $ bywhen report --format mermaid --owner ben
  ---
  config:
    gantt:
      leftPadding: 160
  ---
  gantt
      title Returns#58; one page#59; no calls#58; Ben
      accTitle: Returns#58; one page#59; no calls#58; Ben
      accDescr: On 2026-11-24#58; 1 of 1 action done
      dateFormat YYYY-MM-DD
      inclusiveEndDates
      axisFormat %d %b
      tickInterval 1day
      excludes saturday, sunday
      section Ben Okafor
      A2 =Access :done, a2, 2026-11-23, 2026-11-23
      section Check-ins
      Check-in at 14#58;00 :milestone, c_1, 2026-12-08, 2026-12-08
  $ bywhen report --by status -o chart.mmd; sed -n '/section/,$p' chart.mmd
      section todo
      A1 Rewrite #35;1#58; "Send it back" (Ana) :a1, 2026-11-24, 2026-12-04
      section done
      A2 =Access (Ben) :done, a2, 2026-11-23, 2026-11-23
      section No deadline
      A3 Tell support (nobody) :crit, milestone, a3, 2026-11-24, 2026-11-24
      section Check-ins
      Check-in at 14#58;00 :milestone, c_1, 2026-12-08, 2026-12-08
  $ bywhen report --format json --by owner >r.json
  $ sed -n '1,/"file"/p;/^      "progress"/,/}/p;/^      "costs"/,/^      }/p;/^      "groups"/,$p' r.json
  {
    "bywhen": 1,
    "kind": "report",
    "today": "2026-11-24",
    "by": "owner",
    "plans": [
      {
        "file": "action-plan.yaml",
        "progress": {
          "actions": 3,
          "done": 1,
          "open": 2,
          "dropped": 0,
          "overdue": 0
        },
        "costs": {
          "total": [
            "90 EUR"
          ],
          "needed": [],
          "requested": [],
          "secured": [],
          "unavailable": [],
          "done": [
            "90 EUR"
          ],
          "unreadable": 0
        },
        "groups": [
          {
            "group": "Ana Ruiz",
            "actions": [
              "A1"
            ]
          },
          {
            "group": "Ben Okafor",
            "actions": [
              "A2"
            ]
          },
          {
            "group": "Nobody",
            "actions": [
              "A3"
            ]
          }
        ]
      }
    ],
    "total": null
  }
  $ sed -n 's/^      \("[a-z_]*"\):.*/\1/p' r.json | tr '\n' ' '
  "file" "title" "date" "facilitator" "ends" "owner" "progress" "people" "unowned" "missing" "overdue" "unconfirmed" "blocked" "too_early" "timeline" "resources" "costs" "risks" "improvements" "for_no_improvement" "check_ins" "next_check_in" "since_last_check_in" "decisions" "parked" "actions" "groups"  (no-eol)
