Actions first, then the day. The answer says it back with the weekday and the working days that are left, and
how far it has moved where there was another. Today is Tuesday, 24 November 2026.

  $ bywhen init Returns --quiet
  $ bywhen add Rewrite the returns page --owner ana --no-resources -q
  $ bywhen add Get CMS access --owner ben --no-resources -q
  $ bywhen schedule A1 2026-12-04
  A1  Rewrite the returns page  | ana, proposed | Fri 4 Dec, 8 working days | needs nothing
  $ bywhen schedule A1 A2 fri
  A1  Rewrite the returns page  | ana, proposed | Fri 27 Nov, 3 working days | needs nothing
      moved from Fri 4 Dec, 5 working days earlier
  A2  Get CMS access  | ben, proposed | Fri 27 Nov, 3 working days | needs nothing
  $ bywhen schedule A1 today
  A1  Rewrite the returns page  | ana, proposed | Tue 24 Nov, today | needs nothing
      moved from Fri 27 Nov, 3 working days earlier
  $ bywhen schedule A1 tomorrow
  A1  Rewrite the returns page  | ana, proposed | Wed 25 Nov, tomorrow | needs nothing
      moved from Tue 24 Nov, 1 working day later
  $ bywhen schedule A1 TUESDAY
  A1  Rewrite the returns page  | ana, proposed | Tue 1 Dec, 5 working days | needs nothing
      moved from Wed 25 Nov, 4 working days later
  $ bywhen schedule A1 4 dec
  A1  Rewrite the returns page  | ana, proposed | Fri 4 Dec, 8 working days | needs nothing
      moved from Tue 1 Dec, 3 working days later
  $ bywhen schedule A1 A2 next fri
  A1  Rewrite the returns page  | ana, proposed | Fri 4 Dec, 8 working days | needs nothing
  A2  Get CMS access  | ben, proposed | Fri 4 Dec, 8 working days | needs nothing
      moved from Fri 27 Nov, 5 working days later
  $ bywhen schedule A1 by the 8th of January
  A1  Rewrite the returns page  | ana, proposed | Fri 8 Jan 2027, 33 working days | needs nothing
      moved from Fri 4 Dec, 25 working days later
  $ bywhen schedule A1 in 2 weeks
  A1  Rewrite the returns page  | ana, proposed | Tue 8 Dec, 10 working days | needs nothing
      moved from Fri 8 Jan 2027, 23 working days earlier
  $ bywhen schedule A1 end of march
  A1  Rewrite the returns page  | ana, proposed | Wed 31 Mar 2027, 91 working days | needs nothing
      moved from Tue 8 Dec, 81 working days later
  $ bywhen schedule A1 +10d
  A1  Rewrite the returns page  | ana, proposed | Fri 4 Dec, 8 working days | needs nothing
      moved from Wed 31 Mar 2027, 83 working days earlier
  $ bywhen schedule A1 +5wd
  A1  Rewrite the returns page  | ana, proposed | Tue 1 Dec, 5 working days | needs nothing
      moved from Fri 4 Dec, 3 working days earlier
  $ bywhen schedule returns fri
  A1  Rewrite the returns page  | ana, proposed | Fri 27 Nov, 3 working days | needs nothing
      moved from Tue 1 Dec, 2 working days earlier

A date may count from the deadline of another action. A number in front is an action where it is not the day of the
month.

  $ bywhen schedule A1 A2+3wd
  A1  Rewrite the returns page  | ana, proposed | Wed 9 Dec, 11 working days | needs nothing
      moved from Fri 27 Nov, 8 working days later
  $ bywhen schedule A1 A2 + 1w
  A1  Rewrite the returns page  | ana, proposed | Fri 11 Dec, 13 working days | needs nothing
      moved from Wed 9 Dec, 2 working days later
  $ bywhen schedule A1 A2 +1w
  A1  Rewrite the returns page  | ana, proposed | Tue 1 Dec, 5 working days | needs nothing
      moved from Fri 11 Dec, 8 working days earlier
  A2  Get CMS access  | ben, proposed | Tue 1 Dec, 5 working days | needs nothing
      moved from Fri 4 Dec, 3 working days earlier
  $ bywhen schedule 2 1 dec
  A2  Get CMS access  | ben, proposed | Tue 1 Dec, 5 working days | needs nothing
  $ bywhen schedule 2 1 4 dec
  A2  Get CMS access  | ben, proposed | Fri 4 Dec, 8 working days | needs nothing
      moved from Tue 1 Dec, 3 working days later
  A1  Rewrite the returns page  | ana, proposed | Fri 4 Dec, 8 working days | needs nothing
      moved from Tue 1 Dec, 3 working days later
  $ bywhen schedule 4 dec
  bywhen: which action? '4 dec' is a date
    actions come first: bywhen schedule A3 4 dec
  [2]

