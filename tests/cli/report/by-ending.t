The ending of a file's name chooses the format where none is named; "-" is standard output.

  $ bywhen init T -q
  $ bywhen add one --owner ana --done-when "it works" --link https://example.org -q
  $ bywhen list -o x.csv
  $ head -n 1 x.csv
  file,id,title,owner,ownership,helpers,start,deadline,tentative,effort,status,reason,done_on,improvement,after,waits_for,resources,missing,overdue,done_when,benefit,links,notes\r (esc)
  $ bywhen list -o x.json
  $ head -n 1 x.json
  {
  $ bywhen report -o X.MD
  $ head -n 1 X.MD
  # T
  $ bywhen list -o text=y.csv
  $ head -n 1 y.csv
  Id  Action  Owner          By when      Needs      State
  $ bywhen list -o x.txt
  $ head -n 1 x.txt
  Id  Action  Owner          By when      Needs      State
  $ bywhen list -o x.md
  bywhen: x.md: this can't be written as markdown
    text, json or csv; to have text under that name: -o text=x.md
  [2]
  $ bywhen report -o x2.csv; cut -d, -f 1-3 x2.csv
  file,id,title
  action-plan.yaml,A1,one
  $ bywhen list --format text -o z.csv
  $ head -n 1 z.csv
  Id  Action  Owner          By when      Needs      State
  $ bywhen list -o csv=-
  file,id,title,owner,ownership,helpers,start,deadline,tentative,effort,status,reason,done_on,improvement,after,waits_for,resources,missing,overdue,done_when,benefit,links,notes\r (esc)
  action-plan.yaml,A1,one,ana,proposed,,,,no,,todo,,,,,,,deadline; resources,no,it works,,https://example.org,\r (esc)
  $ bywhen list -o -
  Id  Action  Owner          By when      Needs      State
  A1  one     ana, proposed  no deadline  not named
  $ ls
  X.MD
  action-plan.yaml
  x.csv
  x.json
  x.txt
  x2.csv
  y.csv
  z.csv
  $ bywhen report -o q.plan.yaml
  bywhen: q.plan.yaml: this is the name of a plan, which the output is not
    choose another name for the output
  [2]
  $ bywhen report -o action-plan.yaml
  bywhen: action-plan.yaml: this is a plan, which would be overwritten
    choose another name for the output
  [2]

The text has what the Markdown has: when an action is done, and its links.

  $ bywhen report
  T
  Session: Tue 24 Nov
  On Tue 24 Nov: 0 of 1 action done, 1 open
  Next check-in: none is planned
  
  What needs attention
    Still missing
      A1  one (ana)
          deadline, resources
    To be confirmed
      A1  one (ana)
          ana has not said yes
  
  Who does what
    ana: 1 open
      A1  one
          no deadline | proposed
          done when: it works
          link: https://example.org
