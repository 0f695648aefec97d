A group comes with its list of improvements, already in order. It may be plain text, one a line; headings and empty
lines are not improvements.

  $ cat > wall.txt <<'END'
  > # Tuesday's vote
  > 
  > Customers can start a return without calling support
  > The whole price, with freight and duty, is in the cart
  > One order mail: "what, when, where" #1
  > END
  $ bywhen init Returns --people "Ana Ruiz" --improvements wall.txt
  started action-plan.yaml: Returns
    ana  Ana Ruiz
  I1  Customers can start a return without calling support  | priority 1
  I2  The whole price, with freight and duty, is in the cart  | priority 2
  I3  One order mail: "what, when, where" #1  | priority 3
  bywhen: next: bywhen add-action TITLE --for I1
  $ cat action-plan.yaml
  bywhen: 1
  title: Returns
  date: 2026-11-24
  people:
    - {id: ana, name: Ana Ruiz}
  improvements:
    - id: I1
      title: Customers can start a return without calling support
      priority: 1
    - id: I2
      title: The whole price, with freight and duty, is in the cart
      priority: 2
    - id: I3
      title: "One order mail: \"what, when, where\" #1"
      priority: 3
  actions: []

Copied out of a wiki it is Markdown. What stands below an item and what is no item is left out, and told; a ticked box
says that it is done.

  $ cat > wall.md <<'END'
  > We voted on Tuesday:
  > 
  > 1. **Fewer** calls
  >    - a third of them ask how to send something back
  > 2. [x] One order mail
  > 3. A price that holds,
  >    from the cart to the bill
  > 4. fewer Calls
  > END
  $ bywhen init Returns --improvements wall.md --file md.plan.yaml
  started md.plan.yaml: Returns
  I1  **Fewer** calls  | priority 1
  I2  One order mail  | priority 2 | done
  I3  A price that holds, from the cart to the bill  | priority 3
  I4  fewer Calls  | priority 4
  bywhen: wall.md: line 4: below another item, left out
  bywhen: wall.md: line 1: not an item of a list, left out
  bywhen: next: bywhen add-action TITLE --for I1
  $ bywhen init Returns --improvements wall.md --file quiet.plan.yaml --quiet

A title that differs is no repetition: the marks of Markdown stay in it. Here is one.

  $ printf '* Fewer calls\n* One mail\n* FEWER CALLS\n' > twice.txt
  $ bywhen init Returns --improvements twice.txt --file twice.plan.yaml
  started twice.plan.yaml: Returns
  I1  Fewer calls  | priority 1
  I2  One mail  | priority 2
  bywhen: twice.txt: line 3: the same as line 1, taken once: FEWER CALLS
  bywhen: next: bywhen add-action TITLE --for I1

From a spreadsheet it is a table. Its columns are known by their names; a comma, a semicolon or a tab parts them.

  $ cat > wall.csv <<'END'
  > Idea;Votes;Prio;Why
  > "Fewer calls; no queue";7;2;"A third ask ""how?"""
  > One order mail;9;1;
  > Guests can order;;;
  > END
  $ bywhen init Returns --improvements wall.csv --file csv.plan.yaml
  started csv.plan.yaml: Returns
  I1  Fewer calls; no queue  | priority 2
  I2  One order mail  | priority 1
  I3  Guests can order  | priority 3
  bywhen: next: bywhen add-action TITLE --for I2
  $ sed -n '/^improvements/,/^actions/p' csv.plan.yaml
  improvements:
    - id: I1
      title: Fewer calls; no queue
      priority: 2
      benefit: A third ask "how?"
    - id: I2
      title: One order mail
      priority: 1
    - id: I3
      title: Guests can order
      priority: 3
  actions: []
  $ printf 'title,priority\r\nFewer calls,low\r\nOne order mail,high\r\n' > words.csv
  $ bywhen init Returns --improvements words.csv --file words.plan.yaml
  started words.plan.yaml: Returns
  I1  Fewer calls  | priority 2
  I2  One order mail  | priority 1
  bywhen: next: bywhen add-action TITLE --for I2

