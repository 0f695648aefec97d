check-in - reads answers that came by mail: lines that name their actions, in any order. Quotations, what announces
them, bullets and signatures are left out. All of it is one step for undo. The check-in is not marked as held: nobody
has met.

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
  > A2 ok
  > park: Who keeps the key?
  > 
  > Greetings
  > -- 
  > Ben Okafor
  > Returns
  > END
  $ bywhen check-in - < answers.txt
  A3  Tell support  | Ben ✓ | Fri 11 Dec, 3 working days | needs nothing | blocked: the list is missing
  A1  Rewrite the page  | Ana ✓ | Fri 4 Dec | needs nothing | done Mon 7 Dec
  A2  Get access to the CMS  | Ben ✓ | Thu 10 Dec, 2 working days | needs Key, ?
  parked: Who keeps the key?
  Ana has done A1. Ben takes A2. A3 is blocked.
  Next check-in: today.
  bywhen: left out: line 1 'On Mon 7 Dec, Mia Holm wrote:'
  bywhen: left out: line 10 'Greetings'
  bywhen: left out: line 11 '--' and all below it
  $ bywhen undo --list
  can be undone, the newest first:
     1  took 4 answers by mail: blocked A3: the list is missing; marked A1 done; ben accepted A2; and 1 more, 14:00
  $ cp action-plan.yaml taken.yaml
  $ bywhen undo -q
  $ grep -c updates action-plan.yaml
  0
  [1]
  $ cp taken.yaml action-plan.yaml
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

The same mail fed twice says nothing new: what the plan holds already is remarked. A "+3d" that is in it since another
day is refused, as it may be a new one: the day itself says so.

  $ cat > twice.yaml <<END
  > bywhen: 1
  > title: Twice
  > date: 2026-11-24
  > people: [{id: ana, name: Ana Ruiz}, {id: ben, name: Ben Okafor}]
  > actions:
  >   - {id: A1, title: Rewrite the page, owner: ana, ownership: accepted, deadline: 2026-12-18, resources: none}
  >   - {id: A2, title: Drop the old form, owner: ben, ownership: accepted, deadline: 2026-12-17, resources: none}
  > END
  $ cat > answers.txt <<END
  > A1 +3d waiting for legal
  > A2 note: the key is lost
  > A2 ok
  > + Buy a shelf @ben fri
  > park: Who pays?
  > decided: We do
  > END
  $ bywhen check-in -q -f twice.yaml - < answers.txt
  $ cp twice.yaml once.yaml
  $ bywhen check-in -f twice.yaml - < answers.txt
  A2 is on course. Ana moves A1 to Mon 21 Dec.
  No word yet: A3 (Ben).
  No check-in is to come.
  bywhen: A1 was moved by that today already, and stays; once more is: A1 2026-12-24 waiting for legal
  bywhen: A2: 'the key is lost' is kept already
  bywhen: A2: 'on course' is kept already
  bywhen: 'Buy a shelf' is A3 already, so it was not added once more
  bywhen: parked already: Who pays?
  bywhen: decided already: We do
  $ cmp once.yaml twice.yaml
  $ printf 'A2 note: The key is lost\n' | bywhen check-in -q -f twice.yaml --today 2026-12-10 -
  $ printf 'A1 +3d waiting for legal\n' | bywhen check-in -q -f twice.yaml --today 2026-12-10 -
  bywhen: line 1: A1 was moved by that on Tue 8 Dec already
    to move it once more, name the day: A1 2026-12-24 waiting for legal; nothing was written
  [2]
  $ cmp once.yaml twice.yaml
  $ printf 'A1 2026-12-24 waiting for legal\n' | bywhen check-in -q -f twice.yaml --today 2026-12-10 -
  $ printf 'A1 +1d waiting for legal\nA1 +3d rain\n' | bywhen check-in -q -f twice.yaml --today 2026-12-10 -
  $ grep -o 'from: .*' twice.yaml
  from: 2026-12-18, to: 2026-12-21, why: waiting for legal}, {date: 2026-12-10, field: deadline, from: 2026-12-21, to: 2026-12-24, why: waiting for legal}, {date: 2026-12-10, field: deadline, from: 2026-12-24, to: 2026-12-25, why: waiting for legal}, {date: 2026-12-10, field: deadline, from: 2026-12-25, to: 2026-12-28, why: rain}]}

The name of an action is no answer, whatever a mail program makes of the agenda. Where it could be one, the mail is
refused.

  $ cp twice.yaml before
  $ bywhen check-in -q -f twice.yaml - <<END
  > A2 Drop the old form
  > **A2** Drop the old form
  > * **A2** Drop the old form (Ben)
  > • A2 Drop the old form
  > *A2* Drop the old form
  > • A1 done: it is done
  > • Ben: A2, A3
  > END
  $ cmp before twice.yaml
  $ printf 'a2 drop the old form\n' | bywhen check-in -f twice.yaml -
  bywhen: line 1: 'a2 drop the old form' could be an answer, or just the name of a2
    an answer says why: a2 drop because ...; quote the line (>) where it is none; nothing was written
  [2]

