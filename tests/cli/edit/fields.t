Every field of an action by option; what is repeated replaces the list that was there.

  $ cp $EXAMPLES/checkout.plan.yaml action-plan.yaml
  $ cp action-plan.yaml before.yaml
  $ bywhen edit A3 --title "Rewrite: the #1 page" --for I2 --for 1 --benefit "- fewer calls" --done-when "It's live" --effort 3d \
  >   --helper ben --helper cleo --start mon --after A2 --after A1 --link https://example.org/a,b --notes "say \"hi\": & *go*"
  A3  Rewrite: the #1 page  | Ben ✓ | Wed 16 Dec, 16 working days | needs Write access to the mail templates, requested; Label printing in the returns portal, ✓
      starts Mon 30 Nov, 4 working days
  bywhen: Ben is the owner, and so no helper
  $ diff before.yaml action-plan.yaml
  115,117c115,118
  <     title: Put a "Send something back" button in the order mail and under My orders
  <     improvement: I1
  <     done_when: A customer gets from either place to a printed label without help
  ---
  >     title: "Rewrite: the #1 page"
  >     improvement: [I2, I1]
  >     benefit: "- fewer calls"
  >     done_when: It's live
  120,121c121,122
  <     helpers: [ana]
  <     start: 2026-12-07
  ---
  >     helpers: [cleo]
  >     start: 2026-11-30
  124c125
  <     after: [A1]                     # the button leads to the new page
  ---
  >     after: [A2, A1]                     # the button leads to the new page
  141c142,143
  <       - https://example.org/tickets/1482
  ---
  >       - https://example.org/a,b
  >     notes: "say \"hi\": & *go*"
  [1]
  $ bywhen undo --list
  can be undone, the newest first:
     1  renamed A3 to 'Rewrite: the #1 page'; set the improvement of A3 to I2, I1; set the benefit of A3 to '- fewer calls'; and 7 more changes, 14:00
  $ bywhen undo
  undone: renamed A3 to 'Rewrite: the #1 page'; set the improvement of A3 to I2, I1; set the benefit of A3 to '- fewer calls'; and 7 more changes, 14:00
  $ cmp before.yaml action-plan.yaml

A new owner is proposed, as with assign.

  $ bywhen edit A3 --owner luis
  A3  Put a "Send something back" button in the order mail and under My orders  | Luis, proposed | Wed 16 Dec, 16 working days | needs Write access to the mail templates, requested; Label printing in the returns portal, ✓
  Luis now owns 2 of 9 open actions
  bywhen: A3 was Ben's, who had said yes
  $ bywhen edit A3 --owner cleo --accepted
  A3  Put a "Send something back" button in the order mail and under My orders  | Cleo ✓ | Wed 16 Dec, 16 working days | needs Write access to the mail templates, requested; Label printing in the returns portal, ✓
  Cleo now owns 3 of 9 open actions
  $ bywhen edit A3 --owner dora --accepted
  A3  Put a "Send something back" button in the order mail and under My orders  | Dora, proposed | Wed 16 Dec, 16 working days | needs Write access to the mail templates, requested; Label printing in the returns portal, ✓
  Dora now owns 1 of 9 open actions
  bywhen: Dora is not in the room, so A3 stays proposed
  bywhen: A3 was Cleo's, who had said yes
  $ bywhen undo 3 --quiet

Several at once; the ids come first.

  $ bywhen edit A3 A4 --effort 4h --owner ana
  A3  Put a "Send something back" button in the order mail and under My orders  | Ana, proposed | Wed 16 Dec, 16 working days | needs Write access to the mail templates, requested; Label printing in the returns portal, ✓
  A4  Watch five customers send something back and note where they stop  | Ana, proposed | Fri 22 Jan 2027, 39 working days | needs Five customers who returned something this autumn, ?; Five vouchers of 40 EUR as a thank-you, requested
  Ana now owns 3 of 9 open actions
  bywhen: A3 was Ben's, who had said yes
  bywhen: A4 was Mia's, who had said yes
  $ bywhen undo
  undone: assigned A3, A4 to ana; set the effort of A3, A4 to 4h, 14:00
  $ bywhen edit A3 A4 --title Both
  bywhen: --title is for one action, and several are named
    each has a title of its own
  [2]
  $ bywhen edit A3 --dry-run --notes Short
  --- a/action-plan.yaml
  +++ b/action-plan.yaml
  @@ -139,6 +139,7 @@
           owner: ben
       links:
         - https://example.org/tickets/1482
  +    notes: Short
   
     - id: A4
       title: Watch five customers send something back and note where they stop
  $ bywhen edit A3 --quiet --notes Short
  $ bywhen undo --quiet
  $ cmp before.yaml action-plan.yaml
