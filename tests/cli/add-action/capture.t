One line is one action; what is not known yet is left for later. The answer is the action's row and what it lacks.

  $ bywhen init Returns --people "Ana Ruiz, Ben Okafor" --quiet
  $ bywhen add-improvement Returns without calling support --quiet
  $ bywhen add-action Rewrite the returns page
  A1  Rewrite the returns page  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources

`add` is short for it. All that is known can be said at once.

  $ bywhen add "Get CMS access" --for I1 --owner ben --accepted --deadline fri --no-resources
  A2  Get CMS access  | Ben ✓ | Fri 27 Nov, 3 working days | needs nothing
  $ bywhen add Put a button in the order mail --for 1 --owner "Ana Ruiz" --helper ben --start mon --deadline +8wd? \
  >   --effort 2d --after A1 --after 2 --resource "Write access to the templates" --resource "Test account" \
  >   --benefit "Nobody has to search" --done-when "A customer gets to the form in one click"
  A3  Put a button in the order mail  | Ana, proposed | Fri 4 Dec?, 8 working days | needs Write access to the templates, ?; Test account, ?
      starts Mon 30 Nov, 4 working days
  $ sed -n '/actions/,$p' action-plan.yaml
  actions:
    - id: A1
      title: Rewrite the returns page
    - id: A2
      title: Get CMS access
      improvement: I1
      owner: ben
      ownership: accepted
      deadline: 2026-11-27
      resources: none
    - id: A3
      title: Put a button in the order mail
      improvement: I1
      benefit: Nobody has to search
      done_when: A customer gets to the form in one click
      owner: ana
      helpers: [ben]
      start: 2026-11-30
      deadline: 2026-12-04
      tentative: true
      effort: 2d
      after: [A1, A2]
      resources:
        - Write access to the templates
        - Test account

A day off or one that is over is understood, and remarked on.

  $ bywhen add Call the carrier --deadline 2026-11-28
  A4  Call the carrier  | no owner | Sat 28 Nov, 3 working days | resources not named
      still missing: owner, resources
  bywhen: Sat 28 Nov is not a working day
  $ bywhen add Call the warehouse --deadline 2026-11-20
  A5  Call the warehouse  | no owner | Fri 20 Nov, 2 working days ago | resources not named
      still missing: owner, resources
  bywhen: Fri 20 Nov is over already

--dry-run shows what would be written, --quiet answers nothing.

  $ bywhen add Watch five customers --owner ana --dry-run
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -39,3 +39,6 @@
     - id: A5
       title: Call the warehouse
       deadline: 2026-11-20
  +  - id: A6
  +    title: Watch five customers
  +    owner: ana
  $ bywhen add Watch five customers --owner ana --quiet
  $ tail -n 3 action-plan.yaml
    - id: A6
      title: Watch five customers
      owner: ana

Ids are never used again: the next one is the highest in the file plus one.

  $ sed -i s/A6/A41/ action-plan.yaml
  $ bywhen add One more
  A42  One more  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
