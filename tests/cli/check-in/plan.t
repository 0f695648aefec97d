Check-ins until the last deadline: none on a day off, and those that there are stay.

  $ cp "$EXAMPLES/checkout.plan.yaml" .
  $ bywhen check-in --plan "every 2 weeks"
      Tue 8 Dec at 14:00, 20 minutes  | as it was
    + Tue 22 Dec at 14:00, 20 minutes
      Tue 12 Jan 2027 at 14:00, 20 minutes  | as it was
    + Tue 26 Jan 2027 at 14:00, 20 minutes
      Tue 9 Feb 2027 at 14:00, 20 minutes  | as it was
    + Fri 19 Feb 2027 at 14:00, 20 minutes  | for the last deadline
  3 more, 6 to come; the last deadline is Fri 19 Feb 2027, of A8
  $ bywhen check-in --plan "every 2 weeks"
      Tue 8 Dec at 14:00, 20 minutes  | as it was
      Tue 22 Dec at 14:00, 20 minutes  | as it was
      Tue 12 Jan 2027 at 14:00, 20 minutes  | as it was
      Tue 26 Jan 2027 at 14:00, 20 minutes  | as it was
      Tue 9 Feb 2027 at 14:00, 20 minutes  | as it was
      Fri 19 Feb 2027 at 14:00, 20 minutes  | as it was
  none more, 6 to come; the last deadline is Fri 19 Feb 2027, of A8
  $ bywhen undo
  undone: added the check-in Tue 22 Dec, the check-in Tue 26 Jan 2027, the check-in Fri 19 Feb 2027, 14:00
  $ diff "$EXAMPLES/checkout.plan.yaml" checkout.plan.yaml

Time, length and link are those of the latest one that says them, unless they are said. A week that has one gets no other.

  $ bywhen check-in --plan "every friday at 9:30 for 15 minutes" --dry-run
  --- a/checkout.plan.yaml
  +++ b/checkout.plan.yaml
  @@ -307,9 +307,19 @@
     - Should a return be possible in the shop in town?
   
   check_ins:
  +  - {date: 2026-11-27, time: "09:30", minutes: 15, link: https://example.org/call}
  +  - {date: 2026-12-04, time: "09:30", minutes: 15, link: https://example.org/call}
     - {date: 2026-12-08, time: "14:00", minutes: 20, link: https://example.org/call, held: false}
  +  - {date: 2026-12-18, time: "09:30", minutes: 15, link: https://example.org/call}
  +  - {date: 2026-12-28, time: "09:30", minutes: 15, link: https://example.org/call}
  +  - {date: 2027-01-04, time: "09:30", minutes: 15, link: https://example.org/call}
  +  - {date: 2027-01-08, time: "09:30", minutes: 15, link: https://example.org/call}
     - {date: 2027-01-12, time: "14:00", minutes: 20, link: https://example.org/call, held: false}
  +  - {date: 2027-01-22, time: "09:30", minutes: 15, link: https://example.org/call}
  +  - {date: 2027-01-29, time: "09:30", minutes: 15, link: https://example.org/call}
  +  - {date: 2027-02-05, time: "09:30", minutes: 15, link: https://example.org/call}
     - {date: 2027-02-09, time: "14:00", minutes: 20, link: https://example.org/call, held: false}
  +  - {date: 2027-02-19, time: "09:30", minutes: 15, link: https://example.org/call}
   
   # Fifteen minutes planned, fifteen taken: what the actions took too long, the resources gave back.
   agenda:

  $ cat >action-plan.yaml <<EOF
  > bywhen: 1
  > title: Returns
  > date: 2026-11-24
  > calendar: {holidays: [2026-12-25, 2027-01-01]}
  > actions:
  >   - {id: A1, title: Rewrite the page, owner: ana, deadline: 2027-01-20, resources: none}
  > EOF
  $ rm checkout.plan.yaml
  $ bywhen check-in --plan "every other friday at 14:00 for half an hour"
    + Fri 4 Dec at 14:00, 30 minutes
    + Fri 18 Dec at 14:00, 30 minutes
    + Mon 4 Jan 2027 at 14:00, 30 minutes  | Fri 1 Jan 2027 is a holiday
    + Fri 15 Jan 2027 at 14:00, 30 minutes
  4 more, 4 to come; the last deadline is Wed 20 Jan 2027, of A1
  $ cat action-plan.yaml
  bywhen: 1
  title: Returns
  date: 2026-11-24
  calendar: {holidays: [2026-12-25, 2027-01-01]}
  actions:
    - {id: A1, title: Rewrite the page, owner: ana, deadline: 2027-01-20, resources: none}
  check_ins:
    - {date: 2026-12-04, time: "14:00", minutes: 30}
    - {date: 2026-12-18, time: "14:00", minutes: 30}
    - {date: 2027-01-04, time: "14:00", minutes: 30}
    - {date: 2027-01-15, time: "14:00", minutes: 30}
  $ bywhen undo
  undone: added the check-in Fri 4 Dec, the check-in Fri 18 Dec, the check-in Mon 4 Jan 2027, the check-in Fri 15 Jan 2027, 14:00
  $ bywhen check-in --plan fortnightly --quiet

What can't be planned says why, and the way out.

  $ bywhen check-in --plan "every blue moon"
  bywhen: that does not say how often: 'every blue moon'
    say every 2 weeks, every friday, every month or every 10 days; behind it at 14:00, for 20 minutes
  [2]
  $ bywhen check-in --plan "every month on friday"
  bywhen: a weekday goes with weeks: 'every month on friday'
    every 4 weeks on fri
  [2]
  $ bywhen check-in --plan biweekly
  bywhen: 'biweekly' could be every 2 weeks or twice a week
    say which: every 2 weeks, or every 3 days
  [2]
  $ bywhen check-in --plan every 2 weeks
  bywhen: --plan takes one value
    in quotes: check-in --plan "every 2 weeks"
  [2]
  $ bywhen check-in --plan weekly --agenda
  bywhen: --plan changes the plan, and --agenda shows it
    first one, then the other
  [2]
  $ bywhen check-in --plan weekly -o x.md
  bywhen: --output is for what --agenda shows
    check-in --agenda -o FILE
  [2]
  $ bywhen check-in -o x.md
  bywhen: --output is for what --agenda shows
    check-in --agenda -o FILE
  [2]
  $ bywhen schedule A1 4 dec 2076 -q
  $ bywhen check-in --plan weekly
  bywhen: every week until Fri 4 Dec 2076 would be more than 104 check-ins
    a longer round, e.g. every month; or an earlier deadline of A1
  [2]
  $ bywhen schedule A1 2026-11-20 -q
  $ bywhen check-in --plan weekly
  bywhen: the last open deadline is over already: Fri 20 Nov
    give what is open another date first: bywhen schedule ACTION DATE
  [2]
  $ bywhen edit A1 --clear deadline -q
  $ bywhen check-in --plan weekly
  bywhen: no open action has a deadline, so there is no end to plan until
    give one a date first: bywhen schedule ACTION DATE
  [2]
  $ bywhen done A1 -q
  $ bywhen check-in --plan weekly
  bywhen: no action is open, so there is nothing to meet for
    bywhen add-action TITLE adds one
  [2]
