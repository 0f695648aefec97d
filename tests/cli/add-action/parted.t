The value of an option that has several words needs quotes; where they were forgotten, nothing is guessed.

  $ bywhen init T --people "Ana Ruiz, Ben Okafor" -q
  $ bywhen add Call them --owner ana ruiz
  bywhen: the title stands in two pieces, with an option between them
    put the value of the option in quotes, or the option behind the title
  [2]
  $ bywhen add Call them --owner ana --owner ben
  bywhen: the option --owner is given twice
    keep one of them
  [2]
  $ bywhen add --owner ana Call them
  A1  Call them  | Ana, proposed | no deadline | resources not named
      still missing: deadline, resources
  $ bywhen add --owner ana -- -5% calls
  A2  -5% calls  | Ana, proposed | no deadline | resources not named
      still missing: deadline, resources
