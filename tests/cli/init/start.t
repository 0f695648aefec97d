A session begins with a plan in an empty folder. The title may go without quotes.

  $ bywhen init Checkout blueprint refinement
  started action-plan.yaml: Checkout blueprint refinement
  bywhen: next: bywhen add-action TITLE, or bywhen add-improvement TITLE

What is in it: the title, the day, and no action yet.

  $ cat action-plan.yaml
  bywhen: 1
  title: Checkout blueprint refinement
  date: 2026-11-24
  actions: []

An existing plan is never overwritten, and a second one is not put beside it unawares.

  $ bywhen init "Another one"
  bywhen: action-plan.yaml: this folder has a plan already
    work on it, or name another file: bywhen init TITLE --file NAME.plan.yaml
  [2]
  $ bywhen init "Another one" --file action-plan.yaml
  bywhen: action-plan.yaml: there is already something of that name
    choose another name, or move it away first
  [2]

With a name of its own, a second plan is fine. --quiet leaves the answer out.

  $ bywhen init "Another one" --file retro.plan.yaml --quiet
  $ ls
  action-plan.yaml
  retro.plan.yaml

The file that $BYWHEN_FILE names is taken like one that --file names.

  $ BYWHEN_FILE=spring.plan.yaml bywhen init "Spring" -q
  $ head -n 2 spring.plan.yaml
  bywhen: 1
  title: Spring

It must be in a folder that is there.

  $ bywhen init "Summer" --file later/summer.plan.yaml
  bywhen: later/summer.plan.yaml: there is no such folder
    make it first
  [2]
