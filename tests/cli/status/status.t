Whether the work is under way, on one screen.

  $ cp $EXAMPLES/checkout.plan.yaml action-plan.yaml
  $ bywhen status
  Checkout blueprint refinement
  Time            ░░░░░░░░░░░░░░░░░░░░  0 of 64 working days, to Fri 26 Feb 2027
  Done            ██░░░░░░░░░░░░░░░░░░  1 of 10 actions done, 9 open
  Effort          █░░░░░░░░░░░░░░░░░░░  30m of 5w 3d 4h 30m of work done
  Due so far      nothing yet; next is A1 Ana (Fri 4 Dec)
  
  Since 24 Nov    nothing yet
  Waiting         Ben waits for Ana (A1, Fri 4 Dec)
                  Cleo waits for Luis (A7, Fri 11 Dec?)
                  and 3 more
  Blocked         Ben (A10): The carrier opens its arrival-day service to us in January
  Deadlines moved A1 once, +2 working days
                  the one done came 3 working days before its first date
  Critical chain  A5 Hana Fri 18 Dec -> 6 working days spare -> A6 Cleo Fri 29 Jan 2027 -> no day spare -> A8 Cleo Fri 19 Feb 2027; 5 working days before the plan's end
  Next check-in   Tue 8 Dec at 14:00, 20 minutes (10 working days)

Two weeks later: what happened since the session, who waits for whom, which deadlines move.

  $ export BYWHEN_TODAY=2026-12-08 BYWHEN_ME=mia
  $ bywhen done A7 -q
  $ bywhen schedule A1 11 dec -q; bywhen schedule A1 15 dec -q
  $ bywhen status
  Checkout blueprint refinement
  Time            ███░░░░░░░░░░░░░░░░░  10 of 64 working days, to Fri 26 Feb 2027
  Done            ████░░░░░░░░░░░░░░░░  2 of 10 actions done, 8 open
  Effort          █░░░░░░░░░░░░░░░░░░░  4h 30m of 5w 3d 4h 30m of work done
  Due so far      1, all done; next is A1 Ana (Tue 15 Dec)
  
  Since 24 Nov    moved: A1 Ana from Fri 4 Dec to Fri 11 Dec, 5 working days later
                  moved: A1 Ana from Fri 11 Dec to Tue 15 Dec, 2 working days later
                  done: A7 (Luis) Write down the ten most frequent reasons why a card is declined
  Waiting         Ben waits for Ana (A1, Tue 15 Dec)
                  Mia, Emil wait for Ben (A3, Wed 16 Dec)
                  and 2 more
  Blocked         Ben (A10): The carrier opens its arrival-day service to us in January
  Deadlines moved A1 3 times, +9 working days
                  the 2 done came on average 3 working days before their first date
  Critical chain  A5 Hana Fri 18 Dec -> 6 working days spare -> A6 Cleo Fri 29 Jan 2027 -> no day spare -> A8 Cleo Fri 19 Feb 2027; 5 working days before the plan's end
  Next check-in   Tue 8 Dec at 14:00, 20 minutes (today)

The next check-in, a week before Christmas: what is overdue ends today at the earliest, and the chain feels it.

  $ bywhen schedule A9 --start "5 jan" 15 jan -q; bywhen start A5 -q; bywhen start A3 -q
  $ bywhen status --today 2026-12-21
  Checkout blueprint refinement
  Time            █████░░░░░░░░░░░░░░░  19 of 64 working days, to Fri 26 Feb 2027
  Done            ████▒▒▒▒▒▒░░░░░░░░░░  2 of 10 actions done, 8 open (3 overdue)
  Effort          █░░░░░░░░░░░░░░░░░░░  4h 30m of 5w 3d 4h 30m of work done
  Due so far      5: 2 done, 3 overdue: A1 Ana (Tue 15 Dec), A3 Ben (Wed 16 Dec), A5 Hana (Fri 18 Dec)
  
  Since 24 Nov    1 done (A7), 2 started (A3, A5), 3 moved (A1, A9)
  Waiting         Ben waits for Ana (A1, Tue 15 Dec, overdue)
                  Mia, Emil wait for Ben (A3, Wed 16 Dec, overdue)
                  and 2 more
  Blocked         Ben (A10): The carrier opens its arrival-day service to us in January
  Deadlines moved A1 3 times, +9 working days; A9 once, +5 working days
                  the 2 done came on average 3 working days before their first date
  Critical chain  A5 Hana Fri 18 Dec (overdue) -> 5 working days spare -> A6 Cleo Fri 29 Jan 2027 -> no day spare -> A8 Cleo Fri 19 Feb 2027; 5 working days before the plan's end
  Next check-in   Tue 12 Jan 2027 at 14:00, 20 minutes (12 working days)
  $ bywhen status --today 2026-12-30
  Checkout blueprint refinement
  Time            ███████░░░░░░░░░░░░░  24 of 64 working days, to Fri 26 Feb 2027
  Done            ████▒▒▒▒▒▒░░░░░░░░░░  2 of 10 actions done, 8 open (3 overdue)
  Effort          █░░░░░░░░░░░░░░░░░░░  4h 30m of 5w 3d 4h 30m of work done
  Due so far      5: 2 done, 3 overdue: A1 Ana (Tue 15 Dec), A3 Ben (Wed 16 Dec), A5 Hana (Fri 18 Dec)
  
  Since 24 Nov    1 done (A7), 2 started (A3, A5), 3 moved (A1, A9)
  Waiting         Ben waits for Ana (A1, Tue 15 Dec, overdue)
                  Mia, Emil wait for Ben (A3, Wed 16 Dec, overdue)
                  and 2 more
  Blocked         Ben (A10): The carrier opens its arrival-day service to us in January
  Deadlines moved A1 3 times, +9 working days; A9 once, +5 working days
                  the 2 done came on average 3 working days before their first date
  Critical chain  A5 Hana Fri 18 Dec (overdue) -> no day spare -> A6 Cleo Fri 29 Jan 2027 -> no day spare -> A8 Cleo Fri 19 Feb 2027; 5 working days before the plan's end
  Next check-in   Tue 12 Jan 2027 at 14:00, 20 minutes (7 working days)

