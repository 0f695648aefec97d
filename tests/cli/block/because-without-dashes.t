What is nearly right is answered with what was meant: a reason without its option, a "to", a comma in an amount,
a date in another spelling.

  $ bywhen init T --people "Ana Ruiz, Tom Ok" -q
  $ bywhen add one -q
  $ bywhen block A1 because no access
  bywhen: no action 'because'
    a reason stands in quotes behind its option: A1 --because "no access"
  [2]
  $ bywhen drop A1 because no access
  bywhen: no action 'because'
    a reason stands in quotes behind its option: A1 --because "no access"
  [2]
  $ bywhen assign A1 to ana
  A1  one  | Ana, proposed | no deadline | resources not named
      still missing: deadline, resources
  Ana now owns the only open action
  $ bywhen assign A1 to tom ok
  A1  one  | Tom, proposed | no deadline | resources not named
      still missing: deadline, resources
  Tom now owns the only open action
  $ bywhen assign A1 to
  A1  one  | Tom, proposed | no deadline | resources not named
      still missing: deadline, resources
  Tom now owns the only open action
  $ bywhen add-resource A1 ink --cost 12,50EUR
  bywhen: not an amount: '12,50EUR'
    did you mean "12.50 EUR"?
  [2]
  $ bywhen add-resource A1 ink --cost "12.5 eur"
  bywhen: not an amount: '12.5 eur'
    did you mean "12.50 EUR"?
  [2]
  $ bywhen add-resource A1 ink --cost "1.200,50 EUR"
  bywhen: not an amount: '1.200,50 EUR'
    did you mean "1200.50 EUR"?
  [2]
  $ bywhen add-resource A1 ink --cost cheap
  bywhen: not an amount: 'cheap'
    an amount and its currency, e.g. "900 EUR"
  [2]
  $ bywhen schedule A1 2026/12/04
  bywhen: not a date: '2026/12/04'
    did you mean 2026-12-04?
  [2]
  $ bywhen schedule A1 4-dec-2026
  bywhen: not a date: '4-dec-2026'
    did you mean '4 dec 2026'?
  [2]
  $ bywhen schedule A1 4.dec
  bywhen: not a date: '4.dec'
    did you mean '4 dec'?
  [2]
  $ bywhen schedule A1 in a year
  A1  one  | Tom, proposed | Wed 24 Nov 2027, 261 working days | resources not named
      still missing: resources
  $ bywhen schedule A1 in 999999999 years
  bywhen: 'in 999999999 years' is over a hundred years away
    type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march
  [2]
