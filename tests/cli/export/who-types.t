Who is typing makes no difference to an export: its --as is another one.

  $ bywhen init Returns --people "Ana, Mia" -q -f returns.plan.yaml
  $ bywhen add Rewrite the page --owner ana --deadline 2026-12-04 -q
  $ bywhen --as ana export
  bywhen: actions are exported as event or todo, not as 'ana'
    what one person owns is --owner ana; who is typing makes no difference, so leave --as out
  [2]
  $ bywhen --as todo export | grep -c BEGIN:VTODO
  1

In a check-in that somebody has opened, too.

  $ bywhen check-in --as mia <<END
  > /export -o plan.ics
  > /export --as todo -o todo.ics
  > /export --as ana
  > END
  bywhen: line 3: actions are exported as event or todo, not as 'ana'
    what one person owns is --owner ana; who is typing makes no difference, so leave --as out
  [2]
  $ grep -c BEGIN:VEVENT plan.ics
  1
  $ grep -c BEGIN:VTODO todo.ics
  1
