Outside a git repository only this folder is looked into.

  $ bywhen list
  bywhen: no plan here
    start one with: bywhen init TITLE (or name one with --file)
  [2]
  $ mkdir -p sub/deep; cp $EXAMPLES/smallest.plan.yaml action-plan.yaml
  $ bywhen list
  Id  Action                                   Owner          By when                    Needs  State
  A1  Label the shelves by what lives on them  ana, proposed  Fri 4 Dec, 8 working days  none
  $ cd sub/deep; bywhen list
  bywhen: no plan here
    start one with: bywhen init TITLE (or name one with --file)
  [2]

In a repository the nearest plan upwards is taken, as far as the repository's root.

  $ git init -q ../..; bywhen list
  Id  Action                                   Owner          By when                    Needs  State
  A1  Label the shelves by what lives on them  ana, proposed  Fri 4 Dec, 8 working days  none
  $ printf 'bywhen: 1\ntitle: Nearer\nactions: []\n' >../near.plan.yml
  $ bywhen list
  no actions yet
  $ rm ../near.plan.yml; git init -q ..; bywhen list
  bywhen: no plan here
    start one with: bywhen init TITLE (or name one with --file)
  [2]
  $ rm -rf ../.git

A change is made where the plan is.

  $ bywhen assign A1 ben
  A1  Label the shelves by what lives on them  | ben, proposed | Fri 4 Dec, 8 working days | needs nothing
  ben now owns the only open action
  $ grep -c ben ../../action-plan.yaml; ls
  1

The diff of a dry run is named from the plan's own folder.

  $ bywhen assign A1 ana --dry-run | tee change
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -3,4 +3,4 @@
   date: 2026-11-24
   actions:
     - {id: A1, title: Label the shelves by what lives on them,
  -     owner: ben, deadline: 2026-12-04, resources: none}
  +     owner: ana, deadline: 2026-12-04, resources: none}
  $ cd ../..; patch -p1 --quiet <sub/deep/change && grep -c ana action-plan.yaml
  1

Two plans in one folder are refused, and both named.

  $ cp action-plan.yaml retro.plan.yaml
  $ bywhen list
  bywhen: more than one plan here: action-plan.yaml, retro.plan.yaml
    say which with --file, e.g. --file action-plan.yaml
  [2]
  $ bywhen assign A1 ben
  bywhen: more than one plan here: action-plan.yaml, retro.plan.yaml
    say which with --file, e.g. --file action-plan.yaml
  [2]
  $ bywhen
  bywhen: more than one plan here: action-plan.yaml, retro.plan.yaml
    say which with --file, e.g. --file action-plan.yaml
  [2]

--file names one, $BYWHEN_FILE too; any name will do.

  $ bywhen list --file retro.plan.yaml
  Id  Action                                   Owner          By when                    Needs  State
  A1  Label the shelves by what lives on them  ana, proposed  Fri 4 Dec, 8 working days  none
  $ cp retro.plan.yaml notes.txt; BYWHEN_FILE=notes.txt bywhen list
  Id  Action                                   Owner          By when                    Needs  State
  A1  Label the shelves by what lives on them  ana, proposed  Fri 4 Dec, 8 working days  none
  $ BYWHEN_FILE=nowhere.txt bywhen list -f notes.txt
  Id  Action                                   Owner          By when                    Needs  State
  A1  Label the shelves by what lives on them  ana, proposed  Fri 4 Dec, 8 working days  none
  $ BYWHEN_FILE=nowhere.txt bywhen list
  bywhen: nowhere.txt: there is no such file
    check the name and the folder you are in
  [2]

`bywhen` alone is the plan at a glance, or the help where there is no plan.

  $ rm retro.plan.yaml; bywhen
  Tidy the tool room
  Tue 24 Nov | 0 of 1 action done, 1 open
  
  Actions
    A1  Label the shelves by what lives on them | ana, proposed | Fri 4 Dec
  
  Next
    Fri 4 Dec, 8 working days  A1 Label the shelves by what lives on them (ana)
  $ mkdir ../other; cd ../other; bywhen | head -n 3
  bywhen: who does what, by when. One plan, one YAML file, kept in git.
  
  usage: bywhen COMMAND [ARGUMENT...] [OPTION...]
