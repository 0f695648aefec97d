check-in - reads answers that came by mail: lines that name their actions, in any order. Quotations, what announces
them, bullets and signatures are left out. The check-in is not marked as held: nobody has met.

  $ cat > action-plan.yaml <<END
  > bywhen: 1
  > title: Returns
  > date: 2026-11-24
  > people: [{id: ana, name: Ana Ruiz}, {id: ben, name: Ben Okafor}]
  > actions:
  >   - {id: A1, title: Rewrite the page, owner: ana, ownership: accepted, deadline: 2026-12-04, resources: none}
  >   - {id: A2, title: Get access to the CMS, owner: ben, deadline: 2026-12-10, resources: [Key]}
  >   - {id: A3, title: Tell support, owner: ben, ownership: accepted, deadline: 2026-12-11, resources: none}
  > check_ins: [{date: 2026-12-08}]
  > END
  $ export BYWHEN_TODAY=2026-12-08
  $ cat > answers.txt <<END
  > On Mon 7 Dec, Mia Holm wrote:
  > > ## Ana Ruiz
  > > - A1 Rewrite the page, due Fri 4 Dec
  > 
  > - A3: blocked the list is missing
  > A1 done mon
  > -- 
  > Ben Okafor
  > Returns
  > 
  > A2 ok
  > park: Who keeps the key?
  > END
  $ bywhen check-in - < answers.txt
  A3  Tell support  | Ben ✓ | Fri 11 Dec, 3 working days | needs nothing | blocked: the list is missing
  A1  Rewrite the page  | Ana ✓ | Fri 4 Dec | needs nothing | done Mon 7 Dec
  A2  Get access to the CMS  | Ben ✓ | Thu 10 Dec, 2 working days | needs Key, ?
  parked: Who keeps the key?
  Ana has done A1. Ben takes A2. A3 is blocked.
  Next check-in: today.
  bywhen: left out: line 1 'On Mon 7 Dec, Mia Holm wrote:'
  bywhen: left out: line 8 'Ben Okafor'
  bywhen: left out: line 9 'Returns'
  $ grep -c held action-plan.yaml
  0
  [1]

The live check-in asks about the rest. A line that names no action and looks like no answer is left out and said back;
one that is not understood refuses the whole mail with its number, and nothing is written: a mended file is fed again.

  $ printf 'A3 doing\nThanks, see you!\nA1 note: x\n' | bywhen check-in -
  A3  Tell support  | Ben ✓ | Fri 11 Dec, 3 working days | needs nothing | doing
  A1: x
  Ana has done A1. Ben takes A2. A3 is under way.
  Next check-in: today.
  bywhen: left out: line 2 'Thanks, see you!'
  $ printf 'A1 note: fine\ndone\n' | bywhen check-in -
  bywhen: line 2: no action is named: 'done'
    a line begins with its action's id: A3 done; leave out or quote (>) what is none; nothing was written
  [2]
  $ cp action-plan.yaml before
  $ printf 'Hallo Jürgen,\nA3 +3d rain\nA1 finished yesterday\n' | bywhen check-in -
  bywhen: line 3: not understood: 'finished yesterday'
    say done, doing, +3d WHY, blocked WHY, got NEED, no NEED, a name, drop, or note: TEXT; nothing was written
  [2]
  $ cmp before action-plan.yaml
  $ printf 'A3 note: x\nA3 juergen fri ok\n' | bywhen check-in -
  bywhen: line 2: no person 'juergen'
    the plan has ana or ben; to add one: bywhen add-person juergen NAME; nothing was written
  [2]
  $ cmp before action-plan.yaml
  $ printf 'A1 +3d\n' | bywhen check-in -
  bywhen: line 1: A1 is done
    /reopen A1 first; from a pipe: bywhen reopen A1; nothing was written
  [2]
  $ printf '/remove A1\n' | bywhen check-in -
  bywhen: line 1: no action is named: '/remove A1'
    a line begins with its action's id: A3 done; leave out or quote (>) what is none; nothing was written
  [2]
  $ printf 'A1\n' | bywhen check-in -
  bywhen: line 1: what about A1?
    e.g. A1 done; nothing was written
  [2]
  $ printf 'A2 yes\n' | bywhen check-in -
  bywhen: line 1: yes to what?
    say done, doing, +3d WHY, blocked WHY, got NEED, no NEED, a name, drop, or note: TEXT; nothing was written
  [2]
  $ cat > asked.yaml <<END
  > bywhen: 1
  > title: Asked
  > date: 2026-11-24
  > actions:
  >   - {id: A1, title: yours, owner: ana, deadline: 2027-02-01, resources: none}
  >   - {id: A2, title: holds, owner: ben, ownership: accepted, deadline: 2027-02-01, tentative: true, resources: none}
  > END
  $ printf 'A1 no\nA2 yes\n' | bywhen check-in -f asked.yaml -
  good to know now: A1 is free again
  A2  holds  | ben ✓ | Mon 1 Feb 2027, 39 working days | needs nothing
  A2 is on course. A1 is free again.
  No check-in is to come.
  $ printf 'A2 got ladder\n' | bywhen check-in -
  bywhen: line 1: A2 needs no 'ladder'
    it needs 'Key'; nothing was written
  [2]
  $ bywhen check-in - extra < /dev/null
  bywhen: check-in goes through all of the plan, so it takes no words
    check-in - reads lines like A3 done from a pipe
  [2]

