A file that people keep by hand keeps its looks: flow style, comments, quotes and line ends.

  $ printf '# Ours\r\nbywhen: 1\r\ntitle: "Returns"\r\npeople: [{id: ana, name: Ana}, {id: ben, name: Ben}]\r\nactions:\r\n' > action-plan.yaml
  $ printf "  - {id: A1, title: 'Rewrite', owner: ana, helpers: [ana]} # the first\r\n" >> action-plan.yaml
  $ printf '  - id: A2\r\n    title: >-\r\n      Folded\r\n      text\r\n    helpers:\r\n      - ana # writes\r\n      - ben\r\n' >> action-plan.yaml
  $ cp action-plan.yaml before.yaml
  $ bywhen edit A1 --title "It's new: yes" --helper ben --notes 'a "b" #c' -q
  $ bywhen edit A2 --title Short --clear helpers --owner ben
  A2  Short  | Ben, proposed | no deadline | resources not named
      still missing: deadline, resources
  Ben now owns 1 of 2 open actions
  bywhen: a comment went with what it stood beside: # writes
  $ diff before.yaml action-plan.yaml | tr '\r' '~'
  6c6
  <   - {id: A1, title: 'Rewrite', owner: ana, helpers: [ana]} # the first~
  ---
  >   - {id: A1, title: 'It''s new: yes', owner: ana, helpers: [ben], notes: "a \"b\" #c"} # the first~
  8,13c8,9
  <     title: >-~
  <       Folded~
  <       text~
  <     helpers:~
  <       - ana # writes~
  <       - ben~
  ---
  >     title: Short~
  >     owner: ben~
  $ bywhen undo 2 -q
  $ cmp before.yaml action-plan.yaml

Texts of all kinds are taken as they are, and shown harmlessly.

  $ bywhen edit A1 --title "$(printf 'Red \033[31malert\033[0m, a\ttab\nand a line')" --notes '!tag' --benefit '&a *b' --done-when 'שלום 🚀'
  A1  Red \x1b[31malert\x1b[0m, a tab and a line  | Ana, proposed | no deadline | resources not named
      still missing: deadline, resources
  $ sed -n '6p' action-plan.yaml | tr -d '\r'
    - {id: A1, title: "Red \x1B[31malert\x1B[0m, a\ttab\nand a line", benefit: "&a *b", done_when: שלום 🚀, owner: ana, helpers: [ana], notes: "!tag"} # the first
  $ bywhen edit A1 --title=-dash -q
  $ bywhen undo --list | sed 's/^ *//'
  can be undone, the newest first:
  1  renamed A1 to '-dash', 14:00
  2  renamed A1 to 'Red \x1b[31malert\x1b[0m, a tab and a line'; set the benefit of A1 to '&a *b'; set the completion criterion of A1 to 'שלום 🚀'; and 1 more change, 14:00

An anchor that something else uses is not edited around.

  $ printf 'bywhen: 1\ntitle: T\nactions:\n  - {id: A1, title: &t One}\n  - {id: A2, title: *t}\n' > action-plan.yaml
  $ bywhen edit A1 --title Two
  bywhen: action-plan.yaml:4:21: this is the anchor &t, which line 5 repeats
    nothing was written; change it by hand in an editor
  [2]
  $ bywhen edit A2 --title Two
  A2  Two  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
