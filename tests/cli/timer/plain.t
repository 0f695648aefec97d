In the foreground, a signal ends the lines and not the timer.

  $ bywhen init Returns -q
  $ unset BYWHEN_NOW
  $ bywhen timer --plain >lines 2>&1 & 
  $ for i in $(seq 500); do test -s lines && break; sleep 0.02; done; kill -TERM $!; wait $!; echo $?
  0
  $ head -1 lines | cut -d'|' -f1; tail -1 lines
  1/5  Introduce the action planning activity  
  bywhen: the timer goes on without this display; bywhen timer stop ends it
  $ bywhen timer status --format '{number} {state}'
  1 running
