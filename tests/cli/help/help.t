All commands, by the moment at which they are used.

  $ bywhen help
  bywhen: who does what, by when. One plan, one YAML file, kept in git.
  
  usage: bywhen COMMAND [ARGUMENT...] [OPTION...]
  
  Start
    init              start a plan in this folder
    add-person        add someone who can own actions
    add-improvement   add an improvement that actions serve
    rank              put improvements into the order of the group's votes
  
  Capture
    add-action        add an action: one concrete step
    assign            give actions their owner: one accountable person
    accept            take on actions that you own
    decline           say no to actions that you were to own
    schedule          say by when actions are done
    add-resource      say what an action needs, or that it needs nothing
    add-risk          say what could go wrong, and what will be done then
    decide            write down what was decided and is no action
    park              keep a good question for another day
    edit              change fields of actions, or the plan in your editor
    edit-resource     change what is said of a resource: its status, its cost
    edit-risk         change what is said of a risk: its contingency, its owner
    edit-improvement  change an improvement: its title, its priority
    edit-person       change a person: name, address, capacity, id
    edit-plan         change the plan's own fields: title, date, who was there
    remove            take something out: an action, a person, a resource
  
  Live
    session           the agenda step by step, one short line at a time
    agenda            what the session does when: its steps, minutes and tips
    timer             run the agenda, re-planned where a step overruns
    fill              walk through all that is missing, one short line at a time
    close             the commitment round: who says yes, and what was agreed
    board             the plan on the whole screen, for the wall, as it grows
  
  Track
    start             begin work on actions
    done              mark actions as done
    block             say what holds actions up
    drop              give actions up, and say why
    reopen            open actions again that were done, dropped or blocked
    note              write down what happened with an action
    list              all actions, one a line, or those that you ask for
    show              one action, improvement or person; or the plan at a glance
    next              what you can start now, what is blocked, and what waits
    status            one screen: progress, what moved, who waits for whom
  
  Share
    lint              check that every action has an owner, deadline and resources
    rules             what lint looks for: all rules, or one in full
    schema            the JSON Schema of a plan, for editors
    report            the whole plan to read: who does what, by when
    export            the deadlines and check-ins for your calendar, with alarms
  
  History
    undo              take back what the last commands changed
    redo              make again what was undone
  
  Help
    help              the commands, or one of them in full
    completion        a script for your shell to complete commands, ids and people
  
  Options of every command
    -f, --file FILE   the plan to work on
        --today DATE  the day to take for today
        --as WHO      who is typing
        --color WHEN  auto, always or never
    -n, --dry-run     show the change as a diff and write nothing
    -q, --quiet       only what was asked for, no remarks
    -h, --help        help on the command
        --version     the version of the program
  
  bywhen help COMMAND says more; manual: bywhen(1), format: bywhen-plan(5).

One of them in full; the short name leads there, too.

  $ bywhen help add-action
  usage: bywhen add-action TITLE... | - [OPTION...]
  
  add an action: one concrete step
  Short: bywhen add
  
  The title is taken as it is; what is missing can be filled in later.
  With - each line of standard input is a title: all of them are added, or none.
  
  Options
        --for I1          the improvement that it serves; may be repeated
        --owner WHO       the one person who is accountable
        --accepted        the owner has taken it aloud
        --helper WHO      someone who helps; may be repeated
        --start DATE      when work on it starts
        --deadline DATE   by when it is done; a ? at the end makes it tentative
        --tentative       the deadline is to be confirmed
        --effort TIME     30m, 4h, 2d or 1w
        --after A2        what must be done before it; may be repeated
        --benefit TEXT    what it brings
        --done-when TEXT  how everyone will know that it is done
        --link TEXT       where to read on; may be repeated
        --notes TEXT      whatever else there is to say
        --resource TEXT   what it needs; may be repeated
        --no-resources    it needs nothing: somebody looked
  
  Examples
    bywhen add-action Rewrite the returns page --for I1
    bywhen add "Get CMS access" --owner ben --deadline fri --no-resources
  
  Options of every command: bywhen help
  $ bywhen help add | head -n 1
  usage: bywhen add-action TITLE... | - [OPTION...]
  $ bywhen schedule --help
  usage: bywhen schedule ACTION... DATE [OPTION...]
  
  say by when actions are done
  
  DATE is 2026-12-04, 4 dec, fri (the first after today), next fri, in 2 weeks,
  +10d, +5wd (working days), eow, end of march or A2+3wd (from A2's deadline).
  A ? at its end makes it tentative.
  
  Options
        --start DATE    when work on it starts
        --after A2      what must be done before it; may be repeated
        --effort TIME   30m, 4h, 2d or 1w
        --tentative     the date is to be confirmed, as with a ? at its end
        --because TEXT  why the deadline moves
  
  Examples
    bywhen schedule A3 A4 4 dec
    bywhen schedule A3 A2+5wd? --after A2 --effort 2d
  
  Options of every command: bywhen help

A command that there is not.

  $ bywhen help shedule
  bywhen: no command 'shedule'
    did you mean 'schedule'?
  [2]
  $ bywhen shedule A1 fri
  bywhen: no command 'shedule'
    did you mean 'schedule'?
  [2]
  $ bywhen xyzzy
  bywhen: no command 'xyzzy'
    bywhen help lists the commands
  [2]
  $ bywhen --halp
  bywhen: unknown option '--halp'
    did you mean '--help'?
  [2]
  $ bywhen --version
  bywhen 0.1.0
