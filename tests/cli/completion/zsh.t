The script in zsh, with functions in place of what adds a candidate to the shell's list.

  $ command -v zsh > /dev/null || exit 80
  $ bywhen completion zsh > _bywhen && zsh -n _bywhen
  $ cat > action-plan.yaml << END
  > bywhen: 1
  > title: Returns
  > people: [{id: ana, name: Ana Ruiz}, {id: ben, name: Ben Okafor}]
  > actions:
  >   - {id: A1, title: Rewrite the returns page, owner: ana}
  >   - {id: A2, title: Get access to the CMS}
  > END
  $ cat > asked.zsh << 'END'
  > compdef() { }
  > compadd() { print -rl -- $shown }
  > compset() { print -r -- "(the value alone)" }
  > _files() { print -r -- "(files)" }
  > source <(bywhen completion zsh)
  > words=("$@") CURRENT=$# PREFIX=${@[-1]}
  > _bywhen
  > END
  $ asked() { zsh -f asked.zsh "$@"; }

  $ asked bywhen un
  undo  -- take back what the last commands changed
  $ asked bywhen assign A
  A1  -- Rewrite the returns page
  A2  -- Get access to the CMS
  $ asked bywhen assign A1 ''
  A2  -- Get access to the CMS
  ana  -- Ana Ruiz
  ben  -- Ben Okafor
  $ asked bywhen show cms
  A2  -- Get access to the CMS
  $ asked bywhen report --format=m
  --format=markdown
  --format=mermaid
  $ asked bywhen report -o ''
  (files)
  $ asked bywhen report --output=n
  (the value alone)
  (files)

A plan that is named with quotes or from the home folder is read there.

  $ sed s/A2/A7/ action-plan.yaml > "my plan.yaml"
  $ mkdir -p ~ && cp "my plan.yaml" ~/home.yaml
  $ asked bywhen -f '"my plan.yaml"' show A
  A1  -- Rewrite the returns page
  A7  -- Get access to the CMS
  $ asked bywhen -f 'my\ plan.yaml' show A
  A1  -- Rewrite the returns page
  A7  -- Get access to the CMS
  $ asked bywhen -f '~/home.yaml' show A
  A1  -- Rewrite the returns page
  A7  -- Get access to the CMS

As a file in a folder of fpath it is called at once.

  $ zsh -fc 'fpath=($PWD $fpath); autoload -Uz _bywhen
  > compadd() { print -rl -- $shown }
  > words=(bywhen un) CURRENT=2 PREFIX=un; _bywhen'
  undo  -- take back what the last commands changed

Nothing that is typed, and nothing of a plan, is evaluated.

  $ asked bywhen show '$(touch pwned)'
  $ asked bywhen show '`touch pwned`'
  $ asked bywhen show '${(e):-$(touch pwned)}'
  $ cat > action-plan.yaml << 'END'
  > bywhen: 1
  > title: Hostile
  > actions:
  >   - {id: A1, title: "$(touch pwned) `touch pwned` ${(e)x} ; touch pwned", owner: "$(touch pwned)"}
  >   - {id: A2, title: "'; touch pwned; ' \"; touch pwned; \" \\", owner: "`touch pwned`"}
  >   - {id: A3, title: "two\n:files\nA9\tlines %F{red} %n", owner: "x y"}
  >   - {id: "A4;touch pwned", title: x, owner: "a\nb"}
  >   - {id: A5, title: "a: b * ? [a] ~ ! #", owner: "*"}
  > END
  $ asked bywhen show ''
  A1  -- $(touch pwned) `touch pwned` ${(e)x} ; touch pwned
  A2  -- '; touch pwned; ' "; touch pwned; " \
  A3  -- two\n:files\nA9\tlines %F{red} %n
  A5  -- a: b * ? [a] ~ ! #
  $ asked bywhen assign A5 ''
  A1  -- $(touch pwned) `touch pwned` ${(e)x} ; touch pwned
  A2  -- '; touch pwned; ' "; touch pwned; " \
  A3  -- two\n:files\nA9\tlines %F{red} %n
  $ ls
  _bywhen
  action-plan.yaml
  asked.zsh
  my plan.yaml
