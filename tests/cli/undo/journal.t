What undo needs is kept outside the plan's folder, for nobody else to read: a plan may be secret.

  $ bywhen init Returns -q
  $ ls -A $XDG_STATE_HOME
  $ (umask 0; bywhen add-action One -q)
  $ stat -c '%a %F' $XDG_STATE_HOME/bywhen $XDG_STATE_HOME/bywhen/*
  700 directory
  600 regular file
  $ ls -A
  action-plan.yaml
  $ journal=$(echo $XDG_STATE_HOME/bywhen/*.journal)

Without XDG_STATE_HOME it is in the home folder. A folder that is not named from the root does not count.

  $ XDG_STATE_HOME= bywhen add-action Two -q
  $ XDG_STATE_HOME=state bywhen add-action Three -q
  $ ls -A . $HOME/.local/state/bywhen
  .:
  action-plan.yaml
  
  */.local/state/bywhen: (glob)
  *.journal (glob)

Where it can't be kept, the plan is written all the same, and a note says that there will be no undo.

  $ env -u XDG_STATE_HOME -u HOME bywhen add-person ana Ana Ruiz
  ana  Ana Ruiz
  bywhen: this change can't be undone: neither XDG_STATE_HOME nor HOME says where to keep a journal
  $ env -u XDG_STATE_HOME -u HOME bywhen add-person ben Ben Okafor --quiet
  $ env -u XDG_STATE_HOME -u HOME bywhen undo
  bywhen: neither XDG_STATE_HOME nor HOME says where to keep a journal
    set one of them to the whole path of a folder
  [2]
  $ touch $TMPDIR/file
  $ XDG_STATE_HOME=$TMPDIR/file bywhen add-person cleo Cleo Park
  cleo  Cleo Park
  bywhen: this change can't be undone: */file/bywhen: this folder can't be made: a part of the path is a file, not a folder (glob)

What was written without a note is something else to the next undo.

  $ bywhen undo 2>&1 | tail -n 2
  bywhen: action-plan.yaml: something else has changed the plan since your last command (added A1 One, 14:00)
    take that change back first, or change the plan by hand; nothing was written
  $ bywhen assign A1 ana -q && bywhen undo
  undone: assigned A1 to ana, 14:00

A file that is not the plan's journal is left alone.

  $ echo "dear diary" >$journal
  $ bywhen assign A1 ana -q
  $ bywhen assign A1 ben
  A1  One  | Ben, proposed | no deadline | resources not named
      still missing: deadline, resources
  Ben now owns 1 of 3 open actions
  bywhen: this change can't be undone: *.journal: this is not the journal of the plan (glob)
  $ bywhen undo
  bywhen: *.journal: this is not the journal of the plan (glob)
    look at it, and move it away to have undo again
  [2]
  $ cat $journal
  dear diary

Nor is a link followed.

  $ mv $journal $TMPDIR/target && ln -s $TMPDIR/target $journal
  $ bywhen assign A1 cleo 2>&1 | tail -n 1
  bywhen: this change can't be undone: *.journal: this is a symbolic link, which is not followed here (glob)
  $ cat $TMPDIR/target
  dear diary

Out of the way, it is begun anew.

  $ rm $journal
  $ bywhen assign A1 ana -q && bywhen undo
  undone: assigned A1 to ana, 14:00

The time of day that a change is noted with must be one.

  $ BYWHEN_NOW=soon bywhen assign A1 ana
  bywhen: BYWHEN_NOW: not a time of day: 'soon'
    like 14:00
  [2]
