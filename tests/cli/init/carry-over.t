The next session begins with what the last one left open. The new plan is a file of its own; the old one stays as it is.

  $ cat > q1.plan.yaml <<'END'
  > bywhen: 1
  > title: First quarter
  > date: 2026-09-01
  > facilitator: ana
  > ends: 2026-11-27
  > people:
  >   - {id: ana, name: Ana Ruiz}   # help pages
  >   - {id: ben, name: Ben Okafor}
  > improvements:
  >   - {id: I1, title: Fewer calls, priority: 1}
  >   - {id: I2, title: One order mail, priority: 2, status: done}
  >   - {id: I3, title: Guests can order, status: parked}
  >   - {id: I4, title: Parcels in a day, status: done}
  > actions:
  >   - id: A1
  >     title: Rewrite the returns page
  >     improvement: I1
  >     owner: ana
  >     ownership: accepted
  >     deadline: 2026-12-04
  >     after: [A2, A3]
  >     resources: none
  >     notes: |
  >       Three steps.
  >       No more.
  >     updates:
  >       - {date: 2026-10-01, author: ana, note: begun}
  >       - {date: 2026-10-30, author: ana, field: deadline, from: 2026-10-30, to: 2026-12-04, why: ill}
  >   - {id: A2, title: Get editor access, owner: ben, status: done, done_on: 2026-09-08}
  >   - {id: A3, title: Ask legal, status: dropped, reason: they came by}
  >   - {id: A4, title: Tell support, improvement: I4, owner: ben, after: [A1]}
  >   - {id: A5, title: Print new labels, status: done}
  > decisions: [The form stays until June]
  > parked: [Who pays freight from Norway]
  > check_ins:
  >   - {date: 2026-10-06}
  > END
  $ cp q1.plan.yaml before.yaml
  $ bywhen init Second quarter --carry-over q1.plan.yaml --file q2.plan.yaml
  started q2.plan.yaml: Second quarter
  carried over from q1.plan.yaml: 2 open actions, 3 improvements; left behind: 2 done, 1 dropped
  A1  Rewrite the returns page  | Ana ✓ | Fri 4 Dec, 8 working days | needs nothing
  A4  Tell support  | Ben, proposed | no deadline | resources not named
      still missing: deadline, resources
  bywhen: the next action here will be A5; q1.plan.yaml has another one of that id
  bywhen: next: bywhen add-action TITLE --for I1
  $ cat q2.plan.yaml
  bywhen: 1
  title: Second quarter
  date: 2026-11-24
  facilitator: ana
  people:
    - {id: ana, name: Ana Ruiz}
    - {id: ben, name: Ben Okafor}
  improvements:
    - {id: I1, title: Fewer calls, priority: 1}
    - {id: I3, title: Guests can order, status: parked}
    - {id: I4, title: Parcels in a day, status: done}
  actions:
    - id: A1
      title: Rewrite the returns page
      improvement: I1
      owner: ana
      ownership: accepted
      deadline: 2026-12-04
      resources: none
      notes: "Three steps.\nNo more.\n"
      updates:
        - {date: 2026-10-30, author: ana, field: deadline, from: 2026-10-30, to: 2026-12-04, why: ill}
    - {id: A4, title: Tell support, improvement: I4, owner: ben, after: [A1]}
  parked: [Who pays freight from Norway]
  $ cmp q1.plan.yaml before.yaml

A second time nothing is left behind, and nothing doubled.

  $ bywhen init Second quarter --carry-over q2.plan.yaml --file q3.plan.yaml
  started q3.plan.yaml: Second quarter
  carried over from q2.plan.yaml: 2 open actions, 3 improvements
  A1  Rewrite the returns page  | Ana ✓ | Fri 4 Dec, 8 working days | needs nothing
  A4  Tell support  | Ben, proposed | no deadline | resources not named
      still missing: deadline, resources
  bywhen: next: bywhen add-action TITLE --for I1
  $ diff q2.plan.yaml q3.plan.yaml

