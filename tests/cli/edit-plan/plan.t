The plan's own fields by option; the answer is a line about the plan.

  $ cat > action-plan.yaml << EOF
  > bywhen: 1
  > title: Returns   # for now
  > people: [{id: ana, name: Ana Ruiz}, {id: ben, name: Ben Okafor}]
  > actions: []
  > EOF
  $ cp action-plan.yaml before.yaml
  $ bywhen edit-plan --title "Checkout: returns #1" --date 2026-11-24 --facilitator ana --ends "26 feb"
  Checkout: returns #1  | Tue 24 Nov | facilitated by Ana | ends Fri 26 Feb 2027
  $ bywhen edit-plan --workdays "tue, Monday,wed" --holiday 2026-12-25 --holiday "1 jan" --holiday 2026-12-25
  Checkout: returns #1  | Tue 24 Nov | facilitated by Ana | ends Fri 26 Feb 2027 | works mon, tue, wed | off on Fri 25 Dec, Fri 1 Jan 2027
  $ bywhen edit-plan --holiday "24 dec" --present ana --present "Ben Okafor" --present ana
  Checkout: returns #1  | Tue 24 Nov | facilitated by Ana | ends Fri 26 Feb 2027 | present: Ana, Ben | works mon, tue, wed | off on Fri 25 Dec, Fri 1 Jan 2027, Thu 24 Dec
  $ cat action-plan.yaml
  bywhen: 1
  title: "Checkout: returns #1"   # for now
  date: 2026-11-24
  facilitator: ana
  ends: 2027-02-26
  calendar:
    workdays: [mon, tue, wed]
    holidays: [2026-12-25, 2027-01-01, 2026-12-24]
  people: [{id: ana, name: Ana Ruiz}, {id: ben, name: Ben Okafor}]
  present: [ana, ben]
  actions: []
  $ bywhen undo --list
  can be undone, the newest first:
     1  set the list of those present of the plan to ana, ben; added the holiday Thu 24 Dec to the calendar, 14:00
     2  set the calendar of the plan to workdays mon, tue, wed; holidays Fri 25 Dec, Fri 1 Jan 2027, 14:00
     3  set the title of the plan to 'Checkout: returns #1'; set the date of the plan to Tue 24 Nov; set the facilitator of the plan to ana; and 1 more change, 14:00
  $ bywhen edit-plan --present ben -q
  $ bywhen edit-plan --clear present --clear workdays --clear ends
  Checkout: returns #1  | Tue 24 Nov | facilitated by Ana | off on Fri 25 Dec, Fri 1 Jan 2027, Thu 24 Dec
  $ bywhen edit-plan --clear holiday --clear facilitator --dry-run
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -1,8 +1,5 @@
   bywhen: 1
   title: "Checkout: returns #1"   # for now
   date: 2026-11-24
  -facilitator: ana
  -calendar:
  -  holidays: [2026-12-25, 2027-01-01, 2026-12-24]
   people: [{id: ana, name: Ana Ruiz}, {id: ben, name: Ben Okafor}]
   actions: []
  $ bywhen edit-plan --clear holidays -q
  $ grep -c calendar action-plan.yaml
  0
  [1]
  $ bywhen undo 6 -q
  $ cmp before.yaml action-plan.yaml
  $ bywhen edit-plan --clear holidays --clear workdays
  Returns
  $ bywhen edit-plan --title "$(printf 'A \033[31mred\033[0m\tplan')" --dry-run
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -1,4 +1,4 @@
   bywhen: 1
  -title: Returns   # for now
  +title: "A \x1B[31mred\x1B[0m\tplan"   # for now
   people: [{id: ana, name: Ana Ruiz}, {id: ben, name: Ben Okafor}]
   actions: []

A calendar that people keep by hand keeps its looks.

  $ printf 'bywhen: 1\r\ntitle: T\r\ncalendar:\r\n  # the office\r\n  holidays:\r\n    - 2026-12-24 # half a day\r\nactions: []\r\n' > action-plan.yaml
  $ bywhen edit-plan --holiday 2026-12-25 --workdays mon
  T  | works mon | off on Thu 24 Dec, Fri 25 Dec
  $ tr '\r' '~' < action-plan.yaml
  bywhen: 1~
  title: T~
  calendar:~
    # the office~
    holidays:~
      - 2026-12-24 # half a day~
      - 2026-12-25~
    workdays: [mon]~
  actions: []~
  $ bywhen edit-plan --clear workdays --holiday 2026-12-26 --clear workdays -q
  $ tr '\r' '~' < action-plan.yaml
  bywhen: 1~
  title: T~
  calendar:~
    # the office~
    holidays:~
      - 2026-12-24 # half a day~
      - 2026-12-25~
      - 2026-12-26~
  actions: []~

What can't be meant is refused.

  $ cp before.yaml action-plan.yaml
  $ bywhen edit-plan
  bywhen: what is to be changed?
    say it by option: --title, --date, --facilitator, --ends, --workdays, --holiday, --present, --clear; see bywhen help edit-plan
  [2]
  $ bywhen edit-plan Returns --title T
  bywhen: edit-plan takes no 'Returns'
    bywhen help edit-plan says what it takes
  [2]
  $ bywhen edit-plan --workdays "mon, fryday"
  bywhen: no day of the week: 'fryday'
    the workdays, separated by commas: mon, tue, wed
  [2]
  $ bywhen edit-plan --workdays ","
  bywhen: a week without a workday has no deadlines
    for Monday to Friday: --clear workdays
  [2]
  $ bywhen edit-plan --holiday never
  bywhen: not a date: 'never'
    type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march
  [2]
  $ bywhen edit-plan --date "fri?"
  bywhen: not a date: 'fri?'
    did you mean 'fri'? type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march
  [2]
  $ bywhen edit-plan --facilitator zoe
  bywhen: no person 'zoe'
    the plan has ana or ben; to add one: bywhen add-person zoe NAME
  [2]
  $ bywhen edit-plan --present anna
  bywhen: no person 'anna'
    did you mean 'ana'? To add one: bywhen add-person anna NAME
  [2]
  $ bywhen edit-plan --title ""
  bywhen: the title is empty
  [2]
  $ bywhen edit-plan --clear title
  bywhen: the title of a plan can't be cleared
    set another one: --title TEXT
  [2]
  $ bywhen edit-plan --clear actions
  bywhen: a plan has no field 'actions'
    what can be cleared: date, facilitator, ends, present, workdays, holiday
  [2]
  $ bywhen edit-plan --clear bywhen
  bywhen: the bywhen of a plan can't be cleared
    it says how the plan is to be read
  [2]
  $ bywhen edit-plan --present ana --clear present
  bywhen: 'present' can't be set and cleared at once
    keep one of them
  [2]
  $ bywhen edit-plan --holiday fri --clear holidays
  bywhen: 'holiday' can't be set and cleared at once
    keep one of them
  [2]
  $ cmp before.yaml action-plan.yaml