An earlier mail below the answers is left out, and so is a signature. Answers in them refuse the mail.

  $ bywhen check-in -q -f twice.yaml - <<END
  > A2 doing
  > 
  > From: Mia <mia@example.org>
  > Sent: Monday
  > To: Ana
  > 
  > Please look at A2.
  > - **A2** Drop the old form
  > END
  $ cp twice.yaml before
  $ printf 'A2 done\n\nFrom: Mia <m@x>\nSent: Monday\n\nA1 drop\n' | bywhen check-in -f twice.yaml -
  bywhen: line 6: an answer stands in what looks like an earlier mail: 'A1 drop'
    move it to the top where it is meant; else cut the earlier mail off, or quote it (>); nothing was written
  [2]
  $ printf 'A2 done\n-----Original Message-----\nA1 drop\n' | bywhen check-in -f twice.yaml -
  bywhen: line 3: an answer stands in what looks like an earlier mail: 'A1 drop'
    move it to the top where it is meant; else cut the earlier mail off, or quote it (>); nothing was written
  [2]
  $ printf 'A2 done\nAm 1. Dez 2026 schrieb Mia:\nA1 drop\n' | bywhen check-in -f twice.yaml -
  bywhen: line 3: an answer stands in what looks like an earlier mail: 'A1 drop'
    move it to the top where it is meant; else cut the earlier mail off, or quote it (>); nothing was written
  [2]
  $ printf 'A2 done\n-- \nAna Ruiz\nA1 drop\n' | bywhen check-in -f twice.yaml -
  bywhen: line 4: an answer stands behind the signature: 'A1 drop'
    answers go above the line of dashes; quote the line (>) where it is none; nothing was written
  [2]
  $ cmp before twice.yaml

An id in a line that can't be read refuses the mail, too: nothing that was meant is left out.

  $ printf 'A2 done\n1. A1 done\n' | bywhen check-in -f twice.yaml -
  bywhen: line 2: A1 stands in a line that is not understood: '1. A1 done'
    an answer begins with its id: A1 done; quote the line (>) where it is none; nothing was written
  [2]
  $ printf 'A2 done\nI have done A1\n' | bywhen check-in -f twice.yaml -
  bywhen: line 2: A1 stands in a line that is not understood: 'I have done A1'
    an answer begins with its id: A1 done; quote the line (>) where it is none; nothing was written
  [2]
  $ printf '+ A1 done\n' | bywhen check-in -f twice.yaml -
  bywhen: line 1: '+ A1 done' could be a new action, or about A1
    about A1: A1 done; a new action is called in other words; nothing was written
  [2]
  $ cmp before twice.yaml

What the agenda asks about needs and risks has words of its own.

  $ cat > asked.yaml <<END
  > bywhen: 1
  > title: Asked
  > date: 2026-11-24
  > actions:
  >   - id: A1
  >     title: Sort the books
  >     owner: ana
  >     deadline: 2027-02-01
  >     resources: [{need: Room, needed_by: 2026-12-01, fallback: The hall}]
  >     risks: [{risk: Staff is ill, trigger: 2026-12-01, contingency: Ask volunteers}]
  > END
  $ bywhen check-in --agenda asked.yaml | grep -E 'fallback|lan B|feared'
    - Needs Room, ?, by Tue 1 Dec 2026. Time for the fallback? The hall
    - Risk: Staff is ill. Its day has come (Tue 1 Dec 2026): time for plan B? Ask volunteers
  - `A1 fallback`: the fallback is taken
  - `A1 fallback: no`: the fallback is not taken yet
  - `A1 plan b`: it has come, and plan B is on
  - `A1 gone`: what was feared is over
  $ printf 'A1 yes\n' | bywhen check-in -f asked.yaml -
  bywhen: line 1: yes to what?
    A1 fallback: yes; A1 plan b: yes; or say done, doing, +3d WHY, blocked WHY, got NEED, no NEED, a name, drop, or note: TEXT; nothing was written
  [2]
  $ printf 'A1 fallback\nA1 plan b: no\n' | bywhen check-in -f asked.yaml -
  A1: instead: The hall
  A1: not yet: Staff is ill
  A1 takes its fallback.
  No check-in is to come.
  $ printf 'A1 fallback\nA1 gone\n' | bywhen check-in -f asked.yaml -
  A1: gone: Staff is ill
  A1 takes its fallback.
  No check-in is to come.
  bywhen: A1 takes its fallback already: The hall

One mail has at most 500 answers; --dry-run shows what would come of it.

  $ yes 'A1 doing' | head -501 | bywhen check-in -f asked.yaml -
  bywhen: 501 answers are more than one mail can have
    give them in parts of at most 500 lines; nothing was written
  [2]
  $ printf 'A1 done\n' | bywhen check-in -n -f asked.yaml -
  --- a/asked.yaml
  +++ b/asked.yaml
  @@ -6,9 +6,12 @@
       title: Sort the books
       owner: ana
       deadline: 2027-02-01
  +    status: done
  +    done_on: 2026-12-08
       resources: [{need: Room, status: unavailable, needed_by: 2026-12-01, fallback: The hall}]
       risks: [{risk: Staff is ill, trigger: 2026-12-01, contingency: Ask volunteers, status: gone}]
       updates:
         - {date: 2026-12-08, field: resources, from: Room, to: The hall, why: fallback}
         - {date: 2026-12-08, note: "not yet: Staff is ill"}
         - {date: 2026-12-08, note: "gone: Staff is ill"}
  +      - {date: 2026-12-08, field: status, from: todo, to: done}
