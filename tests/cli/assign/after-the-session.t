Who owns an action, and who says yes or no, is kept with the action after the session; what is tried out in it is not.

  $ cat > action-plan.yaml <<END
  > bywhen: 1
  > title: Returns
  > date: 2026-11-24
  > people: [{id: ana, name: Ana Ruiz}, {id: ben, name: Ben Okafor}]
  > actions:
  >   - {id: A1, title: Rewrite the page}
  > END
  $ bywhen assign A1 ana --quiet
  $ bywhen accept A1 --quiet
  $ bywhen decline A1 --quiet
  $ bywhen assign A1 ana --quiet
  $ tail -1 action-plan.yaml
    - {id: A1, title: Rewrite the page, owner: ana}
  $ export BYWHEN_TODAY=2026-12-02
  $ bywhen decline A1 --as ana --because "On leave" --quiet
  $ bywhen assign A1 ben --as ana --quiet
  $ bywhen accept A1 --as ben --quiet
  $ bywhen accept A1 --as ben --quiet
  $ bywhen assign A1 ben --quiet
  $ tail -1 action-plan.yaml
    - {id: A1, title: Rewrite the page, owner: ben, ownership: accepted, updates: [{date: 2026-12-02, author: ana, field: ownership, from: proposed, to: declined, why: On leave}, {date: 2026-12-02, author: ana, field: owner, from: ana, to: ben}, {date: 2026-12-02, author: ben, field: ownership, from: proposed, to: accepted}]}
  $ bywhen show A1 | tail -4
  resources       not named
  history         Wed 2 Dec, Ana: ownership proposed → declined (On leave)
                  Wed 2 Dec, Ana: owner ana → ben
                  Wed 2 Dec, Ben: ownership proposed → accepted
  $ bywhen undo
  undone: ben accepted A1, 14:00
  $ bywhen status | grep -A2 Since
  Since 24 Nov    noted: A1 (Ben) Rewrite the page
                  handed over: A1 to Ben, Rewrite the page
  Waiting         nobody for anybody else