A question mark at the end, or --tentative, says that it is still to be confirmed. A day without it is certain again.

  $ bywhen schedule A1 2026-12-11?
  A1  Rewrite the returns page  | ana, proposed | Fri 11 Dec?, 13 working days | needs nothing
      moved from Fri 4 Dec, 5 working days later
  $ bywhen schedule A1 2026-12-11 --tentative
  A1  Rewrite the returns page  | ana, proposed | Fri 11 Dec?, 13 working days | needs nothing
  $ grep -c tentative action-plan.yaml
  1
  $ bywhen schedule A1 2026-12-11
  A1  Rewrite the returns page  | ana, proposed | Fri 11 Dec, 13 working days | needs nothing
  $ grep -c tentative action-plan.yaml
  0
  [1]

A day off, a holiday or a day that is over is taken, and remarked on.

  $ sed -i 's/^actions:/calendar: {holidays: [2026-12-25]}\nactions:/' action-plan.yaml
  $ bywhen schedule A1 2026-12-25
  A1  Rewrite the returns page  | ana, proposed | Fri 25 Dec, 22 working days | needs nothing
      moved from Fri 11 Dec, 9 working days later
  bywhen: Fri 25 Dec is a holiday
  $ bywhen schedule A1 sat
  A1  Rewrite the returns page  | ana, proposed | Sat 28 Nov, 3 working days | needs nothing
      moved from Fri 25 Dec, 19 working days earlier
  bywhen: Sat 28 Nov is not a working day
  $ bywhen schedule A1 2026-11-20
  A1  Rewrite the returns page  | ana, proposed | Fri 20 Nov, 2 working days ago | needs nothing
      moved from Sat 28 Nov, 5 working days earlier
  bywhen: Fri 20 Nov is over already
  $ bywhen schedule A1 2026-12-26 -q

Days that there are not, and words that are no day, are refused.

  $ bywhen schedule A1 2026-02-29
  bywhen: there is no 29 February 2026
    type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march
  [2]
  $ bywhen schedule A1 2026-13-01
  bywhen: there is no month 13 in '2026-13-01'
    type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march
  [2]
  $ bywhen schedule A1 2026-1-5
  bywhen: not a date: '2026-1-5'
    did you mean 2026-01-05?
  [2]
  $ bywhen schedule A1 fridy
  bywhen: not a date: 'fridy'
    did you mean 'friday'? type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march
  [2]
  $ bywhen schedule A1 someday soon
  bywhen: not a date: 'someday soon'
    type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march
  [2]
  $ bywhen schedule A1
  bywhen: by when?
    e.g. bywhen schedule A1 fri
  [2]
  $ bywhen schedule
  bywhen: no action is named
    name one by its id, e.g. A3
  [2]
  $ bywhen schedule fri
  bywhen: which action? 'fri' is a date
    actions come first: bywhen schedule A3 fri
  [2]
  $ bywhen schedule A7 fri
  bywhen: no action 'A7'
    the plan has A1 or A2
  [2]
  $ bywhen schedule A1 A7 fri
  bywhen: no action 'A7'
    the plan has A1 or A2
  [2]
  $ bywhen schedule A1 +5
  bywhen: '+5' of what?
    +5d are days, +5w weeks, +5wd working days
  [2]
  $ bywhen schedule A1 04/12
  bywhen: '04/12' could be 4 December or 12 April
    say which: 2026-12-04 or 2027-04-12
  [2]
  $ bywhen schedule A1 31 feb
  bywhen: there is no 31 February
    type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march
  [2]
  $ bywhen schedule A1 2 weeks
  bywhen: '2 weeks' from when?
    in 2 weeks, from today; A2 + 2 weeks, from the deadline of A2
  [2]
  $ bywhen schedule A1 ""
  bywhen: no date is given
    type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march
  [2]