With people and improvements named as well, who or what is there already is not there twice: an improvement of the same
title takes its new place in the order. Others count on from the highest id of the old plan.

  $ printf 'Parcels on a Saturday\nfewer calls\nOne order mail\n' > wall.txt
  $ bywhen init Q2 --carry-over q1.plan.yaml --people "ANA RUIZ, ben, Ana Rossi" --improvements wall.txt --file m.plan.yaml
  started m.plan.yaml: Q2
  carried over from q1.plan.yaml: 2 open actions, 3 improvements; left behind: 2 done, 1 dropped
    ana  Ana Ruiz
    ben  Ben Okafor
    ana.r  Ana Rossi
  I5  Parcels on a Saturday  | priority 1
  I1  Fewer calls  | priority 2
  I6  One order mail  | priority 3
  A1  Rewrite the returns page  | Ana Ruiz ✓ | Fri 4 Dec, 8 working days | needs nothing
  A4  Tell support  | Ben, proposed | no deadline | resources not named
      still missing: deadline, resources
  bywhen: the next action here will be A5; q1.plan.yaml has another one of that id
  bywhen: next: bywhen add-action TITLE --for I5
  $ sed -n '/^people/,/^actions/p' m.plan.yaml
  people:
    - {id: ana, name: Ana Ruiz}
    - {id: ben, name: Ben Okafor}
    - {id: ana.r, name: Ana Rossi}
  improvements:
    - {id: I1, title: Fewer calls, priority: 2}
    - {id: I3, title: Guests can order, status: parked}
    - {id: I4, title: Parcels in a day, status: done}
    - {id: I5, title: Parcels on a Saturday, priority: 1}
    - {id: I6, title: One order mail, priority: 3}
  actions:

Owners need no list of people. Once there is one, everybody must be in it.

  $ printf 'bywhen: 1\ntitle: T\nactions:\n  - {id: A1, title: a, owner: ana}\n  - {id: A2, title: b, owner: zoe}\n' > names.yaml
  $ bywhen init Next --carry-over names.yaml --people "Ana Ruiz" --file names.plan.yaml
  started names.plan.yaml: Next
  carried over from names.yaml: 2 open actions, no improvements
    ana  Ana Ruiz
  A1  a  | Ana, proposed | no deadline | resources not named
      still missing: deadline, resources
  A2  b  | zoe, proposed | no deadline | resources not named
      still missing: deadline, resources
  bywhen: from now on every owner must be in the plan's people; still missing: zoe
  bywhen: next: bywhen add-action TITLE, or bywhen add-improvement TITLE

A plan that has nothing open gives what it has beside its actions.

  $ printf 'bywhen: 1\ntitle: T\nactions:\n  - {id: A1, title: a, status: done}\nparked: [b]\n' > over.yaml
  $ bywhen init Next --carry-over over.yaml --file over.plan.yaml
  started over.plan.yaml: Next
  carried over from over.yaml: no open actions, no improvements; left behind: 1 done
  bywhen: the next action here will be A1; over.yaml has another one of that id
  bywhen: next: bywhen add-action TITLE, or bywhen add-improvement TITLE
  $ cat over.plan.yaml
  bywhen: 1
  title: Next
  date: 2026-11-24
  actions: []
  parked: [b]

A plan by hand, with CR LF at its line ends and keys of its own, comes over by what it says.

  $ printf 'bywhen: 1\r\ntitle: T\r\nx-team: "b"\r\nactions:\r\n- id: A1 # one\r\n  title: "a: b"\r\n' > crlf.yaml
  $ bywhen init Next --carry-over crlf.yaml --file crlf.plan.yaml --quiet
  $ cat -A crlf.plan.yaml
  bywhen: 1$
  title: Next$
  date: 2026-11-24$
  actions:$
    - id: A1$
      title: "a: b"$
  x-team: b$