A pipe is read where - stands for the file.

  $ printf 'Title\tRank\nFewer calls\t1\n' | bywhen init Returns --improvements - --file pipe.plan.yaml
  started pipe.plan.yaml: Returns
  I1  Fewer calls  | priority 1
  bywhen: next: bywhen add-action TITLE --for I1
  $ printf -- '- Fewer calls\n- TBD\n' | bywhen init Returns --improvements - --file no.plan.yaml
  bywhen: standard input:2: this only holds a place: 'TBD'
    say what it is, or take it out
  [2]

Texts are taken as they are, and shown so that a terminal does nothing with them.

  $ printf '%b\n' '- : a' '&b' '!c' '*d' '\033[1mbold' '\u202Eback' '\U1F642 smile' 'tab\there' > odd.txt
  $ sed -i 's/^- : a$/": a" #b/' odd.txt
  $ bywhen init Returns --improvements odd.txt --file odd.plan.yaml
  started odd.plan.yaml: Returns
  I1  ": a" #b  | priority 1
  I2  &b  | priority 2
  I3  !c  | priority 3
  I4  *d  | priority 4
  I5  \x1b[1mbold  | priority 5
  I6  \u{202e}back  | priority 6
  I7  🙂 smile  | priority 7
  I8  tab\there  | priority 8
  bywhen: next: bywhen add-action TITLE --for I1
  $ bywhen lint odd.plan.yaml --ignore improvement-without-action
  no findings in 1 plan, 0 actions

Nothing is written where the list can't be read, and the line is named.

  $ bywhen init Returns --improvements none.txt --file no.plan.yaml
  bywhen: none.txt: there is no such file
    check the name and the folder you are in
  [2]
  $ printf 'title,priority\nThe whole price, with freight,1\n' > bad.csv
  $ bywhen init Returns --improvements bad.csv --file no.plan.yaml
  bywhen: bad.csv:2: this row has more values than the first one
    put a value with a comma, semicolon or tab in it into quotes
  [2]
  $ printf 'title,priority\na,first\n' > bad.csv
  $ bywhen init Returns --improvements bad.csv --file no.plan.yaml
  bywhen: bad.csv:2: not a priority: 'first'
    a whole number from 1, which is the highest; or high, medium, low
  [2]
  $ printf 'title\n"a\n' > bad.csv
  $ bywhen init Returns --improvements bad.csv --file no.plan.yaml
  bywhen: bad.csv:2: this quote is never closed
    end the value with a quote; a quote inside it is doubled: ""
  [2]
  $ printf 'a\nb\377\n' > bad.txt
  $ bywhen init Returns --improvements bad.txt --file no.plan.yaml
  bywhen: bad.txt:2: this is not UTF-8 text
    save it as UTF-8
  [2]
  $ printf '\n# nothing\n' | bywhen init Returns --improvements - --file no.plan.yaml
  bywhen: standard input: there is no improvement in this list
    one a line, as items of a Markdown list, or a table with a column title
  [2]
  $ seq 1001 | bywhen init Returns --improvements - --file no.plan.yaml
  bywhen: standard input:1001: the list is too long: over 1000 improvements
    start with those that the group has put first
  [2]
  $ head -c 1048577 /dev/zero | tr '\0' a > big.txt
  $ bywhen init Returns --improvements big.txt --file no.plan.yaml
  bywhen: big.txt: the file is too big: over 1 MiB
    check that this is the file you mean
  [2]
  $ bywhen init Returns --improvements - --file no.plan.yaml < big.txt
  bywhen: standard input: the list is too big: over 1 MiB
    check that this is the file you mean
  [2]
  $ bywhen init Returns --improvements . --file no.plan.yaml
  bywhen: .: this is a folder, not a file
    name a file in it
  [2]
  $ ls no.plan.yaml
  ls: cannot access 'no.plan.yaml': No such file or directory
  [2]

With --dry-run it is only shown.

  $ bywhen init Returns --improvements words.csv --file dry.plan.yaml --dry-run
  --- a/dry.plan.yaml
  +++ b/dry.plan.yaml
  @@ -0,0 +1,11 @@
  +bywhen: 1
  +title: Returns
  +date: 2026-11-24
  +improvements:
  +  - id: I1
  +    title: Fewer calls
  +    priority: 2
  +  - id: I2
  +    title: One order mail
  +    priority: 1
  +actions: []
  $ ls dry.plan.yaml
  ls: cannot access 'dry.plan.yaml': No such file or directory
  [2]
