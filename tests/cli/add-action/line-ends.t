Windows line ends, a byte order mark and a missing newline at the end are kept.

  $ cp $EXAMPLES/smallest.plan.yaml smallest.plan.yaml
  $ sed 's/$/\r/' $EXAMPLES/smallest.plan.yaml >smallest.plan.yaml
  $ bywhen add Buy labels -q && diff <(sed 's/$/\r/' $EXAMPLES/smallest.plan.yaml) smallest.plan.yaml
  6a7
  >   - {id: A2, title: Buy labels}\r (esc)
  [1]

  $ (printf '\357\273\277'; cat $EXAMPLES/smallest.plan.yaml) >smallest.plan.yaml
  $ bywhen add Buy labels -q && head -c 3 smallest.plan.yaml | od -An -tx1
   ef bb bf
  $ tail -c +4 smallest.plan.yaml | diff $EXAMPLES/smallest.plan.yaml -
  6a7
  >   - {id: A2, title: Buy labels}
  [1]

  $ printf 'bywhen: 1\ntitle: Short\nactions:\n  - id: A1\n    title: One' >smallest.plan.yaml
  $ bywhen add Two -q && cat smallest.plan.yaml
  bywhen: 1
  title: Short
  actions:
    - id: A1
      title: One
    - id: A2
      title: Two (no-eol)
