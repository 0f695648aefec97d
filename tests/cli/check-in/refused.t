The first line that is refused ends check-in with its number, and what was said before it stays. People who are called
like a word, and words that are nearly one, are never guessed at.

  $ cat > action-plan.yaml <<END
  > bywhen: 1
  > title: Returns
  > date: 2026-11-24
  > people: [{id: ana, name: Ana Ruiz}, {id: drop, name: Will Drop}, {id: may, name: May Done}]
  > actions:
  >   - {id: A1, title: Rewrite the page, owner: ana, ownership: accepted, deadline: 2026-12-04, resources: none}
  >   - {id: A2, title: Get access, owner: ana, ownership: accepted, deadline: 2026-12-11, resources: [CMS access, Access to mails]}
  > check_ins: [{date: 2026-12-08}, {date: 2027-01-12}]
  > END
  $ export BYWHEN_TODAY=2026-12-08
  $ cp action-plan.yaml before
  $ printf 'A2 ok\ndnoe\n' | bywhen check-in
  bywhen: the lines before line 2 have been written
  bywhen: line 2: no person 'dnoe'
    did you mean 'done'?
  [2]
  $ diff before action-plan.yaml
  7c7
  <   - {id: A2, title: Get access, owner: ana, ownership: accepted, deadline: 2026-12-11, resources: [CMS access, Access to mails]}
  ---
  >   - {id: A2, title: Get access, owner: ana, ownership: accepted, deadline: 2026-12-11, resources: [CMS access, Access to mails], updates: [{date: 2026-12-08, note: on course}]}
  [1]
  $ cp action-plan.yaml before
  $ refused() { printf "$1\n" | bywhen check-in; test $? = 2 && cmp action-plan.yaml before; }
  $ refused 'drop'
  bywhen: line 1: 'drop' could be Will, or the word
    @drop is the person; /drop A1 is the word
  $ refused 'done'
  bywhen: line 1: 'done' could be May, or the word
    @done is the person; /done A1 is the word
  $ refused 'ok'
  bywhen: line 1: A1 was due Fri 4 Dec, so ok does not say enough
    say done, doing, +3d WHY, blocked WHY, got NEED, no NEED, a name, drop, or note: TEXT
  $ refused 'waiting for legal'
  bywhen: line 1: not understood: 'waiting for legal'
    say done, doing, +3d WHY, blocked WHY, got NEED, no NEED, a name, drop, or note: TEXT
  $ refused 'A2 got access'
  bywhen: line 1: 'access' could be several of what A2 needs
    'CMS access', 'Access to mails'
  $ refused 'A2 no key'
  bywhen: line 1: A2 needs no 'key'
    it needs 'CMS access', 'Access to mails'
  $ refused 'A7 done'
  bywhen: line 1: no action 'A7'
    the plan has A1 or A2
  $ refused 'done fri 11 dec'
  bywhen: line 1: 'done' could be May, or the word
    @done is the person; /done A1 is the word
  $ refused 'blocked'
  bywhen: line 1: what holds A1 up?
    e.g. blocked no access
  $ refused '/edit A1'
  bywhen: line 1: there is no editor inside check-in
    fields are changed by option: /edit A3 --title TEXT; the editor, in another terminal: bywhen edit
  $ printf '@drop\n' | bywhen check-in
  A1  Rewrite the page  | Will, proposed | Fri 4 Dec, 2 working days ago | needs nothing
  instead of Ana, who had said yes
  
  A2 is on course. A1 goes to Will.
  Next check-in: today.
  bywhen check-in goes on from here

Where the input ends before all was asked, nothing is marked as held.

  $ grep held action-plan.yaml
  [1]
  $ bywhen check-in -n
  bywhen: check-in writes line by line, so there is nothing to look at first
    what was written can be taken back: bywhen undo
  [2]
  $ bywhen check-in now
  bywhen: check-in goes through all of the plan, so it takes no words
    check-in - reads lines like A3 done from a pipe
  [2]
