A team that begins to lint writes down what is there, and sees what is new from then on.

  $ mkdir plans
  $ cat >plans/a.plan.yaml <<'END'
  > bywhen: 1
  > title: Returns
  > actions:
  >   - {id: A1, title: One, owner: ana, resources: none}
  >   - {id: A2, title: Two, owner: ben, resources: none}
  > END
  $ cp plans/a.plan.yaml plans/b.plan.yaml
  $ bywhen lint --write-baseline known.json | tail -n 1
  4 errors in 2 plans, 4 actions
  $ cat known.json
  {"bywhen": 1, "kind": "baseline", "findings": [
  {"file":"plans/a.plan.yaml","rule":"missing-deadline","at":"actions.A1.id"},
  {"file":"plans/a.plan.yaml","rule":"missing-deadline","at":"actions.A2.id"},
  {"file":"plans/b.plan.yaml","rule":"missing-deadline","at":"actions.A1.id"},
  {"file":"plans/b.plan.yaml","rule":"missing-deadline","at":"actions.A2.id"}
  ]}
  $ bywhen lint --baseline known.json
  no findings in 2 plans, 4 actions
  bywhen: 4 known from known.json

It knows rules, actions and fields, no lines: what moves stays known, what is new does not.

  $ sed -i '4i\  - {id: A3, title: Three, owner: ana, resources: none}' plans/a.plan.yaml
  $ bywhen lint --baseline known.json --format line
  plans/a.plan.yaml:4:10: error: nobody has said by when A3 is done (try: bywhen schedule A3 WHEN --file plans/a.plan.yaml) [missing-deadline]
  bywhen: 4 known from known.json
  [1]

It holds wherever the program runs, and however the plans are named.

  $ (cd plans && bywhen lint --baseline ../known.json --format line b.plan.yaml "$PWD/a.plan.yaml") 2>&1
  a.plan.yaml:4:10: error: nobody has said by when A3 is done (try: bywhen schedule A3 WHEN --file a.plan.yaml) [missing-deadline]
  bywhen: 4 known from ../known.json
  [1]
  $ ln -s plans other; bywhen lint --baseline known.json --format line other/b.plan.yaml -q

What a rule would find that did not run is not gone.

  $ bywhen lint --baseline known.json --ignore missing-deadline -q
  no findings in 2 plans, 5 actions
  $ bywhen lint --baseline known.json --select multiple-owners
  no findings in 2 plans, 5 actions

What is mended is said, and so is what is known of plans that are gone; of plans that were not linted
nothing is said.

  $ sed -i 's/ben,/ben, deadline: 2026-12-04,/' plans/a.plan.yaml
  $ bywhen lint --baseline known.json plans/a.plan.yaml --format line
  plans/a.plan.yaml:4:10: error: nobody has said by when A3 is done (try: bywhen schedule A3 WHEN --file plans/a.plan.yaml) [missing-deadline]
  bywhen: 1 known from known.json
  bywhen: known and gone: plans/a.plan.yaml: missing-deadline at actions.A2.id
  bywhen: to take them out: bywhen lint --baseline known.json --write-baseline known.json plans/a.plan.yaml
  [1]
  $ cp known.json "plans/what's known.json"
  $ bywhen lint --baseline "plans/what's known.json" plans/a.plan.yaml 2>&1 | sed -n 's/.*to take them out/to take them out/p'
  to take them out: bywhen lint --baseline 'plans/what'\''s known.json' --write-baseline 'plans/what'\''s known.json' plans/a.plan.yaml
  $ rm plans/b.plan.yaml; bywhen lint --baseline known.json --format line
  plans/a.plan.yaml:4:10: error: nobody has said by when A3 is done (try: bywhen schedule A3 WHEN --file plans/a.plan.yaml) [missing-deadline]
  bywhen: 1 known from known.json
  bywhen: known and gone: plans/a.plan.yaml: missing-deadline at actions.A2.id
  bywhen: known and gone: plans/b.plan.yaml: missing-deadline at actions.A1.id
  bywhen: known and gone: plans/b.plan.yaml: missing-deadline at actions.A2.id
  bywhen: to take them out: bywhen lint --baseline known.json --write-baseline known.json
  [1]