An existing file is never overwritten, the old plan least of all.

  $ bywhen init Q2 --carry-over q1.plan.yaml --file q1.plan.yaml
  bywhen: q1.plan.yaml: there is already something of that name
    choose another name, or move it away first
  [2]
  $ bywhen init Q2 --carry-over q1.plan.yaml
  bywhen: crlf.plan.yaml: this folder has a plan already
    work on it, or name another file: bywhen init TITLE --file NAME.plan.yaml
  [2]

What can't be read, or not copied with certainty, is refused, and nothing is written.

  $ bywhen init Q2 --carry-over none.plan.yaml --file no.plan.yaml
  bywhen: none.plan.yaml: there is no such file
    check the name and the folder you are in
  [2]
  $ bywhen init Q2 --carry-over . --file no.plan.yaml
  bywhen: .: this is a folder, not a file
    name a file in it
  [2]
  $ echo 'a: [b' > bad.yaml && bywhen init Q2 --carry-over bad.yaml --file no.plan.yaml
  bywhen: bad.yaml:1:4: this '[' is not closed
    end the list with ']'; a text that has brackets needs quotes
  [2]
  $ echo 'title: a' > bad.yaml && bywhen init Q2 --carry-over bad.yaml --file no.plan.yaml
  bywhen: bad.yaml:1:1: nothing says that this is a plan
    a plan starts with 'bywhen: 1'
  [2]
  $ printf 'bywhen: 2\ntitle: a\nactions: []\n' > bad.yaml && bywhen init Q2 --carry-over bad.yaml --file no.plan.yaml
  bywhen: bad.yaml:1:9: format version 2 is not known to this program
    it knows version 1; a newer bywhen may know it
  [2]
  $ printf 'bywhen: 1\ntitle: a\ntitle: b\nactions: []\n' > bad.yaml && bywhen init Q2 --carry-over bad.yaml --file no.plan.yaml
  bywhen: bad.yaml:3:1: the key 'title' stands here twice
    keep the one that is right and take the other out
  [2]
  $ printf 'bywhen: 1\ntitle: a\nactions:\n  - title: b\n' > bad.yaml && bywhen init Q2 --carry-over bad.yaml --file no.plan.yaml
  bywhen: bad.yaml:4:5: this action has no id that could be kept
    give it an id in the file: A1
  [2]
  $ printf 'bywhen: 1\ntitle: a\nactions:\n  - {id: A1, title: b}\n  - {id: A1, title: c}\n' > bad.yaml
  $ bywhen init Q2 --carry-over bad.yaml --file no.plan.yaml
  bywhen: bad.yaml:5:10: the id A1 is used twice
    give one of them another id: A2
  [2]
  $ printf 'bywhen: 1\ntitle: a\nx-l: &l [b]\nactions:\n  - {id: A1, title: b, links: *l}\n' > bad.yaml
  $ bywhen init Q2 --carry-over bad.yaml --file no.plan.yaml
  bywhen: bad.yaml:5:31: an alias can't be carried over
    write out here what it stands for
  [2]
  $ bywhen init --carry-over q1.plan.yaml --file no.plan.yaml
  bywhen: the title is empty
    say what the plan is for: bywhen init "Checkout refinement"
  [2]
  $ ls no.plan.yaml
  ls: cannot access 'no.plan.yaml': No such file or directory
  [2]

With --dry-run it is only shown.

  $ bywhen init Next --carry-over over.yaml --file dry.plan.yaml --dry-run
  --- a/dry.plan.yaml
  +++ b/dry.plan.yaml
  @@ -0,0 +1,5 @@
  +bywhen: 1
  +title: Next
  +date: 2026-11-24
  +actions: []
  +parked: [b]
  $ ls dry.plan.yaml
  ls: cannot access 'dry.plan.yaml': No such file or directory
  [2]
