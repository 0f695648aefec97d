Exported again after changes, an entry is the same one (UID) in a newer version (SEQUENCE, DTSTAMP).

  $ bywhen init Returns -q -f returns.plan.yaml
  $ bywhen add Rewrite the page --owner ana --deadline 2026-12-04 --no-resources -q
  $ bywhen add Call ten customers --owner ben --deadline 2026-12-11 -q
  $ of() { grep -E '^(UID|DTSTAMP|SEQUENCE|DTSTART|STATUS|SUMMARY)' | tr -d '\r'; }
  $ bywhen export | of
  UID:9a3bd2de1c4a4e9e-a1-deadline@bywhen
  DTSTAMP:20261124T140000Z
  SEQUENCE:0
  DTSTART;VALUE=DATE:20261204
  STATUS:CONFIRMED
  SUMMARY:A1 Rewrite the page (ana)
  UID:9a3bd2de1c4a4e9e-a2-deadline@bywhen
  DTSTAMP:20261124T140000Z
  SEQUENCE:0
  DTSTART;VALUE=DATE:20261211
  STATUS:CONFIRMED
  SUMMARY:A2 Call ten customers (ben)
  $ bywhen schedule A1 11 dec --because "waiting for legal" -q
  $ bywhen edit A1 --title "Rewrite the returns page" -q
  $ bywhen drop A2 --because "no time" -q
  $ bywhen edit-plan --title "Returns, at last" -q
  $ BYWHEN_NOW=15:00 bywhen export | of
  UID:9a3bd2de1c4a4e9e-a1-deadline@bywhen
  DTSTAMP:20261124T150000Z
  SEQUENCE:1
  DTSTART;VALUE=DATE:20261211
  STATUS:CONFIRMED
  SUMMARY:A1 Rewrite the returns page (ana)
  UID:9a3bd2de1c4a4e9e-a2-deadline@bywhen
  DTSTAMP:20261124T150000Z
  SEQUENCE:1
  DTSTART;VALUE=DATE:20261211
  STATUS:CANCELLED
  SUMMARY:A2 Call ten customers (ben)

A plan goes by the name of its file; the usual one stands behind the name of its folder.

  $ mkdir -p one two/one && mv returns.plan.yaml one/action-plan.yaml
  $ bywhen export -f one/action-plan.yaml | grep ^UID | head -n 1
  UID:09f02fbe1efdb227-a1-deadline@bywhen\r (esc)
  $ (cd one && bywhen export) | grep ^UID | head -n 1
  UID:09f02fbe1efdb227-a1-deadline@bywhen\r (esc)
  $ bywhen export -f one/action-plan.yaml --known-as returns.plan.yaml | grep ^UID | head -n 1
  UID:9a3bd2de1c4a4e9e-a1-deadline@bywhen\r (esc)

Two that a calendar can't tell apart don't go into one.

  $ cp one/action-plan.yaml two/one
  $ bywhen export one two
  bywhen: two/one/action-plan.yaml: a calendar can't tell this plan from one/action-plan.yaml: both are 'one/action-plan.yaml' of the same day
    give one of the files another name, such as checkout.plan.yaml
  [2]
  $ mv two/one/action-plan.yaml two/one/other.plan.yaml
  $ bywhen export one two | grep -c ^UID
  4
  $ bywhen export one two --known-as x
  bywhen: --known-as names one plan, and these are several
    export that plan alone
  [2]