With both options it is taken out; what is new is not known by that, and plans that were not linted
stay as they are.

  $ bywhen lint --baseline known.json --write-baseline plans/known.json
  bywhen: plans/known.json: it must be in the folder of known.json, from which the plans are named there
    name the same file for --baseline and --write-baseline
  [2]
  $ bywhen lint --baseline known.json --write-baseline known.json -q --format line
  plans/a.plan.yaml:4:10: error: nobody has said by when A3 is done (try: bywhen schedule A3 WHEN --file plans/a.plan.yaml) [missing-deadline]
  [1]
  $ cat known.json
  {"bywhen": 1, "kind": "baseline", "findings": [
  {"file":"plans/a.plan.yaml","rule":"missing-deadline","at":"actions.A1.id"}
  ]}
  $ mkdir more; cp plans/a.plan.yaml more; bywhen lint --write-baseline more.json -q more >more.txt; cp more.json before.json
  $ bywhen lint --baseline more.json --write-baseline more.json plans -q >more.txt
  [1]
  $ cmp more.json before.json; rm -r more
  $ bywhen lint --write-baseline known.json -q >more.txt; bywhen lint --baseline known.json
  no findings in 1 plan, 3 actions
  bywhen: 2 known from known.json

With --dry-run it is not written, over a plan never, and not either where not every plan was linted.

  $ cp known.json before.json
  $ bywhen lint --write-baseline known.json -n plans/a.plan.yaml --format line
  plans/a.plan.yaml:4:10: error: nobody has said by when A3 is done (try: bywhen schedule A3 WHEN --file plans/a.plan.yaml) [missing-deadline]
  plans/a.plan.yaml:5:10: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file plans/a.plan.yaml) [missing-deadline]
  bywhen: would write known.json
  $ bywhen lint --write-baseline plans/a.plan.yaml --format line
  plans/a.plan.yaml:4:10: error: nobody has said by when A3 is done (try: bywhen schedule A3 WHEN --file plans/a.plan.yaml) [missing-deadline]
  plans/a.plan.yaml:5:10: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file plans/a.plan.yaml) [missing-deadline]
  bywhen: plans/a.plan.yaml: this is a plan, which would be overwritten
    choose another name for the output
  [2]
  $ bywhen lint --write-baseline known.json nowhere.plan.yaml plans --format line
  plans/a.plan.yaml:4:10: error: nobody has said by when A3 is done (try: bywhen schedule A3 WHEN --file plans/a.plan.yaml) [missing-deadline]
  plans/a.plan.yaml:5:10: error: nobody has said by when A1 is done (try: bywhen schedule A1 WHEN --file plans/a.plan.yaml) [missing-deadline]
  bywhen: nowhere.plan.yaml: there is no such file
    check the name and the folder you are in
  bywhen: known.json is not written: not every plan was linted
  [2]
  $ cmp known.json before.json

That a text is no plan is never known: it would hide all the rest.

  $ printf 'bywhen: 1\ntitle: [\n' >broken.plan.yaml
  $ bywhen lint --write-baseline broken.json broken.plan.yaml -q >broken.txt; cat broken.json
  {"bywhen": 1, "kind": "baseline", "findings": []}
  $ bywhen lint --baseline broken.json broken.plan.yaml --format line
  broken.plan.yaml:2:8: error: this '[' is not closed (end the list with ']'; a text that has brackets needs quotes) [yaml-syntax]
  [1]

What is no baseline is refused before anything is linted.

  $ bywhen lint --baseline nowhere.json
  bywhen: nowhere.json: there is no such file
    check the name and the folder you are in
  [2]
  $ echo '{"bywhen": 1}' >other.json; bywhen lint --baseline other.json
  bywhen: other.json: this is no baseline of bywhen
    write one with: bywhen lint --write-baseline FILE
  [2]
  $ echo '[[[' >other.json; bywhen lint --baseline other.json
  bywhen: other.json: this is no baseline of bywhen
    write one with: bywhen lint --write-baseline FILE
  [2]
  $ bywhen lint --baseline plans/a.plan.yaml
  bywhen: plans/a.plan.yaml: this is no baseline of bywhen
    write one with: bywhen lint --write-baseline FILE
  [2]

It is a file: standard output has the findings.

  $ bywhen lint --write-baseline -
  bywhen: -: a baseline is kept in a file: standard output has the findings
    e.g. --write-baseline baseline.json
  [2]
  $ test -e ./-
  [1]
