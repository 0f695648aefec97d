What is done without rings no more, and goes from the calendars that have it.

  $ bywhen init Returns -q -f returns.plan.yaml
  $ bywhen add Rewrite the page --owner ana --deadline 2026-12-11 -q
  $ bywhen add-resource A1 Copywriter --needed-by 2026-12-04 --fallback "Ana drafts it" -q
  $ of() { grep -E '^(SUMMARY|STATUS|TRIGGER)' | tr -d '\r'; }
  $ bywhen export | of
  STATUS:CONFIRMED
  SUMMARY:A1 Rewrite the page (ana)
  TRIGGER:-P1DT15H
  STATUS:CONFIRMED
  SUMMARY:A1 needs: Copywriter
  TRIGGER:-P1DT15H
  $ bywhen edit-resource A1 copywriter --status unavailable -q
  $ bywhen export | of
  STATUS:CONFIRMED
  SUMMARY:A1 Rewrite the page (ana)
  TRIGGER:-P1DT15H
  STATUS:CONFIRMED
  SUMMARY:A1 needs: Copywriter
  TRIGGER:-P1DT15H
  $ bywhen accept A1 --as ana -q
  $ bywhen check-in --today 2026-11-25 <<END
  > yes
  > END
  A1: instead: Ana drafts it
  
  A1 takes its fallback.
  No check-in is to come.
  bywhen check-in goes on from here
  $ bywhen export | of
  STATUS:CONFIRMED
  SUMMARY:A1 Rewrite the page (ana)
  TRIGGER:-P1DT15H
  STATUS:CANCELLED
  SUMMARY:A1 needs: Copywriter
