A command that makes an action due before one that it waits for says so, whichever of the two it moves.

  $ bywhen init T --people "Ana Ruiz, Ben Ok" -q
  $ printf 'one\ntwo\nthree\n' | bywhen add - -q
  $ bywhen schedule A2 4 dec -q
  $ bywhen schedule A1 fri --after A2
  A1  one  | no owner | Fri 27 Nov, 3 working days | resources not named
      still missing: owner, resources
  bywhen: A1 is due before A2, which it waits for (Fri 4 Dec)
  $ bywhen add four --after A2 --deadline fri
  A4  four  | no owner | Fri 27 Nov, 3 working days | resources not named
      still missing: owner, resources
  bywhen: A4 is due before A2, which it waits for (Fri 4 Dec)
  $ bywhen schedule A2 11 dec
  A2  two  | no owner | Fri 11 Dec, 13 working days | resources not named
      still missing: owner, resources
      moved from Fri 4 Dec, 5 working days later
  bywhen: A1 is due before A2, which it waits for (Fri 11 Dec)
  bywhen: A4 is due before A2, which it waits for (Fri 11 Dec)
  $ bywhen edit A3 --after A2 --deadline tomorrow
  A3  three  | no owner | Wed 25 Nov, tomorrow | resources not named
      still missing: owner, resources
  bywhen: A3 is due before A2, which it waits for (Fri 11 Dec)
  $ bywhen edit A2 --deadline today
  A2  two  | no owner | Tue 24 Nov, today | resources not named
      still missing: owner, resources
      moved from Fri 11 Dec, 13 working days earlier
  $ bywhen edit A2 --deadline fri
  A2  two  | no owner | Fri 27 Nov, 3 working days | resources not named
      still missing: owner, resources
      moved from Tue 24 Nov, 3 working days later
  bywhen: A3 is due before A2, which it waits for (Fri 27 Nov)
  $ bywhen edit A1 --notes x -q
  $ printf 'A1 tomorrow\n' | bywhen fill 2>&1 | grep due
  bywhen: A1 is due before A2, which it waits for (Fri 27 Nov)
  $ bywhen done A2 -q
  $ bywhen schedule A1 today
  A1  one  | no owner | Tue 24 Nov, today | resources not named
      still missing: owner, resources
      moved from Wed 25 Nov, 1 working day earlier
