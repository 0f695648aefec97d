Patterns of .bywhen.yaml are those of .gitignore.

  $ mkdir -p archive/old teams/ops; for plan in a b archive/o archive/old/n teams/ops/Q teams/t '#c'; do
  >   printf 'bywhen: 1\ntitle: x\nactions: [{id: A1, title: One, owner: ana, resources: none}]\n' >"$plan.plan.yaml"
  > done
  $ excluding() { printf 'lint:\n  exclude: [%s]\n' "$1" >.bywhen.yaml; bywhen lint --format line 2>&1 | sed 's/:3:.*//'; }

The last one that means a plan decides, and a "!" takes it back.

  $ excluding '"*.plan.yaml", "!a.plan.yaml"'
  a.plan.yaml
  $ excluding 'archive/*, "!archive/o.plan.yaml", teams, "#c*"'
  bywhen: .bywhen.yaml:2:55: a pattern that begins with '#' is a comment; the 7 plans that it holds for are not linted
    for the character itself, write \# in single quotes
  $ excluding 'archive/*, "!archive/o.plan.yaml", teams, '"'\#c*'"
  a.plan.yaml
  b.plan.yaml
  archive/o.plan.yaml
  $ excluding '"!b.plan.yaml", "[ab].*", "*/"'
  #c.plan.yaml

Nothing is taken back out of a folder that is excluded; folders can be, one by one.

  $ excluding 'archive/, "!archive/o.plan.yaml", "/*.yaml", teams'
  bywhen: .: there is no plan to lint: .bywhen.yaml:2 excludes all 7 plans
    name the file to lint it all the same, or take the pattern out there
  $ excluding '"/*", "!archive/", "archive/*", "!archive/old/"'
  archive/old/n.plan.yaml

"**/" means folders, so what lies beside them stays; and classes have names.

  $ excluding '"**/"'
  #c.plan.yaml
  a.plan.yaml
  b.plan.yaml
  $ excluding '"/*.yaml", archive, "[[:lower:]]*.plan.yaml"'
  teams/ops/Q.plan.yaml

What excludes a plan is said by its line.

  $ cat >.bywhen.yaml <<'END'
  > lint:
  >   exclude:
  >     - "*.plan.yaml"
  >     - "!a.plan.yaml"
  >     - archive/
  >     - "!o.plan.yaml"
  > END
  $ for plan in a b archive/o; do bywhen lint --show-config $plan.plan.yaml | grep excluded || echo in; done
  in
  excluded by .bywhen.yaml:3, unless the command line names it
  excluded by .bywhen.yaml:5, unless the command line names it
  $ bywhen lint --force-exclude a.plan.yaml b.plan.yaml archive/o.plan.yaml --format line
  a.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file a.plan.yaml) [missing-deadline]
  [1]

Paths of an override are patterns, too.

  $ printf 'lint: {overrides: [{paths: ["*.yaml", "!a.*"], rules: {P102: off}}]}\n' >.bywhen.yaml; bywhen lint --format line
  a.plan.yaml:3:16: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file a.plan.yaml) [missing-deadline]
  [1]

One that could never mean a file is refused, with its place and what to write instead.

  $ for pattern in '"a[b.plan.yaml"' "'a\\'" '"#c.plan.yaml"' '"[[:uper:]]*"' ./archive/ '"!"' 'a//b'; do
  >   excluding "b, $pattern"
  > done; bywhen lint >out.txt 2>&1
  bywhen: .bywhen.yaml:2:16: the '[' of the pattern is never closed; the 7 plans that it holds for are not linted
    for the character itself, write \[ in single quotes
  bywhen: .bywhen.yaml:2:16: there is nothing behind the backslash at the pattern's end; the 7 plans that it holds for are not linted
    for a backslash itself, write two in single quotes
  bywhen: .bywhen.yaml:2:16: a pattern that begins with '#' is a comment; the 7 plans that it holds for are not linted
    for the character itself, write \# in single quotes
  bywhen: .bywhen.yaml:2:16: no class of characters '[:uper:]'; the 7 plans that it holds for are not linted
    did you mean 'upper'?
  bywhen: .bywhen.yaml:2:16: a pattern with './' in it means nothing; the 7 plans that it holds for are not linted
    patterns begin at the folder of this file: /archive/
  bywhen: .bywhen.yaml:2:16: this pattern means nothing; the 7 plans that it holds for are not linted
    like archive/
  bywhen: .bywhen.yaml:2:16: a pattern with '//' in it means nothing; the 7 plans that it holds for are not linted
    patterns begin at the folder of this file: /archive/
  [2]
  $ printf 'lint:\n  exclude: |\n    archive/\n    teams/\n' >.bywhen.yaml; bywhen lint a.plan.yaml
  bywhen: .bywhen.yaml:2:12: a pattern is one line; the plan that it holds for is not linted
    make it a list: [archive/, drafts/]
  [2]
