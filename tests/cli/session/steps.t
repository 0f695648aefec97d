A session follows the agenda, one short line at a time. From a pipe the lines do what they do in front of people.

  $ cp $EXAMPLES/session/action-plan.yaml .

Who is here: an empty line says all, -hana that she is away; a slip never adds a person.

  $ printf '%s\n' -hana 'new: Lea Vogt' | bywhen session
  here: Mia, Jan, May, Ana; away: Hana
  Lea Vogt (lea)
  nothing is missing
  $ echo -hanna | bywhen session
  bywhen: line 1: no person 'hanna'
    did you mean 'hana'? new: hanna adds one
  [2]
  $ echo 'Mia, Bob' | bywhen session
  bywhen: line 1: no person 'Bob'
    the plan has mia, jan, may, ana, hana or lea; new: Bob adds one
  [2]

The improvements: their order, what they bring, new ones, what waits.

  $ printf '%s\n' /go '2 3 1' 'I2 why: The desk is asked sixty times a day' 'new: A quiet corner' parked | bywhen session
  1  I2  Nobody asks the way to the reading room
  2  I3  Returned books are on the shelf the next morning
  3  I1  New members borrow on their first visit
  I2  Nobody asks the way to the reading room  | priority 1 | benefit: The desk is asked sixty times a day
  I4  A quiet corner  | priority 4
  I4  A quiet corner  | priority 4 | parked
  nothing is missing
  $ sed -n '/^improvements/,/^actions/p' action-plan.yaml
  improvements:
    - id: I1
      title: New members borrow on their first visit
      priority: 3
      benefit: Two of five never come back for the card
    - {id: I2, title: Nobody asks the way to the reading room, priority: 1, benefit: The desk is asked sixty times a day}
    - {id: I3, title: Returned books are on the shelf the next morning, priority: 2}
    - {id: I4, title: A quiet corner, priority: 4, status: parked}
  actions: []

The actions for each improvement; an empty line goes to the next. People whose names are dates keep working.

  $ bywhen session <<END
  > /go
  > /go
  > Draw a map of the ground floor @jan fri ok
  > Hang a sign at each door
  > may 4 dec
  > 
  > Buy a second trolley
  > Buy the second trolley
  > /undo
  > END
  A1  Draw a map of the ground floor  | Jan ✓ | Fri 27 Nov, 3 working days | resources not named
      still missing: resources
  A2  Hang a sign at each door  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
  A2  Hang a sign at each door  | May, proposed | Fri 4 Dec, 8 working days | resources not named
      still missing: resources
  A3  Buy a second trolley  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
  A4  Buy the second trolley  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
  undone: added A4 Buy the second trolley, 14:00
  still missing: A1 (resources), A2 (resources), A3 (owner, deadline, resources)
  bywhen: much like A3: Buy a second trolley; /undo takes it back

Owners and dates, then what it needs; several at once.

  $ bywhen session <<END
  > /go
  > /go
  > /go
  > ana 9 dec
  > /go
  > needs: The old plan else A pencil
  > risk: It is out of date -> Ana walks it
  > a2 a3 none
  > /go
  > END
  A3  Buy a second trolley  | Ana, proposed | Wed 9 Dec, 11 working days | resources not named
      still missing: resources
  A1  Draw a map of the ground floor  | Jan ✓ | Fri 27 Nov, 3 working days | needs The old plan, ?
  A1  Draw a map of the ground floor  | Jan ✓ | Fri 27 Nov, 3 working days | needs The old plan, ?
  A2  Hang a sign at each door  | May, proposed | Fri 4 Dec, 8 working days | needs nothing
  A3  Buy a second trolley  | Ana, proposed | Wed 9 Dec, 11 working days | needs nothing
  nothing is missing
  $ bywhen lint
  warning[improvement-without-action]: no action serves I1, 'New members borrow on their first visit'
    --> action-plan.yaml:17:9
     |
  17 |   - id: I1
     |         ^^
     = try: bywhen add-action TITLE --for I1, or set its status to parked
  
  1 warning in 1 plan, 3 actions

/close holds the commitment round in the session's own lines; behind its last question the session goes on. So does /fill.

  $ printf '%s\n' '/close --no-report' ok ok '' none 'A3 s/trolley/cart/' | bywhen session
  A2  Hang a sign at each door  | May ✓ | Fri 4 Dec, 8 working days | needs nothing
  A3  Buy a second trolley  | Ana ✓ | Wed 9 Dec, 11 working days | needs nothing
  no check-in for now
  
  A library that people find their way in: what we agreed, Tue 24 Nov
  Jan: A1 Draw a map of the ground floor, by Fri 27 Nov
  May: A2 Hang a sign at each door, by Fri 4 Dec
  Ana: A3 Buy a second trolley, by Wed 9 Dec
  Still open: I1 no action yet
  A3  Buy a second cart  | Ana ✓ | Wed 9 Dec, 11 working days | needs nothing
  nothing is missing
  $ printf '%s\n' /go /go 'Mend the cart' /fill ana 'by: fri' none 'Oil the cart' | bywhen session
  A4  Mend the cart  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
  A4  Mend the cart  | Ana, proposed | no deadline | resources not named
      still missing: deadline, resources
  A4  Mend the cart  | Ana, proposed | Fri 27 Nov, 3 working days | resources not named
      still missing: resources
  A4  Mend the cart  | Ana, proposed | Fri 27 Nov, 3 working days | needs nothing
  nothing is missing
  A5  Oil the cart  | no owner | no deadline | resources not named
      still missing: owner, deadline, resources
  still missing: A5 (owner, deadline, resources)
