# What a demo instance shows: its accounts.
demo-accounts-title = Look around as somebody
demo-home-text = This is a demo: the towns, people and proposals are made up. Try every role; nothing you do here counts.
demo-accounts-lead = This is a demo. Press what you want to be: you are logged in as that person. All names and towns are made up; you can change everything.
demo-accounts-caption = Accounts of this demo
demo-column-role = I am
demo-column-name = Name
demo-role-organiser = Organiser
demo-role-participant = Participant
demo-role-mentor = Mentor
demo-role-juror = Juror
demo-role-chair = Chair of the council
demo-role-secretary = Secretary of the council
demo-role-member = Member of the council
demo-role-official = Official of the town
demo-role-admin = Administrator
