The agenda, with all that it asks and says how to answer, is no answer by itself: as Markdown, and as a mail program
shows it, with other bullets or none and without its marks.

  $ export BYWHEN_TODAY=2026-12-08
  $ cat > action-plan.yaml <<END
  > bywhen: 1
  > title: Drop A1 and A2
  > date: 2026-11-24
  > people: [{id: ana, name: Ana Ruiz}, {id: ben, name: Ben Okafor}, {id: cleo, name: Cleo A1}]
  > actions:
  >   - {id: A1, title: Drop the old form, owner: ana, ownership: accepted, deadline: 2026-12-04, done_when: A2 is there}
  >   - {id: A2, title: "Done: *all* of it", owner: ben, deadline: 2026-12-10, status: blocked, reason: no key for A1}
  >   - id: A3
  >     title: Move
  >     deadline: 2026-12-11
  >     tentative: true
  >     resources: [{need: Room of A1, needed_by: 2026-12-01, fallback: The hall}, {need: Key, needed_by: 2026-12-01}]
  >     risks:
  >       - {risk: A2 is late, trigger: 2026-12-01, contingency: Ask A1}
  >       - {risk: It rains, trigger: 2026-12-01}
  >   - {id: A4, title: Call them, owner: ben, ownership: accepted, deadline: 2027-02-01, resources: none}
  >   - {id: A5, title: OK, owner: cleo, ownership: accepted, deadline: 2027-02-01, resources: none}
  >   - {id: A6, title: Ask, owner: ana, ownership: accepted, deadline: 2026-12-03, status: done, done_on: 2026-12-03}
  > END
  $ cp action-plan.yaml before
  $ bywhen check-in --agenda > agenda.md
  $ tail -19 agenda.md
  ## How to answer
  
  One line for each action, with its number in front, before the meeting or in it:
  
  - `A1 ok`: the owner says yes
  - `A1 done`: it is done
  - `A1 doing`: it is under way
  - `A1 +3d waiting for legal`: it takes three days more, and why
  - `A1 blocked no access`: it can't go on, and why
  - `A1 got test account`: something that it needs is there
  - `A1 no test account`: something that it needs is not to be had
  - `A3 fallback`: the fallback is taken
  - `A3 fallback: no`: the fallback is not taken yet
  - `A3 plan b`: it has come, and plan B is on
  - `A3 happened`: it has come
  - `A3 gone`: what was feared is over
  - `A1 drop nobody needs it`: it is not to be done any more, and why
  - `A1` and a name: somebody else takes it
  - `bywhen check-in -`: who keeps the plan gives these lines to it
  $ bywhen check-in -q - < agenda.md
  $ sed 's/^- /* /; s/^  - /    o   /; s/\*\*\([^*]*\)\*\*/*\1*/g; s/`//g; s/\\//g' agenda.md | bywhen check-in -q -
  $ sed 's/^#* *//; s/^- /• /; s/^  - /    ◦ /; s/\*\*//g; s/`//g; s/\\//g' agenda.md | bywhen check-in -q -
  $ cmp before action-plan.yaml
