What the next check-in is about, to be mailed before it: what got done, then person by person what wants a word.

  $ cp "$EXAMPLES/checkout.plan.yaml" .
  $ bywhen done A7 --today 2026-12-02 -q
  $ bywhen check-in --agenda --today 2026-12-07
  # Check-in: Checkout blueprint refinement
  
  - **When:** **Tue 8 Dec 2026** at **14:00**, 20 minutes
  - **Where:** <https://example.org/call>
  - **Where we are** on Mon 7 Dec 2026: 2 of 10 actions done, 8 open (1 overdue)
  - **To prepare:** a line on each action under your name: that it is done, or when it will be, or what is in the way and would help
  
  ## Done since Tue 24 Nov 2026
  
  - **A7** Write down the ten most frequent reasons why a card is declined (Luis)
  
  ## Ana
  
  - **A1** Rewrite the returns page so that it names the three steps
    - **Overdue**: it was due Fri 4 Dec 2026, 1 working day ago. What helps?
    - Needs Copywriter for two days, requested, by Mon 30 Nov 2026. Time for the fallback? Ana drafts it herself and Mia reads it
    - Risk: Legal asks for more than small changes (Dora). Its day has come (Thu 3 Dec 2026): time for plan B? Publish it as a help-centre article first, which needs no review
    - Done when: The page is live and linked from the order mail
  
  ## Ben
  
  - **A3** Put a "Send something back" button in the order mail and under My orders
    - Due **Wed 16 Dec 2026** (7 working days)
    - Needs Write access to the mail templates, requested, by Mon 7 Dec 2026. Time for the fallback? Marketing puts the button in for us
    - Done when: A customer gets from either place to a printed label without help
  - **A10** Say in the order mail on which day the parcel arrives
    - **Blocked**: The carrier opens its arrival-day service to us in January
    - Done when: The day in the mail was right for nine parcels in ten over two weeks
  
  ## Cleo
  
  - **A6** Show freight and duty in the cart, next to the price
    - Needs Address lookup that works before the login, unavailable. Time for the fallback? Ask for the country only, which is enough for the table
    - Done when: For the six countries, the cart and the last page show the same sum
  
  ## Hana
  
  - **A5** Agree on one freight and duty table for the six countries we ship to most
    - Due **Fri 18 Dec 2026** (9 working days)
    - Done when: Finance and the warehouse have both signed the table
  
  ## On track
  
  - **Mia**: A4
  - **Emil**: A9
  
  ## How to answer
  
  One line for each action, with its number in front, before the meeting or in it:
  
  - `A1 ok`: the owner says yes
  - `A1 done`: it is done
  - `A1 doing`: it is under way
  - `A1 +3d waiting for legal`: it takes three days more, and why
  - `A1 blocked no access`: it can't go on, and why
  - `A1 got test account`: something that it needs is there
  - `A1 no test account`: something that it needs is not to be had
  - `A1 fallback`: the fallback is taken
  - `A1 fallback: no`: the fallback is not taken yet
  - `A1 plan b`: it has come, and plan B is on
  - `A1 gone`: what was feared is over
  - `A1 drop nobody needs it`: it is not to be done any more, and why
  - `A1` and a name: somebody else takes it
  - `bywhen check-in -`: who keeps the plan gives these lines to it

Answers stand under its items, or under those of a quoted one; all of it goes back to check-in.

  $ bywhen check-in --agenda --today 2026-12-07 -o agenda.md
  $ sed -e '/^- ..A1\*/a A1 +3d waiting for legal' -e '/^- ..A10\*/a A10 doing' agenda.md | bywhen check-in - --today 2026-12-08
  A1  Rewrite the returns page so that it names the three steps  | Ana ✓ | Fri 11 Dec, 3 working days | needs Test account with an order that can be sent back, ?; Copywriter for two days, requested
  moved from Fri 4 Dec, 5 working days later
  A10  Say in the order mail on which day the parcel arrives  | Ben ✓ | Fri 12 Feb 2027, 44 working days | needs Arrival days from the carrier, requested | doing
  A10 is under way. Ana moves A1 to Fri 11 Dec.
  No word yet: A3 (Ben), A5 (Hana) and A6 (Cleo).
  Next check-in: today at 14:00.
  $ sed -e '/^- ..A6\*/a A6 no address lookup' -e '/^- ..A3\*/a - A3: blocked no access' -e 's/^/> /' agenda.md |
  >   bywhen check-in - --today 2026-12-08
  A3  Put a "Send something back" button in the order mail and under My orders  | Ben ✓ | Wed 16 Dec, 6 working days | needs Write access to the mail templates, requested; Label printing in the returns portal, ✓ | blocked: no access
  A6  Show freight and duty in the cart, next to the price  | Cleo ✓ | Fri 29 Jan 2027, 34 working days | needs A second pair of eyes on the rounding rules, ?; Address lookup that works before the login, unavailable
  A10 is under way. Ana moves A1 to Fri 11 Dec. A3 is blocked. A6 has a note.
  No word yet: A5 (Hana).
  Next check-in: today at 14:00.
  $ diff "$EXAMPLES/checkout.plan.yaml" checkout.plan.yaml
  75c75
  <     deadline: 2026-12-04
  ---
  >     deadline: 2026-12-11
  99a100,104
  >       - date: 2026-12-08
  >         field: deadline
  >         from: 2026-12-04
  >         to: 2026-12-11
  >         why: waiting for legal
  124a130,131
  >     status: blocked
  >     reason: no access
  141a149,154
  >     updates:
  >       - date: 2026-12-08
  >         field: status
  >         from: todo
  >         to: blocked
  >         why: no access
  206a220,222
  >     updates:
  >       - date: 2026-12-08
  >         note: no Address lookup that works before the login
  219a236,237
  >     status: done
  >     done_on: 2026-12-02
  227a246
  >       - {date: 2026-12-02, field: status, from: todo, to: done}
  282,283c301
  <     status: blocked
  <     reason: The carrier opens its arrival-day service to us in January
  ---
  >     status: doing
  296a315,316
  >     updates:
  >       - {date: 2026-12-08, field: status, from: blocked, to: doing}
  [1]

