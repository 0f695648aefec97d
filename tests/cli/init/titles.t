The title is taken as it is; the file quotes it where YAML would read something else.

  $ bywhen init "Checkout: what's next? #1 [draft]" -q && grep ^title action-plan.yaml
  title: "Checkout: what's next? #1 [draft]"
  $ bywhen init 2026 --file a.plan.yaml -q && grep ^title a.plan.yaml
  title: "2026"
  $ bywhen init No --file b.plan.yaml -q && grep ^title b.plan.yaml
  title: "No"
  $ bywhen init -q --file c.plan.yaml -- --loud-- && grep ^title c.plan.yaml
  title: --loud--
  $ bywhen show --file c.plan.yaml | head -n 1
  --loud--
