With - each line of standard input is a title; blank lines don't count. All of them are one step.

  $ bywhen init Returns --people "Ana Ruiz, Ben Okafor" --quiet
  $ printf 'Rewrite the returns page\n\n   Get CMS access  \r\n- [ ] odd: "it" #1' | bywhen add -
  A1  Rewrite the returns page  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
  A2  Get CMS access  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
  A3  - [ ] odd: "it" #1  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
  $ bywhen undo --list
  can be undone, the newest first:
     1  added A1, A2, A3, 14:00
  $ cp action-plan.yaml before.yaml

The options hold for each of them.

  $ printf 'Call the carrier\nCall the warehouse\n' | bywhen add-action --owner ana --deadline fri --tentative --link https://example.org/1 \
  >   --notes "from the whiteboard: left side" -
  A4  Call the carrier  | Ana, proposed | Fri 27 Nov?, 3 working days | resources not named
      still missing: resources
  A5  Call the warehouse  | Ana, proposed | Fri 27 Nov?, 3 working days | resources not named
      still missing: resources
  $ diff before.yaml action-plan.yaml
  13a14,27
  >   - id: A4
  >     title: Call the carrier
  >     owner: ana
  >     deadline: 2026-11-27
  >     tentative: true
  >     links: [https://example.org/1]
  >     notes: "from the whiteboard: left side"
  >   - id: A5
  >     title: Call the warehouse
  >     owner: ana
  >     deadline: 2026-11-27
  >     tentative: true
  >     links: [https://example.org/1]
  >     notes: "from the whiteboard: left side"
  [1]
  $ bywhen undo
  undone: added A4, A5, 14:00
  $ cmp before.yaml action-plan.yaml

A line that can't be a title is named, and nothing is written.

  $ printf 'One\n\nTBD\nTwo\n' | bywhen add -
  bywhen: line 3: the title only holds a place: 'TBD'
    leave it out until it is known; lint remembers it
  [2]
  $ printf 'One\n-\n' | bywhen add -
  bywhen: line 2: a title of one dash says nothing
  [2]
  $ printf 'One\ncaf\351\n' | bywhen add -
  bywhen: line 2: the title is not UTF-8 text
    set the terminal to UTF-8
  [2]
  $ head -c 1100000 /dev/zero | tr '\0' x | bywhen add -
  bywhen: line 1: the title is over a million bytes long
    one title a line
  [2]
  $ printf 'One\n' | bywhen add - --owner zoe
  bywhen: no person 'zoe'
    the plan has ana or ben; to add one: bywhen add-person zoe NAME
  [2]
  $ printf ' \n\n' | bywhen add -
  bywhen: no title came from standard input
    one title a line, e.g. bywhen add-action - < titles.txt
  [2]
  $ bywhen add - < /dev/null
  bywhen: no title came from standard input
    one title a line, e.g. bywhen add-action - < titles.txt
  [2]
  $ cmp before.yaml action-plan.yaml

What an editor of another system puts in front is no part of the first title. --dry-run shows, --quiet is silent.

  $ printf '\357\273\277First\nSecond\n' | bywhen add - --dry-run
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -11,3 +11,7 @@
       title: Get CMS access
     - id: A3
       title: "- [ ] odd: \"it\" #1"
  +  - id: A4
  +    title: First
  +  - id: A5
  +    title: Second
  $ printf 'First\nSecond\n' | bywhen add - --quiet

A dash that is not alone is part of a title, and after two dashes a dash is no sign.

  $ bywhen add - -- one --quiet < /dev/null
  A6  - one --quiet  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
  $ bywhen add Ask - or tell --quiet < /dev/null
  $ bywhen add -- -
  bywhen: a title of one dash says nothing
  [2]

A tentative deadline needs a deadline.

  $ bywhen add Ask --tentative
  bywhen: which date is tentative?
    add --deadline DATE
  [2]
  $ bywhen add Ask --link ""
  bywhen: the link is empty
  [2]
  $ bywhen add Ask --notes TBD
  bywhen: the note only holds a place: 'TBD'
    leave it out until it is known; lint remembers it
  [2]
