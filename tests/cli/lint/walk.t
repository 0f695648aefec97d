What git ignores is left out of what is found in folders; what is tracked all the same is not, nor is
what is named.

  $ git init -q .
  $ plan() { printf 'bywhen: 1\ntitle: x\nactions: [{id: A1, title: One, owner: ana, resources: none}]\n'; }
  $ mkdir -p build/deep src; plan >build/deep/a.plan.yaml; plan >build/kept.plan.yaml; plan >src/b.plan.yaml
  $ echo build/ >.gitignore; git add -f build/kept.plan.yaml
  $ bywhen lint --format line
  build/kept.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file build/kept.plan.yaml) [missing-deadline]
  src/b.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file src/b.plan.yaml) [missing-deadline]
  [1]
  $ bywhen lint --format line build/deep/a.plan.yaml
  build/deep/a.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file build/deep/a.plan.yaml) [missing-deadline]
  [1]
  $ bywhen lint --format line build
  build/kept.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file build/kept.plan.yaml) [missing-deadline]
  [1]

However the folder is named, and wherever the program runs.

  $ bywhen lint --format line "$PWD/build"
  build/kept.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file build/kept.plan.yaml) [missing-deadline]
  [1]
  $ repository=$PWD; (cd / && bywhen lint --format line "$repository") | sed "s|${PWD#/}|HERE|g"
  HERE/build/kept.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file HERE/build/kept.plan.yaml) [missing-deadline]
  HERE/src/b.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file HERE/src/b.plan.yaml) [missing-deadline]
  $ (cd src && bywhen lint --format line ../build .)
  ../build/kept.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file ../build/kept.plan.yaml) [missing-deadline]
  b.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN) [missing-deadline]
  [1]

A repository in the folder has its own.

  $ git init -q inner; plan >inner/c.plan.yaml; plan >inner/d.plan.yaml; echo d.plan.yaml >inner/.gitignore
  $ bywhen lint --format line inner; rm -rf inner
  inner/c.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file inner/c.plan.yaml) [missing-deadline]

A folder that is linked into itself, a plan that is linked, and one that is named in three ways.

  $ ln -s .. src/loop; ln -s b.plan.yaml src/same.plan.yaml
  $ bywhen lint --format line
  build/kept.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file build/kept.plan.yaml) [missing-deadline]
  src/b.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file src/b.plan.yaml) [missing-deadline]
  [1]
  $ bywhen lint --format line src/b.plan.yaml ./src/b.plan.yaml src/../src/same.plan.yaml
  src/b.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file src/b.plan.yaml) [missing-deadline]
  [1]

An unreadable plan among readable ones ends with 2, after all others were linted.

  $ mkfifo src/c.plan.yaml; bywhen lint src --format line; rm src/c.plan.yaml src/same.plan.yaml src/loop
  src/b.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file src/b.plan.yaml) [missing-deadline]
  bywhen: src/c.plan.yaml: this is a pipe (FIFO), not a regular file
    name a regular file

With many threads the same is said in the same order.

  $ for i in $(seq 100 150); do plan >src/$i.plan.yaml; done
  $ bywhen lint --format json --jobs 1 >one; bywhen lint --format json --jobs 16 | cmp - one; rm src/1*

Where the machine gives no more threads, those that there are do the work.

  $ plan >src/d.plan.yaml
  $ (ulimit -s 68719476736; bywhen lint --format line --jobs 8 src); rm src/d.plan.yaml
  src/b.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file src/b.plan.yaml) [missing-deadline]
  src/d.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file src/d.plan.yaml) [missing-deadline]

