All rules of lint: the code, the name, how severe it is, its set, whether a night alone can turn it on.

  $ bywhen rules | head -n 5
  P001  yaml-syntax                 error    core          The file is not YAML, or not one document of UTF-8 text
  P002  merge-conflict              error    core          Conflict markers, or two entries that a merge has glued into one
  P003  duplicate-key               error    core          The same key twice in one place
  P004  unknown-key                 error    core          A key that the format does not have
  P005  invalid-value               error    core          A value that its key can't have
  $ bywhen rules | grep -c .
  50
  $ bywhen rules | grep ' strict ' | head -n 3
  P407  future-completion           warning  strict clock  An action that is done on a day that is still to come
  P501  missing-done-when           warning  strict        An open action that does not say when it is done
  P502  missing-improvement         warning  strict        An open action that serves no improvement, in a plan that lists some
  $ bywhen rules | grep ' by name ' | head -n 3
  P406  due-soon                    warning  by name clock  An open action is due within three working days
  P503  vague-title                 warning  by name        A title that leaves open what will have been done (English only)
  P508  owner-concentration         warning  by name        One person owns more than half of the open actions, others next to none

No rule that reads the clock is an error.

  $ bywhen rules | grep ' clock ' | grep error
  [1]

One in full, by its name or its code.

  $ bywhen rules overdue
  overdue (P401), warning, set core, reads the clock
  
  An open action whose deadline is over.
  
  Either it is done and nobody has said so, or it needs a new day that the owner
  believes in. A plan full of days that are over is soon read by nobody.
  
  Not so:
  
      bywhen: 1
      title: Checkout
      actions:
        - id: A1
          title: Call the carrier
          owner: ana
          deadline: 2026-11-20
      #             ^^^^^^^^^^
          resources: none
  
  But so:
  
      bywhen: 1
      title: Checkout
      actions:
        - id: A1
          title: Call the carrier
          owner: ana
          deadline: 2026-11-24
          resources: none
        - {id: A2, title: Find the contract, deadline: 2026-11-20, status: done}
  $ bywhen rules missing-owner >by-name; bywhen rules P101 >by-code; cmp by-name by-code

What there is no rule for is said with the nearest.

  $ bywhen rules missing-ownr
  bywhen: no rule 'missing-ownr'
    did you mean 'missing-owner'?
  [2]
  $ bywhen rules qqqqqqqq
  bywhen: no rule 'qqqqqqqq'
    bywhen rules lists them
  [2]
  $ bywhen rules --format json
  bywhen: no format 'json'
    text or mdoc
  [2]
  $ bywhen rules ''
  bywhen: no rule ''
    bywhen rules lists them
  [2]

The manual page of the rules is made from the same texts.

  $ bywhen rules --format mdoc | head -n 7
  .\" What bywhen lint looks for. Written by: bywhen rules --format mdoc
  .Dd November 25, 2026
  .Dt BYWHEN-RULES 7
  .Os
  .Sh NAME
  .Nm bywhen-rules
  .Nd what bywhen lint looks for in a plan, and why
  $ bywhen rules --format mdoc | grep -c '^\.Ss'
  50
