A report as a page for a browser: one file that loads nothing. tests/browser/report_html.js looks at it in Chromium.

  $ cat >action-plan.yaml <<'EOF'
  > bywhen: 1
  > title: Returns & <b>refunds</b>
  > date: 2026-11-24
  > people:
  >   - {id: ana, name: Ana Ruiz}
  > actions:
  >   - {id: A1, title: "<script>alert(1)</script>", owner: ana, deadline: 2026-12-04, resources: none}
  > EOF
  $ bywhen report --format html >plan.html
  $ head -n 4 plan.html
  <!doctype html>
  <html lang=en>
  <head>
  <meta charset=utf-8>
  $ grep -c 'default-src .none.' plan.html
  1
  $ grep -o '<title>.*</title>' plan.html
  <title>Returns &amp; &lt;b&gt;refunds&lt;/b&gt;</title>
  $ grep -c '<script>alert' plan.html
  0
  [1]

The ending of the file's name says the same, and a person's sheet is a page, too.

  $ bywhen report -o out.html && cmp plan.html out.html
  $ bywhen report --owner ana -o ana.html && grep -o '<h1>.*</h1>' ana.html
  <h1>Ana Ruiz</h1>

Nothing half written is left where it can't be written.

  $ bywhen report -o none/such.html
  bywhen: none/such.html: there is no such folder
    make it first
  [2]
