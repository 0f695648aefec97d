What happened with an action, with the day and who says it. Today is Wednesday, 2 December 2026.

  $ export BYWHEN_TODAY=2026-12-02
  $ cat >action-plan.yaml <<'END'
  > bywhen: 1
  > title: Returns
  > date: 2026-11-24
  > people:
  >   - {id: ana, name: Ana Ruiz, email: ana@example.org}
  >   - {id: ben, name: Ben Okafor}
  > actions:
  >   - id: A1
  >     title: Rewrite the returns page
  >     owner: ana
  >     ownership: accepted
  >     deadline: 2026-12-04
  >     after: [A2]
  >     resources: none
  >   - {id: A2, title: Get CMS access, owner: ben, deadline: 2026-11-27, resources: none}
  >   - {id: A3, title: Put the button in the order mail, owner: ana, deadline: 2026-12-04, resources: none}
  >   - {id: A4, title: Tell support, owner: ben, deadline: 2026-12-11, after: [A1, A3], resources: none}
  > END
  $ bywhen note A1 Draft sent to legal --as ana
  A1  Rewrite the returns page  | Ana ✓ | Fri 4 Dec, 2 working days | needs nothing
  $ bywhen note A1 "Legal: back on Friday"
  A1  Rewrite the returns page  | Ana ✓ | Fri 4 Dec, 2 working days | needs nothing
  $ sed -n '/id: A1/,/id: A2/p' action-plan.yaml | grep -A 2 updates
      updates:
        - {date: 2026-12-02, author: ana, note: Draft sent to legal}
        - {date: 2026-12-02, note: "Legal: back on Friday"}
  $ bywhen show A1 | grep -A 1 history
  history         Wed 2 Dec, Ana: Draft sent to legal
                  Wed 2 Dec: Legal: back on Friday

The first word is the action, and so are the ids right behind it; the rest is the note.

  $ bywhen note returns A2 a3 is what we wait for
  A1  Rewrite the returns page  | Ana ✓ | Fri 4 Dec, 2 working days | needs nothing
  A2  Get CMS access  | Ben, proposed | Fri 27 Nov, 3 working days ago | needs nothing
  $ bywhen note 1 3 people have asked for it
  A1  Rewrite the returns page  | Ana ✓ | Fri 4 Dec, 2 working days | needs nothing
  $ bywhen note A2 A3 support --as ben
  A2  Get CMS access  | Ben, proposed | Fri 27 Nov, 3 working days ago | needs nothing
  A3  Put the button in the order mail  | Ana, proposed | Fri 4 Dec, 2 working days | needs nothing
  $ bywhen show A2 | tail -n 2
  history         Wed 2 Dec: a3 is what we wait for
                  Wed 2 Dec, Ben: support
  $ bywhen undo --list
  can be undone, the newest first:
     1  noted on A2, A3: support, 14:00
     2  noted on A1: '3 people have asked for it', 14:00
     3  noted on A1, A2: 'a3 is what we wait for', 14:00
     4  noted on A1: 'Legal: back on Friday', 14:00
     5  noted on A1: 'Draft sent to legal', 14:00
  $ bywhen undo 3 -q

A note is taken as it is.

  $ note() { bywhen note A1 -q -- "$@"; bywhen show A1 | tail -n 1; }
  $ note '"quoted": # no comment'
                  Wed 2 Dec: "quoted": # no comment
  $ note - a dash
                  Wed 2 Dec: - a dash
  $ note '!tag &anchor *alias'
                  Wed 2 Dec: !tag &anchor *alias
  $ note '[A1, {b: c}]'
                  Wed 2 Dec: [A1, {b: c}]
  $ note '👋🏽 שלום'
                  Wed 2 Dec: 👋🏽 שלום
  $ note "$(printf 'two\nlines\tand \033[31mred')"
                  Wed 2 Dec: two lines and \x1b[31mred
  $ note --as ben
                  Wed 2 Dec: --as ben
  $ sed -n '/id: A1/,/id: A2/p' action-plan.yaml | grep -A 99 updates
      updates:
        - {date: 2026-12-02, author: ana, note: Draft sent to legal}
        - {date: 2026-12-02, note: "Legal: back on Friday"}
        - {date: 2026-12-02, note: "\"quoted\": # no comment"}
        - {date: 2026-12-02, note: "- a dash"}
        - {date: 2026-12-02, note: "!tag &anchor *alias"}
        - {date: 2026-12-02, note: "[A1, {b: c}]"}
        - {date: 2026-12-02, note: 👋🏽 שלום}
        - {date: 2026-12-02, note: "two\nlines\tand \x1B[31mred"}
        - {date: 2026-12-02, note: --as ben}
    - {id: A2, title: Get CMS access, owner: ben, deadline: 2026-11-27, resources: none}
  $ bywhen lint --no-clock
  no findings in 1 plan, 4 actions

Something must be said, of some action.

  $ cp action-plan.yaml before
  $ bywhen note
  bywhen: no action is named
    name one by its id, e.g. A3
  [2]
  $ bywhen note A1
  bywhen: what is there to say about A1?
    bywhen note A1 TEXT
  [2]
  $ bywhen note A1 A2
  bywhen: what is there to say about A1?
    bywhen note A1 TEXT
  [2]
  $ bywhen note A1 "  "
  bywhen: the note is empty
  [2]
  $ bywhen note A1 ...
  bywhen: the note only holds a place: '...'
    leave it out until it is known; lint remembers it
  [2]
  $ bywhen note A9 Draft sent
  bywhen: no action 'A9'
    the plan has A1, A2, A3 or A4
  [2]
  $ bywhen note the draft is sent
  bywhen: 'the' is in the title of 2 actions
    say which: A1 (Rewrite the returns page) or A3 (Put the button in the order mail)
  [2]
  $ bywhen note A1 Draft sent --as zoe
  bywhen: no person 'zoe'
    the plan has ana or ben; to add one: bywhen add-person zoe NAME
  [2]
  $ bywhen note A1 Draft sent --because "it was ready"
  bywhen: unknown option '--because'
    for a text that begins with a dash, put -- before it
  [2]
  $ bywhen note A3 Draft sent --as ben --dry-run
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -23,5 +23,5 @@
         - {date: 2026-12-02, note: "two\nlines\tand \x1B[31mred"}
         - {date: 2026-12-02, note: --as ben}
     - {id: A2, title: Get CMS access, owner: ben, deadline: 2026-11-27, resources: none}
  -  - {id: A3, title: Put the button in the order mail, owner: ana, deadline: 2026-12-04, resources: none}
  +  - {id: A3, title: Put the button in the order mail, owner: ana, deadline: 2026-12-04, resources: none, updates: [{date: 2026-12-02, author: ben, note: Draft sent}]}
     - {id: A4, title: Tell support, owner: ben, deadline: 2026-12-11, after: [A1, A3], resources: none}
  $ cmp before action-plan.yaml
