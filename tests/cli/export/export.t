What has a day, for your calendar.

  $ cat > returns.plan.yaml <<END
  > bywhen: 1
  > title: Returns
  > date: 2026-11-24
  > people:
  >   - {id: ana, name: Ana Ruiz, email: ana@example.org}
  >   - {id: ben, name: Ben Okafor}
  > actions:
  >   - id: A1
  >     title: Rewrite the returns page, in three steps
  >     owner: ana
  >     ownership: accepted
  >     deadline: 2026-12-04
  >     done_when: It is linked from the order mail
  >     resources:
  >       - {need: Copywriter, needed_by: 2026-11-30, cost: 900 EUR, fallback: Ana drafts it}
  >     risks:
  >       - {risk: Legal takes longer, trigger: 2026-12-01, contingency: An article first}
  >   - {id: A2, title: Get editor access, owner: ben, deadline: 2026-11-27, resources: none, status: done}
  > check_ins:
  >   - {date: 2026-12-08, time: "14:00", minutes: 20, link: "https://example.org/call"}
  > END
  $ bywhen export
  BEGIN:VCALENDAR\r (esc)
  VERSION:2.0\r (esc)
  PRODID:-//bywhen//action plan//EN\r (esc)
  CALSCALE:GREGORIAN\r (esc)
  METHOD:PUBLISH\r (esc)
  NAME:Returns\r (esc)
  X-WR-CALNAME:Returns\r (esc)
  REFRESH-INTERVAL;VALUE=DURATION:PT12H\r (esc)
  X-PUBLISHED-TTL:PT12H\r (esc)
  BEGIN:VEVENT\r (esc)
  UID:9a3bd2de1c4a4e9e-a1-deadline@bywhen\r (esc)
  DTSTAMP:20261124T140000Z\r (esc)
  SEQUENCE:3628200\r (esc)
  DTSTART;VALUE=DATE:20261204\r (esc)
  DURATION:P1D\r (esc)
  STATUS:CONFIRMED\r (esc)
  TRANSP:TRANSPARENT\r (esc)
  CATEGORIES:Deadline\r (esc)
  SUMMARY:A1 Rewrite the returns page\\, in three steps (Ana)\r (esc)
  DESCRIPTION:Done when: It is linked from the order mail\\nOwner: Ana\\nNeeds:\r (esc)
    Copywriter (needed)\\nPlan: Returns\r (esc)
  BEGIN:VALARM\r (esc)
  ACTION:DISPLAY\r (esc)
  TRIGGER:-P1DT15H\r (esc)
  DESCRIPTION:A1 Rewrite the returns page\\, in three steps (Ana)\r (esc)
  END:VALARM\r (esc)
  END:VEVENT\r (esc)
  BEGIN:VEVENT\r (esc)
  UID:9a3bd2de1c4a4e9e-a1-need-00db9f9ed5ed63f3@bywhen\r (esc)
  DTSTAMP:20261124T140000Z\r (esc)
  SEQUENCE:3628200\r (esc)
  DTSTART;VALUE=DATE:20261130\r (esc)
  DURATION:P1D\r (esc)
  STATUS:CONFIRMED\r (esc)
  TRANSP:TRANSPARENT\r (esc)
  CATEGORIES:Resource\r (esc)
  SUMMARY:A1 needs: Copywriter\r (esc)
  DESCRIPTION:For: A1 Rewrite the returns page\\, in three steps (Ana)\\nStatus\r (esc)
   : needed\\nCost: 900 EUR\\nOtherwise: Ana drafts it\\nPlan: Returns\r (esc)
  BEGIN:VALARM\r (esc)
  ACTION:DISPLAY\r (esc)
  TRIGGER:-P3DT15H\r (esc)
  DESCRIPTION:A1 needs: Copywriter\r (esc)
  END:VALARM\r (esc)
  END:VEVENT\r (esc)
  BEGIN:VEVENT\r (esc)
  UID:9a3bd2de1c4a4e9e-a1-risk-736fe02c350af317@bywhen\r (esc)
  DTSTAMP:20261124T140000Z\r (esc)
  SEQUENCE:3628200\r (esc)
  DTSTART;VALUE=DATE:20261201\r (esc)
  DURATION:P1D\r (esc)
  STATUS:CONFIRMED\r (esc)
  TRANSP:TRANSPARENT\r (esc)
  CATEGORIES:Risk\r (esc)
  SUMMARY:A1 risk: Legal takes longer\r (esc)
  DESCRIPTION:Of: A1 Rewrite the returns page\\, in three steps (Ana)\\nThen: A\r (esc)
   n article first\\nStatus: open\\nPlan: Returns\r (esc)
  BEGIN:VALARM\r (esc)
  ACTION:DISPLAY\r (esc)
  TRIGGER:PT9H\r (esc)
  DESCRIPTION:A1 risk: Legal takes longer\r (esc)
  END:VALARM\r (esc)
  END:VEVENT\r (esc)
  BEGIN:VEVENT\r (esc)
  UID:9a3bd2de1c4a4e9e-a2-deadline@bywhen\r (esc)
  DTSTAMP:20261124T140000Z\r (esc)
  SEQUENCE:3628200\r (esc)
  DTSTART;VALUE=DATE:20261127\r (esc)
  DURATION:P1D\r (esc)
  STATUS:CONFIRMED\r (esc)
  TRANSP:TRANSPARENT\r (esc)
  CATEGORIES:Deadline\r (esc)
  SUMMARY:\xe2\x9c\x93 A2 Get editor access (Ben)\r (esc)
  DESCRIPTION:Done\\nOwner: Ben\\nNeeds: nothing\\nPlan: Returns\r (esc)
  END:VEVENT\r (esc)
  BEGIN:VEVENT\r (esc)
  UID:9a3bd2de1c4a4e9e-check-in-1@bywhen\r (esc)
  DTSTAMP:20261124T140000Z\r (esc)
  SEQUENCE:3628200\r (esc)
  DTSTART:20261208T140000\r (esc)
  DURATION:PT20M\r (esc)
  STATUS:CONFIRMED\r (esc)
  TRANSP:OPAQUE\r (esc)
  CATEGORIES:Check-in\r (esc)
  SUMMARY:Check-in: Returns\r (esc)
  DESCRIPTION:Each action in a sentence: what is done\\, what moved\\, what is\r (esc)
    in the way\r (esc)
  LOCATION:https://example.org/call\r (esc)
  URL:https://example.org/call\r (esc)
  BEGIN:VALARM\r (esc)
  ACTION:DISPLAY\r (esc)
  TRIGGER:-PT15M\r (esc)
  DESCRIPTION:Check-in: Returns\r (esc)
  END:VALARM\r (esc)
  END:VEVENT\r (esc)
  END:VCALENDAR\r (esc)
