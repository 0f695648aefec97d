To lint, what is wrong with a file's content is a finding like any other: exit code 1, with the place.
Only a text that is not UTF-8 could not be read at all: its finding ends with 2.

  $ printf 'bywhen: 1\ntitle: "open\nactions: []\n' >action-plan.yaml; bywhen lint
  error[yaml-syntax]: this quote is never closed
   --> action-plan.yaml:2:8
    |
  2 | title: "open
    |        ^
    = help: end the text with the same quote
  
  1 error in 1 plan, 0 actions
  [1]
  $ printf 'bywhen: 1\ntitle: caf\351\nactions: []\n' >action-plan.yaml; bywhen lint
  error[yaml-syntax]: the byte 0xE9 is not UTF-8
   --> action-plan.yaml:2:11
    |
  2 | title: caf\xe9
    |           ^
    = help: save the file as UTF-8
  
  1 error in 1 plan, 0 actions
  [2]
  $ bywhen lint --format line
  action-plan.yaml:2:11: error: the byte 0xE9 is not UTF-8 (save the file as UTF-8) [yaml-syntax]
  [2]
  $ bywhen lint --ignore yaml-syntax --fail-on never --format line
  bywhen: action-plan.yaml:2:11: the byte 0xE9 is not UTF-8
    save the file as UTF-8
  [2]
  $ bywhen lint --write-baseline known.json --format line
  action-plan.yaml:2:11: error: the byte 0xE9 is not UTF-8 (save the file as UTF-8) [yaml-syntax]
  bywhen: known.json is not written: not every plan was linted
  [2]
  $ printf 'bywhen: 1\ntitle: a\0b\nactions: []\n' >action-plan.yaml; bywhen lint
  error[yaml-syntax]: a NUL byte
   --> action-plan.yaml:2:9
    |
  2 | title: a\x00b
    |         ^
    = help: is this a text file?
  
  1 error in 1 plan, 0 actions
  [1]
  $ printf 'bywhen: 1\ntitle: x\nactions: []\n---\nbywhen: 1\n' >action-plan.yaml; bywhen lint
  error[yaml-syntax]: a second document starts here
   --> action-plan.yaml:4:1
    |
  4 | ---
    | ^
    = help: keep one document to a file
  
  1 error in 1 plan, 0 actions
  [1]
  $ printf 'bywhen: 1\ntitle: x\ntitle: y\nactions: []\n' >action-plan.yaml; bywhen lint
  error[duplicate-key]: the key 'title' stands here twice
   --> action-plan.yaml:3:1
    |
  3 | title: y
    | ^^^^^
    = help: keep the one that is right and take the other out
  
  1 error in 1 plan, 0 actions
  [1]
  $ (printf 'bywhen: 1\ntitle: x\nactions: '; printf '[%.0s' $(seq 100000); echo) >action-plan.yaml; bywhen lint
  error[yaml-syntax]: nested deeper than 500 levels
   --> action-plan.yaml:4:1
    |
  4 |
    | ^
    = help: no plan needs that
  
  1 error in 1 plan, 0 actions
  [1]
  $ printf 'bywhen: 1\ntitle: x\nactions: &a [*a]\n' >action-plan.yaml; bywhen lint
  error[yaml-syntax]: an alias inside the anchor that it names
   --> action-plan.yaml:3:14
    |
  3 | actions: &a [*a]
    |              ^
    = help: remove it: it would never end
  
  1 error in 1 plan, 0 actions
  [1]
  $ printf 'bywhen: 99\ntitle: x\nactions: []\n' >action-plan.yaml; bywhen lint
  error[invalid-value]: format version 99 is not known to this program
   --> action-plan.yaml:1:9
    |
  1 | bywhen: 99
    |         ^^
    = help: it knows version 1; a newer bywhen may know it
  
  1 error in 1 plan, 0 actions
  [1]
  $ printf 'bywhen: 1\n<<<<<<< ours\ntitle: x\n=======\ntitle: y\n>>>>>>> theirs\nactions: []\n' >action-plan.yaml
  $ bywhen lint
  error[merge-conflict]: an unresolved merge conflict
   --> action-plan.yaml:2:1
    |
  2 | <<<<<<< ours
    | ^^^^^^^
    = help: keep the lines that are right and take the markers out
  
  error[merge-conflict]: an unresolved merge conflict
   --> action-plan.yaml:6:1
    |
  6 | >>>>>>> theirs
    | ^^^^^^^
    = help: keep the lines that are right and take the markers out
  
  2 errors in 1 plan, 0 actions
  [1]
  $ : >action-plan.yaml; bywhen lint
  error[invalid-value]: the file is empty
   --> action-plan.yaml:1:1
    |
  1 |
    | ^
    = help: move it away, then start a plan with: bywhen init TITLE
  
  1 error in 1 plan, 0 actions
  [1]
  $ printf 'just a text\n' >action-plan.yaml; bywhen lint
  error[invalid-value]: this is not a plan
   --> action-plan.yaml:1:1
    |
  1 | just a text
    | ^
    = help: a plan has the keys bywhen, title and actions
  
  1 error in 1 plan, 0 actions
  [1]

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
  $ bywhen lint
  error[invalid-value]: 'actions' must be a list
   --> action-plan.yaml:7:10
    |
  7 | actions: *d
    |          ^^
    = help: write it as a list: [...]
  
  1 error in 1 plan, 0 actions
  [1]

What can't be opened, or is too big to be a plan, ends with 2, after all others were linted.

  $ cp $EXAMPLES/smallest.plan.yaml good.plan.yaml
  $ printf 'bywhen: 1\ntitle: x\nactions: [{id: A1, title: One, owner: ana, resources: none}]\n' >action-plan.yaml
  $ mkfifo pipe.plan.yaml; truncate -s 100M big.plan.yaml; ln -s nowhere broken.plan.yaml
  $ bywhen lint
  error[missing-deadline]: nobody has said by when A1 is done
   --> action-plan.yaml:3:16
    |
  3 | actions: [{id: A1, title: One, owner: ana, resources: none}]
    |                ^^
    = try: bywhen schedule A1 WHEN --file action-plan.yaml
  
  1 error in 2 plans, 2 actions
  bywhen: big.plan.yaml: the file is too big: over 64 MiB
    check that this is the file you mean
  bywhen: broken.plan.yaml: there is no such file
    check the name and the folder you are in
  bywhen: pipe.plan.yaml: this is a pipe (FIFO), not a regular file
    name a regular file
  [2]
  $ bywhen lint . nowhere.yaml --format json 2>/dev/null | tail -n 8
    "summary": {
      "files": 2,
      "actions": 2,
      "errors": 1,
      "warnings": 0,
      "allowed": 0
    }
  }