Nobody sits there who could type a command: what a mail can't say is said in the shell. What could be meant in two
ways is refused, and both are named.

  $ cat > words.yaml <<END
  > bywhen: 1
  > title: Words
  > date: 2026-11-24
  > people: [{id: ana, name: Ana Ruiz}, {id: may, name: May Done}, {id: dr, name: Dr. Jean-Luc Picard}]
  > actions:
  >   - {id: A1, title: one, owner: ana, ownership: accepted, deadline: 2026-12-11, resources: none}
  >   - {id: A2, title: two, owner: ana, ownership: accepted, deadline: 2026-12-11, resources: [Key]}
  > END
  $ cp words.yaml before
  $ refused() { printf "$1\n" | bywhen check-in -f words.yaml -; }
  $ refused 'A2 reopen'
  bywhen: line 1: 'reopen' is a command, not a name
    not by mail: bywhen reopen A2; nothing was written
  [2]
  $ refused 'A1 done fri 11 dec'
  bywhen: line 1: 'done' could be May, or the word
    @done is the person; for the word, not by mail: bywhen done A1; nothing was written
  [2]
  $ refused 'A1 done: all ok'
  bywhen: line 1: 'done: all ok' could be that A1 is done, or how all will see that it is
    A1 done, TEXT: it is done; bywhen edit A1 --done-when "TEXT": how all will see it; nothing was written
  [2]
  $ refused 'A1: A2 done'
  bywhen: line 1: 'A1: A2' could be about A2 alone, or about both
    A2 in front says it of A2; A1 A2, without a colon, of both; nothing was written
  [2]
  $ refused 'A1 friday or monday'
  bywhen: line 1: two days are named: Fri 11 Dec and Mon 14 Dec
    say one of them: friday or monday; friday because WHY, where it is the reason; nothing was written
  [2]
  $ refused 'A1 9/12'
  bywhen: line 1: '9/12' could be 9 December or 12 September
    say which: 2026-12-09 or 2027-09-12; nothing was written
  [2]
  $ refused 'A1 ✓'
  bywhen: line 1: not understood: '✓'
    say done, doing, +3d WHY, blocked WHY, got NEED, no NEED, a name, drop, or note: TEXT; nothing was written
  [2]
  $ refused 'A2 none'
  bywhen: line 1: A2 needs something: Key
    if that is not needed any more: bywhen edit A2 --clear resources, then none once more; nothing was written
  [2]
  $ cmp before words.yaml
  $ bywhen edit A2 --clear resources -q -f words.yaml
  $ printf 'A2 none\nA1 dr\n' | bywhen check-in -f words.yaml -
  A2  two  | Ana ✓ | Fri 11 Dec, 3 working days | needs nothing
  A1  one  | Jean-Luc, proposed | Fri 11 Dec, 3 working days | needs nothing
  instead of Ana, who had said yes
  A1 goes to Jean-Luc. A2 has changed.
  No word yet: A2 (Ana).
  No check-in is to come.

Answers between the lines of the agenda, as it was mailed; none is one by itself.

  $ bywhen check-in --agenda > agenda.md
  $ cp action-plan.yaml before
  $ bywhen check-in -q - < agenda.md
  $ cmp before action-plan.yaml
  $ sed '/A2.. Get access/a A2 +2d the key is at the desk' agenda.md | bywhen check-in -
  A2  Get access to the CMS  | Ben ✓ | Sat 12 Dec, 3 working days | needs Key, ?
  moved from Thu 10 Dec, 1 working day later
  Ana has done A1. Ben takes A2. A3 is under way. Ben moves A2 to Sat 12 Dec.
  Next check-in: today.
  bywhen: Sat 12 Dec is not a working day
  $ sed '/A2.. Get access/a \  - done, at last' agenda.md | bywhen check-in -
  bywhen: line 14: no action is named: '- done, at last'
    a line begins with its action's id: A3 done; leave out or quote (>) what is none; nothing was written
  [2]
