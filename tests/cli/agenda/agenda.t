The agenda of a session, with what the facilitator says and what helps; without one of its own a plan has the usual.

  $ bywhen init Returns -q
  $ bywhen agenda
   1    2 min  Introduce the action planning activity
               We turn the improvements into actions: what exactly, who, by when, and with what. At
               the end there is one plan, and each of us knows what is ours.
               - Write where all can see it: share the screen, and read back what was written.
               - Say who is missing. They can be asked later; nothing is promised for them.
  
   2    3 min  Review the prioritized improvements
               These are the improvements that we found, the most important first. Is the order
               still right?
               - Say for each what it brings, and to whom: that is why somebody will take it on.
               - What nobody can start on now is parked, not lost.
  
   3    5 min  Define concrete action steps for each improvement
               Improvement by improvement: which concrete steps does it take?
               - Be specific: a verb, a thing, and how we will see that it is done.
               - One action is what one person can finish; what is bigger becomes two.
               - No improvement goes without a first step.
  
   4    3 min  Assign ownership and establish timelines
               Each action gets one owner and one date. Who takes it, and by when?
               - One name each: helpers are welcome, "the team" is nobody.
               - Nobody wants it: say again why it matters and what it brings.
               - The date is a wish: ask what could delay it, and count that in.
  
   5    2 min  Identify necessary resources
               What does each action need, and what could stop it?
               - Name the roadblocks now, and for each what we do when it comes.
               - There is not enough money, time or people: say what is missing, and find a way round
                 it.
               - Nothing is needed: say so, then it is known.
               - So that it does not fade: set the day of the first follow-up before we leave.
  
  15 minutes in all; the usual agenda, for the plan has none of its own

Other lengths are shared in proportion, and the agenda is then the plan's own.

  $ bywhen agenda --minutes 30
   1    4 min  Introduce the action planning activity
   2    6 min  Review the prioritized improvements
   3   10 min  Define concrete action steps for each improvement
   4    6 min  Assign ownership and establish timelines
   5    4 min  Identify necessary resources
  30 minutes in all, 15 before
  $ bywhen undo
  undone: wrote out the agenda, 14:00
  $ bywhen agenda --minutes 4
  bywhen: 4 minutes can't hold 5 steps
    each step has a minute at least
  [2]
  $ bywhen agenda --minutes 0
  bywhen: not a number of minutes: '0'
    whole minutes from 1 to a day of 1440, like 30
  [2]
  $ bywhen agenda --minutes 3d
  bywhen: not a number of minutes: '3d'
    whole minutes from 1 to a day of 1440, like 30
  [2]

Single steps, by number or a piece of the title. The total is said, and what it was before.

  $ bywhen agenda edit 3 --minutes 8
   1    2 min  Introduce the action planning activity
   2    3 min  Review the prioritized improvements
   3    8 min  Define concrete action steps for each improvement
   4    3 min  Assign ownership and establish timelines
   5    2 min  Identify necessary resources
  18 minutes in all, 15 before
  $ bywhen agenda edit introduce --step "Why we are here" --clear kind --dry-run
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -3,9 +3,8 @@
   date: 2026-11-24
   actions: []
   agenda:
  -  - step: Introduce the action planning activity
  +  - step: Why we are here
       minutes: 2
  -    kind: introduce
     - step: Review the prioritized improvements
       minutes: 3
       kind: review
  $ bywhen agenda add Coffee --minutes 5 --before assign
   1    2 min  Introduce the action planning activity
   2    3 min  Review the prioritized improvements
   3    8 min  Define concrete action steps for each improvement
   4    5 min  Coffee
   5    3 min  Assign ownership and establish timelines
   6    2 min  Identify necessary resources
  23 minutes in all, 18 before
  $ bywhen agenda add A look back --minutes 240 --kind review
   1    2 min  Introduce the action planning activity
   2    3 min  Review the prioritized improvements
   3    8 min  Define concrete action steps for each improvement
   4    5 min  Coffee
   5    3 min  Assign ownership and establish timelines
   6    2 min  Identify necessary resources
   7  240 min  A look back
  263 minutes in all, 23 before
  bywhen: the agenda has 4.4 hours now
  $ bywhen agenda remove look
   1    2 min  Introduce the action planning activity
   2    3 min  Review the prioritized improvements
   3    8 min  Define concrete action steps for each improvement
   4    5 min  Coffee
   5    3 min  Assign ownership and establish timelines
   6    2 min  Identify necessary resources
  23 minutes in all, 263 before
  $ bywhen agenda remove coffee -q
  $ tail -n +4 action-plan.yaml
  actions: []
  agenda:
    - step: Introduce the action planning activity
      minutes: 2
      kind: introduce
    - step: Review the prioritized improvements
      minutes: 3
      kind: review
    - step: Define concrete action steps for each improvement
      minutes: 8
      kind: define
    - step: Assign ownership and establish timelines
      minutes: 3
      kind: assign
    - step: Identify necessary resources
      minutes: 2
      kind: resources
  $ bywhen undo --list
  can be undone, the newest first:
     1  removed the agenda step Coffee, 14:00
     2  removed the agenda step 'A look back', 14:00
     3  added the agenda step 'A look back', 14:00
     4  added the agenda step Coffee, 14:00
     5  wrote out the agenda; set the minutes of agenda step 3 to 8, 14:00

