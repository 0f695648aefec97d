- is the plan on standard input, for editors and hooks.

  $ printf 'bywhen: 1\ntitle: x\nactions: [{id: A1, title: One, owner: ana, resources: none}]\n' >new.txt
  $ bywhen lint - <new.txt
  error[missing-deadline]: nobody has said by when A1 is done
   --> -:3:16
    |
  3 | actions: [{id: A1, title: One, owner: ana, resources: none}]
    |                ^^
    = try: bywhen schedule A1 WHEN
  
  1 error in 1 plan, 1 action
  [1]

It can be given a name, by which it is reported; what the configuration says of that name holds.

  $ mkdir teams; printf 'lint: {rules: {missing-deadline: warning}}\n' >teams/.bywhen.yaml
  $ bywhen lint - --stdin-filename teams/ops.plan.yaml --format line <new.txt
  teams/ops.plan.yaml:3:16: warning: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file teams/ops.plan.yaml) [missing-deadline]
  $ bywhen lint - --stdin-filename ops.plan.yaml --format line <new.txt
  ops.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file ops.plan.yaml) [missing-deadline]
  [1]
  $ printf 'lint: {exclude: ["*"]}\n' >teams/.bywhen.yaml
  $ bywhen lint - --stdin-filename teams/ops.plan.yaml --format line <new.txt
  teams/ops.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file teams/ops.plan.yaml) [missing-deadline]
  [1]
  $ printf 'lint: {exclud: []}\n' >teams/.bywhen.yaml
  $ bywhen lint - --stdin-filename teams/ops.plan.yaml --format line <new.txt
  bywhen: teams/.bywhen.yaml:1:8: no setting 'exclud'; the plan that it holds for is not linted
    did you mean 'exclude'?
  [2]

Other plans may be named beside it.

  $ cp new.txt one.plan.yaml; bywhen lint one.plan.yaml - one.plan.yaml --format line <new.txt
  -:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN) [missing-deadline]
  one.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN) [missing-deadline]
  [1]

Nothing, no text, or too much of it.

  $ bywhen lint - </dev/null
  error[invalid-value]: the file is empty
   --> -:1:1
    |
  1 |
    | ^
    = help: move it away, then start a plan with: bywhen init TITLE
  
  1 error in 1 plan, 0 actions
  [1]
  $ printf 'caf\351' | bywhen lint - --format line
  -:1:4: error: the byte 0xE9 is not UTF-8 (save the file as UTF-8) [yaml-syntax]
  [2]
  $ head -c 70000000 /dev/zero | bywhen lint - --format line
  bywhen: -: the text is too big: over 64 MiB
    check that this is what you mean
  [2]
