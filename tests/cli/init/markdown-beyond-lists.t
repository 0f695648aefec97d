Only an indented line goes on with an item; code and quotes are no items. Lines right below an item, without
indentation, were glued on to its title.

  $ cat >w.md <<'EOF'
  > - Item six
  > TBD line
  > * [x] c
  >   goes on
  > ```
  > - code
  > ```
  > > - q
  > 
  > - after `a` fence
  > ~~~sh
  > - ```
  > 
  > - still code
  > ~~~
  > EOF
  $ bywhen init X --improvements w.md -f w.plan.yaml
  started w.plan.yaml: X
  I1  Item six  | priority 1
  I2  c goes on  | priority 2 | done
  I3  after `a` fence  | priority 3
  bywhen: w.md: lines 5, 6, 7, 11, 12 and 3 more: code, left out
  bywhen: w.md: line 8: a quote, left out
  bywhen: w.md: line 2: not an item of a list, left out
  bywhen: next: bywhen add-action TITLE --for I1

A table whose columns have names that are not known.

  $ printf 'Idee;Priorität\nWeniger Anrufe;1\nMehr Ruhe;2\n' >ideen.csv
  $ bywhen init X --improvements ideen.csv -f x.plan.yaml
  bywhen: ideen.csv:1: the first row looks like the names of columns, and none of them is known
    call them title, priority and benefit, or take the row out
  [2]
  $ printf 'Weniger Anrufe;schnell\nMehr Ruhe;bald\n' >ideen.csv
  $ bywhen init X --improvements ideen.csv -f x.plan.yaml -q
  $ grep title x.plan.yaml
  title: X
      title: Weniger Anrufe
      title: Mehr Ruhe
