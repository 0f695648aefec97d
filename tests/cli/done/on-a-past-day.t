--on looks back, as check-in does. Today is Saturday, 5 December 2026.

  $ export BYWHEN_TODAY=2026-12-05
  $ cat >action-plan.yaml <<'END'
  > bywhen: 1
  > title: Library round
  > people:
  >   - {id: ana, name: Ana Ruiz}
  > actions:
  >   - {id: A1, title: Draw a map, owner: ana, deadline: 2026-12-11, resources: none}
  > END
  $ for day in fri "last fri" "on friday" sat "last sat" "30 nov" "Mon 30 Nov" 30.11. yesterday "10 aug" 2025-12-30; do
  >   bywhen done A1 --on "$day" -q && echo "$day: $(grep -o 'done_on: [^,]*' action-plan.yaml)" && bywhen undo -q
  > done
  fri: done_on: 2026-12-04
  last fri: done_on: 2026-12-04
  on friday: done_on: 2026-12-04
  sat: done_on: 2026-12-05
  last sat: done_on: 2026-11-28
  30 nov: done_on: 2026-11-30
  Mon 30 Nov: done_on: 2026-11-30
  30.11.: done_on: 2026-11-30
  yesterday: done_on: 2026-12-04
  10 aug: done_on: 2026-08-10
  2025-12-30: done_on: 2025-12-30
  $ BYWHEN_TODAY=2027-01-05 bywhen done A1 --on "30 dec"
  A1  Draw a map  | Ana | Fri 11 Dec 2026 | needs nothing | done Wed 30 Dec 2026

What is still to come is none, however it is said; nor is what was so long ago that the year is to be said.

  $ for day in tomorrow "6 dec" "next fri" "by fri" "1 jul" "last week"; do
  >   bywhen done A1 --on "$day"
  > done
  bywhen: Sun 6 Dec is still to come
    mark it done when it is; to say by when it will be: bywhen schedule ACTION DATE
  bywhen: Sun 6 Dec is still to come
    mark it done when it is; to say by when it will be: bywhen schedule ACTION DATE
  bywhen: Fri 11 Dec is still to come
    mark it done when it is; to say by when it will be: bywhen schedule ACTION DATE
  bywhen: Fri 11 Dec is still to come
    mark it done when it is; to say by when it will be: bywhen schedule ACTION DATE
  bywhen: Thu 1 Jul 2027 is still to come
    mark it done when it is; to say by when it will be: bywhen schedule ACTION DATE
  bywhen: not a date: 'last week'
    a day is mon, last fri, yesterday, 7 dec or 2026-12-07
  [2]
