Two processes that say next at the same time skip one step, not two.

  $ bywhen init Returns -q
  $ for i in 1 2 3 4 5; do
  >   BYWHEN_NOW=14:00 bywhen timer start --restart -q
  >   for j in 1 2 3 4; do BYWHEN_NOW=14:02 bywhen timer next -q 2>/dev/null & done; wait
  >   BYWHEN_NOW=14:02 bywhen timer status --format '{number}'
  > done
  2
  2
  2
  2
  2

Of two that start, one does.

  $ rm -r $XDG_STATE_HOME/bywhen
  $ for j in 1 2 3 4; do (bywhen timer start -q 2>/dev/null; echo $?) & done | sort | uniq -c | tr -s ' '
   1 0
   3 2
