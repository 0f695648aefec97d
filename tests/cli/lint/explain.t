What a rule finds, why it matters, and how it is done right.

  $ bywhen lint --explain missing-owner
  missing-owner (P101), error, set core
  
  An open action that nobody owns, or whose owner has declined.
  
  What belongs to everybody is done by nobody. One person answers for each action;
  others may help. Somebody who has declined is no owner: assign it to someone
  else, or agree anew.
  
  Not so:
  
      bywhen: 1
      title: Checkout
      actions:
        - id: A1
      #       ^^
          title: Call the carrier
          deadline: 2026-12-04
          resources: none
        - id: A2
      #       ^^
          title: Write to the carrier
          owner: ana
          ownership: declined
          declined_because: on leave until January
          deadline: 2026-12-11
          resources: none
  
  But so:
  
      bywhen: 1
      title: Checkout
      actions:
        - id: A1
          title: Call the carrier
          owner: ana
          deadline: 2026-12-04
          resources: none
        - {id: A2, title: Write to the carrier, status: dropped}
  $ bywhen lint --explain P101 | head -n 1
  missing-owner (P101), error, set core

A rule that rests on somebody's reasoning says on whose.

  $ bywhen lint --explain too-long | grep Source
  Source: DCMA 14-Point Assessment, high duration; GAO Schedule Assessment Guide (GAO-16-89G), best practice 4

No plan is needed, and what there is no rule for is said with the nearest.

  $ bywhen lint --explain missing-ownr
  bywhen: no rule 'missing-ownr'
    did you mean 'missing-owner'?
  [2]
  $ bywhen lint --explain strict
  bywhen: no rule 'strict'
    bywhen rules lists them
  [2]
  $ bywhen lint --explain
  bywhen: the option --explain needs a value
  [2]
