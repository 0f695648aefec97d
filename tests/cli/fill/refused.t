The first line that is refused ends fill with its number. What was said before it stays; so does the rest of a line
with a name that nobody has.

  $ cat > action-plan.yaml <<END
  > bywhen: 1
  > title: Returns
  > people: [{id: ana, name: Ana Ruiz}, {id: ben, name: Ben Okafor}]
  > actions:
  >   - {id: A1, title: Rewrite the page}
  >   - {id: A2, title: Tell support}
  > END
  $ printf 'ana\nby: fridy\nnone\n' | bywhen fill
  bywhen: the lines before line 2 have been written
  bywhen: line 2: not a date: 'fridy'
    did you mean 'friday'? type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march
  [2]
  $ printf 'anna fri\nnone\n' | bywhen fill
  bywhen: the rest of the line has been written
  bywhen: line 1: no person 'anna'
    did you mean 'ana'?* (glob)
  [2]
  $ sed -n '/id: A1/p' action-plan.yaml
    - {id: A1, title: Rewrite the page, owner: ana, deadline: 2026-11-27}

Of a line that makes no sense nothing is written.

  $ cp action-plan.yaml before
  $ refused() { printf "$1\n" | bywhen fill; test $? = 2 && cmp action-plan.yaml before; }
  $ refused 'we should talk about it'
  bywhen: line 1: not understood: 'we should talk about it'
    say WHO [WHEN] [ok], by: WHEN, needs: WHAT or none; ? explains all of them
  $ refused 'ben 04/12'
  bywhen: line 1: '04/12' could be 4 December or 12 April
    say which: 2026-12-04 or 2027-04-12
  $ refused 'nedes: money'
  bywhen: line 1: no line begins with 'nedes:'
    did you mean 'needs:'? there are needs: by: why: done: risk: for: park: decided:
  $ refused 's/retuns/returns/'
  bywhen: line 1: 'retuns' is not in the title
    the title is: Rewrite the page
  $ refused 'A9 ana'
  bywhen: line 1: no action 'A9'
    the plan has A1 or A2
  $ refused '+ @ana'
  bywhen: line 1: the title is empty
    + TITLE
  $ refused '/assign A1'
  bywhen: line 1: nobody is named to own it
    e.g. bywhen assign A1 ana
  $ refused '/fill'
  bywhen: line 1: fill is running already
    an empty line goes on to the next action
  $ refused '\033[2J'
  bywhen: line 1: arrow keys and other control keys do nothing here
    type the line again
  $ refused '\377'
  bywhen: line 1: the line is not UTF-8 text
    set the terminal to UTF-8

There is nothing to look at first, and no word to give.

  $ bywhen fill --dry-run < /dev/null
  bywhen: fill writes line by line, so there is nothing to look at first
    what was written can be taken back: bywhen undo
  [2]
  $ bywhen fill A1 < /dev/null
  bywhen: fill takes no 'A1'
    bywhen help fill says what it takes
  [2]
