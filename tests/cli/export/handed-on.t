What somebody has handed on is called off in their calendar, which has it from an export before.

  $ bywhen init Returns --people "Ana, Ben, Mia" -q -f returns.plan.yaml
  $ bywhen add Rewrite the page --owner ana --deadline 2026-12-04 -q
  $ bywhen add Call ten customers --owner ana --deadline 2026-12-11 -q
  $ bywhen add-resource A1 Copywriter --needed-by 2026-11-30 -q
  $ of() { grep -E '^(UID|STATUS|SUMMARY|TRIGGER)' | tr -d '\r'; }
  $ bywhen export --owner ana | of
  UID:9a3bd2de1c4a4e9e-a1-deadline@bywhen
  STATUS:CONFIRMED
  SUMMARY:A1 Rewrite the page (Ana)
  TRIGGER:-P1DT15H
  UID:9a3bd2de1c4a4e9e-a1-need-00db9f9ed5ed63f3@bywhen
  STATUS:CONFIRMED
  SUMMARY:A1 needs: Copywriter
  TRIGGER:-P3DT15H
  UID:9a3bd2de1c4a4e9e-a2-deadline@bywhen
  STATUS:CONFIRMED
  SUMMARY:A2 Call ten customers (Ana)
  TRIGGER:-P1DT15H
  $ bywhen check-in --today 2026-11-25 >said <<END
  > A1 ben ok
  > END
  $ bywhen export --owner ana | of
  UID:9a3bd2de1c4a4e9e-a1-deadline@bywhen
  STATUS:CANCELLED
  SUMMARY:A1 Rewrite the page (Ben)
  UID:9a3bd2de1c4a4e9e-a1-need-00db9f9ed5ed63f3@bywhen
  STATUS:CANCELLED
  SUMMARY:A1 needs: Copywriter
  UID:9a3bd2de1c4a4e9e-a2-deadline@bywhen
  STATUS:CONFIRMED
  SUMMARY:A2 Call ten customers (Ana)
  TRIGGER:-P1DT15H
  $ bywhen export --owner ben | of
  UID:9a3bd2de1c4a4e9e-a1-deadline@bywhen
  STATUS:CONFIRMED
  SUMMARY:A1 Rewrite the page (Ben)
  TRIGGER:-P1DT15H
  UID:9a3bd2de1c4a4e9e-a1-need-00db9f9ed5ed63f3@bywhen
  STATUS:CONFIRMED
  SUMMARY:A1 needs: Copywriter
  TRIGGER:-P3DT15H
  $ bywhen export --owner ana --as todo | of | head -n 3
  UID:9a3bd2de1c4a4e9e-a1-todo@bywhen
  STATUS:CANCELLED
  SUMMARY:A1 Rewrite the page (Ben)

For both, and for everybody, it is on.

  $ bywhen export --owner ana --owner ben | of | grep -c CANCELLED
  0
  [1]
  $ bywhen export | of | grep -c CANCELLED
  0
  [1]

What was declined is off as well, and what comes back is on.

  $ bywhen decline A2 --as ana -q
  $ bywhen export --owner ana | of | grep -A 2 a2-
  UID:9a3bd2de1c4a4e9e-a2-deadline@bywhen
  STATUS:CANCELLED
  SUMMARY:A2 Call ten customers
  $ bywhen accept A2 --as ana -q
  $ bywhen export --owner ana | of | grep -A 2 a2-
  UID:9a3bd2de1c4a4e9e-a2-deadline@bywhen
  STATUS:CONFIRMED
  SUMMARY:A2 Call ten customers (Ana)
