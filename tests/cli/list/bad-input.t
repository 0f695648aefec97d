A command that reads refuses what it can't be certain of, just as one that writes.

  $ refused() { bywhen list; echo "exit $?"; }
  $ printf 'bywhen: 1\ntitle: "open\nactions: []\n' >action-plan.yaml; refused
  bywhen: action-plan.yaml:2:8: this quote is never closed
    end the text with the same quote
  exit 2
  $ printf 'bywhen: 1\ntitle: caf\351\nactions: []\n' >action-plan.yaml; refused
  bywhen: action-plan.yaml:2:11: the byte 0xE9 is not UTF-8
    save the file as UTF-8
  exit 2
  $ printf 'bywhen: 1\ntitle: a\0b\nactions: []\n' >action-plan.yaml; refused
  bywhen: action-plan.yaml:2:9: a NUL byte
    is this a text file?
  exit 2
  $ printf 'bywhen: 1\ntitle: x\nactions: []\n---\nbywhen: 1\n' >action-plan.yaml; refused
  bywhen: action-plan.yaml:4:1: a second document starts here
    keep one document to a file
  exit 2
  $ printf 'bywhen: 1\ntitle: x\ntitle: y\nactions: []\n' >action-plan.yaml; refused
  bywhen: action-plan.yaml:3:1: the key 'title' stands here twice
    keep the one that is right and take the other out
  exit 2
  $ (printf 'bywhen: 1\ntitle: x\nactions: '; printf '[%.0s' $(seq 100000); echo) >action-plan.yaml; refused
  bywhen: action-plan.yaml:4:1: nested deeper than 500 levels
    no plan needs that
  exit 2
  $ printf 'bywhen: 1\ntitle: x\nactions: &a [*a]\n' >action-plan.yaml; refused
  bywhen: action-plan.yaml:3:14: an alias inside the anchor that it names
    remove it: it would never end
  exit 2
  $ printf 'bywhen: 99\ntitle: x\nactions: []\n' >action-plan.yaml; refused
  bywhen: action-plan.yaml:1:9: format version 99 is not known to this program
    it knows version 1; a newer bywhen may know it
  exit 2
  $ printf 'bywhen: 1\n<<<<<<< ours\ntitle: x\n=======\ntitle: y\n>>>>>>> theirs\nactions: []\n' >action-plan.yaml; refused
  bywhen: action-plan.yaml:2:1: an unresolved merge conflict
    keep the lines that are right and take the markers out
  exit 2
  $ truncate -s 100M action-plan.yaml; refused
  bywhen: action-plan.yaml: the file is too big: over 64 MiB
    check that this is the file you mean
  exit 2
  $ rm action-plan.yaml; mkfifo pipe.plan.yaml; refused
  bywhen: pipe.plan.yaml: this is a pipe (FIFO), not a regular file
    name a regular file
  exit 2
  $ bywhen list --file .
  bywhen: .: this is a folder, not a file
    name a file in it
  [2]
  $ bywhen list --file nowhere.yaml
  bywhen: nowhere.yaml: there is no such file
    check the name and the folder you are in
  [2]

What is only unwise is no reason to refuse: unknown keys, odd values and gaps are for lint to say.

  $ rm pipe.plan.yaml
  $ cat >action-plan.yaml <<'END'
  > bywhen: 1
  > title: x
  > colour: blue
  > actions:
  >   - {id: A1, title: One, owner: TBD, deadline: 2026-02-30, resources: []}
  >   - just a text
  > END
  $ bywhen list
  Id  Action  Owner     By when      Needs      State
  A1  One     no owner  no deadline  not named

An alias bomb is not expanded.

  $ cat >action-plan.yaml <<'END'
  > bywhen: 1
  > title: x
  > x-a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]
  > x-b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
  > x-c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
  > x-d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
  > actions: *d
  > END
  $ bywhen list
  no actions yet
