edit says how far a deadline moves, as schedule does, and where a reason is not kept.

  $ bywhen init T -q
  $ printf 'one\ntwo\n' | bywhen add - -q
  $ bywhen edit A1 --deadline "4 dec"
  A1  one  | no owner | Fri 4 Dec, 8 working days | resources not named
      still missing: owner, resources
  $ bywhen edit A1 A2 --deadline "11 dec" --because "Legal needs more"
  A1  one  | no owner | Fri 11 Dec, 13 working days | resources not named
      still missing: owner, resources
      moved from Fri 4 Dec, 5 working days later
  A2  two  | no owner | Fri 11 Dec, 13 working days | resources not named
      still missing: owner, resources
  bywhen: the deadline of A2 has not moved, so the reason is not kept
  $ bywhen edit A1 --deadline "11 dec" --because x
  A1  one  | no owner | Fri 11 Dec, 13 working days | resources not named
      still missing: owner, resources
  bywhen: the deadline of A1 has not moved, so the reason is not kept
  $ bywhen edit A1 --deadline "14 dec" --because x
  A1  one  | no owner | Mon 14 Dec, 14 working days | resources not named
      still missing: owner, resources
      moved from Fri 11 Dec, 1 working day later
