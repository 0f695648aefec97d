One person's calendar, several plans, alarms, files.

  $ cp $EXAMPLES/checkout.plan.yaml .
  $ shown() { tr -d '\r' | sed -z 's/\n //g' | grep -E '^(X-WR-CALNAME|SUMMARY|TRIGGER)'; }
  $ bywhen export --owner luis | shown
  X-WR-CALNAME:Checkout blueprint refinement: Luis
  SUMMARY:A7 Write down the ten most frequent reasons why a card is declined (Luis)
  TRIGGER:-P1DT15H
  SUMMARY:A7 needs: Half a day off the phones
  TRIGGER:-P3DT15H
  SUMMARY:Check-in: Checkout blueprint refinement
  TRIGGER:-PT15M
  SUMMARY:Check-in: Checkout blueprint refinement
  TRIGGER:-PT15M
  SUMMARY:Check-in: Checkout blueprint refinement
  TRIGGER:-PT15M
  $ bywhen export --owner luis --no-alarms | shown
  X-WR-CALNAME:Checkout blueprint refinement: Luis
  SUMMARY:A7 Write down the ten most frequent reasons why a card is declined (Luis)
  SUMMARY:A7 needs: Half a day off the phones
  SUMMARY:Check-in: Checkout blueprint refinement
  SUMMARY:Check-in: Checkout blueprint refinement
  SUMMARY:Check-in: Checkout blueprint refinement

Dora owns no action, and watches a risk.

  $ bywhen export --owner dora --no-alarms | shown
  X-WR-CALNAME:Checkout blueprint refinement: Dora
  SUMMARY:A1 risk: Legal asks for more than small changes
  SUMMARY:Check-in: Checkout blueprint refinement
  SUMMARY:Check-in: Checkout blueprint refinement
  SUMMARY:Check-in: Checkout blueprint refinement
  $ bywhen export --owner nobody
  bywhen: no person 'nobody'
    the plan has mia, ana, ben, cleo, emil, hana, luis or dora; to add one: bywhen add-person nobody NAME
  [2]

When deadlines and needs ring.

  $ bywhen export --owner luis --alarm 1w --alarm 1wd --alarm 0d | shown | head -n 5
  X-WR-CALNAME:Checkout blueprint refinement: Luis
  SUMMARY:A7 Write down the ten most frequent reasons why a card is declined (Luis)
  TRIGGER:-P6DT15H
  TRIGGER:-PT15H
  TRIGGER:PT9H
  $ bywhen export --alarm soon
  bywhen: no time before a day: 'soon'
    2wd (working days), 3d, 1w, or 0d for the day itself
  [2]
  $ bywhen export --alarm 1d --no-alarms
  bywhen: --alarm and --no-alarms don't go together
    keep one of them
  [2]

A folder is all plans below it.

  $ mkdir other && bywhen init Other -q -f other/other.plan.yaml
  $ bywhen add Paint the door --deadline 2026-12-01 -q -f other/other.plan.yaml
  $ bywhen export . | shown | grep -v -e TRIGGER -e needs -e risk
  X-WR-CALNAME:Action plans
  SUMMARY:A1 Rewrite the returns page so that it names the three steps (Ana)
  SUMMARY:✓ A2 Get editor access to the shop's CMS (Ben)
  SUMMARY:A3 Put a "Send something back" button in the order mail and under My orders (Ben)
  SUMMARY:A4 Watch five customers send something back and note where they stop (Mia)
  SUMMARY:A5 Agree on one freight and duty table for the six countries we ship to most (Hana)
  SUMMARY:A6 Show freight and duty in the cart\, next to the price (Cleo)
  SUMMARY:A7 Write down the ten most frequent reasons why a card is declined (Luis)
  SUMMARY:A8 Keep the cart and offer another way to pay when a card is declined (Cleo)
  SUMMARY:A9 Give the warehouse a list of announced returns every morning (Emil)
  SUMMARY:A10 Say in the order mail on which day the parcel arrives (Ben)
  SUMMARY:Check-in: Checkout blueprint refinement
  SUMMARY:Check-in: Checkout blueprint refinement
  SUMMARY:Check-in: Checkout blueprint refinement
  SUMMARY:A1 Paint the door
  $ bywhen export . --owner hana --no-alarms | shown
  X-WR-CALNAME:Action plans: Hana
  SUMMARY:A5 Agree on one freight and duty table for the six countries we ship to most (Hana)
  SUMMARY:A5 needs: The carrier's price list for 2027
  SUMMARY:Check-in: Checkout blueprint refinement
  SUMMARY:Check-in: Checkout blueprint refinement
  SUMMARY:Check-in: Checkout blueprint refinement

Into a file, complete or not at all, and never over a plan.

  $ bywhen export -o plan.ics && head -n 1 plan.ics
  BEGIN:VCALENDAR\r (esc)
  $ bywhen export | cmp - plan.ics
  $ bywhen export -o ics=calendar && cmp calendar plan.ics
  $ bywhen export --to ics -o calendar.txt && cmp calendar.txt plan.ics
  $ bywhen export -n -o new.ics
  bywhen: would write new.ics
  $ bywhen export -o checkout.plan.yaml
  bywhen: checkout.plan.yaml: this is a plan, which would be overwritten
    choose another name for the output
  [2]
  $ bywhen export -o none/plan.ics
  bywhen: none/plan.ics: there is no such folder
    make it first
  [2]
  $ bywhen export -o plan.md
  bywhen: plan.md: this can't be written as markdown
    ics; to have ics under that name: -o ics=plan.md
  [2]
  $ bywhen export --to pdf
  bywhen: no format 'pdf'
    ics
  [2]
  $ bywhen report -o plan.ics
  bywhen: plan.ics: this can't be written as ics
    text, markdown, html, csv, json or mermaid; to have text under that name: -o text=plan.ics
  [2]
  $ cmp $EXAMPLES/checkout.plan.yaml checkout.plan.yaml; ls
  calendar
  calendar.txt
  checkout.plan.yaml
  other
  plan.ics

Where nothing has a day, the calendar is empty.

  $ bywhen init Empty -q -f empty.plan.yaml
  $ bywhen export -f empty.plan.yaml
  BEGIN:VCALENDAR\r (esc)
  VERSION:2.0\r (esc)
  PRODID:-//bywhen//action plan//EN\r (esc)
  CALSCALE:GREGORIAN\r (esc)
  METHOD:PUBLISH\r (esc)
  NAME:Empty\r (esc)
  X-WR-CALNAME:Empty\r (esc)
  REFRESH-INTERVAL;VALUE=DURATION:PT12H\r (esc)
  X-PUBLISHED-TTL:PT12H\r (esc)
  END:VCALENDAR\r (esc)
  bywhen: the calendar is empty: there is nothing to put into it

What is damaged is refused.

  $ echo 'title: Twice' >> empty.plan.yaml
  $ bywhen export empty.plan.yaml
  bywhen: empty.plan.yaml:5:1: the key 'title' stands here twice
    keep the one that is right and take the other out
  [2]

A runner of pipelines gets the same bytes as everybody: what it would obey is in no piece of them.

  $ bywhen init Runner -q -f runner.plan.yaml
  $ bywhen add "##[error]x ##vso[y]z" --deadline 2026-12-01 -q -f runner.plan.yaml
  $ bywhen export -f runner.plan.yaml >all.ics && GITHUB_ACTIONS=true bywhen export -f runner.plan.yaml | cmp - all.ics
  $ shown <all.ics
  X-WR-CALNAME:Runner
  SUMMARY:A1 ##[error]x ##vso[y]z
  TRIGGER:-P3DT15H
