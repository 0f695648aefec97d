A title is taken as it is: nothing inside it is interpreted.

  $ bywhen init Titles --quiet
  $ bywhen add '[a,b]' --quiet
  $ bywhen add C++ or Rust '++' --quiet
  $ bywhen add '@ana asks: what now? #1' --quiet
  $ bywhen add "It's \"done\"" --quiet
  $ bywhen add "- not a list" --quiet
  bywhen: unknown option '- not a list'
    for a text that begins with a dash, put -- before it
  [2]
  $ bywhen add 2026-12-04 --quiet
  $ bywhen add yes --quiet
  $ bywhen add '~' --quiet
  $ bywhen add 'Ship it 🚀 to 東京' --quiet
  $ bywhen add 'שלום עולם' --quiet
  $ sed -n '/actions/,$p' action-plan.yaml
  actions:
    - id: A1
      title: "[a,b]"
    - id: A2
      title: C++ or Rust ++
    - id: A3
      title: "@ana asks: what now? #1"
    - id: A4
      title: It's "done"
    - id: A5
      title: "2026-12-04"
    - id: A6
      title: "yes"
    - id: A7
      title: "~"
    - id: A8
      title: Ship it 🚀 to 東京
    - id: A9
      title: שלום עולם

After two dashes, a dash is a dash.

  $ bywhen add -5 degrees
  bywhen: unknown option '-5'
    for a text that begins with a dash, put -- before it
  [2]
  $ bywhen add --quiet -- -5 degrees in the --quiet room
  $ tail -n 1 action-plan.yaml
      title: -5 degrees in the --quiet room

Blanks at the ends go. A line break, a tab and an escape sequence are kept in the file and shown harmlessly.

  $ bywhen add "  Blanks  "
  A11  Blanks  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
  $ bywhen add "$(printf 'Two\nlines')"
  A12  Two lines  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
  $ bywhen add "$(printf 'A\ttab')"
  A13  A tab  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
  $ bywhen add "$(printf 'Red \033[31malert\033[0m')"
  A14  Red \x1b[31malert\x1b[0m  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
  $ bywhen add "$(printf 'Turned \342\200\256round')"
  A15  Turned \u{202e}round  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
  $ tail -n 9 action-plan.yaml
      title: Blanks
    - id: A12
      title: "Two\nlines"
    - id: A13
      title: "A\ttab"
    - id: A14
      title: "Red \x1B[31malert\x1B[0m"
    - id: A15
      title: Turned ‮round

A title that is no text is refused.

  $ bywhen add ""
  bywhen: the title is empty
  [2]
  $ bywhen add
  bywhen: the title is empty
  [2]
  $ bywhen add "$(printf 'caf\351')"
  bywhen: the title is not UTF-8 text
    set the terminal to UTF-8
  [2]
