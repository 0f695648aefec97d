The script in bash, asked as bash asks it: with the line up to the cursor, and its words, parted at
blanks, = and :.

  $ cat > action-plan.yaml << END
  > bywhen: 1
  > title: Returns
  > people: [{id: ana, name: Ana Ruiz}, {id: ben, name: Ben Okafor}]
  > actions:
  >   - {id: A1, title: Rewrite the returns page, owner: ana}
  >   - {id: A2, title: Get access to the CMS}
  > END
  $ touch "my plan.yaml" notes.md
  $ cat > asked.bash << 'END'
  > source <(bywhen completion bash)
  > ask() {  # LINE WORD...
  >   COMP_LINE=$1 COMP_POINT=${#1}
  >   COMP_WORDS=("${@:2}") COMP_CWORD=$(($# - 2))
  >   _bywhen
  >   printf '[%s]' "${COMPREPLY[@]}"
  >   echo
  > }
  > END
  $ asked() { bash --norc -c '. ./asked.bash; ask "$@"' - "$@"; }

A command, an option, an action, a person.

  $ asked 'bywhen un' bywhen un
  [undo]
  $ asked 'bywhen accept --dr' bywhen accept --dr
  [--dry-run]
  $ asked 'bywhen  assign  A' bywhen assign A
  [A1][A2]
  $ asked 'bywhen assign A1 ' bywhen assign A1 ''
  [A2][ana][ben]
  $ asked 'bywhen show cms' bywhen show cms
  [A2]

What bash parts is one word all the same, and only its last part is put in.

  $ asked 'bywhen report --format=' bywhen report --format =
  [text][markdown][html][csv][json][mermaid]
  $ asked 'bywhen report --format=m' bywhen report --format = m
  [markdown][mermaid]
  $ asked 'bywhen add Tell: all --owner=b' bywhen add Tell : all --owner = b
  [ben]
  $ asked 'bywhen --as=ana un' bywhen --as = ana un
  [undo]

Files, with blanks in their names and quotes around them.

  $ asked 'bywhen report -o no' bywhen report -o no
  [notes.md]
  $ asked 'bywhen report --output=no' bywhen report --output = no
  [notes.md]
  $ asked 'bywhen report -o "my' bywhen report -o '"my'
  [my plan.yaml]
  $ asked 'bywhen report -o my\ p' bywhen report -o 'my\ p'
  [my plan.yaml]

A plan that is named with quotes or from the home folder is read there.

  $ sed s/A2/A7/ action-plan.yaml > "my plan.yaml"
  $ mkdir -p ~ && cp "my plan.yaml" ~/home.yaml
  $ asked 'bywhen -f "my plan.yaml" show ' bywhen -f '"my plan.yaml"' show ''
  [A1][A7][ana][ben]
  $ asked 'bywhen -f my\ plan.yaml show ' bywhen -f 'my\ plan.yaml' show ''
  [A1][A7][ana][ben]
  $ asked 'bywhen -f ~/home.yaml show ' bywhen -f '~/home.yaml' show ''
  [A1][A7][ana][ben]

What stands behind the cursor is not looked at.

  $ bash --norc -c '. ./asked.bash; COMP_LINE="bywhen un --zz" COMP_POINT=9 COMP_CWORD=1
  > COMP_WORDS=(bywhen un --zz); _bywhen; echo "${COMPREPLY[@]}"'
  undo

A program of that name in the folder is not run.

  $ printf '#!/bin/sh\ntouch pwned\n' > bywhen && chmod +x bywhen
  $ asked './bywhen un' ./bywhen un
  [undo]
  $ rm bywhen

Nothing that is typed, and nothing of a plan, is evaluated.

  $ asked 'bywhen show $(touch pwned)' bywhen show '$(touch pwned)'
  []
  $ asked 'bywhen show `touch pwned`' bywhen show '`touch pwned`'
  []
  $ asked 'bywhen show a[$(touch pwned)]' bywhen show 'a[$(touch pwned)]'
  []
  $ cat > action-plan.yaml << 'END'
  > bywhen: 1
  > title: Hostile
  > actions:
  >   - {id: A1, title: "$(touch pwned) `touch pwned` ${IFS} ; touch pwned", owner: "$(touch pwned)"}
  >   - {id: A2, title: "'; touch pwned; ' \"; touch pwned; \" \\", owner: "`touch pwned`"}
  >   - {id: A3, title: "two\n:files\nA9\tlines", owner: "x y"}
  >   - {id: "A4;touch pwned", title: x, owner: "a\nb"}
  >   - {id: A5, title: "a: b * ? [a] ~ ! #", owner: "*"}
  > END
  $ asked 'bywhen show ' bywhen show ''
  [A1][A2][A3][A5]
  $ asked 'bywhen assign A5 ' bywhen assign A5 ''
  [A1][A2][A3]
  $ asked 'bywhen show touch' bywhen show touch
  []
  $ ls
  action-plan.yaml
  asked.bash
  my plan.yaml
  notes.md

It is quiet where bash has nothing to part at, and where there is no program.

  $ bash --norc -uc '. ./asked.bash; COMP_WORDBREAKS=" "; ask "bywhen report --format=m" bywhen report --format=m'
  [--format=markdown][--format=mermaid]
  $ bash --norc -c '. ./asked.bash; PATH=; ask "bywhen un" bywhen un'
  []
