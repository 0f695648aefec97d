What git ignores is not linted where a folder is, whichever repository the folder is in; what is named always is.

  $ git init -q one && git init -q two && echo 'drafts/' > one/.gitignore && echo '/old*' > two/.gitignore
  $ mkdir -p one/drafts 'two/a b'
  $ for plan in one/x one/drafts/y two/old two/new 'two/a b/old z'; do printf 'bywhen: 1\ntitle: x\nactions: [{id: A1, title: t}]\n' > "$plan.plan.yaml"; done
  $ bywhen lint --select missing-owner --format line
  one/x.plan.yaml:3:16: error: nobody owns A1 yet (try: bywhen assign A1 WHO --file one/x.plan.yaml) [missing-owner]
  two/new.plan.yaml:3:16: error: nobody owns A1 yet (try: bywhen assign A1 WHO --file two/new.plan.yaml) [missing-owner]
  two/a b/old z.plan.yaml:3:16: error: nobody owns A1 yet (try: bywhen assign A1 WHO --file 'two/a b/old z.plan.yaml') [missing-owner]
  [1]
  $ (cd two && bywhen lint --select missing-owner --format line . ../one)
  new.plan.yaml:3:16: error: nobody owns A1 yet (try: bywhen assign A1 WHO --file new.plan.yaml) [missing-owner]
  a b/old z.plan.yaml:3:16: error: nobody owns A1 yet (try: bywhen assign A1 WHO --file 'a b/old z.plan.yaml') [missing-owner]
  ../one/x.plan.yaml:3:16: error: nobody owns A1 yet (try: bywhen assign A1 WHO --file ../one/x.plan.yaml) [missing-owner]
  [1]
  $ bywhen lint --select missing-owner --format line one/drafts/y.plan.yaml
  one/drafts/y.plan.yaml:3:16: error: nobody owns A1 yet (try: bywhen assign A1 WHO --file one/drafts/y.plan.yaml) [missing-owner]
  [1]

What is tracked all the same is linted.

  $ git -C one add -f drafts/y.plan.yaml
  $ bywhen lint --select missing-owner --format line one
  one/x.plan.yaml:3:16: error: nobody owns A1 yet (try: bywhen assign A1 WHO --file one/x.plan.yaml) [missing-owner]
  one/drafts/y.plan.yaml:3:16: error: nobody owns A1 yet (try: bywhen assign A1 WHO --file one/drafts/y.plan.yaml) [missing-owner]
  [1]

Where git cannot tell, that is said and everything is linted: in somebody else's repository, and without git.

  $ export GIT_TEST_ASSUME_DIFFERENT_OWNER=1
  $ bywhen lint two --select missing-owner --format line 2>&1 | sed "s|$PWD|HERE|"
  two/new.plan.yaml:3:16: error: nobody owns A1 yet (try: bywhen assign A1 WHO --file two/new.plan.yaml) [missing-owner]
  two/old.plan.yaml:3:16: error: nobody owns A1 yet (try: bywhen assign A1 WHO --file two/old.plan.yaml) [missing-owner]
  two/a b/old z.plan.yaml:3:16: error: nobody owns A1 yet (try: bywhen assign A1 WHO --file 'two/a b/old z.plan.yaml') [missing-owner]
  bywhen: git could not say what is ignored in HERE/two; all of it is linted
  $ bywhen lint two --select missing-owner --format line -q | wc -l
  3
  $ unset GIT_TEST_ASSUME_DIFFERENT_OWNER; mkdir no-git; ln -s "$(command -v bywhen)" no-git/
  $ (PATH=$PWD/no-git; bywhen lint two --select missing-owner --format line) 2>&1 | sed "s|$PWD|HERE|"
  two/new.plan.yaml:3:16: error: nobody owns A1 yet (try: bywhen assign A1 WHO --file two/new.plan.yaml) [missing-owner]
  two/old.plan.yaml:3:16: error: nobody owns A1 yet (try: bywhen assign A1 WHO --file two/old.plan.yaml) [missing-owner]
  two/a b/old z.plan.yaml:3:16: error: nobody owns A1 yet (try: bywhen assign A1 WHO --file 'two/a b/old z.plan.yaml') [missing-owner]
  bywhen: git could not say what is ignored in HERE/two; all of it is linted

Git goes through all that it tracks for each path that it is asked about with it: only for what a pattern fits.

  $ mkdir asked && printf '#!/bin/sh\ncase "$*" in *no-index*) echo by patterns;; *) echo by what is tracked;; esac >>"$ASKED"; exec %s "$@"\n' "$(command -v git)" >asked/git && chmod +x asked/git
  $ (ASKED=$PWD/asked/how PATH=$PWD/asked:$PATH; export ASKED; bywhen lint 'two/a b' --select overdue; cat "$ASKED")
  no findings in 1 plan, 1 action
  by patterns
  $ (ASKED=$PWD/asked/twice PATH=$PWD/asked:$PATH; export ASKED; bywhen lint two --select overdue; cat "$ASKED")
  no findings in 2 plans, 2 actions
  by patterns
  by what is tracked

What a hook's environment says of its own repository is not said of another one.

  $ export GIT_DIR=$PWD/one/.git GIT_WORK_TREE=$PWD/one GIT_INDEX_FILE=$PWD/one/.git/index
  $ bywhen lint two --select missing-owner --format line
  two/new.plan.yaml:3:16: error: nobody owns A1 yet (try: bywhen assign A1 WHO --file two/new.plan.yaml) [missing-owner]
  two/a b/old z.plan.yaml:3:16: error: nobody owns A1 yet (try: bywhen assign A1 WHO --file 'two/a b/old z.plan.yaml') [missing-owner]
  [1]
