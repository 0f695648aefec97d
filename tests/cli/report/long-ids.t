An id of three digits, or none, does not run into the title.

  $ cat >action-plan.yaml <<'EOF'
  > bywhen: 1
  > title: T
  > actions:
  >   - {id: A100, title: Step number 100, owner: ana, resources: [{need: ink}], risks: [rain]}
  >   - {id: A1000, title: Step number 1000, owner: ana}
  >   - {title: one}
  > EOF
  $ bywhen show
  T
  0 of 3 actions done, 3 open
  3 actions lack something: A100, A1000, no id
  
  Actions
    A100 Step number 100 | ana, proposed | no deadline
    A1000 Step number 1000 | ana, proposed | no deadline
    no id one | no owner | no deadline
  $ bywhen next
  ana
    A100 Step number 100 | proposed | no deadline
    A1000 Step number 1000 | proposed | no deadline
  
  Nobody
    no id one | no deadline
  bywhen: this is everybody's; for yours say who you are: --as WHO, or BYWHEN_ME=WHO
  $ bywhen report
  T
  On Tue 24 Nov: 0 of 3 actions done, 3 open
  Next check-in: none is planned
  
  What needs attention
    Still missing
      A100 Step number 100 (ana)
          deadline
      A1000 Step number 1000 (ana)
          deadline, resources
      no id one (nobody)
          owner, deadline, resources
    To be confirmed
      A100 Step number 100 (ana)
          ana has not said yes
      A1000 Step number 1000 (ana)
          ana has not said yes
  
  Who does what
    ana: 2 open
      A100 Step number 100
          no deadline | proposed
          needs: ink, ?
      A1000 Step number 1000
          no deadline | proposed
    Nobody yet: 1 open
      no id one
          no deadline
  
  Resources
    still to ask for
      A100 ink
  
  Risks
    A100 rain
        nobody has said what then
