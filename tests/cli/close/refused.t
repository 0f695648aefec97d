The first line that is refused ends close with its number; what was said before it stays, and there is no report.

  $ cat > action-plan.yaml <<END
  > bywhen: 1
  > title: Returns
  > people: [{id: ana, name: Ana Ruiz}, {id: ben, name: Ben Okafor}, {id: dora, name: Dora Lind}]
  > present: [ana, ben]
  > actions:
  >   - {id: A1, title: Rewrite the page, owner: ana, deadline: 2026-12-04, resources: none}
  >   - {id: A2, title: Tell support, owner: ana, deadline: 2026-12-04, resources: none}
  >   - {id: A3, title: Translate it, owner: dora, deadline: 2026-12-04, resources: none}
  >   - {id: A4, title: Measure, owner: ben, ownership: accepted, deadline: 2026-12-04, resources: none}
  > parked: [Freight]
  > END
  $ printf 'a1 ok\nby: fridy\n' | bywhen close
  bywhen: the lines before line 2 have been written
  bywhen: line 2: not a date: 'fridy'
    did you mean 'friday'? type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march
  [2]
  $ ls
  action-plan.yaml
  $ cp action-plan.yaml before
  $ refused() { printf "$1\n" | bywhen close; test $? = 2 && cmp action-plan.yaml before; }
  $ refused 'a9 ok'
  bywhen: line 1: no action 'a9'
    the plan has A1, A2, A3 or A4
  $ refused 'a3 ok'
  bywhen: line 1: Dora is not in the room
    name somebody who is here and will ask; an empty line leaves it open
  $ refused 'perhaps'
  bywhen: line 1: no person 'perhaps'
    the plan has ana, ben or dora; to add one: bywhen add-person perhaps NAME
  $ refused '/close'
  bywhen: line 1: close is running already
    an empty line goes on
  $ refused '\033[2J'
  bywhen: line 1: arrow keys and other control keys do nothing here
    type the line again
  $ printf 'later\n' | bywhen close -q
  $ refused '\nok'
  bywhen: line 2: Dora is not in the room
    name somebody who is here and will ask; an empty line leaves it open
  $ refused '\ndora'
  bywhen: line 2: Dora is not in the room
    name somebody who is here and will ask; an empty line leaves it open
  $ refused '\nfrank'
  bywhen: line 2: no person 'frank'
    the plan has ana, ben or dora; to add one: bywhen add-person frank NAME
  $ refused '\n\nfri'
  bywhen: line 3: who takes it?
    WHO [WHEN] [ok] makes it an action, drop takes it off the list, an empty line leaves it
  $ refused '\n\nok'
  bywhen: line 3: who takes it?
    WHO [WHEN] [ok] makes it an action, drop takes it off the list, an empty line leaves it
  $ refused '\n\nfrank fri'
  bywhen: line 3: no person 'frank'
    the plan has ana, ben or dora; to add one: bywhen add-person frank NAME
  $ refused '\n\n\n2026-11-20'
  bywhen: line 4: Fri 20 Nov is over already
    a day to come, or none
  $ refused '\n\n\n8 dec?'
  bywhen: line 4: not a date: '8 dec?'
    did you mean 'dec'? type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march
  $ refused '\n\n\n8 dec 25:00'
  bywhen: line 4: not a date: '8 dec 25:00'
    type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march

Where nothing is left to ask, the rest is about an action, or too much. A word of check-in is none of close.

  $ refused '\n\n\nnone\nben fri'
  bywhen: line 5: the close is over: nothing is left to ask
    about an action: its id in front, as in A3 ben fri
  $ refused 'A1 done'
  bywhen: line 1: 'done' is a command, not a name
    behind a slash: /done A1
  $ refused 'A1: A2 ok'
  bywhen: line 1: 'A1: A2' could be about A2 alone, or about both
    A2 in front says it of A2; A1 A2, without a colon, of both

Nor is there anything to look at first.

  $ bywhen close -n < /dev/null
  bywhen: close writes line by line, so there is nothing to look at first
    what was written can be taken back: bywhen undo
  [2]
  $ bywhen close --report x.md --no-report < /dev/null
  bywhen: --report and --no-report exclude each other
    one of them
  [2]
