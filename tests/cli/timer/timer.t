The timer runs the agenda; each word may come from another terminal.

  $ bywhen init Returns -q && bywhen add-improvement "Fewer calls" -q && bywhen add One -q && bywhen add Two -q
  $ at() { local now=$1; shift; BYWHEN_NOW=$now bywhen timer "$@"; }
  $ at 14:00 status
  bywhen: no timer was started for this plan; bywhen timer start starts one
  [1]
  $ at 14:00 next
  bywhen: no timer was started for this plan
    bywhen timer start starts one
  [2]
  $ at 14:00 start
  1/5  Introduce the action planning activity  | 2:00 left, 15:00 left in all | on time
       We turn the improvements into actions: what exactly, who, by when, and with what. At the end there is one plan, and each of us knows what is ours.
  $ at 14:01 start
  bywhen: a timer runs already: 1/5  Introduce the action planning activity  | 1:00 left, 14:00 left in all | on time
    bywhen timer stop ends it, bywhen timer start --restart begins again
  [2]

Two terminals that say next together skip one step.

  $ at 14:00:01 next
  1/5  Introduce the action planning activity  | 1:59 left, 14:59 left in all | on time
  bywhen: this step began just now; say it again to skip it
  $ at 14:02 next
  2/5  Review the prioritized improvements  | 3:00 left, 13:00 left in all | on time
       These are the improvements that we found, the most important first. Is the order still right?
  $ at 14:02:01 next
  2/5  Review the prioritized improvements  | 2:59 left, 12:59 left in all | on time
  bywhen: this step began just now; say it again to skip it

A step that overruns shortens those to come, but not owners and timelines.

  $ at 14:06:10 status
  2/5  Review the prioritized improvements  | 1:10 over, 8:50 left in all | 1:10 behind
       next: Define concrete action steps for each improvement, 4:10
       the rest is re-planned: step 3 4:10, step 4 3:00, step 5 1:40
  
        planned      now    taken
     1     2:00              2:00  Introduce the action planning activity
  >  2     3:00     3:00     4:10  Review the prioritized improvements
     3     5:00     4:10           Define concrete action steps for each improvement; 1 improvement without an action, 250 s
     4     3:00     3:00           Assign ownership and establish timelines; 2 actions without an owner or a deadline, 90 s for each
     5     2:00     1:40           Identify necessary resources; 2 actions where nobody looked at what they need, 50 s for each
  $ at 14:06:10 next
  3/5  Define concrete action steps for each improvement  | 4:10 left, 8:50 left in all | 1:10 behind
       Improvement by improvement: which concrete steps does it take?
       1 improvement without an action, 250 s
       the rest is re-planned: step 4 3:00, step 5 1:40
  $ at 14:07 add 1m
  3/5  Define concrete action steps for each improvement  | 4:20 left, 8:00 left in all | 1:10 behind
       the rest is re-planned: step 4 3:00, step 5 0:40
  $ at 14:07 add -30s
  3/5  Define concrete action steps for each improvement  | 3:50 left, 8:00 left in all | 1:10 behind
       the rest is re-planned: step 4 3:00, step 5 1:10
  $ at 14:07 add 5m --end
  3/5  Define concrete action steps for each improvement  | 3:50 left, 13:00 left in all | 3:50 ahead
  $ at 14:07 add 0m
  bywhen: not a time to add: '0m'
    like 2m, -1m, 30s or 1m30s
  [2]
  $ at 14:07 pause
  3/5  Define concrete action steps for each improvement  | 3:50 left, 13:00 left in all | 3:50 ahead | paused
  $ at 15:00 pause
  3/5  Define concrete action steps for each improvement  | 3:50 left, 13:00 left in all | 3:50 ahead | paused
  bywhen: the timer is paused already
  $ at 15:00 resume
  3/5  Define concrete action steps for each improvement  | 3:50 left, 13:00 left in all | 3:50 ahead
  $ at 15:00 resume
  3/5  Define concrete action steps for each improvement  | 3:50 left, 13:00 left in all | 3:50 ahead
  bywhen: the timer is not paused
  $ at 15:01 back
  2/5  Review the prioritized improvements  | 0:00 left, 12:00 left in all | 3:50 ahead
       These are the improvements that we found, the most important first. Is the order still right?
  $ at 15:01 back
  1/5  Introduce the action planning activity  | 0:00 left, 12:00 left in all | 3:50 ahead
       We turn the improvements into actions: what exactly, who, by when, and with what. At the end there is one plan, and each of us knows what is ours.
  $ at 15:01 back
  1/5  Introduce the action planning activity  | 0:00 left, 12:00 left in all | 3:50 ahead
  bywhen: this is the first step

