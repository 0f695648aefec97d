What git ignores is not linted where a folder is, whichever repository the folder is in; what is named always is.

  $ git init -q one && git init -q two && echo 'drafts/' > one/.gitignore && echo '/old*' > two/.gitignore
  $ mkdir -p one/drafts 'two/a b'
  $ for plan in one/x one/drafts/y two/old two/new 'two/a b/old z'; do printf 'bywhen: 1\ntitle: x\nactions: [{id: A1, title: t}]\n' > "$plan.plan.yaml"; done
  $ bywhen lint --select missing-owner --format line
  one/x.plan.yaml:3:16: error: nobody owns A1 yet (try: bywhen assign A1 WHO) [missing-owner]
  two/new.plan.yaml:3:16: error: nobody owns A1 yet (try: bywhen assign A1 WHO) [missing-owner]
  two/a b/old z.plan.yaml:3:16: error: nobody owns A1 yet (try: bywhen assign A1 WHO) [missing-owner]
  [1]
  $ (cd two && bywhen lint --select missing-owner --format line . ../one)
  new.plan.yaml:3:16: error: nobody owns A1 yet (try: bywhen assign A1 WHO) [missing-owner]
  a b/old z.plan.yaml:3:16: error: nobody owns A1 yet (try: bywhen assign A1 WHO) [missing-owner]
  ../one/x.plan.yaml:3:16: error: nobody owns A1 yet (try: bywhen assign A1 WHO) [missing-owner]
  [1]
  $ bywhen lint --select missing-owner --format line one/drafts/y.plan.yaml
  one/drafts/y.plan.yaml:3:16: error: nobody owns A1 yet (try: bywhen assign A1 WHO) [missing-owner]
  [1]

What is tracked all the same is linted.

  $ git -C one add -f drafts/y.plan.yaml
  $ bywhen lint --select missing-owner --format line one
  one/x.plan.yaml:3:16: error: nobody owns A1 yet (try: bywhen assign A1 WHO) [missing-owner]
  one/drafts/y.plan.yaml:3:16: error: nobody owns A1 yet (try: bywhen assign A1 WHO) [missing-owner]
  [1]
