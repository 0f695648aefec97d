A plan that can't be read for certain is not written to. Each time: one message with the place, exit code 2, and the
file as it was.

  $ refused() { cp action-plan.yaml before; bywhen assign A1 ana; echo "exit $?"; cmp before action-plan.yaml; }

Not YAML:

  $ printf 'bywhen: 1\ntitle: "open\nactions: []\n' >action-plan.yaml; refused
  bywhen: action-plan.yaml:2:8: this quote is never closed
    end the text with the same quote
  exit 2
  $ printf 'bywhen: 1\ntitle: x\nactions:\n  - id: A1\n   title: one\n' >action-plan.yaml; refused
  bywhen: action-plan.yaml:5:4: this line's indentation fits none above it
    give it the indentation of the lines that it belongs to
  exit 2
  $ printf 'just a text\n' >action-plan.yaml; refused
  bywhen: action-plan.yaml:1:1: this is not a plan
    a plan has the keys bywhen, title and actions
  exit 2
  $ printf -- '- a\n- b\n' >action-plan.yaml; refused
  bywhen: action-plan.yaml:1:1: this is not a plan
    a plan has the keys bywhen, title and actions
  exit 2
  $ : >action-plan.yaml; refused
  bywhen: action-plan.yaml:1:1: the file is empty
    move it away, then start a plan with: bywhen init TITLE
  exit 2
  $ printf 'title: x\nactions: []\n' >action-plan.yaml; refused
  bywhen: action-plan.yaml:1:1: nothing says that this is a plan
    a plan starts with 'bywhen: 1'
  exit 2

Not UTF-8, UTF-16, and NUL bytes:

  $ printf 'bywhen: 1\ntitle: caf\351\nactions: []\n' >action-plan.yaml; refused
  bywhen: action-plan.yaml:2:11: the byte 0xE9 is not UTF-8
    save the file as UTF-8
  exit 2
  $ printf '\377\376b\0y\0w\0' >action-plan.yaml; refused
  bywhen: action-plan.yaml:1:1: the file is UTF-16
    save it as UTF-8
  exit 2
  $ printf 'bywhen: 1\ntitle: a\0b\nactions: []\n' >action-plan.yaml; refused
  bywhen: action-plan.yaml:2:9: a NUL byte
    is this a text file?
  exit 2

Two documents, and keys that stand twice:

  $ printf 'bywhen: 1\ntitle: x\nactions: []\n---\nbywhen: 1\n' >action-plan.yaml; refused
  bywhen: action-plan.yaml:4:1: a second document starts here
    keep one document to a file
  exit 2
  $ printf 'bywhen: 1\ntitle: x\ntitle: y\nactions: []\n' >action-plan.yaml; refused
  bywhen: action-plan.yaml:3:1: the key 'title' stands here twice
    keep the one that is right and take the other out
  exit 2
  $ printf 'bywhen: 1\ntitle: x\nactions:\n  - id: A1\n    owner: ana\n    owner: ben\n' >action-plan.yaml; refused
  bywhen: action-plan.yaml:6:5: the key 'owner' stands here twice
    keep the one that is right and take the other out
  exit 2

100,000 brackets, and an alias inside its own anchor:

  $ (printf 'bywhen: 1\ntitle: x\nactions: '; printf '[%.0s' $(seq 100000); echo) >action-plan.yaml; refused
  bywhen: action-plan.yaml:4:1: nested deeper than 500 levels
    no plan needs that
  exit 2
  $ printf 'bywhen: 1\ntitle: x\nactions: &a [*a]\n' >action-plan.yaml; refused
  bywhen: action-plan.yaml:3:14: an alias inside the anchor that it names
    remove it: it would never end
  exit 2

An alias bomb is small where nobody expands it: it loads, and only says that its actions are no actions.

  $ cat >action-plan.yaml <<'END'
  > bywhen: 1
  > title: x
  > x-a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]
  > x-b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
  > x-c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
  > x-d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
  > x-e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
  > x-f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
  > x-g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f]
  > x-h: &h [*g, *g, *g, *g, *g, *g, *g, *g, *g]
  > actions: *h
  > END
  $ refused
  bywhen: no action 'A1'
    the plan has no actions yet; add one: bywhen add-action TITLE
  exit 2

A version that this program does not know, and conflict markers:

  $ printf 'bywhen: 99\ntitle: x\nactions: []\n' >action-plan.yaml; refused
  bywhen: action-plan.yaml:1:9: format version 99 is not known to this program
    it knows version 1; a newer bywhen may know it
  exit 2
  $ printf 'bywhen: 1\n<<<<<<< ours\ntitle: x\n=======\ntitle: y\n>>>>>>> theirs\nactions: []\n' >action-plan.yaml; refused
  bywhen: action-plan.yaml:2:1: an unresolved merge conflict
    keep the lines that are right and take the markers out
  exit 2

What is no file, or too big a one:

  $ truncate -s 100M action-plan.yaml; refused
  bywhen: action-plan.yaml: the file is too big: over 64 MiB
    check that this is the file you mean
  exit 2
  $ rm action-plan.yaml; bywhen assign A1 ana --file .
  bywhen: .: this is a folder, not a file
    name a file in it
  [2]
  $ mkfifo pipe.plan.yaml; bywhen assign A1 ana
  bywhen: pipe.plan.yaml: this is a pipe (FIFO), not a regular file
    name a regular file
  [2]
  $ bywhen assign A1 ana --file /dev/null
  bywhen: /dev/null: this is a device, not a regular file
    name a regular file
  [2]
  $ bywhen assign A1 ana --file nowhere.yaml
  bywhen: nowhere.yaml: there is no such file
    check the name and the folder you are in
  [2]
  $ ls
  before
  pipe.plan.yaml
