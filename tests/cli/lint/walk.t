What git ignores is left out of what is found in folders; what is tracked all the same is not, nor is
what is named.

  $ git init -q .
  $ plan() { printf 'bywhen: 1\ntitle: x\nactions: [{id: A1, title: One, owner: ana, resources: none}]\n'; }
  $ mkdir -p build/deep src; plan >build/deep/a.plan.yaml; plan >build/kept.plan.yaml; plan >src/b.plan.yaml
  $ echo build/ >.gitignore; git add -f build/kept.plan.yaml
  $ bywhen lint --format line
  build/kept.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN) [missing-deadline]
  src/b.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN) [missing-deadline]
  [1]
  $ bywhen lint --format line build/deep/a.plan.yaml
  build/deep/a.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN) [missing-deadline]
  [1]
  $ bywhen lint --format line build
  build/kept.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN) [missing-deadline]
  [1]

However the folder is named, and wherever the program runs.

  $ bywhen lint --format line "$PWD/build" | sed "s|$PWD|HERE|"
  HERE/build/kept.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN) [missing-deadline]
  $ repository=$PWD; (cd / && bywhen lint --format line "$repository") | sed "s|$PWD|HERE|"
  HERE/build/kept.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN) [missing-deadline]
  HERE/src/b.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN) [missing-deadline]
  $ (cd src && bywhen lint --format line ../build .)
  ../build/kept.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN) [missing-deadline]
  b.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN) [missing-deadline]
  [1]

A repository in the folder has its own.

  $ git init -q inner; plan >inner/c.plan.yaml; plan >inner/d.plan.yaml; echo d.plan.yaml >inner/.gitignore
  $ bywhen lint --format line inner; rm -rf inner
  inner/c.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN) [missing-deadline]

A folder that is linked into itself, a plan that is linked, and one that is named in three ways.

  $ ln -s .. src/loop; ln -s b.plan.yaml src/same.plan.yaml
  $ bywhen lint --format line
  build/kept.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN) [missing-deadline]
  src/b.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN) [missing-deadline]
  [1]
  $ bywhen lint --format line src/b.plan.yaml ./src/b.plan.yaml src/../src/same.plan.yaml
  src/b.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN) [missing-deadline]
  [1]

An unreadable plan among readable ones ends with 2, after all others were linted.

  $ mkfifo src/c.plan.yaml; bywhen lint src --format line; rm src/c.plan.yaml src/same.plan.yaml src/loop
  src/b.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN) [missing-deadline]
  bywhen: src/c.plan.yaml: this is a pipe (FIFO), not a regular file
    name a regular file

With many threads the same is said in the same order.

  $ for i in $(seq 100 150); do plan >src/$i.plan.yaml; done
  $ bywhen lint --format json --jobs 1 >one; bywhen lint --format json --jobs 16 | cmp - one; rm src/1*

Where the machine gives no more threads, those that there are do the work.

  $ plan >src/d.plan.yaml
  $ (ulimit -s 68719476736; bywhen lint --format line --jobs 8 src); rm src/d.plan.yaml
  src/b.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN) [missing-deadline]
  src/d.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN) [missing-deadline]

