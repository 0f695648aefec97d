Undo gives back every byte: line ends of Windows, a byte order mark, no newline at the end.

  $ printf '\357\273\277bywhen: 1\r\ntitle: "Odd"  # why\r\n\r\nactions:\r\n- {id: A1, title: One}\r\n- id: A2\r\n  title: Two' >action-plan.yaml
  $ cp action-plan.yaml first
  $ bywhen add-person ana Ana Ruiz -q
  $ bywhen assign A1 A2 ana --accepted -q
  $ bywhen schedule A2 +3wd -q
  $ bywhen add-resource A2 "A second screen" --cost "200 EUR" -q
  $ bywhen add-action "$(printf 'tab\there, back\\slash, Ünïcode 🙂')" -q
  $ cp action-plan.yaml last
  $ bywhen undo 5
  undone: added A3 tab here, back\slash, Ünïcode 🙂, 14:00
  undone: added the resource 'A second screen' to A2, 14:00
  undone: set the deadline of A2 to Fri 27 Nov, 14:00
  undone: assigned A1, A2 to ana, who accepted, 14:00
  undone: added ana (Ana Ruiz), 14:00
  $ cmp action-plan.yaml first
  $ bywhen redo 5 -q
  $ cmp action-plan.yaml last

A link stays a link, and whichever name is used, it is the same plan.

  $ mkdir elsewhere && mv action-plan.yaml elsewhere/the.plan.yaml
  $ ln -s elsewhere/the.plan.yaml action-plan.yaml
  $ bywhen add-action Four -q
  $ bywhen undo -f elsewhere/the.plan.yaml
  undone: added A4 Four, 14:00
  $ bywhen redo
  redone: added A4 Four, 14:00
  $ test -L action-plan.yaml