One line for tmux or a prompt.

  $ at 15:01:10 status --format '{number}/{steps} {step} {left} of {allotted}, {total-left} {ahead} {state} {{{next}}}'
  1/5 Introduce the action planning activity -0:10 of 2:00, 11:50 3:40 ahead running {Review the prioritized improvements}
  $ at 15:01:10 status --format '{lft}'
  bywhen: no placeholder '{lft}'
    did you mean 'left'?
  [2]
  $ at 15:01:10 status --format '{left'
  bywhen: a '{' that belongs to no placeholder
    for the sign itself write it twice: {{
  [2]
  $ at 15:01:10 status --format 'left}'
  bywhen: a '}' that belongs to no placeholder
    for the sign itself write it twice: }}
  [2]
  $ at 15:01:10 status --format 'jsn'
  bywhen: no format 'jsn'
    did you mean 'json'?
  [2]

To the end, and back from it.

  $ for minute in 02 03 04 05; do at 15:$minute next -q; done
  $ at 15:05:30 status --format '{next}|{gaps}|{per-gap}'
  |2|45
  $ at 15:06 next
  the timer has ended  | 13:00 taken | 15:00 planned
  $ at 15:07 next
  the timer has ended  | 13:00 taken | 15:00 planned
  bywhen: the timer has ended already
  $ at 15:07 pause
  bywhen: the timer has ended
    bywhen timer back goes on with it, bywhen timer start begins again
  [2]
  $ at 15:07 status --format '{left}'
  [1]
  $ at 15:07 status
  the timer has ended  | 13:00 taken | 15:00 planned
  
        planned      now    taken
     1     2:00              3:00  Introduce the action planning activity
     2     3:00              5:10  Review the prioritized improvements
     3     5:00              2:50  Define concrete action steps for each improvement
     4     3:00              1:00  Assign ownership and establish timelines
     5     2:00              1:00  Identify necessary resources
  [1]
  $ at 15:08 back
  5/5  Identify necessary resources  | 1:00 left, 7:00 left in all | 6:00 ahead
       What does each action need, and what could stop it?
       2 actions where nobody looked at what they need, 30 s for each
  $ at 15:09 stop
  the timer has ended  | 14:00 taken | 15:00 planned
  $ at 15:09 stop
  the timer has ended  | 14:00 taken | 15:00 planned
  bywhen: the timer has ended already

What was planned and what it took is kept on request, and can be undone.

  $ at 15:09 stop --record --dry-run
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -10,3 +10,24 @@
       title: One
     - id: A2
       title: Two
  +agenda:
  +  - step: Introduce the action planning activity
  +    minutes: 2
  +    kind: introduce
  +    actual: 3
  +  - step: Review the prioritized improvements
  +    minutes: 3
  +    kind: review
  +    actual: 5
  +  - step: Define concrete action steps for each improvement
  +    minutes: 5
  +    kind: define
  +    actual: 3
  +  - step: Assign ownership and establish timelines
  +    minutes: 3
  +    kind: assign
  +    actual: 1
  +  - step: Identify necessary resources
  +    minutes: 2
  +    kind: resources
  +    actual: 2
  $ at 15:09 stop --record
  the timer has ended  | 14:00 taken | 15:00 planned
       its minutes are kept in the plan
  $ bywhen undo
  undone: kept the minutes that the steps of the agenda took, 15:09
  $ bywhen redo -q
  $ bywhen agenda edit 1 --step Welcome --minutes 9 -q
  $ at 15:10 stop --record
  the timer has ended  | 14:00 taken | 15:00 planned
       its minutes are kept in the plan
  bywhen: the agenda has no step 'Introduce the action planning activity' any more; its minutes are not kept
  $ tail -n +15 action-plan.yaml
      minutes: 9
      kind: introduce
      actual: 3
    - step: Review the prioritized improvements
      minutes: 3
      kind: review
      actual: 5
    - step: Define concrete action steps for each improvement
      minutes: 5
      kind: define
      actual: 3
    - step: Assign ownership and establish timelines
      minutes: 3
      kind: assign
      actual: 1
    - step: Identify necessary resources
      minutes: 2
      kind: resources
      actual: 2