Nothing in an agenda is an answer itself, whatever the plan says.

  $ cat >x.plan.yaml <<'EOF'
  > bywhen: 1
  > title: "T\nA1 done"
  > actions:
  >   - {id: A1, title: "A1 done", owner: A1 done, deadline: 2026-11-20, done_when: "A1 done\nA1 done", status: blocked,
  >      reason: "\n- A1 done", resources: [{need: A1 done, status: unavailable, fallback: "A1: done"}]}
  >   - {id: A2, title: no, tentative: true, deadline: 2026-11-20, risks: [{risk: x, trigger: 2026-11-20}]}
  >   - {id: A3, title: drop, owner: done, ownership: declined, declined_because: no, start: 2026-09-01}
  >   - {id: A4, title: stale, owner: ok, status: doing, start: 2026-09-01, deadline: 2026-11-25}
  > EOF
  $ bywhen check-in --agenda -f x.plan.yaml | bywhen check-in - -f x.plan.yaml
  Nothing was noted of any action today.
  No word yet: A1 (A1 done), A2 (no owner), A3 (no owner) and A4 (ok).
  No check-in is to come.
  $ bywhen list -f x.plan.yaml
  Id  Action   Owner              By when                          Needs      State
  A1  A1 done  A1 done, proposed  Fri 20 Nov, 2 working days ago   0 of 1 ✓   blocked
  A2  no       no owner           Fri 20 Nov?, 2 working days ago  not named
  A3  drop     done declined      no deadline                      not named
  A4  stale    ok, proposed       Wed 25 Nov, tomorrow             not named  doing

Of several plans one after the other; a file is never a plan.

  $ mkdir plans
  $ bywhen init Returns -f plans/action-plan.yaml -q
  $ bywhen add-action "Call @ana about #12" --owner ana --deadline fri -f plans/action-plan.yaml -q
  $ bywhen check-in --agenda plans checkout.plan.yaml | grep "^# "
  # Check-in: Returns
  # Check-in: Checkout blueprint refinement
  $ bywhen check-in --agenda plans
  # Check-in: Returns
  
  - **When:** no day is agreed yet
  - **Where we are** on Tue 24 Nov 2026: 0 of 1 action done, 1 open
  - **To prepare:** a line on each action under your name: that it is done, or when it will be, or what is in the way and would help
  
  ## ana
  
  - **A1** Call @⁠ana about #⁠12
    - Due **Fri 27 Nov 2026** (3 working days)
    - Not confirmed yet: ana, is it yours?
  
  ## How to answer
  
  One line for each action, with its number in front, before the meeting or in it:
  
  - `A1 ok`: the owner says yes
  - `A1 done`: it is done
  - `A1 doing`: it is under way
  - `A1 +3d waiting for legal`: it takes three days more, and why
  - `A1 blocked no access`: it can't go on, and why
  - `A1 got test account`: something that it needs is there
  - `A1 no test account`: something that it needs is not to be had
  - `A1 drop nobody needs it`: it is not to be done any more, and why
  - `A1` and a name: somebody else takes it
  - `bywhen check-in - --file plans/action-plan.yaml`: who keeps the plan gives these lines to it
  $ bywhen check-in --agenda -f checkout.plan.yaml -o checkout.plan.yaml
  bywhen: checkout.plan.yaml: this is a plan, which would be overwritten
    choose another name for the output
  [2]
  $ bywhen check-in --agenda -f checkout.plan.yaml -o agenda.csv
  bywhen: agenda.csv: this can't be written as csv
    markdown; to have markdown under that name: -o markdown=agenda.csv
  [2]
  $ bywhen check-in --agenda nowhere
  bywhen: nowhere: there is no such file
    name files or folders; for a person's actions: --owner nowhere; all of one action: bywhen show nowhere
  [2]