What can't be understood.

  $ bywhen agenda edit 9 --minutes 3
  bywhen: no step '9'
    the agenda has the steps 1 to 5
  [2]
  $ bywhen agenda edit the --minutes 3
  bywhen: several steps fit 'the'
    1 Introduce the action planning…, 2 Review the prioritized improv…
  [2]
  $ bywhen agenda edit 2
  bywhen: nothing to change
    --step, --minutes, --kind or --clear
  [2]
  $ bywhen agenda edit 2 --kind sing
  bywhen: no kind 'sing'
    one of: introduce, review, define, assign, resources
  [2]
  $ bywhen agenda edit 2 --clear minutes
  bywhen: the minutes of an agenda step can't be cleared
    a step has minutes: --minutes N
  [2]
  $ bywhen agenda add Coffee
  bywhen: how many minutes does the step have?
    --minutes 5
  [2]
  $ bywhen agenda add --minutes 5
  bywhen: the step is empty
  [2]
  $ bywhen agenda add Coffee --minutes 5 and cake
  bywhen: the title stands in two pieces, with an option between them
    put the value of the option in quotes, or the option behind the title
  [2]
  $ bywhen agenda remove 2 --minutes 5
  bywhen: agenda remove takes no --minutes
    --minutes goes with bywhen agenda, bywhen agenda edit, bywhen agenda add
  [2]
  $ bywhen agenda rmove 2
  bywhen: agenda takes no 'rmove'
    did you mean 'remove'?
  [2]
  $ bywhen agenda reset 2
  bywhen: agenda reset takes no '2'
    bywhen help agenda says what it takes
  [2]
  $ bywhen agenda --step x
  bywhen: agenda takes no --step
    --step goes with bywhen agenda edit
  [2]
  $ bywhen agenda --minutes 30 --format json
  bywhen: --minutes changes the agenda, and --format shows it
    first one, then the other
  [2]

Back to the usual one.

  $ bywhen agenda reset | tail -1
  15 minutes in all, 18 before
  $ bywhen agenda reset -q
  $ tail -n +4 action-plan.yaml
  actions: []

Agendas by hand: no minutes, one step, no sense.

  $ printf 'bywhen: 1\ntitle: T\nactions: []\nagenda: [{step: "Zero\\e[1m", minutes: 0}]\n' >odd.plan.yaml
  $ bywhen agenda -f odd.plan.yaml
   1    ? min  Zero\x1b[1m
  0 minutes in all
  $ bywhen agenda -f odd.plan.yaml --minutes 10
  bywhen: step 1 of the agenda has no minutes
    bywhen agenda edit 1 --minutes 5
  [2]
  $ bywhen timer start -f odd.plan.yaml
  bywhen: the agenda has no step with a title and minutes
    bywhen agenda edit 1 --minutes 5, or bywhen agenda reset for the usual ones
  [2]
  $ bywhen agenda remove 1 -f odd.plan.yaml
  bywhen: this is the only step of the agenda
    bywhen agenda reset gives the usual ones
  [2]
  $ bywhen agenda edit 1 --minutes 5 -f odd.plan.yaml
   1    5 min  Zero\x1b[1m
  5 minutes in all, 0 before
  $ bywhen agenda -f odd.plan.yaml --format json
  {
    "bywhen": 1,
    "kind": "agenda",
    "plans": [
      {
        "file": "odd.plan.yaml",
        "title": "T",
        "minutes": 5,
        "is_default": false,
        "agenda": [
          {
            "step": "Zero\u001b[1m",
            "minutes": 5,
            "kind": null,
            "actual": null,
            "says": null,
            "tips": []
          }
        ]
      }
    ]
  }
