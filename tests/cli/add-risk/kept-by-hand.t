In a plan kept by hand, the new risk looks like those around it.

  $ cp $EXAMPLES/hand-edited.plan.yaml before; cp before action-plan.yaml
  $ bywhen add-risk A6 The felt is sold out --contingency Cork --owner wei -q; diff before action-plan.yaml
  115a116,118
  >     - risk: The felt is sold out
  >       contingency: Cork
  >       owner: wei
  [1]
  $ cp before action-plan.yaml; bywhen add-risk A4 The head is ill --contingency "Ask again" -q; diff before action-plan.yaml
  89c89
  <   - {id: A4, title: Ask the school to move the Tuesday choir, improvement: I2, owner: wei, deadline: 2026-12-08, resources: [The head's number, "Cake, two kinds"]}
  ---
  >   - {id: A4, title: Ask the school to move the Tuesday choir, improvement: I2, owner: wei, deadline: 2026-12-08, resources: [The head's number, "Cake, two kinds"], risks: [{risk: The head is ill, contingency: Ask again}]}
  [1]
  $ cp before action-plan.yaml; bywhen add-risk A7 "Rain: the mail gets wet" --contingency "E-mail" --trigger 2027-01-30 -q; diff before action-plan.yaml
  134a135,138
  >     risks:
  >     - risk: "Rain: the mail gets wet"
  >       trigger: 2027-01-30
  >       contingency: E-mail
  [1]

What stands there and is no list stays.

  $ printf 'bywhen: 1\r\ntitle: T\r\nactions:\r\n  - id: A1\r\n    title: Sweep   # daily\r\n    risks: {risk: Frost, contingency: Salt}\r\n  - id: A2\r\n    title: Mop\r\n    risks: Flood\r\n' > action-plan.yaml
  $ bywhen add-risk A1 A2 Snow --contingency Shovel -q; cat -v action-plan.yaml
  bywhen: 1^M
  title: T^M
  actions:^M
    - id: A1^M
      title: Sweep   # daily^M
      risks:^M
        - {risk: Frost, contingency: Salt}^M
        - risk: Snow^M
          contingency: Shovel^M
    - id: A2^M
      title: Mop^M
      risks:^M
        - Flood^M
        - risk: Snow^M
          contingency: Shovel^M
