Exported again after changes, an entry is the same one (UID) in a newer version (SEQUENCE, DTSTAMP).

  $ bywhen init Returns -q -f returns.plan.yaml
  $ bywhen add Rewrite the page --owner ana --deadline 2026-12-04 --no-resources -q
  $ bywhen add Call ten customers --owner ben --deadline 2026-12-11 -q
  $ of() { grep -E '^(UID|DTSTAMP|SEQUENCE|DTSTART|STATUS|SUMMARY)' | tr -d '\r'; }
  $ bywhen export | of
  UID:9a3bd2de1c4a4e9e-a1-deadline@bywhen
  DTSTAMP:20261124T140000Z
  SEQUENCE:3628200
  DTSTART;VALUE=DATE:20261204
  STATUS:CONFIRMED
  SUMMARY:A1 Rewrite the page (ana)
  UID:9a3bd2de1c4a4e9e-a2-deadline@bywhen
  DTSTAMP:20261124T140000Z
  SEQUENCE:3628200
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
  SEQUENCE:3628260
  DTSTART;VALUE=DATE:20261211
  STATUS:CONFIRMED
  SUMMARY:A1 Rewrite the returns page (ana)
  UID:9a3bd2de1c4a4e9e-a2-deadline@bywhen
  DTSTAMP:20261124T150000Z
  SEQUENCE:3628260
  DTSTART;VALUE=DATE:20261211
  STATUS:CANCELLED
  SUMMARY:A2 Call ten customers (ben)

What is undone holds, too, though there are fewer changes now than in the export before: SEQUENCE goes on.

  $ bywhen undo 4 -q
  $ BYWHEN_NOW=15:01 bywhen export | of | grep -A 3 a1-deadline
  UID:9a3bd2de1c4a4e9e-a1-deadline@bywhen
  DTSTAMP:20261124T150100Z
  SEQUENCE:3628261
  DTSTART;VALUE=DATE:20261204

Two exports of one moment are the same.

  $ bywhen export >first.ics && bywhen export | cmp - first.ics && rm first.ics

Outside of a repository a plan goes by the name of its file.

  $ mkdir -p one two/one && mv returns.plan.yaml one/action-plan.yaml
  $ bywhen export -f one/action-plan.yaml | grep ^UID | head -n 1
  UID:9681c123704a7466-a1-deadline@bywhen\r (esc)
  $ (cd one && bywhen export) | grep ^UID | head -n 1
  UID:9681c123704a7466-a1-deadline@bywhen\r (esc)
  $ bywhen export -f one/action-plan.yaml --known-as returns.plan.yaml | grep ^UID | head -n 1
  UID:9a3bd2de1c4a4e9e-a1-deadline@bywhen\r (esc)

Two that a calendar can't tell apart don't go into one.

  $ cp one/action-plan.yaml two/one
  $ bywhen export one two
  bywhen: two/one/action-plan.yaml: a calendar can't tell this plan from one/action-plan.yaml: both are 'action-plan.yaml' of the same day
    give one of the files another name, such as checkout.plan.yaml
  [2]
  $ mv two/one/action-plan.yaml two/one/other.plan.yaml
  $ bywhen export one two | grep -c ^UID
  4
  $ bywhen export one two --known-as x
  bywhen: --known-as names one plan, and these are several
    export that plan alone
  [2]

In one it goes by its path there, which every clone has, however it is called.

  $ rm -r two
  $ mkdir -p c1/.git c1/returns c1/orders
  $ cp one/action-plan.yaml c1 && cp one/action-plan.yaml c1/returns && cp one/action-plan.yaml c1/orders
  $ cp -r c1 c2
  $ first() { grep ^UID | head -n 1 | tr -d '\r'; }
  $ for clone in c1 c2; do for plan in . returns orders; do bywhen export -f $clone/$plan/action-plan.yaml | first; done; done
  UID:9681c123704a7466-a1-deadline@bywhen
  UID:f0eb2f19bcdf3942-a1-deadline@bywhen
  UID:91ddb74ae0afeeca-a1-deadline@bywhen
  UID:9681c123704a7466-a1-deadline@bywhen
  UID:f0eb2f19bcdf3942-a1-deadline@bywhen
  UID:91ddb74ae0afeeca-a1-deadline@bywhen
  $ (cd c2/orders && bywhen export) | first
  UID:91ddb74ae0afeeca-a1-deadline@bywhen
  $ bywhen export c1 | grep ^UID | sort -u | wc -l
  6
  $ bywhen export c1 c2 2>&1 >all.ics | head -n 1
  bywhen: c2/action-plan.yaml: a calendar can't tell this plan from c1/action-plan.yaml: both are 'action-plan.yaml' of the same day
  $ bywhen export -f c2/orders/action-plan.yaml --known-as returns/action-plan.yaml | first
  UID:f0eb2f19bcdf3942-a1-deadline@bywhen
