A plan under a name that no command looks for: a note says so.

  $ bywhen init X -f notes.yaml
  started notes.yaml: X
  bywhen: no command finds a plan of that name: call it *.plan.yaml, or name it each time with --file or $BYWHEN_FILE
  bywhen: next: bywhen add-action TITLE, or bywhen add-improvement TITLE
  $ bywhen init Y -f notes.plan.yaml
  started notes.plan.yaml: Y
  bywhen: next: bywhen add-action TITLE, or bywhen add-improvement TITLE

A link to nothing is no plan.

  $ rm notes.plan.yaml
  $ ln -s nowhere action-plan.yaml
  $ bywhen init Z
  bywhen: action-plan.yaml: this is a link to nothing
    take it away, or name another file: bywhen init TITLE --file NAME.plan.yaml
  [2]
