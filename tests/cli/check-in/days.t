What a day at check-in is about: the need or the risk that was asked about, whatever stands behind it, and not the
action's deadline; a day that is just over is not next year's; and nobody meets twice on a day.

  $ cat > action-plan.yaml <<END
  > bywhen: 1
  > title: Returns
  > date: 2026-11-24
  > people: [{id: ana, name: Ana Ruiz}, {id: ben, name: Ben Okafor}]
  > actions:
  >   - id: A1
  >     title: Get CMS access
  >     owner: ana
  >     ownership: accepted
  >     deadline: 2026-11-27
  >     resources: none
  >   - id: A2
  >     title: Sort the returns
  >     owner: ben
  >     ownership: accepted
  >     deadline: 2026-12-11
  >     resources: [{need: CMS access, needed_by: 2026-11-27}]
  >     risks: [{risk: Staff is ill, trigger: 2026-12-01, contingency: Ask volunteers}]
  > check_ins: [{date: 2026-12-01}]
  > END
  $ export BYWHEN_TODAY=2026-12-01
  $ cp action-plan.yaml before
  $ said() { cp before action-plan.yaml; printf "done\n$1\n" | bywhen check-in -q; diff before action-plan.yaml | sed '1,/to: done/d' | sed -n 's/^> *//p'; }

A reason stays with the day of the need, or of the risk.

  $ said '+3d waiting'
  resources: [{need: CMS access, needed_by: 2026-12-04}]
  updates:
  - {date: 2026-12-01, note: "CMS access: 2026-12-04, not 2026-11-27", why: waiting}
  $ said '7 dec waiting for IT\n10 dec they are back'
  resources: [{need: CMS access, needed_by: 2026-12-07}]
  risks: [{risk: Staff is ill, trigger: 2026-12-10, contingency: Ask volunteers}]
  updates:
  - {date: 2026-12-01, note: "CMS access: 2026-12-07, not 2026-11-27", why: waiting for IT}
  - {date: 2026-12-01, note: "Staff is ill: 2026-12-10, not 2026-12-01", why: they are back}

The day that is just over:

  $ said '30 nov'
  bywhen: line 2: Mon 30 Nov was yesterday, and comes again in 2027 only
    for next year's: 2027-11-30
  $ said 'yes\n30 nov'
  bywhen: line 3: Mon 30 Nov was yesterday, and comes again in 2027 only
    for next year's: 2027-11-30
  resources: [{need: CMS access, status: secured, needed_by: 2026-11-27}]
  updates:
  - {date: 2026-12-01, note: got CMS access}
  $ said 'yes\nyes\n30 nov 14:00'
  bywhen: line 4: Mon 30 Nov was yesterday, and comes again in 2027 only
    for next year's: 2027-11-30
  resources: [{need: CMS access, status: secured, needed_by: 2026-11-27}]
  risks: [{risk: Staff is ill, trigger: 2026-12-01, contingency: Ask volunteers, status: happened}]
  updates:
  - {date: 2026-12-01, note: got CMS access}
  - {date: 2026-12-01, note: "happened: Staff is ill; so: Ask volunteers"}

The check-in of today is this one.

  $ said 'yes\nyes\n1 dec'
  bywhen: line 4: Tue 1 Dec is today, and this is its check-in
    a day to come, or none
  resources: [{need: CMS access, status: secured, needed_by: 2026-11-27}]
  risks: [{risk: Staff is ill, trigger: 2026-12-01, contingency: Ask volunteers, status: happened}]
  updates:
  - {date: 2026-12-01, note: got CMS access}
  - {date: 2026-12-01, note: "happened: Staff is ill; so: Ask volunteers"}
  $ said 'yes\nyes\n3 dec'
  resources: [{need: CMS access, status: secured, needed_by: 2026-11-27}]
  risks: [{risk: Staff is ill, trigger: 2026-12-01, contingency: Ask volunteers, status: happened}]
  updates:
  - {date: 2026-12-01, note: got CMS access}
  - {date: 2026-12-01, note: "happened: Staff is ill; so: Ask volunteers"}
  check_ins: [{date: 2026-12-01, held: true}, {date: 2026-12-03}]

What helps an action that is late is a note; how it stands is not, and is refused where it can't be taken.

  $ helps() { cp before action-plan.yaml; printf "no\n$1\n" | bywhen check-in -q; grep 'updates' -A2 action-plan.yaml; }
  $ helps 'an hour with legal'
      updates:
        - {date: 2026-12-01, note: not done yet}
        - {date: 2026-12-01, note: "what helps: an hour with legal"}
  $ helps 'done, finally'
      updates:
        - {date: 2026-12-01, note: not done yet}
        - {date: 2026-12-01, field: status, from: todo, to: done, why: finally}
  $ helps 'fri waiting for legal'
      updates:
        - {date: 2026-12-01, note: not done yet}
        - {date: 2026-12-01, field: deadline, from: 2026-11-27, to: 2026-12-04, why: waiting for legal}
  $ for line in 'done 3 dec' '3.12.' 'blocked' '30 nov' 'tomorrow a call'; do helps "$line" 2>&1 | grep -A1 'line 2:'; done
  bywhen: line 2: Thu 3 Dec is still to come
    to say by when it will be done: by: 3 dec
  bywhen: line 2: '3.12.' could be 3 December or 12 March
    say which: 2026-12-03 or 2027-03-12
  bywhen: line 2: what holds A1 up?
    e.g. blocked no access
  bywhen: line 2: Mon 30 Nov was yesterday, and comes again in 2027 only
    for next year's: 2027-11-30
  bywhen: line 2: 'tomorrow a call' could be how it stands, or what helps
    A1 WHEN WHY moves it; note: TEXT keeps a remark