For scripts: 1 where an open action is overdue; blocked alone is not enough.

  $ bywhen status --exit-code >/dev/null
  $ bywhen status --exit-code --today 2026-12-21 >/dev/null
  [1]
  $ bywhen status --exit-code --today 2026-12-21 --format json -o status.json; head -n 13 status.json
  {
    "bywhen": 1,
    "kind": "status",
    "today": "2026-12-21",
    "plans": [
      {
        "file": "action-plan.yaml",
        "title": "Checkout blueprint refinement",
        "progress": {
          "actions": 10,
          "done": 2,
          "open": 8,
          "dropped": 0,
  $ bywhen status --today 2026-12-21 >/dev/null

After the end.

  $ bywhen status --today 2027-03-03 | head -n 6
  Checkout blueprint refinement
  Time            ████████████████████  over since Fri 26 Feb, 3 working days ago
  Done            ████▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒  2 of 10 actions done, 8 open (8 overdue)
  Effort          █░░░░░░░░░░░░░░░░░░░  4h 30m of 5w 3d 4h 30m of work done
  Due so far      10: 2 done, 8 overdue: A1 Ana (Tue 15 Dec 2026), A3 Ben (Wed 16 Dec 2026), A5 Hana (Fri 18 Dec 2026) and 5 more
  

As JSON, with nothing left out: who has how much, and each action's total float.

  $ bywhen status --format json | python3 -c 'import json, sys
  > plan = json.load(sys.stdin)["plans"][0]
  > print(*plan, sep=", ")
  > print(plan["people"][1], plan["people"][2])
  > print(plan["moved"])
  > print([(one["action"], one["total_float"]) for one in plan["critical_chain"]["open"]])
  > print([(one["action"], one["slack"]) for one in plan["critical_chain"]["chain"]])'
  file, title, progress, time, effort, due_so_far, overdue, next_due, missing, people, unowned, since, news, awaited, blocked, moved, slip, critical_chain, next_check_in
  {'person': 'ana', 'done': 0, 'open': 1, 'overdue': 0} {'person': 'ben', 'done': 1, 'open': 2, 'overdue': 0}
  [{'action': 'A1', 'times': 3, 'working_days': 9, 'deadline': '2026-12-15'}, {'action': 'A9', 'times': 1, 'working_days': 5, 'deadline': '2027-01-15'}]
  [('A1', 17), ('A3', 24), ('A4', 20), ('A5', 6), ('A6', 0), ('A8', 0), ('A9', 15), ('A10', 5)]
  [('A5', 6), ('A6', 0), ('A8', None)]

Into a file; never over a plan.

  $ bywhen status -o status.txt; head -n 1 status.txt
  Checkout blueprint refinement
  $ bywhen status -o action-plan.yaml
  bywhen: action-plan.yaml: this is a plan, which would be overwritten
    choose another name for the output
  [2]
  $ bywhen status --format csv
  bywhen: no format 'csv'
    text or json
  [2]
  $ bywhen status A1
  bywhen: A1: there is no such file
    name files or folders; for a person's actions: --owner A1; all of one action: bywhen show A1
  [2]
