A person changes by option; the answer is their line.

  $ cat > action-plan.yaml << EOF
  > bywhen: 1
  > title: Returns
  > facilitator: ben
  > people:
  >   - {id: ana, name: Ana Ruiz}   # writes
  >   - id: ben
  >     name: Ben Okafor
  >     email: ben@example.org
  > present: [ana, ben]
  > actions:
  >   - id: A1
  >     title: Ask ben
  >     owner: ben   # since Monday
  >     helpers:
  >       - ana
  >       - ben      # on Fridays
  >     risks:
  >       - {risk: ben is away, owner: ben}
  >       - risk: rain
  >     updates:
  >       - {date: 2026-11-24, author: ben, note: asked}
  >       - {date: 2026-11-24, author: ana, note: ben knows}
  >   - {id: A2, title: Tell all, owner: [ana, ben], helpers: [ben]}
  > EOF
  $ cp action-plan.yaml before.yaml
  $ bywhen edit-person ana --name "Ana Ruiz Holm" --email ana@example.org --capacity 12h
  ana  Ana Ruiz Holm  | ana@example.org | 12h a week
  $ bywhen edit-person "Ben Okafor" --clear email --clear name
  ben
  $ diff before.yaml action-plan.yaml
  5c5
  <   - {id: ana, name: Ana Ruiz}   # writes
  ---
  >   - {id: ana, name: Ana Ruiz Holm, email: ana@example.org, capacity: 12h}   # writes
  7,8d6
  <     name: Ben Okafor
  <     email: ben@example.org
  [1]
  $ bywhen undo --list
  can be undone, the newest first:
     1  cleared the email of ben; cleared the name of ben, 14:00
     2  set the name of ana to 'Ana Ruiz Holm'; set the email of ana to ana@example.org; set the capacity of ana to 12h, 14:00
  $ bywhen undo 2 -q
  $ cmp before.yaml action-plan.yaml

A new id is written wherever the plan names the person, and texts stay as they are.

  $ bywhen edit-person ben --id benno
  benno  Ben Okafor  | ben@example.org
  $ diff before.yaml action-plan.yaml
  3c3
  < facilitator: ben
  ---
  > facilitator: benno
  6c6
  <   - id: ben
  ---
  >   - id: benno
  9c9
  < present: [ana, ben]
  ---
  > present: [ana, benno]
  13c13
  <     owner: ben   # since Monday
  ---
  >     owner: benno   # since Monday
  16c16
  <       - ben      # on Fridays
  ---
  >       - benno      # on Fridays
  18c18
  <       - {risk: ben is away, owner: ben}
  ---
  >       - {risk: ben is away, owner: benno}
  21c21
  <       - {date: 2026-11-24, author: ben, note: asked}
  ---
  >       - {date: 2026-11-24, author: benno, note: asked}
  23c23
  <   - {id: A2, title: Tell all, owner: [ana, ben], helpers: [ben]}
  ---
  >   - {id: A2, title: Tell all, owner: [ana, benno], helpers: [benno]}
  [1]
  $ bywhen undo
  undone: renamed ben to benno, 14:00
  $ cmp before.yaml action-plan.yaml
  $ bywhen edit-person ben --id ben --capacity 2d --dry-run
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -6,6 +6,7 @@
     - id: ben
       name: Ben Okafor
       email: ben@example.org
  +    capacity: 2d
   present: [ana, ben]
   actions:
     - id: A1

What can't be meant is refused.

  $ bywhen edit-person ana
  bywhen: what is to be changed?
    say it by option: --name, --email, --capacity, --id, --clear; see bywhen help edit-person
  [2]
  $ bywhen edit-person --name Ana
  bywhen: who?
    name a person by the id, e.g. ana
  [2]
  $ bywhen edit-person zoe --name Zoe
  bywhen: no person 'zoe'
    the plan has ana or ben; to add one: bywhen add-person zoe NAME
  [2]
  $ bywhen edit-person ana --id ben
  bywhen: the plan has a person 'ben' already: Ben Okafor
    take another id
  [2]
  $ bywhen edit-person ana --id "Ana R"
  bywhen: 'Ana R' can't be a person's id
    a short lower-case word, like ana
  [2]
  $ bywhen edit-person ana --email nowhere
  bywhen: not an address: 'nowhere'
    like ana@example.org
  [2]
  $ bywhen edit-person ana --capacity much
  bywhen: not a working time: 'much'
    30m, 4h, 2d or 1w (a day is 8 h, a week 5 days)
  [2]
  $ bywhen edit-person ana --name ""
  bywhen: the name is empty
  [2]
  $ bywhen edit-person ana --clear id
  bywhen: the id of a person can't be cleared
    the plan names the person by it; set another one: --id NEWID
  [2]
  $ bywhen edit-person ana --clear phone
  bywhen: a person has no field 'phone'
    what can be cleared: name, email, capacity
  [2]
  $ bywhen edit-person ana --name Ann --clear name
  bywhen: 'name' can't be set and cleared at once
    keep one of them
  [2]
  $ cmp before.yaml action-plan.yaml

Two people with one beginning; and a plan without a list of people.

  $ bywhen add-person benno Benno -q
  $ bywhen edit-person be --name Ben
  bywhen: 'be' could be 2 people
    say which: ben (Ben Okafor) or benno (Benno)
  [2]
  $ printf 'bywhen: 1\ntitle: T\nactions: [{id: A1, title: T, owner: kim}]\n' > action-plan.yaml
  $ bywhen edit-person kim --name Kim
  bywhen: 'kim' is not in the plan's people
    to add somebody: bywhen add-person ID NAME
  [2]
