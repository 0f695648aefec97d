With the deadline, or without one: when work starts, how much it is, and what must be done before.

  $ bywhen init Returns --quiet
  $ for title in "Rewrite the returns page" "Get CMS access" "Tell support"; do bywhen add $title -q; done
  $ bywhen schedule A1 +8wd --after A2 --effort 2d --start mon
  A1  Rewrite the returns page  | no owner | Fri 4 Dec, 8 working days | resources not named
      still missing: owner, resources
      starts Mon 30 Nov, 4 working days
  $ bywhen schedule A3 --after A1 --after 2 -q

A date can be tentative, but not no date.

  $ bywhen schedule A2 --tentative -q
  bywhen: which date is tentative?
    bywhen schedule A2 DATE --tentative
  [2]
  $ sed -n '/actions/,$p' action-plan.yaml
  actions:
    - id: A1
      title: Rewrite the returns page
      start: 2026-11-30
      deadline: 2026-12-04
      effort: 2d
      after: [A2]
    - id: A2
      title: Get CMS access
    - id: A3
      title: Tell support
      after: [A1, A2]

What is waited for already is not named twice.

  $ bywhen schedule A3 --after A1 --dry-run

Actions that would wait for each other are refused.

  $ bywhen schedule A2 --after A2
  bywhen: A2 can't wait for itself
    nothing was written
  [2]
  $ bywhen schedule A1 --after A3
  bywhen: A3 waits for A1 already
    nothing was written
  [2]
  $ bywhen schedule A2 --after A3
  bywhen: A3 waits for A2 already
    nothing was written
  [2]

So are times and days that there are not.

  $ bywhen schedule A1 --effort "a while"
  bywhen: not a working time: 'a while'
    30m, 4h, 2d or 1w (a day is 8 h, a week 5 days)
  [2]
  $ bywhen schedule A1 --start never
  bywhen: not a date: 'never'
    type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march
  [2]
  $ bywhen schedule A1 --after A9
  bywhen: no action 'A9'
    the plan has A1, A2 or A3
  [2]
  $ bywhen schedule A1 --begin fri
  bywhen: unknown option '--begin'
    for a text that begins with a dash, put -- before it
  [2]
  $ bywhen schedule A1 fri --after access --dry-run
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -5,7 +5,7 @@
     - id: A1
       title: Rewrite the returns page
       start: 2026-11-30
  -    deadline: 2026-12-04
  +    deadline: 2026-11-27
       effort: 2d
       after: [A2]
     - id: A2
  bywhen: the start is after the deadline
