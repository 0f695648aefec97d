Several plans at once: files as they are named, folders with all plans below them.

  $ mkdir -p teams/shop teams/.hidden
  $ cp $EXAMPLES/smallest.plan.yaml teams/action-plan.yaml
  $ cat >teams/shop/retro.plan.yaml <<'END'
  > bywhen: 1
  > title: Retro
  > people: [{id: ana, name: Ana Ruiz}, {id: anatol, name: Anatol Ek}]
  > improvements: [{id: I1, title: Calmer Mondays}]
  > actions:
  >   - {id: A1, title: Move the meeting, improvement: I1, owner: ana, deadline: 2026-11-20}
  >   - {id: A2, title: Ask the others, status: done}
  > END
  $ cp teams/action-plan.yaml teams/.hidden/
  $ bywhen list teams
  teams/action-plan.yaml: Tidy the tool room
  Id  Action                                   Owner          By when                    Needs  State
  A1  Label the shelves by what lives on them  ana, proposed  Fri 4 Dec, 8 working days  none
  
  teams/shop/retro.plan.yaml: Retro
  Id  Action            Owner          By when                         Needs      State
  A1  Move the meeting  Ana, proposed  Fri 20 Nov, 2 working days ago  not named
  A2  Ask the others                                                              done
  $ bywhen list teams/shop/retro.plan.yaml teams --sort deadline | grep -v '^Id'
  teams/shop/retro.plan.yaml: Retro
  A1  Move the meeting  Ana, proposed  Fri 20 Nov, 2 working days ago  not named
  A2  Ask the others                                                              done
  
  teams/action-plan.yaml: Tidy the tool room
  A1  Label the shelves by what lives on them  ana, proposed  Fri 4 Dec, 8 working days  none
  $ bywhen list teams/shop
  Id  Action            Owner          By when                         Needs      State
  A1  Move the meeting  Ana, proposed  Fri 20 Nov, 2 working days ago  not named
  A2  Ask the others                                                              done

Each plan knows a word in its own way; it is enough that one of them does.

  $ bywhen list teams --owner ana --status open
  teams/action-plan.yaml: Tidy the tool room
  Id  Action                                   Owner          By when                    Needs  State
  A1  Label the shelves by what lives on them  ana, proposed  Fri 4 Dec, 8 working days  none
  
  teams/shop/retro.plan.yaml: Retro
  Id  Action            Owner          By when                         Needs      State
  A1  Move the meeting  Ana, proposed  Fri 20 Nov, 2 working days ago  not named
  $ bywhen list teams --for I1
  teams/shop/retro.plan.yaml: Retro
  Id  Action            Owner          By when                         Needs      State
  A1  Move the meeting  Ana, proposed  Fri 20 Nov, 2 working days ago  not named
  $ bywhen list teams --owner anatol
  no action matches
  $ bywhen list teams --overdue
  teams/shop/retro.plan.yaml: Retro
  Id  Action            Owner          By when                         Needs      State
  A1  Move the meeting  Ana, proposed  Fri 20 Nov, 2 working days ago  not named
  $ bywhen list teams --owner zoe
  bywhen: no person 'zoe' in any of these plans
  [2]
  $ bywhen list teams --owner ruz
  bywhen: no person 'ruz' in any of these plans
  [2]
  $ bywhen list teams --owner an
  bywhen: teams/shop/retro.plan.yaml: 'an' could be 2 people
    say which: ana (Ana Ruiz) or anatol (Anatol Ek)
  [2]
  $ bywhen list teams --for I7
  bywhen: no improvement 'I7' in any of these plans
  [2]

One that can't be read is the end of it.

  $ printf 'bywhen: 1\ntitle: "open\n' >teams/broken.plan.yaml
  $ bywhen list teams
  bywhen: teams/broken.plan.yaml:2:8: this quote is never closed
    end the text with the same quote
  [2]
  $ bywhen list teams --format json
  bywhen: teams/broken.plan.yaml:2:8: this quote is never closed
    end the text with the same quote
  [2]
  $ bywhen list teams/nowhere.yaml teams
  bywhen: teams/nowhere.yaml: there is no such file
    check the name and the folder you are in
  [2]
  $ mkdir none; bywhen list none
  bywhen: none: there is no plan in this folder or below
    a plan is called action-plan.yaml, or ends in .plan.yaml
  [2]

What counts from an action needs that action in each of them.

  $ rm teams/broken.plan.yaml
  $ bywhen list teams --due A1+1d
  teams/action-plan.yaml: Tidy the tool room
  Id  Action                                   Owner          By when                    Needs  State
  A1  Label the shelves by what lives on them  ana, proposed  Fri 4 Dec, 8 working days  none
  
  teams/shop/retro.plan.yaml: Retro
  Id  Action            Owner          By when                         Needs      State
  A1  Move the meeting  Ana, proposed  Fri 20 Nov, 2 working days ago  not named
  $ bywhen list teams --due A2+1d
  bywhen: teams/action-plan.yaml: no action 'A2'
    the only action is A1
  [2]
