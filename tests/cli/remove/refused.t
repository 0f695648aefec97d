What is not known, or could be two things, stays.

  $ cat > action-plan.yaml <<'END'
  > bywhen: 1
  > title: Returns
  > people:
  >   - {id: ana, name: Ana Ruiz}
  >   - {id: anja, name: Anja Holm}
  >   - {id: i3, name: Ida Three}
  > improvements:
  >   - {id: I1, title: Fewer calls}
  > actions:
  >   - {id: A1, title: Rewrite the page, resources: [Laptop, Lamp, Laptop bag], risks: [{risk: Rain}]}
  >   - {id: A2, title: Print the page, resources: none}
  >   - {title: No id here, after: [A1]}
  > END
  $ cp action-plan.yaml before
  $ bywhen remove
  bywhen: nothing is named
    an action (A3), an improvement (I2) or a person (ana)
  [2]
  $ bywhen remove ""
  bywhen: no action ''
    the plan has A1 or A2
  [2]
  $ bywhen remove A9
  bywhen: no action 'A9'
    the plan has A1 or A2
  [2]
  $ bywhen remove I9
  bywhen: no improvement 'I9'
    the plan has I1
  [2]
  $ bywhen remove an
  bywhen: 'an' could be 2 people
    say which: ana (Ana Ruiz) or anja (Anja Holm)
  [2]
  $ bywhen remove the page
  bywhen: 'the' is in the title of 2 actions
    say which: A1 (Rewrite the page) or A2 (Print the page)
  [2]
  $ bywhen remove page
  bywhen: 'page' is in the title of 2 actions
    say which: A1 (Rewrite the page) or A2 (Print the page)
  [2]
  $ bywhen remove anna
  bywhen: no action or person 'anna'
    did you mean 'ana' or 'anja'?
  [2]
  $ bywhen remove No id here
  bywhen: no action 'No'
    the plan has A1 or A2
  [2]
  $ bywhen remove A2 --forse
  bywhen: unknown option '--forse'
    did you mean '--force'?
  [2]
  $ bywhen remove A2 A9
  bywhen: no action 'A9'
    the plan has A1 or A2
  [2]
  $ bywhen remove A1
  bywhen: an action without an id waits for A1
    nothing was removed; to take the name out there, too: bywhen remove A1 --force
  [2]
  $ bywhen remove A1 --force
  bywhen: the action in line 12 has no id
    give it one in the file first
  [2]
  $ cmp before action-plan.yaml

A person can have an id like that of an improvement.

  $ bywhen remove i3 -q; bywhen undo; cmp before action-plan.yaml
  undone: removed i3 (Ida Three), 14:00

A resource or a risk.

  $ bywhen remove A1 --resource
  bywhen: the option --resource needs a value
  [2]
  $ bywhen remove --resource 1
  bywhen: no action is named
    name one by its id, e.g. A3
  [2]
  $ bywhen remove A9 --resource 1
  bywhen: no action 'A9'
    the plan has A1 or A2
  [2]
  $ bywhen remove A1 --resource 0
  bywhen: no resource '0' of A1
    A1 has 1 (Laptop), 2 (Lamp) or 3 (Laptop bag)
  [2]
  $ bywhen remove A1 --resource 4
  bywhen: no resource '4' of A1
    A1 has 1 (Laptop), 2 (Lamp) or 3 (Laptop bag)
  [2]
  $ bywhen remove A1 --resource Desk
  bywhen: no resource 'Desk' of A1
    A1 has 1 (Laptop), 2 (Lamp) or 3 (Laptop bag)
  [2]
  $ bywhen remove A1 --resource lap
  bywhen: 'lap' is in 2 resources of A1
    say which: 1 (Laptop) or 3 (Laptop bag)
  [2]
  $ bywhen remove A1 --resource " "
  bywhen: A1 has 3 resources
    say which: 1 (Laptop), 2 (Lamp) or 3 (Laptop bag)
  [2]
  $ bywhen remove A2 --resource 1
  bywhen: A2 has no resources
    to add one: bywhen add-resource A2 TEXT
  [2]
  $ bywhen remove A2 --risk rain
  bywhen: A2 has no risks
    to add one: bywhen add-risk A2 TEXT
  [2]
  $ bywhen remove A1 A2 --resource 1
  bywhen: a resource or a risk is taken from one action
    name only one of A1, A2
  [2]
  $ bywhen remove A1 --resource 1 --risk 1
  bywhen: --resource and --risk are two removals
    one after the other
  [2]
  $ bywhen remove A1 --resource 1 --resource 2
  bywhen: the option --resource is given twice
    keep one of them
  [2]
  $ cmp before action-plan.yaml

An id that is there twice, a plan without people, an entry that is repeated elsewhere.

  $ printf 'bywhen: 1\ntitle: T\nactions:\n  - {id: A1, title: One}\n  - {id: A1, title: Two}\n  - {id: A2, title: Three, owner: ana}\n' > action-plan.yaml
  $ bywhen remove A1
  bywhen: the id A1 is used twice in this plan
    'bywhen lint' shows both; give one of them another id
  [2]
  $ bywhen remove ana
  bywhen: the plan has no list of people to take 'ana' from
    an action gets another owner by: bywhen assign A1 WHO
  [2]
  $ printf 'bywhen: 1\ntitle: T\nactions:\n  - &one {id: A1, title: One}\n  - {id: A2, title: Two}\nx-first: *one\n' > action-plan.yaml
  $ bywhen remove A1
  bywhen: action-plan.yaml:4:5: this is the anchor &one, which line 6 repeats
    nothing was written; change it by hand in an editor
  [2]
