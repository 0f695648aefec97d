The JSON Schema of a plan, and that of .bywhen.yaml: one JSON document each.

  $ bywhen schema | head -n 5
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "urn:bywhen:schema:plan:1",
    "title": "bywhen action plan",
    "description": "Who does what, by when. See bywhen-plan(5).",
  $ bywhen schema plan >named; bywhen schema | cmp - named
  $ bywhen schema | python3 -m json.tool >/dev/null
  $ bywhen schema config | python3 -m json.tool >/dev/null
  $ bywhen schema config | head -n 5
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "urn:bywhen:schema:config:1",
    "title": "bywhen settings (.bywhen.yaml)",
    "type": [

An editor completes the rules from there, each with what it can be: none that reads the clock an error.

  $ bywhen schema config | grep -A 7 '"missing-owner"'
          "missing-owner": {
            "description": "An open action that nobody owns, or whose owner has declined",
            "enum": [
              "error",
              "warning",
              "on",
              "off"
            ]
  $ bywhen schema config | grep -A 6 '"overdue"'
          "overdue": {
            "description": "An open action whose deadline is over",
            "enum": [
              "warning",
              "on",
              "off"
            ]

There are no others.

  $ bywhen schema plam
  bywhen: no schema 'plam'
    one of: plan, config
  [2]
  $ bywhen schema plan config
  bywhen: no schema 'plan config'
    one of: plan, config
  [2]
