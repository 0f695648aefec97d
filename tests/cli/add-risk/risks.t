What could go wrong, and what will be done then.

  $ bywhen init Returns --people "Ana Ruiz, Dora Lind" -q
  $ for title in "Rewrite the returns page" "Get CMS access" "Tell support"; do bywhen add $title -q; done
  $ bywhen add-risk A1 Legal review takes longer than a week --contingency "Publish an article first: it needs no review" --trigger "1 dec" --owner dora
  A1  Rewrite the returns page  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
      risk: Legal review takes longer than a week (Dora) | from Tue 1 Dec | Publish an article first: it needs no review
  $ bywhen add-risk A2 A3 The shop freezes early --contingency "Wait until January"
  A2  Get CMS access  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
  A3  Tell support  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
      risk: The shop freezes early | Wait until January
  $ bywhen add-risk returns "Snow" --owner "ana r" --trigger 2026-11-22
  A1  Rewrite the returns page  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
      risk: Snow (Ana) | from Sun 22 Nov | no contingency
  bywhen: Sun 22 Nov is over already
  bywhen: nobody has said yet what will be done if it happens

A contingency can wait, but not in silence.

  $ sed -n '/actions/,$p' action-plan.yaml
  actions:
    - id: A1
      title: Rewrite the returns page
      risks:
        - risk: Legal review takes longer than a week
          trigger: 2026-12-01
          contingency: "Publish an article first: it needs no review"
          owner: dora
        - risk: Snow
          trigger: 2026-11-22
          owner: ana
    - id: A2
      title: Get CMS access
      risks:
        - risk: The shop freezes early
          contingency: Wait until January
    - id: A3
      title: Tell support
      risks:
        - risk: The shop freezes early
          contingency: Wait until January
  $ bywhen lint --select risk-without-contingency
  warning[risk-without-contingency]: nobody has said what to do if 'Snow'
    --> action-plan.yaml:15:15
     |
  15 |       - risk: Snow
     |               ^^^^
     = try: bywhen edit-risk A1 2 --contingency TEXT
  
  1 warning in 1 plan, 3 actions

Texts are taken as they are.

  $ bywhen add-risk A2 -q --contingency "'x' # y" -- "- a: b #c"
  $ bywhen add-risk A2 '!none' -q --contingency "*all &of 👍🏽"
  $ bywhen add-risk A2 "$(printf 'a\033[1mb\tc\nd')" --contingency "$(printf 'e\033[1mf')"
  A2  Get CMS access  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
      risk: a\x1b[1mb\tc\nd | e\x1b[1mf
  $ bywhen add-risk A2 none -q --contingency "שלום"
  $ sed -n '/id: A2/,/id: A3/p' action-plan.yaml
    - id: A2
      title: Get CMS access
      risks:
        - risk: The shop freezes early
          contingency: Wait until January
        - risk: "- a: b #c"
          contingency: "'x' # y"
        - risk: "!none"
          contingency: "*all &of 👍🏽"
        - risk: "a\x1B[1mb\tc\nd"
          contingency: "e\x1B[1mf"
        - risk: none
          contingency: שלום
    - id: A3

What is missing or not known is said.

  $ cp action-plan.yaml before
  $ bywhen add-risk
  bywhen: no action is named
    name one by its id, e.g. A3
  [2]
  $ bywhen add-risk A1
  bywhen: what could go wrong with A1?
    bywhen add-risk A1 TEXT --contingency TEXT
  [2]
  $ bywhen add-risk A1 " "
  bywhen: the risk is empty
  [2]
  $ bywhen add-risk A1 TBD
  bywhen: the risk only holds a place: 'TBD'
    leave it out until it is known; lint remembers it
  [2]
  $ bywhen add-risk A9 Snow
  bywhen: no action 'A9'
    the plan has A1, A2 or A3
  [2]
  $ bywhen add-risk Snow A1
  bywhen: no action 'Snow'
    the plan has A1, A2 or A3
  [2]
  $ bywhen add-risk A1 Snow --contingency " "
  bywhen: the contingency is empty
  [2]
  $ bywhen add-risk A1 Snow --contingency
  bywhen: the option --contingency needs a value
  [2]
  $ bywhen add-risk A1 Snow --owner emil
  bywhen: no person 'emil'
    the plan has ana or dora; to add one: bywhen add-person emil NAME
  [2]
  $ bywhen add-risk A1 Snow --trigger later
  bywhen: not a date: 'later'
    type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march
  [2]
  $ bywhen add-risk A1 Snow --trigger "1 dec?"
  bywhen: not a date: '1 dec?'
    did you mean 'dec'? type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march
  [2]
  $ bywhen add-risk A1 Snow --contingancy Skis
  bywhen: unknown option '--contingancy'
    did you mean '--contingency'?
  [2]
  $ bywhen add-risk te Snow
  bywhen: no action 'te'
    did you mean 'the'?
  [2]
  $ cmp before action-plan.yaml

A dry run, a quiet one, and the way back.

  $ bywhen add-risk A3 Nobody reads mail --contingency "Call them" --dry-run
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -33,3 +33,5 @@
       risks:
         - risk: The shop freezes early
           contingency: Wait until January
  +      - risk: Nobody reads mail
  +        contingency: Call them
  $ bywhen add-risk A1 A3 Nobody reads mail -q
  $ BYWHEN_NOW=14:05 bywhen undo --list | head -n 3
  can be undone, the newest first:
     1  added the risk 'Nobody reads mail' to A1, A3, 14:00
     2  added the risk none to A2, 14:00
  $ bywhen undo
  undone: added the risk 'Nobody reads mail' to A1, A3, 14:00
  $ cmp before action-plan.yaml

Without a list of people anybody can watch it.

  $ printf 'bywhen: 1\ntitle: T\nactions:\n  - {id: A1, title: Sweep}\n' > action-plan.yaml
  $ bywhen add-risk 1 Frost --owner Zoe --contingency Salt
  A1  Sweep  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
      risk: Frost (Zoe) | Salt
  $ cat action-plan.yaml
  bywhen: 1
  title: T
  actions:
    - {id: A1, title: Sweep, risks: [{risk: Frost, contingency: Salt, owner: Zoe}]}

Of a contingency without quotes only the first word is one: the others would end up in the risk.

  $ cp action-plan.yaml before
  $ bywhen add-risk A1 Snow comes --contingency Ask the volunteers
  bywhen: the risk stands in two pieces, with an option between them
    put the value of the option in quotes, or the option behind the risk
  [2]
  $ bywhen add-risk A1 Snow comes --contingency "Ask the volunteers"
  A1  Sweep  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
      risk: Snow comes | Ask the volunteers
  $ bywhen add-risk A1 --owner zoe Rain comes -q
  $ bywhen add-resource A1 A van --fallback Carry it
  bywhen: the resource stands in two pieces, with an option between them
    put the value of the option in quotes, or the option behind the resource
  [2]
  $ bywhen note A1 --as zoe It is cold -q
  $ bywhen note A1 It is --as zoe cold
  bywhen: the note stands in two pieces, with an option between them
    put the value of the option in quotes, or the option behind the note
  [2]