File names are people's own, and nothing in one can act on what reads it.

  $ cd src; rm b.plan.yaml
  $ for name in 'two words' 'new
  > line' '100%0A' 'a::error::b,c=d' $'caf\351' '<x>&"' $'\033[31m'; do plan >"$name.plan.yaml"; done
  $ for format in line github checkstyle junit; do bywhen lint --format $format; done
  \x1b[31m.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN) [missing-deadline]
  100%0A.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN) [missing-deadline]
  <x>&".plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN) [missing-deadline]
  a::error::b,c=d.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN) [missing-deadline]
  caf\xe9.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN) [missing-deadline]
  new\nline.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN) [missing-deadline]
  two words.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN) [missing-deadline]
  ::error file=\x1b[31m.plan.yaml,line=3,col=16,endColumn=18,title=missing-deadline::nobody has said by when A1 is done (try: bywhen schedule A1 WHEN)
  ::error file=100%250A.plan.yaml,line=3,col=16,endColumn=18,title=missing-deadline::nobody has said by when A1 is done (try: bywhen schedule A1 WHEN)
  ::error file=<x>&".plan.yaml,line=3,col=16,endColumn=18,title=missing-deadline::nobody has said by when A1 is done (try: bywhen schedule A1 WHEN)
  ::error file=a%3A%3Aerror%3A%3Ab%2Cc=d.plan.yaml,line=3,col=16,endColumn=18,title=missing-deadline::nobody has said by when A1 is done (try: bywhen schedule A1 WHEN)
  ::error file=caf\xe9.plan.yaml,line=3,col=16,endColumn=18,title=missing-deadline::nobody has said by when A1 is done (try: bywhen schedule A1 WHEN)
  ::error file=new\nline.plan.yaml,line=3,col=16,endColumn=18,title=missing-deadline::nobody has said by when A1 is done (try: bywhen schedule A1 WHEN)
  ::error file=two words.plan.yaml,line=3,col=16,endColumn=18,title=missing-deadline::nobody has said by when A1 is done (try: bywhen schedule A1 WHEN)
  <?xml version="1.0"?>
  <checkstyle version="4.3">
    <file name="\x1b[31m.plan.yaml">
      <error line="3" column="16" severity="error" message="nobody has said by when A1 is done (try: bywhen schedule A1 WHEN)" source="bywhen.missing-deadline" />
    </file>
    <file name="100%0A.plan.yaml">
      <error line="3" column="16" severity="error" message="nobody has said by when A1 is done (try: bywhen schedule A1 WHEN)" source="bywhen.missing-deadline" />
    </file>
    <file name="&lt;x>&amp;&quot;.plan.yaml">
      <error line="3" column="16" severity="error" message="nobody has said by when A1 is done (try: bywhen schedule A1 WHEN)" source="bywhen.missing-deadline" />
    </file>
    <file name="a::error::b,c=d.plan.yaml">
      <error line="3" column="16" severity="error" message="nobody has said by when A1 is done (try: bywhen schedule A1 WHEN)" source="bywhen.missing-deadline" />
    </file>
    <file name="caf\xe9.plan.yaml">
      <error line="3" column="16" severity="error" message="nobody has said by when A1 is done (try: bywhen schedule A1 WHEN)" source="bywhen.missing-deadline" />
    </file>
    <file name="new\nline.plan.yaml">
      <error line="3" column="16" severity="error" message="nobody has said by when A1 is done (try: bywhen schedule A1 WHEN)" source="bywhen.missing-deadline" />
    </file>
    <file name="two words.plan.yaml">
      <error line="3" column="16" severity="error" message="nobody has said by when A1 is done (try: bywhen schedule A1 WHEN)" source="bywhen.missing-deadline" />
    </file>
  </checkstyle>
  <?xml version="1.0"?>
  <testsuites name="bywhen lint" tests="7" failures="7" errors="0">
    <testsuite name="\x1b[31m.plan.yaml" tests="1" failures="1" errors="0">
      <testcase name="missing-deadline at actions.A1.id" classname="\x1b[31m.plan.yaml">
        <failure type="missing-deadline" message="nobody has said by when A1 is done (try: bywhen schedule A1 WHEN)">\x1b[31m.plan.yaml:3:16: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN)</failure>
      </testcase>
    </testsuite>
    <testsuite name="100%0A.plan.yaml" tests="1" failures="1" errors="0">
      <testcase name="missing-deadline at actions.A1.id" classname="100%0A.plan.yaml">
        <failure type="missing-deadline" message="nobody has said by when A1 is done (try: bywhen schedule A1 WHEN)">100%0A.plan.yaml:3:16: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN)</failure>
      </testcase>
    </testsuite>
    <testsuite name="&lt;x>&amp;&quot;.plan.yaml" tests="1" failures="1" errors="0">
      <testcase name="missing-deadline at actions.A1.id" classname="&lt;x>&amp;&quot;.plan.yaml">
        <failure type="missing-deadline" message="nobody has said by when A1 is done (try: bywhen schedule A1 WHEN)">&lt;x&gt;&amp;".plan.yaml:3:16: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN)</failure>
      </testcase>
    </testsuite>
    <testsuite name="a::error::b,c=d.plan.yaml" tests="1" failures="1" errors="0">
      <testcase name="missing-deadline at actions.A1.id" classname="a::error::b,c=d.plan.yaml">
        <failure type="missing-deadline" message="nobody has said by when A1 is done (try: bywhen schedule A1 WHEN)">a::error::b,c=d.plan.yaml:3:16: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN)</failure>
      </testcase>
    </testsuite>
    <testsuite name="caf\xe9.plan.yaml" tests="1" failures="1" errors="0">
      <testcase name="missing-deadline at actions.A1.id" classname="caf\xe9.plan.yaml">
        <failure type="missing-deadline" message="nobody has said by when A1 is done (try: bywhen schedule A1 WHEN)">caf\xe9.plan.yaml:3:16: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN)</failure>
      </testcase>
    </testsuite>
    <testsuite name="new\nline.plan.yaml" tests="1" failures="1" errors="0">
      <testcase name="missing-deadline at actions.A1.id" classname="new\nline.plan.yaml">
        <failure type="missing-deadline" message="nobody has said by when A1 is done (try: bywhen schedule A1 WHEN)">new\nline.plan.yaml:3:16: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN)</failure>
      </testcase>
    </testsuite>
    <testsuite name="two words.plan.yaml" tests="1" failures="1" errors="0">
      <testcase name="missing-deadline at actions.A1.id" classname="two words.plan.yaml">
        <failure type="missing-deadline" message="nobody has said by when A1 is done (try: bywhen schedule A1 WHEN)">two words.plan.yaml:3:16: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN)</failure>
      </testcase>
    </testsuite>
  </testsuites>
  [1]
  $ bywhen lint | grep -e '-->'
   --> \x1b[31m.plan.yaml:3:16
   --> 100%0A.plan.yaml:3:16
   --> <x>&".plan.yaml:3:16
   --> a::error::b,c=d.plan.yaml:3:16
   --> caf\xe9.plan.yaml:3:16
   --> new\nline.plan.yaml:3:16
   --> two words.plan.yaml:3:16
  $ for format in json gitlab sarif rdjson; do
  >   bywhen lint --format $format | python3 -c 'import json, sys
  > def texts(at):
  >     return [at] if isinstance(at, str) else sum(map(texts, at.values() if isinstance(at, dict) else at), []) \
  >         if isinstance(at, (dict, list)) else []
  > for text in sorted({t for t in texts(json.load(sys.stdin)) if t.endswith("plan.yaml")}): print(ascii(text))'; done
  '\x1b[31m.plan.yaml'
  '100%0A.plan.yaml'
  '<x>&".plan.yaml'
  'a::error::b,c=d.plan.yaml'
  'caf\ufffd.plan.yaml'
  'new\nline.plan.yaml'
  'two words.plan.yaml'
  '100%0A.plan.yaml'
  '<x>&".plan.yaml'
  '\\x1b[31m.plan.yaml'
  'a::error::b,c=d.plan.yaml'
  'caf\\xe9.plan.yaml'
  'new\\nline.plan.yaml'
  'two words.plan.yaml'
  '%1B%5B31m.plan.yaml'
  '%3Cx%3E%26%22.plan.yaml'
  '100%250A.plan.yaml'
  'a%3A%3Aerror%3A%3Ab%2Cc%3Dd.plan.yaml'
  'caf%E9.plan.yaml'
  'new%0Aline.plan.yaml'
  'two%20words.plan.yaml'
  '100%0A.plan.yaml'
  '<x>&".plan.yaml'
  '\\x1b[31m.plan.yaml'
  'a::error::b,c=d.plan.yaml'
  'caf\\xe9.plan.yaml'
  'new\\nline.plan.yaml'
  'two words.plan.yaml'

A baseline knows them again.

  $ bywhen lint --write-baseline known.json >/dev/null; bywhen lint --baseline known.json
  no findings in 7 plans, 7 actions
  bywhen: 7 known from known.json
