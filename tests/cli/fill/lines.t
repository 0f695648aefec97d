fill asks about each open action that lacks something: those of the most important improvement first, then in the
order of the file. From a pipe the lines say what they would say to its questions.

  $ cat > action-plan.yaml <<END
  > bywhen: 1
  > title: Returns
  > people:
  >   - {id: ana, name: Ana Ruiz}
  >   - {id: ben, name: Ben Okafor}
  >   - {id: dora, name: Dora Lind}
  > present: [ana, ben]
  > improvements:
  >   - {id: I1, title: Fewer calls, priority: 2}
  >   - {id: I2, title: A better mail, priority: 1}
  > actions:
  >   - {id: A1, title: Rewrite the retuns page, improvement: I1}
  >   # the mail comes first
  >   - {id: A2, title: Write the mail, improvement: I2}
  >   - {id: A3, title: Tell support, owner: ben, deadline: 2026-12-04}
  > END
  $ cp action-plan.yaml before

An action is asked about until it lacks nothing; an empty line goes on to the next.

  $ bywhen fill <<END
  > ana fri ok
  > needs: CMS access; Copywriter else Ana drafts it
  > ben+ana in 2 weeks?
  > 
  > none
  > END
  A2  Write the mail  | Ana ✓ | Fri 27 Nov, 3 working days | resources not named
      still missing: resources
  A2  Write the mail  | Ana ✓ | Fri 27 Nov, 3 working days | needs CMS access, ?; Copywriter, ?
  A1  Rewrite the retuns page  | Ben, proposed | Tue 8 Dec?, 10 working days | resources not named
      still missing: resources
  A3  Tell support  | Ben, proposed | Fri 4 Dec, 8 working days | needs nothing
  still missing: A1 (resources)
  $ diff before action-plan.yaml
  12c12
  <   - {id: A1, title: Rewrite the retuns page, improvement: I1}
  ---
  >   - {id: A1, title: Rewrite the retuns page, improvement: I1, owner: ben, helpers: [ana], deadline: 2026-12-08, tentative: true}
  14,15c14,15
  <   - {id: A2, title: Write the mail, improvement: I2}
  <   - {id: A3, title: Tell support, owner: ben, deadline: 2026-12-04}
  ---
  >   - {id: A2, title: Write the mail, improvement: I2, owner: ana, ownership: accepted, deadline: 2026-11-27, resources: [CMS access, {need: Copywriter, fallback: Ana drafts it}]}
  >   - {id: A3, title: Tell support, owner: ben, deadline: 2026-12-04, resources: none}
  [1]

All the rest of the answer line: texts, risks, improvements, a mended title, new actions, what is no action. An id in
front is for one line. Who was not there can't accept.

  $ bywhen fill -q <<END
  > s/retuns/returns/
  > why: A third of the calls
  > done: The page is live
  > risk: Legal is slow -> Help-centre article
  > for: I1 I2
  > A3 dora ok
  > + Call the bank @ana+ben 4 dec
  > park: Who pays freight from Norway?
  > decided: The form stays until June
  > none
  > END
  $ sed -n '/id: A1/p;/id: A3/,$p' action-plan.yaml
    - {id: A1, title: Rewrite the returns page, improvement: [I1, I2], benefit: A third of the calls, done_when: The page is live, owner: ben, helpers: [ana], deadline: 2026-12-08, tentative: true, risks: [{risk: Legal is slow, contingency: Help-centre article}]}
    - {id: A3, title: Tell support, owner: dora, deadline: 2026-12-04, resources: none}
    - {id: A4, title: Call the bank, improvement: I1, owner: ana, helpers: [ben], deadline: 2026-12-04, resources: none}
  decisions:
    - The form stays until June
  parked:
    - Who pays freight from Norway?

What is behind a slash is a command; remarks go to standard error.

  $ printf '/schedule A1 sat\nnone\n' | bywhen fill
  A1  Rewrite the returns page  | Ben, proposed | Sat 28 Nov, 3 working days | resources not named
      still missing: resources
      moved from Tue 8 Dec, 7 working days earlier
  A1  Rewrite the returns page  | Ben, proposed | Sat 28 Nov, 3 working days | needs nothing
  nothing is missing
  bywhen: Sat 28 Nov is not a working day
  $ printf '?\n' | bywhen fill | head -n 2
    ana fri ok               Ana owns it, by Friday, and said yes (WHO [WHEN] [ok])
    cleo+emil 11 dec?        Cleo owns it, Emil helps; the date is to be confirmed
  $ bywhen fill < /dev/null
  nothing is missing
