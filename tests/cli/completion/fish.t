The script in fish, which lists candidates itself.

  $ command -v fish > /dev/null || exit 80
  $ bywhen completion fish > bywhen.fish && fish --no-config -n bywhen.fish
  $ cat > action-plan.yaml << END
  > bywhen: 1
  > title: Returns
  > people: [{id: ana, name: Ana Ruiz}, {id: ben, name: Ben Okafor}]
  > actions:
  >   - {id: A1, title: Rewrite the returns page, owner: ana}
  >   - {id: A2, title: Get access to the CMS}
  > END
  $ touch notes.md
  $ mkdir -p ~
  $ asked() { fish --no-config -c 'source bywhen.fish; complete -C $argv[1]' "$1" | tr '\t' '|'; }

  $ asked 'bywhen un'
  undo|take back what the last commands changed
  $ asked 'bywhen accept --dr'
  --dry-run|show the change as a diff and write nothing
  $ asked 'bywhen assign A'
  A1|Rewrite the returns page
  A2|Get access to the CMS
  $ asked 'bywhen assign A1 '
  A2|Get access to the CMS
  ana|Ana Ruiz
  ben|Ben Okafor
  $ asked 'bywhen report --format=m'
  --format=markdown
  --format=mermaid
  $ asked 'bywhen report -o no'
  notes.md
  $ asked 'bywhen report --output=no'
  --output=notes.md
  $ asked 'bywhen add-action no'

A plan that is named with quotes or from the home folder is read there.

  $ sed s/A2/A7/ action-plan.yaml > "my plan.yaml"
  $ cp "my plan.yaml" ~/home.yaml
  $ asked 'bywhen -f "my plan.yaml" show A'
  A1|Rewrite the returns page
  A7|Get access to the CMS
  $ asked 'bywhen -f my\ plan.yaml show A'
  A1|Rewrite the returns page
  A7|Get access to the CMS
  $ asked 'bywhen -f ~/home.yaml show A'
  A1|Rewrite the returns page
  A7|Get access to the CMS

Nothing that is typed, and nothing of a plan, is evaluated.

  $ asked 'bywhen show "(touch pwned)'
  $ asked "bywhen show '\$(touch pwned)"
  $ cat > action-plan.yaml << 'END'
  > bywhen: 1
  > title: Hostile
  > actions:
  >   - {id: A1, title: "$(touch pwned) (touch pwned) `touch pwned` ; touch pwned", owner: "(touch pwned)"}
  >   - {id: A2, title: "'; touch pwned; ' \"; touch pwned; \" \\", owner: "$(touch pwned)"}
  >   - {id: A3, title: "two\n:files\nA9\tlines", owner: "x y"}
  >   - {id: "A4;touch pwned", title: x, owner: "a\nb"}
  >   - {id: A5, title: "a: b * ? [a] ~ ! #", owner: "*"}
  > END
  $ asked 'bywhen show '
  A1|$(touch pwned) (touch pwned) `touch pwned` ; touch pwned
  A2|'; touch pwned; ' "; touch pwned; " \
  A3|two\n:files\nA9\tlines
  A5|a: b * ? [a] ~ ! #
  $ asked 'bywhen assign A5 '
  A1|$(touch pwned) (touch pwned) `touch pwned` ; touch pwned
  A2|'; touch pwned; ' "; touch pwned; " \
  A3|two\n:files\nA9\tlines
  $ ls
  action-plan.yaml
  bywhen.fish
  my plan.yaml
  notes.md
