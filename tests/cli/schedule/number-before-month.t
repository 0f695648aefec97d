A bare number in front of a month is the day of a date, never an action: `4 dec 26` moved A4, too.

  $ bywhen init T --people "Ana Ruiz, Ben Ok" -q
  $ printf 'one\ntwo\nthree\nfour\n' | bywhen add - -q
  $ bywhen schedule A1 4 dec 26
  bywhen: not a date: '4 dec 26'
    write the year with four digits, e.g. 4 dec 2026
  [2]
  $ bywhen schedule A1 4 jan 3
  bywhen: not a date: '4 jan 3'
    write the year with four digits, e.g. 4 dec 2026
  [2]
  $ bywhen schedule A1 A2 4 December, 26
  bywhen: not a date: '4 December, 26'
    write the year with four digits, e.g. 4 dec 2026
  [2]
  $ bywhen schedule 4 dec 26
  bywhen: not a date: '4 dec 26'
    write the year with four digits, e.g. 4 dec 2026
  [2]
  $ bywhen schedule A1 4 of january 3
  bywhen: not a date: '4 of january 3'
    write the year with four digits, e.g. 4 dec 2026
  [2]
  $ bywhen schedule A1 fri 4 dec 26
  bywhen: not a date: 'fri 4 dec 26'
    write the year with four digits, e.g. 4 dec 2026
  [2]
  $ bywhen schedule 1 4 4 dec --dry-run -q
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -7,9 +7,11 @@
   actions:
     - id: A1
       title: one
  +    deadline: 2026-12-04
     - id: A2
       title: two
     - id: A3
       title: three
     - id: A4
       title: four
  +    deadline: 2026-12-04
  $ bywhen schedule A1 3 fri
  A1  one  | no owner | Fri 27 Nov, 3 working days | resources not named
      still missing: owner, resources
  A3  three  | no owner | Fri 27 Nov, 3 working days | resources not named
      still missing: owner, resources

A weekday, "this" and "next" behind an action belong to the date, and the complaint is about that.

  $ bywhen schedule A1 thursday 4 dec
  bywhen: 2026-12-04 is not a thu
    it is Fri 4 Dec; say the day alone or the right weekday
  [2]
  $ bywhen schedule A1 this fri --today 2026-11-28
  bywhen: the fri of this week is over
    fri alone is the next one: Fri 4 Dec
  [2]
  $ bywhen schedule A1 a week from fri
  bywhen: not a date: 'a week from fri'
    days are counted from today (in 2 weeks, +5wd) or from the deadline of an action (A2+1w)
  [2]
  $ bywhen schedule A1 A9 next fri
  bywhen: no action 'A9'
    the plan has A1, A2, A3 or A4
  [2]
  $ bywhen schedule foo next fri
  bywhen: no action 'foo'
    the plan has A1, A2, A3 or A4
  [2]

The date may stand in front where nothing else can be meant.

  $ bywhen schedule fri A1
  A1  one  | no owner | Fri 27 Nov, 3 working days | resources not named
      still missing: owner, resources
  $ bywhen schedule 4 dec A1 a2
  A1  one  | no owner | Fri 4 Dec, 8 working days | resources not named
      still missing: owner, resources
      moved from Fri 27 Nov, 5 working days later
  A2  two  | no owner | Fri 4 Dec, 8 working days | resources not named
      still missing: owner, resources
  $ bywhen schedule A3+2d A1
  A1  one  | no owner | Sun 29 Nov, 3 working days | resources not named
      still missing: owner, resources
      moved from Fri 4 Dec, 5 working days earlier
  bywhen: Sun 29 Nov is not a working day
  $ bywhen schedule four fri A1
  bywhen: not a date: 'fri A1'
    type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march
  [2]
  $ bywhen schedule fri one
  bywhen: no action 'fri'
    the plan has A1, A2, A3 or A4
  [2]
