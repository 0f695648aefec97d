With --commit there is one commit, of the plan and its report alone, that says what was agreed.

  $ bywhen init Returns --people "Ana Ruiz, Ben Okafor" -q
  $ bywhen add Rewrite the page --owner ana --deadline fri --no-resources -q
  $ printf 'ok\n' | bywhen close --commit
  bywhen: the report: action-plan.md
  bywhen: nothing was committed: the plan is in no git repository
    git init makes one; all else has been done
  [2]
  $ bywhen show A1 | head -n 3
  A1  Rewrite the page
  
  owner           Ana ✓
  $ git init -q .
  $ echo x > other
  $ git add other
  $ bywhen close --commit -q < /dev/null
  $ git log --name-only --format='%an: %B'
  Mia Holm: Agree on 1 action: Returns
  
  A1 Ana, by Fri 27 Nov 2026: Rewrite the page
  
  
  action-plan.md
  action-plan.yaml
  $ git status --short
  A  other
  $ bywhen close --commit < /dev/null
  
  Returns: what we agreed, Tue 24 Nov
  Ana: A1 Rewrite the page, by Fri 27 Nov
  bywhen: the report: action-plan.md
  bywhen: nothing is new since the last commit

A hook that says no has the last word about the commit, and none about the plan.

  $ printf '#!/bin/sh\necho "not today" >&2\nexit 1\n' > .git/hooks/pre-commit
  $ chmod +x .git/hooks/pre-commit
  $ printf '+ Tell support @ben 4 dec ok\n' | bywhen close --commit
  bywhen: the report: action-plan.md
  bywhen: nothing was committed: not today
    all else has been done; git commit can be tried again
  [2]
  $ git status --short
   M action-plan.md
   M action-plan.yaml
  A  other
  $ rm .git/hooks/pre-commit
  $ bywhen close --commit -q < /dev/null
  $ git log -1 --format=%B
  Agree on 2 actions: Returns
  
  A1 Ana, by Fri 27 Nov 2026: Rewrite the page
  A2 Ben, by Fri 4 Dec 2026: Tell support
  

Git has to know who commits; what it ignores is not committed.

  $ bywhen note A1 hello -q
  $ (unset GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL; git config user.useConfigOnly true; bywhen close --commit < /dev/null)
  bywhen: the report: action-plan.md
  bywhen: nothing was committed: git does not know who you are
    git config user.name "Ana Ruiz" and git config user.email ana@example.org say it; all else has been done
  [2]
  $ git rm -q --cached action-plan.md
  $ echo action-plan.md > .gitignore
  $ bywhen close --commit < /dev/null
  
  Returns: what we agreed, Tue 24 Nov
  Ana: A1 Rewrite the page, by Fri 27 Nov
  Ben: A2 Tell support, by Fri 4 Dec
  Still open: A2 resources
  bywhen: the report: action-plan.md
  bywhen: git does not take action-plan.md, so it is not in the commit
  bywhen: committed: * (glob)
  $ git log -1 --name-status --format=
  M\taction-plan.yaml (esc)
