What can be undone and redone, with the number of steps that it takes.

  $ bywhen init Returns --people "Ana Ruiz, Ben Okafor" -q
  $ bywhen undo --list
  nothing can be undone
  $ bywhen add-action Rewrite the returns page -q
  $ BYWHEN_NOW=14:02 bywhen assign A1 ana --accepted -q
  $ BYWHEN_NOW=14:07 bywhen schedule A1 fri? -q
  $ bywhen undo -q
  $ bywhen undo --list
  can be undone, the newest first:
     1  assigned A1 to ana, who accepted, 14:02
     2  added A1 Rewrite the returns page, 14:00
  can be redone, the next one first:
     1  set the deadline of A1 to Fri 27 Nov, tentative, 14:07
  $ bywhen undo --list --today 2027-01-04
  can be undone, the newest first:
     1  assigned A1 to ana, who accepted, Tue 24 Nov 2026 14:02
     2  added A1 Rewrite the returns page, Tue 24 Nov 2026 14:00
  can be redone, the next one first:
     1  set the deadline of A1 to Fri 27 Nov, tentative, Tue 24 Nov 2026 14:07

After a change by hand, only what came after it can be undone.

  $ echo '# seen by legal' >>action-plan.yaml
  $ bywhen undo --list
  nothing can be undone
  something else changed the plan after: assigned A1 to ana, who accepted, 14:02
  $ bywhen add-resource A1 --none -q
  $ bywhen undo --list
  can be undone, the newest first:
     1  A1 needs nothing, 14:00
  something else changed the plan after: assigned A1 to ana, who accepted, 14:02

Titles are shown, but never raw.

  $ bywhen add-action "$(printf 'red \033[31m and a\nsecond line')" -q
  $ bywhen undo --list | head -n 2
  can be undone, the newest first:
     1  added A2 red \x1b[31m and a second line, 14:00
  $ bywhen undo
  undone: added A2 red \x1b[31m and a second line, 14:00

The list takes no number.

  $ bywhen undo --list 3
  bywhen: undo --list takes no '3'
    it shows all steps
  [2]