File names are people's own, and nothing in one can act on what reads it.

  $ cd src; rm b.plan.yaml
  $ for name in 'two words' 'new
  > line' '100%0A' 'a::error::b,c=d' $'caf\351' '<x>&"' $'\033[31m'; do plan >"$name.plan.yaml"; done
  $ for format in line github checkstyle junit; do bywhen lint --format $format; done
  \x1b[31m.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file $'\033[31m.plan.yaml') [missing-deadline]
  100%0A.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file 100%0A.plan.yaml) [missing-deadline]
  <x>&".plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file '<x>&".plan.yaml') [missing-deadline]
  a::error::b,c=d.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file 'a::error::b,c=d.plan.yaml') [missing-deadline]
  caf\xe9.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file $'caf\351.plan.yaml') [missing-deadline]
  new\nline.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file $'new\012line.plan.yaml') [missing-deadline]
  two words.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file 'two words.plan.yaml') [missing-deadline]
  ::error file=src/\x1b[31m.plan.yaml,line=3,col=16,endColumn=18,title=missing-deadline::nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file $'\033[31m.plan.yaml')
  ::error file=src/100%250A.plan.yaml,line=3,col=16,endColumn=18,title=missing-deadline::nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file 100%250A.plan.yaml)
  ::error file=src/<x>&".plan.yaml,line=3,col=16,endColumn=18,title=missing-deadline::nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file '<x>&".plan.yaml')
  ::error file=src/a%3A%3Aerror%3A%3Ab%2Cc=d.plan.yaml,line=3,col=16,endColumn=18,title=missing-deadline::nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file 'a::error::b,c=d.plan.yaml')
  ::error file=src/caf\xe9.plan.yaml,line=3,col=16,endColumn=18,title=missing-deadline::nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file $'caf\351.plan.yaml')
  ::error file=src/new\nline.plan.yaml,line=3,col=16,endColumn=18,title=missing-deadline::nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file $'new\012line.plan.yaml')
  ::error file=src/two words.plan.yaml,line=3,col=16,endColumn=18,title=missing-deadline::nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file 'two words.plan.yaml')
  <?xml version="1.0"?>
  <checkstyle version="4.3">
    <file name="src/\x1b[31m.plan.yaml">
      <error line="3" column="16" severity="error" message="nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file $'\033[31m.plan.yaml')" source="bywhen.missing-deadline" />
    </file>
    <file name="src/100%0A.plan.yaml">
      <error line="3" column="16" severity="error" message="nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file 100%0A.plan.yaml)" source="bywhen.missing-deadline" />
    </file>
    <file name="src/&lt;x>&amp;&quot;.plan.yaml">
      <error line="3" column="16" severity="error" message="nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file '&lt;x>&amp;&quot;.plan.yaml')" source="bywhen.missing-deadline" />
    </file>
    <file name="src/a::error::b,c=d.plan.yaml">
      <error line="3" column="16" severity="error" message="nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file 'a::error::b,c=d.plan.yaml')" source="bywhen.missing-deadline" />
    </file>
    <file name="src/caf\xe9.plan.yaml">
      <error line="3" column="16" severity="error" message="nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file $'caf\351.plan.yaml')" source="bywhen.missing-deadline" />
    </file>
    <file name="src/new\nline.plan.yaml">
      <error line="3" column="16" severity="error" message="nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file $'new\012line.plan.yaml')" source="bywhen.missing-deadline" />
    </file>
    <file name="src/two words.plan.yaml">
      <error line="3" column="16" severity="error" message="nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file 'two words.plan.yaml')" source="bywhen.missing-deadline" />
    </file>
  </checkstyle>
  <?xml version="1.0"?>
  <testsuites name="bywhen lint" tests="7" failures="7" errors="0">
    <testsuite name="src/\x1b[31m.plan.yaml" tests="1" failures="1" errors="0">
      <testcase name="missing-deadline at actions.A1.id" classname="src/\x1b[31m.plan.yaml">
        <failure type="missing-deadline" message="nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file $'\033[31m.plan.yaml')">src/\x1b[31m.plan.yaml:3:16: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file $'\033[31m.plan.yaml')</failure>
      </testcase>
    </testsuite>
    <testsuite name="src/100%0A.plan.yaml" tests="1" failures="1" errors="0">
      <testcase name="missing-deadline at actions.A1.id" classname="src/100%0A.plan.yaml">
        <failure type="missing-deadline" message="nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file 100%0A.plan.yaml)">src/100%0A.plan.yaml:3:16: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file 100%0A.plan.yaml)</failure>
      </testcase>
    </testsuite>
    <testsuite name="src/&lt;x>&amp;&quot;.plan.yaml" tests="1" failures="1" errors="0">
      <testcase name="missing-deadline at actions.A1.id" classname="src/&lt;x>&amp;&quot;.plan.yaml">
        <failure type="missing-deadline" message="nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file '&lt;x>&amp;&quot;.plan.yaml')">src/&lt;x&gt;&amp;".plan.yaml:3:16: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file '&lt;x&gt;&amp;".plan.yaml')</failure>
      </testcase>
    </testsuite>
    <testsuite name="src/a::error::b,c=d.plan.yaml" tests="1" failures="1" errors="0">
      <testcase name="missing-deadline at actions.A1.id" classname="src/a::error::b,c=d.plan.yaml">
        <failure type="missing-deadline" message="nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file 'a::error::b,c=d.plan.yaml')">src/a::error::b,c=d.plan.yaml:3:16: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file 'a::error::b,c=d.plan.yaml')</failure>
      </testcase>
    </testsuite>
    <testsuite name="src/caf\xe9.plan.yaml" tests="1" failures="1" errors="0">
      <testcase name="missing-deadline at actions.A1.id" classname="src/caf\xe9.plan.yaml">
        <failure type="missing-deadline" message="nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file $'caf\351.plan.yaml')">src/caf\xe9.plan.yaml:3:16: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file $'caf\351.plan.yaml')</failure>
      </testcase>
    </testsuite>
    <testsuite name="src/new\nline.plan.yaml" tests="1" failures="1" errors="0">
      <testcase name="missing-deadline at actions.A1.id" classname="src/new\nline.plan.yaml">
        <failure type="missing-deadline" message="nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file $'new\012line.plan.yaml')">src/new\nline.plan.yaml:3:16: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file $'new\012line.plan.yaml')</failure>
      </testcase>
    </testsuite>
    <testsuite name="src/two words.plan.yaml" tests="1" failures="1" errors="0">
      <testcase name="missing-deadline at actions.A1.id" classname="src/two words.plan.yaml">
        <failure type="missing-deadline" message="nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file 'two words.plan.yaml')">src/two words.plan.yaml:3:16: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file 'two words.plan.yaml')</failure>
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
  > for text in sorted({t for t in texts(json.load(sys.stdin)) if t.endswith("plan.yaml") and " (try" not in t and not t.startswith("bywhen ")}): print(ascii(text))'; done
  '\x1b[31m.plan.yaml'
  '100%0A.plan.yaml'
  '<x>&".plan.yaml'
  'a::error::b,c=d.plan.yaml'
  'caf\ufffd.plan.yaml'
  'new\nline.plan.yaml'
  'two words.plan.yaml'
  'src/100%0A.plan.yaml'
  'src/<x>&".plan.yaml'
  'src/\\x1b[31m.plan.yaml'
  'src/a::error::b,c=d.plan.yaml'
  'src/caf\\xe9.plan.yaml'
  'src/new\\nline.plan.yaml'
  'src/two words.plan.yaml'
  'src/%1B%5B31m.plan.yaml'
  'src/%3Cx%3E%26%22.plan.yaml'
  'src/100%250A.plan.yaml'
  'src/a%3A%3Aerror%3A%3Ab%2Cc%3Dd.plan.yaml'
  'src/caf%E9.plan.yaml'
  'src/new%0Aline.plan.yaml'
  'src/two%20words.plan.yaml'
  'src/100%0A.plan.yaml'
  'src/<x>&".plan.yaml'
  'src/\\x1b[31m.plan.yaml'
  'src/a::error::b,c=d.plan.yaml'
  'src/caf\\xe9.plan.yaml'
  'src/new\\nline.plan.yaml'
  'src/two words.plan.yaml'

A baseline knows them again.

  $ bywhen lint --write-baseline known.json >/dev/null; bywhen lint --baseline known.json
  no findings in 7 plans, 7 actions
  bywhen: 7 known from known.json
