# What a demo instance shows: its accounts.
demo-accounts-title = Sich umsehen als …
demo-home-text = Das ist eine Vorführung: Städte, Menschen und Vorschläge sind erfunden. Probieren Sie jede Rolle aus; nichts davon zählt wirklich.
demo-accounts-lead = Dies ist eine Demo. Wählen Sie, wer Sie sein möchten: Sie sind dann als diese Person angemeldet. Alle Namen und Städte sind erfunden; Sie können alles ändern.
demo-accounts-caption = Konten dieser Demo
demo-column-role = Ich bin
demo-column-name = Name
demo-role-organiser = Organisation
demo-role-participant = Teilnehmerin oder Teilnehmer
demo-role-mentor = Mentorin oder Mentor
demo-role-juror = Jury
demo-role-chair = Vorsitz des Beirats
demo-role-secretary = Sekretariat des Beirats
demo-role-member = Mitglied des Beirats
demo-role-official = Amt der Stadt
demo-role-admin = Verwaltung der Plattform
