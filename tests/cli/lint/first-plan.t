A whole round in an empty folder, without git. A plan is begun, and three actions are named.

  $ bywhen init "X"
  started action-plan.yaml: X
  bywhen: next: bywhen add-action TITLE, or bywhen add-improvement TITLE
  $ bywhen add-action Rewrite the returns page
  A1  Rewrite the returns page  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
  $ bywhen add-action Get access to the CMS
  A2  Get access to the CMS  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
  $ bywhen add-action Tell support
  A3  Tell support  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources

Lint finds all nine gaps, each at its line, and ends with 1.

  $ bywhen lint
  error[missing-owner]: nobody owns A1 yet
   --> action-plan.yaml:5:9
    |
  5 |   - id: A1
    |         ^^
    = try: bywhen assign A1 WHO
  
  error[missing-deadline]: nobody has said by when A1 is done
   --> action-plan.yaml:5:9
    |
  5 |   - id: A1
    |         ^^
    = try: bywhen schedule A1 WHEN
  
  error[missing-resources]: nobody has said what A1 needs
   --> action-plan.yaml:5:9
    |
  5 |   - id: A1
    |         ^^
    = try: bywhen add-resource A1 TEXT, or --none if it needs nothing
  
  error[missing-owner]: nobody owns A2 yet
   --> action-plan.yaml:7:9
    |
  7 |   - id: A2
    |         ^^
    = try: bywhen assign A2 WHO
  
  error[missing-deadline]: nobody has said by when A2 is done
   --> action-plan.yaml:7:9
    |
  7 |   - id: A2
    |         ^^
    = try: bywhen schedule A2 WHEN
  
  error[missing-resources]: nobody has said what A2 needs
   --> action-plan.yaml:7:9
    |
  7 |   - id: A2
    |         ^^
    = try: bywhen add-resource A2 TEXT, or --none if it needs nothing
  
  error[missing-owner]: nobody owns A3 yet
   --> action-plan.yaml:9:9
    |
  9 |   - id: A3
    |         ^^
    = try: bywhen assign A3 WHO
  
  error[missing-deadline]: nobody has said by when A3 is done
   --> action-plan.yaml:9:9
    |
  9 |   - id: A3
    |         ^^
    = try: bywhen schedule A3 WHEN
  
  error[missing-resources]: nobody has said what A3 needs
   --> action-plan.yaml:9:9
    |
  9 |   - id: A3
    |         ^^
    = try: bywhen add-resource A3 TEXT, or --none if it needs nothing
  
  9 errors in 1 plan, 3 actions
  [1]
  $ grep -n "id:" action-plan.yaml
  5:  - id: A1
  7:  - id: A2
  9:  - id: A3

The gaps are filled: by whom, by when, and with what.

  $ bywhen assign A1 A2 ana
  A1  Rewrite the returns page  | ana, proposed | no deadline | resources not named
      still missing: deadline, resources
  A2  Get access to the CMS  | ana, proposed | no deadline | resources not named
      still missing: deadline, resources
  ana now owns 2 of 3 open actions
  $ bywhen assign A3 ben
  A3  Tell support  | ben, proposed | no deadline | resources not named
      still missing: deadline, resources
  ben now owns 1 of 3 open actions
  $ bywhen schedule A2 fri
  A2  Get access to the CMS  | ana, proposed | Fri 27 Nov, 3 working days | resources not named
      still missing: resources
  $ bywhen schedule A1 A3 +8wd
  A1  Rewrite the returns page  | ana, proposed | Fri 4 Dec, 8 working days | resources not named
      still missing: resources
  A3  Tell support  | ben, proposed | Fri 4 Dec, 8 working days | resources not named
      still missing: resources
  $ bywhen add-resource A1 "Copywriter for two days" --cost "900 EUR"
  A1  Rewrite the returns page  | ana, proposed | Fri 4 Dec, 8 working days | needs Copywriter for two days, ?
  $ bywhen add-resource A2 A3 --none
  A2  Get access to the CMS  | ana, proposed | Fri 27 Nov, 3 working days | needs nothing
  A3  Tell support  | ben, proposed | Fri 4 Dec, 8 working days | needs nothing

Nothing is missing any more.

  $ bywhen lint
  no findings in 1 plan, 3 actions
  $ bywhen report
  X
  Session: Tue 24 Nov
  On Tue 24 Nov: 0 of 3 actions done, 3 open
  Next check-in: none is planned
  
  What needs attention
    To be confirmed
      A1  Rewrite the returns page (ana)
          ana has not said yes
      A2  Get access to the CMS (ana)
          ana has not said yes
      A3  Tell support (ben)
          ben has not said yes
  
  Who does what
    ana: 2 open
      A2  Get access to the CMS
          Fri 27 Nov, 3 working days | proposed
          needs: nothing
      A1  Rewrite the returns page
          Fri 4 Dec, 8 working days | proposed
          needs: Copywriter for two days, ?
    ben: 1 open
      A3  Tell support
          Fri 4 Dec, 8 working days | proposed
          needs: nothing
  
  By when
    Fri 27 Nov      A2 Get access to the CMS (ana)
    Fri 4 Dec       A1 Rewrite the returns page (ana)
    Fri 4 Dec       A3 Tell support (ben)
  
  Resources
    still to ask for
      A1  Copywriter for two days, 900 EUR
  
  What it costs
    still to ask for: 900 EUR
    in all: 900 EUR
