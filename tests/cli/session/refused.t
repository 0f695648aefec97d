The first line that is refused ends a session from a pipe with its number; what was said before it stays.

  $ cp $EXAMPLES/session/action-plan.yaml .
  $ printf '%s\n' /go /go 'Draw a map' 'jan 4' 'Hang a sign' | bywhen session
  bywhen: the lines before line 4 have been written
  bywhen: line 4: 'jan' is a person, and '4' is no date
    for Mon 4 Jan 2027: by: jan 4; as an action: + jan 4
  [2]
  $ grep title: action-plan.yaml | tail -n 1
      title: Draw a map
  $ printf '/back\n' | bywhen session
  bywhen: line 1: this is the first step
    /go goes on to the improvements
  [2]
  $ printf '/session\n' | bywhen session
  bywhen: line 1: session is running already
    /go goes to the next step
  [2]
  $ bywhen session < /dev/null
  still missing: A1 (owner, deadline, resources)
  $ bywhen session --dry-run
  bywhen: session writes line by line, so there is nothing to look at first
    what was written can be taken back: bywhen undo
  [2]
  $ bywhen session now
  bywhen: session takes no 'now'
    bywhen help session says what it takes
  [2]

An agenda may have any steps, also without a kind.

  $ cat > action-plan.yaml <<END
  > bywhen: 1
  > title: Short
  > actions: []
  > agenda:
  >   - {step: Breathe, minutes: 1}
  >   - {step: All of it, minutes: 1, kind: define}
  > END
  $ printf '%s\n' '' /go 'Write it @ana fri' none /go | bywhen session
  /go goes on to the actions
  A1  Write it  | ana, proposed | Fri 27 Nov, 3 working days | resources not named
      still missing: resources
  A1  Write it  | ana, proposed | Fri 27 Nov, 3 working days | needs nothing
  nothing is missing
  $ tail -n 1 action-plan.yaml
    - {step: All of it, minutes: 1, kind: define}

The lines of a round that was called in it are counted with all others, and no session runs in itself.

  $ printf '%s\n' '' /close 'A1 anna fri' | bywhen session
  bywhen: the rest of the line has been written
  bywhen: line 3: no person 'anna'
    did you mean 'ana'?
  [2]
  $ printf '%s\n' '' /close /session | bywhen session
  bywhen: line 3: session is running already
    an empty line goes on
  [2]
  $ printf '%s\n' '/close --rport x' | bywhen session
  bywhen: line 1: unknown option '--rport'
    did you mean '--report'?
  [2]

A step of 0 minutes is left out; where none is left there is nothing to go through.

  $ sed -i 's/step: Breathe, minutes: 1/step: Breathe, minutes: 0/' action-plan.yaml
  $ bywhen session < /dev/null
  nothing is missing
  bywhen: step 1 of the agenda, 'Breathe', has no minutes and is left out
  $ BYWHEN_NOW=14:00 bywhen timer start
  1/1  All of it  | 1:00 left, 1:00 left in all | on time
       Improvement by improvement: which concrete steps does it take?
  bywhen: step 1 of the agenda, 'Breathe', has no minutes and is left out
  $ sed -i 's/minutes: 1/minutes: 0/' action-plan.yaml
  $ bywhen session < /dev/null
  bywhen: the agenda has no step with a title and minutes
    bywhen agenda edit 1 --minutes 5, or bywhen agenda reset for the usual ones
  [2]
  $ BYWHEN_NOW=14:00 bywhen timer start --restart
  bywhen: the agenda has no step with a title and minutes
    bywhen agenda edit 1 --minutes 5, or bywhen agenda reset for the usual ones
  [2]