Another length, for one time.

  $ at 15:10 start --minutes 30
  1/5  Welcome  | 12:00 left, 30:00 left in all | on time
       We turn the improvements into actions: what exactly, who, by when, and with what. At the end there is one plan, and each of us knows what is ours.
  $ at 15:11 start --restart --minutes 3
  bywhen: 3 minutes can't hold 5 steps
    each step has a minute at least
  [2]
  $ at 15:11 start --restart -q
  $ at 15:11 start --dry-run
  bywhen: a timer is no change of the plan, so there is nothing to look at first
    bywhen timer stop ends it
  [2]
  $ at 15:12 status --format json
  {
    "bywhen": 1,
    "kind": "timer",
    "plans": [
      {
        "file": "action-plan.yaml",
        "title": "Returns",
        "timer": {
          "state": "running",
          "current": 1,
          "step_left": 480,
          "total_left": 1260,
          "ahead": 0,
          "replanned": false,
          "out_of_time": false,
          "steps": [
            {
              "step": "Welcome",
              "kind": "introduce",
              "planned": 540,
              "allotted": 540,
              "spent": 60,
              "open_gaps": null,
              "per_gap": null
            },
            {
              "step": "Review the prioritized improvements",
              "kind": "review",
              "planned": 180,
              "allotted": 180,
              "spent": 0,
              "open_gaps": null,
              "per_gap": null
            },
            {
              "step": "Define concrete action steps for each improvement",
              "kind": "define",
              "planned": 300,
              "allotted": 300,
              "spent": 0,
              "open_gaps": 1,
              "per_gap": 300
            },
            {
              "step": "Assign ownership and establish timelines",
              "kind": "assign",
              "planned": 180,
              "allotted": 180,
              "spent": 0,
              "open_gaps": 2,
              "per_gap": 90
            },
            {
              "step": "Identify necessary resources",
              "kind": "resources",
              "planned": 120,
              "allotted": 120,
              "spent": 0,
              "open_gaps": 2,
              "per_gap": 60
            }
          ]
        }
      }
    ]
  }

What is wrong with a word.

  $ at 15:12 strat
  bywhen: timer takes no 'strat'
    did you mean 'start'?
  [2]
  $ at 15:12 next --record
  bywhen: timer next takes no --record
    --record goes with bywhen timer stop
  [2]
  $ at 15:12 next 3
  bywhen: timer next takes no '3'
    bywhen help timer says what it takes
  [2]
  $ at 15:12 add
  bywhen: not a time to add: ''
    like 2m, -1m, 30s or 1m30s
  [2]
  $ at 15:12 add soon
  bywhen: not a time to add: 'soon'
    like 2m, -1m, 30s or 1m30s
  [2]
  $ BYWHEN_NOW=14:00:61 bywhen timer status
  bywhen: BYWHEN_NOW: not a time of day: '14:00:61'
    like 14:00
  [2]

Each plan has its own.

  $ cp action-plan.yaml other.yaml
  $ at 15:12 status -f other.yaml
  bywhen: no timer was started for this plan; bywhen timer start starts one
  [1]
  $ ln -s action-plan.yaml link.yaml
  $ at 15:12 status -f link.yaml --format '{number}'
  1

It is kept outside of the plan, for nobody else to read. One that is damaged is refused, and gives way to a new one.

  $ stat -c %a $XDG_STATE_HOME/bywhen/*.timer
  600
  $ echo spam >>$XDG_STATE_HOME/bywhen/*.timer
  $ at 15:12 status 2>&1 | sed "s|$XDG_STATE_HOME/bywhen/[0-9a-f]*|STATE|"
  bywhen: STATE.timer: this is no timer that this program can read
    bywhen timer start makes a new one
  $ at 15:12 next 2>&1 | sed "s|$XDG_STATE_HOME/bywhen/[0-9a-f]*|STATE|"
  bywhen: STATE.timer: this is no timer that this program can read
    bywhen timer start makes a new one
  $ at 15:12 start -q

A plan that can't be read at the moment doesn't stop the clock; titles can do no harm.

tmux expands what is printed for it, so that a "#" of a title is doubled where tmux would.

  $ printf 'agenda: [{step: "C# 5#3 #{host} #S #(ls)", minutes: 2}]\nbywhen: 1\ntitle: T\nactions: []\n' >tmux.yaml
  $ at 15:12 start -q -f tmux.yaml
  $ at 15:12 status -f tmux.yaml --format '{step}'
  C# 5#3 ##{host} ##S ##(ls)

  $ printf 'agenda: [{step: "a#[fg=red]b ##[x \\e[31m\\nc", minutes: 2}]\nbywhen: 1\ntitle: T\nactions: []\n' >bad.yaml
  $ at 15:12 start -f bad.yaml
  1/1  a#[fg=red]b ##[x \x1b[31m\nc  | 2:00 left, 2:00 left in all | on time
  $ echo '[' >>bad.yaml
  $ at 15:12 status -f bad.yaml --format '{step}{gaps}'
  a##[fg=red]b ####[x \x1b[31m\nc
  $ at 15:13 next -f bad.yaml
  the timer has ended  | 1:00 taken | 2:00 planned
