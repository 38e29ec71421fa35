# What a demo instance shows: its accounts.
demo-accounts-title = Priviți în jur ca altcineva
demo-home-text = Aceasta este o demonstrație: orașele, oamenii și propunerile sunt inventate. Încercați fiecare rol; nimic din ce faceți aici nu contează.
demo-accounts-lead = Aceasta este o demonstrație. Alegeți cine vreți să fiți: intrați ca acea persoană. Numele și orașele sunt inventate; puteți schimba orice.
demo-accounts-caption = Conturile acestei demonstrații
demo-column-role = Eu sunt
demo-column-name = Nume
demo-role-organiser = Organizator
demo-role-participant = Participant
demo-role-mentor = Mentor
demo-role-juror = Membru al juriului
demo-role-chair = Președinția consiliului
demo-role-secretary = Secretariatul consiliului
demo-role-member = Membru al consiliului
demo-role-official = Funcționar al primăriei
demo-role-admin = Administrator
