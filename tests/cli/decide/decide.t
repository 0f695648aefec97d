What was decided in the room and is no action: at the end of the plan's list, as it was said.

  $ bywhen init Returns --people "Ana Ruiz" -q
  $ bywhen decide The PDF form stays until June
  decided: The PDF form stays until June
  $ bywhen decide "No new account is needed: the order number is enough #1"
  decided: No new account is needed: the order number is enough #1
  $ bywhen decide -- "- nobody is sent to the web page"
  decided: - nobody is sent to the web page
  $ bywhen decide '!important'
  decided: !important
  $ bywhen decide '&a' '*b' "'c'" '"d"'
  decided: &a *b 'c' "d"
  $ bywhen decide "We like it 👍🏽"
  decided: We like it 👍🏽
  $ bywhen decide "  שלום עולם  "
  decided: שלום עולם
  $ bywhen decide "$(printf 'a\033[1mb\tc\nd')"
  decided: a\x1b[1mb\tc\nd
  $ sed -n '/decisions/,$p' action-plan.yaml
  decisions:
    - The PDF form stays until June
    - "No new account is needed: the order number is enough #1"
    - "- nobody is sent to the web page"
    - "!important"
    - "&a *b 'c' \"d\""
    - We like it 👍🏽
    - שלום עולם
    - "a\x1B[1mb\tc\nd"
  $ bywhen lint
  no findings in 1 plan, 0 actions

Nothing and a placeholder are not taken.

  $ cp action-plan.yaml before
  $ bywhen decide
  bywhen: the decision is empty
  [2]
  $ bywhen decide "  "
  bywhen: the decision is empty
  [2]
  $ bywhen decide TBD
  bywhen: the decision only holds a place: 'TBD'
    leave it out until it is known; lint remembers it
  [2]
  $ bywhen decide "$(printf 'caf\351')"
  bywhen: the decision is not UTF-8 text
    set the terminal to UTF-8
  [2]
  $ bywhen decide No returns --becuase "we say so"
  bywhen: unknown option '--becuase'
    for a text that begins with a dash, put -- before it
  [2]
  $ cmp before action-plan.yaml

A dry run, a quiet one, and the way back.

  $ bywhen decide Support answers the phone as before --dry-run
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -13,3 +13,4 @@
     - We like it 👍🏽
     - שלום עולם
     - "a\x1B[1mb\tc\nd"
  +  - Support answers the phone as before
  $ bywhen decide Support answers the phone as before -q
  $ BYWHEN_NOW=14:05 bywhen undo --list | head -n 3
  can be undone, the newest first:
     1  added the decision 'Support answers the phone as before', 14:00
     2  added the decision 'a\x1b[1mb c d', 14:00
  $ bywhen undo
  undone: added the decision 'Support answers the phone as before', 14:00
  $ cmp before action-plan.yaml
