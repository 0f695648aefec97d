A script for each shell.

  $ bywhen completion bash | head -n 1
  # bash completion for bywhen:  source <(bywhen completion bash)
  $ bywhen completion zsh | head -n 1
  #compdef bywhen
  $ bywhen completion fish | head -n 1
  # fish completion for bywhen:

No other.

  $ bywhen completion
  bywhen: for which shell?
    e.g. bywhen completion bash
  [2]
  $ bywhen completion fsh
  bywhen: no script for the shell 'fsh'
    did you mean 'zsh' or 'fish'?
  [2]
  $ bywhen completion powershell
  bywhen: no script for the shell 'powershell'
    there is one for bash, zsh, fish
  [2]
  $ bywhen completion bash zsh
  bywhen: one shell at a time
    e.g. bywhen completion bash
  [2]

What the scripts ask: the words so far, of which the last is the one to complete. Without a plan
there are commands and options. (Behind each candidate stands a tab; here it is a bar.)

  $ ask() { bywhen completion --words -- "$@" | tr '\t' '|'; }
  $ ask un
  undo|take back what the last commands changed
  $ ask ass
  assign|give actions their owner: one accountable person
  $ ask help undo
  undo|take back what the last commands changed
  $ ask accept --d
  --dry-run|show the change as a diff and write nothing
  $ ask accept -n --d
  $ ask --color ""
  auto
  always
  never
  $ ask assign ""
  $ ask assing ""

With a plan there is what it has: actions that are open first, then the people.

  $ cp "$EXAMPLES/checkout.plan.yaml" .
  $ ask assign ""
  A1|Rewrite the returns page so that it names the three steps
  A3|Put a "Send something back" button in the order mail and un…
  A4|Watch five customers send something back and note where the…
  A5|Agree on one freight and duty table for the six countries w…
  A6|Show freight and duty in the cart, next to the price
  A7|Write down the ten most frequent reasons why a card is decl…
  A8|Keep the cart and offer another way to pay when a card is d…
  A9|Give the warehouse a list of announced returns every morning
  A10|Say in the order mail on which day the parcel arrives
  A2|Get editor access to the shop's CMS
  mia|Mia Holm
  ana|Ana Ruiz
  ben|Ben Okafor
  cleo|Cleo Marchetti
  emil|Emil Nygaard
  hana|Hana Sato
  luis|Luis Ferreira
  dora|Dora Lind
  $ ask assign A3 A1
  A1|Rewrite the returns page so that it names the three steps
  A10|Say in the order mail on which day the parcel arrives
  $ ask assign A3 h
  hana|Hana Sato
  $ ask add Tell all --for ""
  I1|Customers can start a return without calling support
  I2|The whole price, with freight and duty, is in the cart from…
  I3|A declined card leads to a second try, not to an empty cart
  I4|The order mail says on which day the parcel arrives
  I5|The warehouse knows of a return before the parcel stands on…
  I6|Guests can order without an account

A piece of a title becomes the id, where it is the only one that is meant.

  $ ask show cms
  A2|Get editor access to the shop's CMS
  $ ask show the

Dates, the fixed words of an option, and files, which are the shell's to find.

  $ ask schedule A3 to
  today|Tue 24 Nov
  tomorrow|Wed 25 Nov
  $ ask report --format=
  --format=text
  --format=markdown
  --format=html
  --format=csv
  --format=json
  --format=mermaid
  $ ask report -o ""
  :files
  $ ask add-resource A3 Copywriter --kind m
  money
  material
