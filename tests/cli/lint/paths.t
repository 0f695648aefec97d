Reports for machines name a plan by its path from the repository's root on, wherever lint runs and however it is named.

  $ git init -q repo; mkdir -p repo/plans/b; cd repo/plans; ln -s b link
  $ printf 'bywhen: 1\ntitle: x\nactions: [{id: A1, title: t, owner: ana, resources: none}]\n' >'b/x y.plan.yaml'
  $ paths() { for format in github gitlab sarif rdjson junit checkstyle; do bywhen lint --format $format "$@"; done | grep -o 'file=[^,]*\|"path": .*\|"uri[^:]*": .*\|<testsuite name="[^"]*\|<file name="[^"]*\|"fingerprint": .*\|"bywhenFinding/v1": .*'; }
  $ paths
  file=plans/b/x y.plan.yaml
  "fingerprint": "d5ca15498a71af1f",
  "path": "plans/b/x y.plan.yaml",
  "uri": "plans/b/x%20y.plan.yaml",
  "uriBaseId": "%SRCROOT%"
  "bywhenFinding/v1": "d5ca15498a71af1f"
  "path": "plans/b/x y.plan.yaml",
  <testsuite name="plans/b/x y.plan.yaml
  <file name="plans/b/x y.plan.yaml
  $ paths >../once; for name in './b/x y.plan.yaml' "$PWD/b/x y.plan.yaml" 'b/../b/x y.plan.yaml' 'link/x y.plan.yaml' ../plans b/.; do paths "$name" | cmp - ../once; done
  $ (cd ..; paths) | cmp - ../once; (cd b; paths) | cmp - ../once; (cd ../..; paths repo) | cmp - ../once

People read it as they would type it.

  $ for name in './b/x y.plan.yaml' "$PWD/b/x y.plan.yaml" 'b/../b/x y.plan.yaml' ../plans; do bywhen lint "$name" --format line | cut -d: -f1; done
  b/x y.plan.yaml
  b/x y.plan.yaml
  b/x y.plan.yaml
  b/x y.plan.yaml
  $ bywhen lint "$PWD/../plans" --format json | grep '"file"'; cd b; bywhen lint .. --format line | cut -d: -f1; cd ..
        "file": "b/x y.plan.yaml",
  x y.plan.yaml

Named twice, it is counted once.

  $ bywhen lint . 'b/x y.plan.yaml' "$PWD" 'link/x y.plan.yaml' | tail -n 1
  1 error in 1 plan, 1 action

What could not be read is named the same way, and so is a setting that is wrong.

  $ cd b; bywhen lint nowhere.plan.yaml --format gitlab -q 2>/dev/null | grep path
        "path": "plans/b/nowhere.plan.yaml",
  $ printf 'lint:\n  rulez: {}\n' >../.bywhen.yaml; bywhen lint --format github -q
  ::error file=plans/.bywhen.yaml,line=2,col=3,title=unreadable::no setting 'rulez'; the plan that it holds for is not linted (did you mean 'rules'?)
  bywhen: ../.bywhen.yaml:2:3: no setting 'rulez'; the plan that it holds for is not linted
    did you mean 'rules'?
  [2]
  $ rm ../.bywhen.yaml; bywhen lint - --stdin-filename "./x y.plan.yaml" --format github <*.yaml
  ::error file=plans/b/x y.plan.yaml,line=3,col=16,endColumn=18,title=missing-deadline::nobody has said by when A1 is done (try: bywhen schedule A1 WHEN)
  [1]
  $ cd ../..

Outside of a repository it is the path from this folder on.

  $ rm -rf .git; cd plans; paths ./b; paths "$PWD/b/x y.plan.yaml" | grep -c 'file=b/x y.plan.yaml\|"b/x%20y.plan.yaml"'
  file=b/x y.plan.yaml
  "fingerprint": "f4f0856eb284f6f6",
  "path": "b/x y.plan.yaml",
  "uri": "b/x%20y.plan.yaml",
  "uriBaseId": "%SRCROOT%"
  "bywhenFinding/v1": "f4f0856eb284f6f6"
  "path": "b/x y.plan.yaml",
  <testsuite name="b/x y.plan.yaml
  <file name="b/x y.plan.yaml
  2
