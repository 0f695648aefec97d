The follow-up, weeks after the session: person by person, each once. From a pipe the lines answer what a terminal asks.

  $ cat > action-plan.yaml <<END
  > bywhen: 1
  > title: Returns
  > date: 2026-11-24
  > people:
  >   - {id: mia, name: Mia Holm}
  >   - {id: ana, name: Ana Ruiz}
  >   - {id: ben, name: Ben Okafor}
  >   - {id: dora, name: Dora Lind}
  > actions:
  >   - id: A1
  >     title: Rewrite the page
  >     owner: ana
  >     ownership: accepted
  >     deadline: 2026-12-04
  >     after: [A2]
  >     resources:
  >       - {need: Copywriter, status: requested, needed_by: 2026-11-30, fallback: Ana drafts it}
  >     risks:
  >       - {risk: Legal takes long, trigger: 2026-12-03, contingency: An article first, owner: dora}
  >   - {id: A2, title: Get access to the CMS, owner: ben, ownership: accepted, deadline: 2026-12-10, resources: [Key]}
  >   - {id: A3, title: Tell support, owner: dora, deadline: 2026-12-11, tentative: true, resources: none}
  >   - {id: A4, title: Measure the calls}
  >   - {id: A5, title: Ask the shops, owner: mia, status: done, done_on: 2026-12-02}
  > check_ins:
  >   - {date: 2026-12-08, time: "14:00", held: false}
  > END
  $ cp action-plan.yaml before
  $ export BYWHEN_TODAY=2026-12-08

Ana: her late action moves, with the reason; what helps; her need's fallback; the risk is put off. Then Ben, Dora, and
what nobody owns; and when to meet again.

  $ bywhen check-in --as mia <<END
  > +3d waiting for legal
  > Mia calls Dora
  > yes
  > 10 dec
  > got key
  > ok
  > ben fri
  > ok
  > 
  > END
  A1  Rewrite the page  | Ana ✓ | Fri 11 Dec, 3 working days | needs Copywriter, requested
  moved from Fri 4 Dec, 5 working days later
  A1: what helps: Mia calls Dora
  A1: instead: Ana drafts it
  A1: Legal takes long: we look again on Thu 10 Dec
  A2  Get access to the CMS  | Ben ✓ | Thu 10 Dec, 2 working days | needs Key, ✓
  A3  Tell support  | Dora ✓ | Fri 11 Dec, 3 working days | needs nothing
  A4  Measure the calls  | Ben, proposed | Fri 11 Dec, 3 working days | resources not named
      still missing: resources
  A4  Measure the calls  | Ben ✓ | Fri 11 Dec, 3 working days | resources not named
      still missing: resources
  check-in: Fri 11 Dec at 14:00
  
  Dora takes A3. Ana moves A1 to Fri 11 Dec. A4 goes to Ben, who takes it. A1
  takes its fallback. A2 has a note.
  Next check-in: Fri 11 Dec at 14:00, 3 working days from now.
  This check-in is marked as held.
  $ diff before action-plan.yaml
  14c14
  <     deadline: 2026-12-04
  ---
  >     deadline: 2026-12-11
  17c17
  <       - {need: Copywriter, status: requested, needed_by: 2026-11-30, fallback: Ana drafts it}
  ---
  >       - {need: Copywriter, status: unavailable, needed_by: 2026-11-30, fallback: Ana drafts it}
  19,22c19,27
  <       - {risk: Legal takes long, trigger: 2026-12-03, contingency: An article first, owner: dora}
  <   - {id: A2, title: Get access to the CMS, owner: ben, ownership: accepted, deadline: 2026-12-10, resources: [Key]}
  <   - {id: A3, title: Tell support, owner: dora, deadline: 2026-12-11, tentative: true, resources: none}
  <   - {id: A4, title: Measure the calls}
  ---
  >       - {risk: Legal takes long, trigger: 2026-12-10, contingency: An article first, owner: dora}
  >     updates:
  >       - {date: 2026-12-08, author: mia, field: deadline, from: 2026-12-04, to: 2026-12-11, why: waiting for legal}
  >       - {date: 2026-12-08, author: mia, note: "what helps: Mia calls Dora"}
  >       - {date: 2026-12-08, author: mia, field: resources, from: Copywriter, to: Ana drafts it, why: fallback}
  >       - {date: 2026-12-08, author: mia, note: "Legal takes long: 2026-12-10, not 2026-12-03"}
  >   - {id: A2, title: Get access to the CMS, owner: ben, ownership: accepted, deadline: 2026-12-10, resources: [{need: Key, status: secured}], updates: [{date: 2026-12-08, author: mia, note: got Key}]}
  >   - {id: A3, title: Tell support, owner: dora, ownership: accepted, deadline: 2026-12-11, resources: none, updates: [{date: 2026-12-08, author: mia, field: ownership, from: proposed, to: accepted}, {date: 2026-12-08, author: mia, field: tentative, from: "true", to: "false"}]}
  >   - {id: A4, title: Measure the calls, owner: ben, ownership: accepted, deadline: 2026-12-11, updates: [{date: 2026-12-08, author: mia, field: owner, to: ben}, {date: 2026-12-08, author: mia, field: ownership, from: proposed, to: accepted}]}
  25c30,31
  <   - {date: 2026-12-08, time: "14:00", held: false}
  ---
  >   - {date: 2026-12-08, time: "14:00", held: true}
  >   - {date: 2026-12-11, time: "14:00"}
  [1]

A second run on that day asks nothing twice.

  $ bywhen check-in < /dev/null
  
  Dora takes A3. Ana moves A1 to Fri 11 Dec. A4 goes to Ben, who takes it. A1
  takes its fallback. A2 has a note.
  Next check-in: Fri 11 Dec at 14:00, 3 working days from now.

Each line is one step back, and so is the mark.

  $ bywhen undo
  undone: marked check-in 1 as held, 14:00
  $ bywhen undo
  undone: added the check-in Fri 11 Dec, 14:00
