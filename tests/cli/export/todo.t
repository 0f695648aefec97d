Actions as tasks: with status, and without a deadline, too. Check-ins stay events.

  $ bywhen init Returns -q -f returns.plan.yaml
  $ bywhen add Rewrite the page --owner ana --start 2026-11-30 --deadline 2026-12-04 -q
  $ bywhen add Get access --owner ben --deadline 2026-11-27 -q
  $ bywhen add Think -q
  $ bywhen schedule A1 --after A2 -q
  $ bywhen done A2 -q
  $ bywhen export --as todo
  BEGIN:VCALENDAR\r (esc)
  VERSION:2.0\r (esc)
  PRODID:-//bywhen//action plan//EN\r (esc)
  CALSCALE:GREGORIAN\r (esc)
  METHOD:PUBLISH\r (esc)
  NAME:Returns\r (esc)
  X-WR-CALNAME:Returns\r (esc)
  REFRESH-INTERVAL;VALUE=DURATION:PT12H\r (esc)
  X-PUBLISHED-TTL:PT12H\r (esc)
  BEGIN:VTODO\r (esc)
  UID:9a3bd2de1c4a4e9e-a1-todo@bywhen\r (esc)
  DTSTAMP:20261124T140000Z\r (esc)
  SEQUENCE:3628200\r (esc)
  DTSTART;VALUE=DATE:20261130\r (esc)
  DUE;VALUE=DATE:20261204\r (esc)
  STATUS:NEEDS-ACTION\r (esc)
  CATEGORIES:Action\r (esc)
  SUMMARY:A1 Rewrite the page (ana)\r (esc)
  DESCRIPTION:Owner: ana\\, who has been asked\\nNeeds: not said yet\\nAfter: A2\r (esc)
    Get access\\nPlan: Returns\r (esc)
  RELATED-TO;RELTYPE=DEPENDS-ON:9a3bd2de1c4a4e9e-a2-todo@bywhen\r (esc)
  BEGIN:VALARM\r (esc)
  ACTION:DISPLAY\r (esc)
  TRIGGER;RELATED=END:-P1DT15H\r (esc)
  DESCRIPTION:A1 Rewrite the page (ana)\r (esc)
  END:VALARM\r (esc)
  END:VTODO\r (esc)
  BEGIN:VTODO\r (esc)
  UID:9a3bd2de1c4a4e9e-a2-todo@bywhen\r (esc)
  DTSTAMP:20261124T140000Z\r (esc)
  SEQUENCE:3628200\r (esc)
  DUE;VALUE=DATE:20261127\r (esc)
  COMPLETED:20261124T120000Z\r (esc)
  PERCENT-COMPLETE:100\r (esc)
  STATUS:COMPLETED\r (esc)
  CATEGORIES:Action\r (esc)
  SUMMARY:A2 Get access (ben)\r (esc)
  DESCRIPTION:Done on 2026-11-24\\nOwner: ben\\nPlan: Returns\r (esc)
  END:VTODO\r (esc)
  BEGIN:VTODO\r (esc)
  UID:9a3bd2de1c4a4e9e-a3-todo@bywhen\r (esc)
  DTSTAMP:20261124T140000Z\r (esc)
  SEQUENCE:3628200\r (esc)
  STATUS:NEEDS-ACTION\r (esc)
  CATEGORIES:Action\r (esc)
  SUMMARY:A3 Think\r (esc)
  DESCRIPTION:Owner: nobody yet\\nNeeds: not said yet\\nPlan: Returns\r (esc)
  END:VTODO\r (esc)
  END:VCALENDAR\r (esc)
  $ bywhen export --as event | grep -c VTODO
  0
  [1]
  $ bywhen --as todo export | grep -c BEGIN:VTODO
  3

That --as is not the one of other commands.

  $ bywhen export --as ana
  bywhen: actions are exported as event or todo, not as 'ana'
    what one person owns is --owner ana; who is typing makes no difference, so leave --as out
  [2]
