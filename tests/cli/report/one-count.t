How many working days ago something was due is the same everywhere, also on a day off. A1 was due on Tuesday
1 December; Monday the 7th is a holiday.

  $ cat >action-plan.yaml <<'END'
  > bywhen: 1
  > title: Library round
  > date: 2026-11-24
  > calendar: {holidays: [2026-12-07]}
  > people:
  >   - {id: mia, name: Mia Holm}
  > improvements:
  >   - {id: I1, title: Nobody asks the way, priority: 1}
  > actions:
  >   - id: A1
  >     title: Draw a map of the ground floor
  >     improvement: I1
  >     owner: mia
  >     ownership: accepted
  >     deadline: 2026-12-01
  >     resources: none
  >   - {id: A2, title: Hang it up, improvement: I1, owner: mia, deadline: 2026-12-15, resources: none}
  > check_ins:
  >   - date: 2026-12-15
  > END
  $ said() { grep -oE '[0-9]+ (working )?days? (ago|late)' | sort | uniq -c | sed 's/^ *//'; }
  $ everywhere() {
  >   export BYWHEN_TODAY=$1
  >   for command in 'list --overdue' 'show A1' next lint 'report --format text' 'report --format markdown' \
  >     'report --format html' 'report --by owner'; do
  >     echo "$command: $(bywhen $command 2>/dev/null | said | tr '\n' ';')"
  >   done
  > }

Wednesday, Thursday and Friday are three days: so it is on Saturday, on Sunday and on the holiday.

  $ everywhere 2026-12-05
  list --overdue: 1 3 working days ago;
  show A1: 1 3 working days ago;
  next: 1 3 working days ago;
  lint: 1 3 working days ago;
  report --format text: 2 3 working days ago;1 3 working days late;
  report --format markdown: 1 3 working days ago;1 3 working days late;
  report --format html: 2 3 working days ago;
  report --by owner: 2 3 working days ago;1 3 working days late;
  $ everywhere 2026-12-06 | grep -c '3 working days ago'
  8
  $ everywhere 2026-12-07
  list --overdue: 1 3 working days ago;
  show A1: 1 3 working days ago;
  next: 1 3 working days ago;
  lint: 1 3 working days ago;
  report --format text: 2 3 working days ago;1 3 working days late;
  report --format markdown: 1 3 working days ago;1 3 working days late;
  report --format html: 2 3 working days ago;
  report --by owner: 2 3 working days ago;1 3 working days late;

Tuesday is the fourth; on the Saturday behind it, it is seven.

  $ everywhere 2026-12-08
  list --overdue: 1 4 working days ago;
  show A1: 1 4 working days ago;
  next: 1 4 working days ago;
  lint: 1 4 working days ago;
  report --format text: 2 4 working days ago;1 4 working days late;
  report --format markdown: 1 4 working days ago;1 4 working days late;
  report --format html: 2 4 working days ago;
  report --by owner: 2 4 working days ago;1 4 working days late;
  $ everywhere 2026-12-12
  list --overdue: 1 7 working days ago;
  show A1: 1 7 working days ago;
  next: 1 7 working days ago;
  lint: 1 7 working days ago;
  report --format text: 2 7 working days ago;1 7 working days late;
  report --format markdown: 1 7 working days ago;1 7 working days late;
  report --format html: 2 7 working days ago;
  report --by owner: 2 7 working days ago;1 7 working days late;

Data has the day, and no count that could be another one.

  $ bywhen report --format json | grep -c '"deadline": "2026-12-01"'
  1
  $ bywhen report --format json | grep -E '[0-9] (working )?days'
  [1]
  $ bywhen report --format csv | grep -E '[0-9] (working )?days'
  [1]

To a day to come, a day off counts as little: from Saturday on, Tuesday the 15th is two working days away.

  $ bywhen list | grep -o 'Tue 15 Dec.*days'
  Tue 15 Dec, 2 working days
